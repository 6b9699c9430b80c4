#include "movie/pixel_size.h"

#include <cmath>
#include <sstream>

namespace ostwald {

void setPixelSize(MovieInfo& info, double x_nm, double y_nm, const std::string& source)
{
    std::ostringstream text;
    if (!(x_nm > 0.0) || !std::isfinite(x_nm)) {
        text << "The " << source << " gives an impossible pixel size, " << x_nm << " nm: it must be typed.";
        info.warnings.push_back(text.str());
        return;
    }
    info.calibration.pixelSize_nm = x_nm;
    info.calibration.pixelSizeSource = source;
    if (y_nm > 0.0 && std::isfinite(y_nm) && std::abs(y_nm - x_nm) > 0.01 * x_nm) {
        text << "The pixels are not square, " << x_nm << " nm by " << y_nm << " nm: " << x_nm
             << " nm is used.";
        info.warnings.push_back(text.str());
    }
}

} // namespace ostwald
