#include "theory/materials.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace ostwald {

namespace {

GrowthConstants published(double dEpsF, double dEpsE, double alpha)
{
    constexpr double typicalK_per_s = 0.3;
    constexpr double typicalChi = 0.2;
    return {dEpsF, dEpsE, alpha, std::log(typicalK_per_s), std::log(typicalChi)};
}

} // namespace

std::span<const Material> builtinMaterials()
{
    static const std::array<Material, 4> materials{{
        {"pt", "Platinum", 0.156, published(2.87, -1.71, 1.851), 1.520},
        {"au", "Gold", 0.159, published(4.33, -4.93, -0.627), 1.506},
        {"iron-oxide", "Iron oxide", 0.350, published(4.89, -5.06, 4.077), 1.511},
        {"cdse", "Cadmium selenide", 0.251, published(3.41, -2.82, 1.434), 1.478},
    }};
    return materials;
}

Result<Material> findMaterial(std::string_view id)
{
    const auto materials = builtinMaterials();
    const auto found = std::ranges::find(materials, id, &Material::id);
    if (found == materials.end())
        return Error{ErrorCode::NotFound, "The materials are pt, au, iron-oxide and cdse.", std::string(id)};
    return *found;
}

} // namespace ostwald
