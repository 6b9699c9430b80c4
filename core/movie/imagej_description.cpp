#include "movie/imagej_description.h"

#include "movie/numbers.h"

#include <string>

namespace ostwald {

namespace {

int countIn(std::string_view text)
{
    const double value = numberIn(text).value_or(1.0);
    return value >= 1.0 && value < 1e9 ? static_cast<int>(value) : 1;
}

} // namespace

std::optional<ImageJDescription> parseImageJDescription(std::string_view text)
{
    if (!text.starts_with("ImageJ="))
        return std::nullopt;
    ImageJDescription description;
    std::optional<double> fps;
    while (!text.empty()) {
        const auto lineEnd = text.find('\n');
        std::string_view line = text.substr(0, lineEnd);
        text = lineEnd == std::string_view::npos ? std::string_view{} : text.substr(lineEnd + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view key = line.substr(0, equals);
        const std::string_view value = line.substr(equals + 1);
        if (key == "images")
            description.images = countIn(value);
        else if (key == "channels")
            description.channels = countIn(value);
        else if (key == "slices")
            description.slices = countIn(value);
        else if (key == "frames")
            description.frames = countIn(value);
        else if (key == "finterval")
            description.frameInterval_s = numberIn(value);
        else if (key == "fps")
            fps = numberIn(value);
        else if (key == "unit") {
            description.unit_nm = lengthOfUnit_nm(value);
            description.unitIsNoLength = !description.unit_nm;
        }
    }
    if (!description.frameInterval_s && fps && *fps > 0.0)
        description.frameInterval_s = 1.0 / *fps;
    if (description.frameInterval_s && *description.frameInterval_s <= 0.0)
        description.frameInterval_s.reset();
    return description;
}

Calibration calibrationFrom(const ImageJDescription& description, std::optional<double> xResolution)
{
    Calibration calibration;
    if (description.unit_nm && xResolution && *xResolution > 0.0) {
        calibration.pixelSize_nm = *description.unit_nm / *xResolution;
        calibration.pixelSizeSource = "ImageJ tag";
    }
    if (description.frameInterval_s) {
        calibration.frameInterval_s = description.frameInterval_s;
        calibration.frameIntervalSource = "ImageJ tag";
    }
    return calibration;
}

} // namespace ostwald
