#include "exchange/ctc.h"

#include "exchange/label_image.h"
#include "exchange/label_tiff.h"
#include "movie/tiff_reader.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

/// One line of the table.
struct Row {
    int first = 0;
    int last = 0;
    int parent = 0;
};

struct Kind {
    const char* table;
    const char* mask;
};
constexpr Kind kinds[] = {{"res_track.txt", "mask"}, {"man_track.txt", "man_track"}};

const Kind* kindOf(const fs::path& folder)
{
    std::error_code ignored;
    for (const Kind& kind : kinds)
        if (fs::is_regular_file(folder / kind.table, ignored))
            return &kind;
    return nullptr;
}

Result<std::map<int, Row>> readTable(const fs::path& path)
{
    std::ifstream in(path);
    std::map<int, Row> rows;
    std::string text;
    for (int line = 1; std::getline(in, text); ++line) {
        std::istringstream words(text);
        words.imbue(std::locale::classic());
        int label = 0;
        Row row;
        std::string rest;
        if (text.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const std::string where = path.string() + ", line " + std::to_string(line);
        if (!(words >> label >> row.first >> row.last >> row.parent) || (words >> rest) || label < 1 || row.first < 0 ||
            row.last < row.first || row.parent < 0)
            return Error{ErrorCode::CorruptData, "A line must be four whole numbers L B E P with B <= E.", where};
        if (!rows.emplace(label, row).second)
            return Error{ErrorCode::CorruptData, "Label " + std::to_string(label) + " is there twice.", where};
    }
    return rows;
}

/// "mask012.tif" -> 12
std::optional<int> frameOf(const std::string& name, std::string_view prefix)
{
    if (!name.starts_with(prefix) || !(name.ends_with(".tif") || name.ends_with(".tiff")))
        return std::nullopt;
    int frame = 0;
    const char* begin = name.data() + prefix.size();
    const char* dot = name.data() + name.rfind('.');
    const auto [end, code] = std::from_chars(begin, dot, frame);
    return code == std::errc() && end == dot && frame >= 0 ? std::optional(frame) : std::nullopt;
}

Result<std::map<int, fs::path>> maskFiles(const fs::path& folder, std::string_view prefix)
{
    std::map<int, fs::path> files;
    std::error_code code;
    for (auto entry = fs::directory_iterator(folder, code); !code && entry != fs::directory_iterator(); entry.increment(code))
        if (const auto frame = frameOf(entry->path().filename().string(), prefix))
            files.emplace(*frame, entry->path());
    if (code)
        return Error{ErrorCode::Io, "The folder cannot be read: " + code.message() + '.', folder.string()};
    if (files.empty())
        return Error{ErrorCode::NotFound, "There are no masks " + std::string(prefix) + "000.tif ... beside the table.",
                     folder.string()};
    return files;
}

/// The masks of all frames by label.
Result<std::map<int, LineageTrack>> readMasks(const std::map<int, fs::path>& files, FrameSize& size, const JobControl& job)
{
    std::map<int, LineageTrack> tracks;
    JobControl page = job;
    page.progress = [](double) {};
    std::size_t done = 0;
    for (const auto& [frame, path] : files) {
        const auto take = [&, at = frame](int index, const cv::Mat& labels) -> Status {
            if (index > 0)
                return Error{ErrorCode::UnsupportedFormat, "Masks in three dimensions are not read.", {}};
            if (size.width == 0)
                size = {labels.cols, labels.rows};
            if (labels.cols != size.width || labels.rows != size.height)
                return Error{ErrorCode::CorruptData, "The masks differ in size.", {}};
            for (auto& [label, point] : pointsOf(labels, at)) {
                LineageTrack& track = tracks[label];
                track.id = label;
                track.points.push_back(point);
            }
            return Done{};
        };
        if (const Status read = readLabelPages(path, take, page); !read)
            return read.error();
        job.progress(static_cast<double>(++done) / static_cast<double>(files.size()));
    }
    return tracks;
}

Status relate(std::map<int, LineageTrack>& tracks, const std::map<int, Row>& rows, const fs::path& table)
{
    const auto damaged = [&table](int label, const std::string& what) {
        return Error{ErrorCode::CorruptData, "Label " + std::to_string(label) + ' ' + what + '.', table.string()};
    };
    for (const auto& [label, row] : rows) {
        const auto track = tracks.find(label);
        if (track == tracks.end())
            return damaged(label, "is in no mask");
        if (track->second.points.front().frame != row.first || track->second.points.back().frame != row.last)
            return damaged(label, "is not in the masks from frame " + std::to_string(row.first) + " to " + std::to_string(row.last));
        if (row.parent != 0)
            track->second.parents = {row.parent};
    }
    for (const auto& [label, track] : tracks)
        if (!rows.contains(label))
            return damaged(label, "is in the masks but has no line");
    return Done{};
}

Status addSideFile(std::map<int, LineageTrack>& tracks, const fs::path& path)
{
    std::ifstream in(path);
    std::string text;
    std::map<int, int> sameAs; // label -> label of the piece before
    for (int line = 1; in && std::getline(in, text); ++line) {
        if (line == 1 || text.empty())
            continue;
        std::ranges::replace(text, ',', ' ');
        std::istringstream words(text);
        words.imbue(std::locale::classic());
        std::string kind;
        int label = 0;
        int parent = 0;
        if (!(words >> kind >> label >> parent) || !tracks.contains(label) || !tracks.contains(parent) ||
            (kind != "merge" && kind != "gap"))
            return Error{ErrorCode::CorruptData, "A line must be merge or gap, and two labels of the table.",
                         path.string() + ", line " + std::to_string(line)};
        if (kind == "merge")
            tracks[label].parents.push_back(parent);
        else
            sameAs.emplace(label, parent);
    }
    const auto first = [&sameAs](int label) {
        std::size_t steps = 0;
        for (auto found = sameAs.find(label); found != sameAs.end() && steps <= sameAs.size(); found = sameAs.find(label), ++steps)
            label = found->second;
        return label;
    };
    for (auto& [label, track] : tracks)
        for (std::int64_t& parent : track.parents)
            parent = first(static_cast<int>(parent));
    for (const auto& [label, before] : sameAs) {
        const int whole = first(label);
        if (whole == label || !tracks.contains(whole))
            return Error{ErrorCode::CorruptData, "The gaps go round in a circle.", path.string()};
        auto& points = tracks[whole].points;
        points.insert(points.end(), tracks[label].points.begin(), tracks[label].points.end());
        tracks.erase(label);
    }
    return Done{};
}

} // namespace

