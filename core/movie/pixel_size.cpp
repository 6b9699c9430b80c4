#include "movie/pixel_size.h"

#include <cmath>
#include <iomanip>
#include <sstream>

namespace ostwald {

double isotropicSize_nm(const MovieInfo& info)
{
    const double width_nm = *info.calibration.pixelSize_nm;
    return std::sqrt(width_nm * info.pixelHeight_nm.value_or(width_nm));
}

Calibration proposedCalibration(const MovieInfo& info)
{
    Calibration proposed = info.calibration;
    if (proposed.pixelSize_nm && info.pixelHeight_nm) {
        proposed.pixelSize_nm = isotropicSize_nm(info);
        proposed.pixelSizeSource += ", mean of both sides";
    }
    return proposed;
}

void setPixelSize(MovieInfo& info, double x_nm, double y_nm, const std::string& source)
{
    std::ostringstream text;
    text << std::setprecision(4);
    if (!(x_nm > 0.0) || !std::isfinite(x_nm)) {
        text << "The " << source << " gives an impossible pixel size, " << x_nm << " nm: it must be typed.";
        info.warnings.push_back(text.str());
        return;
    }
    info.calibration.pixelSize_nm = x_nm;
    info.calibration.pixelSizeSource = source;
    if (y_nm > 0.0 && std::isfinite(y_nm) && std::abs(y_nm - x_nm) > 0.01 * x_nm) {
        info.pixelHeight_nm = y_nm;
        text << "The pixels are not square, " << x_nm << " nm by " << y_nm << " nm: their geometric mean "
             << isotropicSize_nm(info) << " nm keeps areas and radii right, distances are off by up to "
             << 100.0 * std::abs(std::sqrt(std::max(x_nm, y_nm) / std::min(x_nm, y_nm)) - 1.0) << " %.";
        info.warnings.push_back(text.str());
    }
}

} // namespace ostwald
