#include "figure/colour_vision.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

/// Of linear RGB: Machado et al. 2009, table for severity 1.0.
Eigen::Matrix3d simulation(ColourVision vision)
{
    Eigen::Matrix3d matrix = Eigen::Matrix3d::Identity();
    switch (vision) {
    case ColourVision::Normal:
        break;
    case ColourVision::Protanopia:
        matrix << 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998;
        break;
    case ColourVision::Deuteranopia:
        matrix << 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881;
        break;
    case ColourVision::Tritanopia:
        matrix << 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900;
        break;
    }
    return matrix;
}

/// IEC 61966-2-1.
double linear(std::uint8_t value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// CIE L*a*b* against white D65.
Eigen::Vector3d lab(const Eigen::Vector3d& linearRgb)
{
    Eigen::Matrix3d toXyz;
    toXyz << 0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920, 0.9503041;
    const Eigen::Vector3d white = toXyz * Eigen::Vector3d::Ones();
    const Eigen::Vector3d xyz = (toXyz * linearRgb).cwiseQuotient(white);
    constexpr double knee = 216.0 / 24389.0;
    const Eigen::Vector3d f = xyz.unaryExpr(
        [](double part) { return part > knee ? std::cbrt(part) : (24389.0 / 27.0 * part + 16.0) / 116.0; });
    return {116.0 * f.y() - 16.0, 500.0 * (f.x() - f.y()), 200.0 * (f.y() - f.z())};
}

} // namespace

double colourDifference(Rgb a, Rgb b, ColourVision vision)
{
    const Eigen::Matrix3d matrix = simulation(vision);
    const auto seen = [&matrix](Rgb colour) {
        const Eigen::Vector3d light(linear(colour.red), linear(colour.green), linear(colour.blue));
        return lab((matrix * light).cwiseMax(0.0).cwiseMin(1.0));
    };
    return (seen(a) - seen(b)).norm();
}

double leastColourDifference(Rgb a, Rgb b)
{
    double least = colourDifference(a, b);
    for (const ColourVision vision : allColourVisions)
        least = std::min(least, colourDifference(a, b, vision));
    return least;
}

} // namespace ostwald