bool isCtcFolder(const fs::path& folder)
{
    return kindOf(folder) != nullptr;
}

Result<Lineage> readCtc(const fs::path& folder, const JobControl& job)
{
    const Kind* kind = kindOf(folder);
    if (kind == nullptr)
        return Error{ErrorCode::NotFound, "There is no res_track.txt or man_track.txt.", folder.string()};
    const auto rows = readTable(folder / kind->table);
    if (!rows)
        return rows.error();
    const auto files = maskFiles(folder, kind->mask);
    if (!files)
        return files.error();
    Lineage lineage;
    auto tracks = readMasks(*files, lineage.size, job);
    if (!tracks)
        return tracks.error();
    if (const Status related = relate(*tracks, *rows, folder / kind->table); !related)
        return related.error();
    if (const Status added = addSideFile(*tracks, folder / "ctc_links.csv"); !added)
        return added.error();
    if (const auto mask = tiffReader().open(files->begin()->second, {})) {
        lineage.calibration.pixelSize_nm = mask->info().calibration.pixelSize_nm;
        lineage.calibration.pixelSizeSource = mask->info().calibration.pixelSizeSource;
    }
    lineage.firstFrame = files->begin()->first;
    lineage.lastFrame = files->rbegin()->first;
    for (auto& [label, track] : *tracks)
        lineage.tracks.push_back(std::move(track));
    if (kind == &kinds[1])
        lineage.notes.emplace_back("Masks of a ground truth may be markers, smaller than the particles: "
                                   "sizes are those of the markers.");
    return lineage;
}

} // namespace ostwald
