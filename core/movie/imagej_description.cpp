#include "movie/imagej_description.h"

#include <charconv>
#include <cmath>
#include <string>

namespace ostwald {

namespace {

std::optional<double> lengthOfUnit_nm(std::string_view unit)
{
    const struct {
        std::string_view name;
        double length_nm;
    } units[] = {{"nm", 1.0},         {"nanometer", 1.0}, {"um", 1e3},   {"\\u00B5m", 1e3}, {"\xC2\xB5m", 1e3},
                 {"\xCE\xBCm", 1e3},  {"micron", 1e3},    {"microns", 1e3}, {"pm", 1e-3},   {"mm", 1e6},
                 {"\xB5m", 1e3},      {"A", 0.1},         {"angstrom", 0.1}, {"\\u00C5", 0.1}, {"m", 1e9}};
    for (const auto& known : units) {
        if (unit == known.name)
            return known.length_nm;
    }
    return std::nullopt;
}

std::optional<double> number(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
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
        if (key == "images" && number(value).value_or(0.0) >= 1.0 && *number(value) < 1e9)
            description.images = static_cast<int>(*number(value));
        else if (key == "finterval")
            description.frameInterval_s = number(value);
        else if (key == "fps")
            fps = number(value);
        else if (key == "unit")
            description.unit_nm = lengthOfUnit_nm(value);
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
