#include "exchange/ctc.h"

#include "exchange/label_image.h"
#include "simulate/tiff_stack_writer.h"
#include "store/output_file.h"

#include <algorithm>
#include <limits>
#include <map>
#include <ostream>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

constexpr int largestLabel = std::numeric_limits<std::uint16_t>::max();

/// A track, or a piece of one without gaps, under one label.
struct Piece {
    int label = 0;
    int first = 0;
    int last = 0;
    int parent = 0;
};

struct SideLink {
    const char* kind;
    int label = 0;
    int parent = 0;
};

/// How tracks are told in labels without gaps.
struct Plan {
    std::vector<Piece> pieces;
    std::vector<SideLink> side;
    std::map<int, std::vector<LabelledPoint>> frames;
};

void addPieces(Plan& plan, const LineageTrack& track, int& nextLabel)
{
    Piece piece{static_cast<int>(track.id), track.points.front().frame, track.points.front().frame, 0};
    for (const LineagePoint& point : track.points) {
        if (point.frame > piece.last + 1) {
            plan.pieces.push_back(piece);
            piece = {nextLabel++, point.frame, point.frame, piece.label};
            plan.side.push_back({"gap", piece.label, piece.parent});
        }
        piece.last = point.frame;
        plan.frames[point.frame].push_back({piece.label, &point});
    }
    plan.pieces.push_back(piece);
}

Result<Plan> planOf(const Lineage& lineage)
{
    int nextLabel = 1;
    for (const LineageTrack& track : lineage.tracks) {
        if (track.id < 1 || track.id > largestLabel)
            return Error{ErrorCode::InvalidArgument,
                         "The Cell Tracking Challenge's labels end at 65535; there are more tracks.", {}};
        nextLabel = std::max(nextLabel, static_cast<int>(track.id) + 1);
    }
    Plan plan;
    std::map<std::int64_t, int> lastLabel;
    std::map<std::int64_t, std::size_t> firstPiece;
    for (const LineageTrack& track : lineage.tracks) {
        firstPiece[track.id] = plan.pieces.size();
        addPieces(plan, track, nextLabel);
        lastLabel[track.id] = plan.pieces.back().label;
    }
    if (nextLabel > largestLabel + 1)
        return Error{ErrorCode::InvalidArgument,
                     "The Cell Tracking Challenge's labels end at 65535; the tracks and their gaps need more.", {}};
    for (const LineageTrack& track : lineage.tracks) {
        if (track.parents.size() == 1)
            plan.pieces[firstPiece[track.id]].parent = lastLabel.at(track.parents.front());
        else
            for (const std::int64_t parent : track.parents)
                plan.side.push_back({"merge", static_cast<int>(track.id), lastLabel.at(parent)});
    }
    std::ranges::sort(plan.pieces, {}, &Piece::label);
    return plan;
}

/// Three digits, or four if the movie is longer.
std::string maskName(int frame, int lastFrame)
{
    const std::size_t digits = std::max(std::size_t{3}, std::to_string(lastFrame).size());
    const std::string number = std::to_string(frame);
    return std::string("mask").append(digits - number.size(), '0').append(number).append(".tif");
}

/// Masks of an earlier export that this one would leave standing would count as its own.
Status checkNoOtherMasks(const fs::path& folder, int lastFrame)
{
    std::error_code code;
    for (auto entry = fs::directory_iterator(folder, code); !code && entry != fs::directory_iterator(); entry.increment(code)) {
        const std::string name = entry->path().filename().string();
        bool isOurs = !name.starts_with("mask") || !name.ends_with(".tif");
        for (int frame = 0; !isOurs && frame <= lastFrame; ++frame)
            isOurs = name == maskName(frame, lastFrame);
        if (!isOurs)
            return Error{ErrorCode::InvalidArgument, "The folder holds masks of something else; choose an empty one.",
                         entry->path().string()};
    }
    fs::remove(folder / "ctc_links.csv", code);
    return Done{};
}

Status writeMasks(const fs::path& folder, const Lineage& lineage, const Plan& plan, const JobControl& job)
{
    const int last = spanOf(lineage).last;
    JobControl page = job;
    page.progress = [](double) {};
    for (int frame = 0; frame <= last; ++frame) {
        const auto found = plan.frames.find(frame);
        const auto picture = [&](int) -> Result<cv::Mat> {
            cv::Mat narrow;
            labelImage(lineage.size, found == plan.frames.end() ? std::vector<LabelledPoint>() : found->second)
                .convertTo(narrow, CV_16U);
            return narrow;
        };
        const Status written = writeTiffStack(folder / maskName(frame, last), 1, {lineage.calibration.pixelSize_nm, {}}, picture, page);
        if (!written)
            return written;
        job.progress((frame + 1.0) / (last + 1.0));
    }
    return Done{};
}

} // namespace

Status writeCtc(const fs::path& folder, const Lineage& lineage, const JobControl& job)
{
    if (lineage.size.width <= 0 || lineage.size.height <= 0)
        return Error{ErrorCode::InvalidArgument,
                     "Masks need the size of the frames; import with --frame-size, or open the project together with its movie.", {}};
    const auto plan = planOf(lineage);
    if (!plan)
        return plan.error();
    if (const Status clean = checkNoOtherMasks(folder, spanOf(lineage).last); !clean)
        return clean;
    if (const Status written = writeMasks(folder, lineage, *plan, job); !written)
        return written;
    if (!plan->side.empty()) {
        const Status written = writeOutputFile(folder / "ctc_links.csv", [&](std::ostream& out) {
            out << "kind,label,parent\n";
            for (const SideLink& link : plan->side)
                out << link.kind << ',' << link.label << ',' << link.parent << '\n';
        });
        if (!written)
            return written;
    }
    return writeOutputFile(folder / "res_track.txt", [&](std::ostream& out) {
        for (const Piece& piece : plan->pieces)
            out << piece.label << ' ' << piece.first << ' ' << piece.last << ' ' << piece.parent << '\n';
    });
}

} // namespace ostwald
