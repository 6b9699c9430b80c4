#include "figure/frame_panel.h"

#include "base/nice_numbers.h"
#include "figure/template_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <numbers>

namespace ostwald {

namespace {

constexpr double scaleBarPart = 0.25; ///< of the picture's width
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::string numberText(double value, int decimals)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

/// Of a round length: without digits that say nothing.
std::string lengthText(double length, const char* unit)
{
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(length) - 1e-9)));
    return numberText(length, decimals) + ' ' + unit;
}

void addScaleBar(Picture& picture, const Calibration& calibration)
{
    const double longest_px = scaleBarPart * picture.view.width_px;
    const double pixel = calibration.pixelSize_nm.value_or(1.0);
    const double length = niceNumberBelow(longest_px * pixel);
    if (!(length > 0.0))
        return;
    picture.scaleBar_px = length / pixel;
    if (!calibration.pixelSize_nm)
        picture.scaleBarText = lengthText(length, "px");
    else if (length >= 1000.0)
        picture.scaleBarText = lengthText(length / 1000.0, "µm");
    else
        picture.scaleBarText = lengthText(length, "nm");
}

std::string clockText(const Calibration& calibration, int frame)
{
    const auto time_s = calibration.timeOf_s(frame);
    if (!time_s)
        return "frame " + std::to_string(frame);
    if (calibration.isStudy())
        return secondsText(*time_s) + " s";
    // As many decimals as tell neighbouring frames apart.
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(*calibration.frameInterval_s) - 1e-9)), 0, 6);
    return numberText(*time_s, decimals) + " s";
}

Series bundle(const char* label, Ink ink, bool dashed = false)
{
    return {.kind = SeriesKind::Bundle, .ink = ink, .dashed = dashed, .label = label};
}

void addCorner(Series& series, TrackId id, double x_px, double y_px)
{
    series.x.push_back(x_px);
    series.y.push_back(y_px);
    series.ids.push_back(value(id));
}

/// Closed, and parted from the next.
void addOutline(Series& series, const Track& track, const TrackPoint& point, const FrameDetections* found)
{
    const auto place = static_cast<std::size_t>(point.detection);
    const Detection* detection =
        point.measured() && found && place < found->particles.size() ? &found->particles[place] : nullptr;
    if (detection && detection->outline.size() >= 3) {
        for (const cv::Point2f& corner : detection->outline)
            addCorner(series, track.id, static_cast<double>(corner.x), static_cast<double>(corner.y));
        const cv::Point2f& first = detection->outline.front();
        addCorner(series, track.id, static_cast<double>(first.x), static_cast<double>(first.y));
    } else {
        constexpr int corners = 48;
        for (int i = 0; i <= corners; ++i) {
            const double angle = 2.0 * std::numbers::pi * i / corners;
            addCorner(series, track.id, point.x_px + point.r_px * std::cos(angle), point.y_px + point.r_px * std::sin(angle));
        }
    }
    addCorner(series, track.id, nan, nan);
}

std::vector<Series> outlines(const FigureData& data, int frame)
{
    std::vector<Series> groups{bundle("Group-A", Ink::GroupA), bundle("Group-B", Ink::GroupB, true),
                               bundle("unassigned", Ink::Unassigned)};
    const FrameDetections* found = nullptr;
    if (data.detections) {
        const auto in = std::ranges::lower_bound(*data.detections, frame, {}, &FrameDetections::frame);
        found = in != data.detections->end() && in->frame == frame ? &*in : nullptr;
    }
    if (data.tracks)
        for (const Track& track : data.tracks->tracks) {
            if (!track.covers(frame) || track.group == Group::Excluded)
                continue;
            Series& group = groups[track.group == Group::A ? 0 : track.group == Group::B ? 1 : 2];
            addOutline(group, track, track.at(frame), found);
        }
    std::erase_if(groups, [](const Series& group) { return group.x.empty(); });
    return groups;
}

} // namespace

double GreyFrame::meanOf(const FieldOfView& part) const
{
    const int right = std::min(part.left_px + part.width_px, width_px);
    const int bottom = std::min(part.top_px + part.height_px, height_px);
    double sum = 0.0;
    int count = 0;
    for (int y = std::max(0, part.top_px); y < bottom; ++y)
        for (int x = std::max(0, part.left_px); x < right; ++x) {
            sum += grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_px) + static_cast<std::size_t>(x)];
            ++count;
        }
    return count > 0 ? sum / count : 0.0;
}

FieldOfView seenPart(const FromMovie& source, int width_px, int height_px)
{
    const FieldOfView whole{0, 0, width_px, height_px};
    if (!source.view || source.view->left_px >= width_px || source.view->top_px >= height_px)
        return whole;
    FieldOfView part = *source.view;
    part.width_px = std::min(part.width_px, width_px - part.left_px);
    part.height_px = std::min(part.height_px, height_px - part.top_px);
    return part;
}

Panel framePanel(const FromMovie& source, const FigureData& data, const GreyFrames& frames)
{
    Panel panel;
    panel.title = "Frame " + std::to_string(source.frame);
    panel.x = {.name = "x", .unit = "px"};
    panel.y = {.name = "y", .unit = "px"};
    const auto found = frames.find(source.frame);
    if (found == frames.end() || !found->second) {
        panel.emptyText = found == frames.end()
                              ? "The frame is being read."
                              : "The frame cannot be shown: the movie is not at hand, or has no such frame.";
        return panel;
    }
    const GreyFrame& frame = *found->second;
    Picture picture{.frame = found->second, .view = seenPart(source, frame.width_px, frame.height_px)};
    if (source.scaleBar)
        addScaleBar(picture, data.calibration);
    if (source.clock)
        picture.clock = clockText(data.calibration, source.frame);
    if (source.outlines)
        panel.series = outlines(data, source.frame);
    panel.picture = std::move(picture);
    return panel;
}

} // namespace ostwald
