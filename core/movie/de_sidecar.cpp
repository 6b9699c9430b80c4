#include "movie/de_sidecar.h"

#include "movie/byte_source.h"
#include "movie/numbers.h"
#include "movie/pixel_size.h"

namespace ostwald {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 20;

/// The number behind "key =" at the start of a line; nullopt when there is none above 0.
std::optional<double> positiveNumber(std::string_view text, std::string_view key)
{
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto equals = line.find('=');
        if (equals == std::string_view::npos || !line.starts_with(key) ||
            line.substr(key.size(), equals - key.size()).find_first_not_of(" \t") != std::string_view::npos)
            continue;
        const auto number = numberIn(line.substr(equals + 1));
        return number && *number > 0.0 ? number : std::nullopt;
    }
    return std::nullopt;
}

/// name_info.txt of name.mrc, else what stands before the last "_" of the name with it: run_movie.mrc, run_info.txt.
fs::path sidecarOf(const fs::path& movie)
{
    std::string stem = movie.stem().string();
    if (movie.extension() == ".gz")
        stem = fs::path(stem).stem().string();
    std::error_code code;
    for (const std::string& name : {stem, stem.substr(0, stem.rfind('_'))}) {
        const fs::path path = movie.parent_path() / (name + "_info.txt");
        if (fs::is_regular_file(path, code))
            return path;
    }
    return {};
}

} // namespace

void readDirectElectronSidecar(const fs::path& movie, MovieInfo& info)
{
    const fs::path path = sidecarOf(movie);
    if (path.empty())
        return;
    const std::string text = headOf(path, mostBytes);
    const std::string source = path.filename().string();
    if (const auto x_nm = positiveNumber(text, "Specimen Pixel Size X (nanometers)");
        x_nm && !info.calibration.pixelSize_nm)
        setPixelSize(info, *x_nm, positiveNumber(text, "Specimen Pixel Size Y (nanometers)").value_or(*x_nm), source);
    if (const auto rate = positiveNumber(text, "Frames Per Second"); rate && !info.calibration.frameInterval_s) {
        info.calibration.frameInterval_s = 1.0 / *rate;
        info.calibration.frameIntervalSource = source;
    }
}

} // namespace ostwald
