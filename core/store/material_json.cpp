#include "store/material_json.h"

#include "store/json_reader.h"
#include "theory/materials.h"

#include <QJsonDocument>

namespace ostwald {

Result<Material> materialFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::InvalidArgument, "A JSON object is expected.", {}};
    Material material = builtinMaterials().front();
    material.id = "custom";
    material.name = "Custom";
    material.sigma_nm = 0.0;
    JsonReader reader(document.object(), {});
    reader.read("sigma_nm", material.sigma_nm);
    reader.read("d_eps_f", material.prior.dEpsF);
    reader.read("d_eps_e", material.prior.dEpsE);
    reader.read("alpha", material.prior.alpha);
    reader.read("ln_K", material.prior.lnK);
    reader.read("ln_chi", material.prior.lnChi);
    reader.read("delta", material.delta);
    if (const Status read = reader.finish(); !read)
        return read.error();
    if (!(material.sigma_nm > 0.0))
        return Error{ErrorCode::InvalidArgument, "The monomer radius must be given and positive.", "sigma_nm"};
    return material;
}

} // namespace ostwald
