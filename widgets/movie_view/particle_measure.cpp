#include "movie_view/particle_measure.h"

#include "image/robust.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ostwald {
namespace {

constexpr int halfWindow_frames = 5;
constexpr int leastSizes = 5;     ///< that a slope is drawn through
constexpr double outliers = 0.02; ///< part of the sizes beyond either end of the scale
constexpr std::size_t enoughPoints = 20000;

bool counts(const TrackPoint& point)
{
    return point.measured() && !point.excluded;
}

std::optional<double> growthRate(const Track& track, int begin, int end)
{
    double n = 0.0;
    double meanFrame = 0.0;
    double meanR = 0.0;
    for (int frame = begin; frame <= end; ++frame)
        if (const TrackPoint& point = track.at(frame); counts(point)) {
            n += 1.0;
            meanFrame += frame;
            meanR += point.r_px;
        }
    if (n < leastSizes)
        return std::nullopt;
    meanFrame /= n;
    meanR /= n;
    double covariance = 0.0;
    double variance = 0.0;
    for (int frame = begin; frame <= end; ++frame)
        if (const TrackPoint& point = track.at(frame); counts(point)) {
            covariance += (frame - meanFrame) * (point.r_px - meanR);
            variance += (frame - meanFrame) * (frame - meanFrame);
        }
    return covariance / variance;
}

/// A track's first point has no link that leads to it.
std::optional<double> suspicion(const Track& track, int begin, int end)
{
    std::optional<double> highest;
    for (int frame = std::max(begin, track.first() + 1); frame <= end; ++frame)
        highest = std::max(highest.value_or(0.0), track.at(frame).suspicion);
    return highest;
}

std::vector<float> measuresOf(const Tracks& tracks, ColourBy by)
{
    std::size_t points = 0;
    for (const Track& track : tracks.tracks)
        points += track.points.size();
    const std::size_t stride = std::max<std::size_t>(1, points / enoughPoints);
    std::vector<float> measures;
    std::size_t index = 0;
    for (const Track& track : tracks.tracks)
        for (const TrackPoint& point : track.points)
            if (index++ % stride == 0)
                if (const auto measure = measureOf(track, point.frame, by);
                    measure && std::isfinite(*measure))
                    measures.push_back(static_cast<float>(*measure));
    return measures;
}

} // namespace

std::optional<double> measureOf(const Track& track, int frame, ColourBy by)
{
    if (track.group == Group::Excluded)
        return std::nullopt;
    const int begin = std::max(track.first(), frame - halfWindow_frames);
    const int end = std::min(track.last(), frame + halfWindow_frames);
    switch (by) {
    case ColourBy::Group:
        return std::nullopt;
    case ColourBy::Size:
        return counts(track.at(frame)) ? std::optional(track.at(frame).r_px) : std::nullopt;
    case ColourBy::GrowthRate:
        return growthRate(track, begin, end);
    case ColourBy::Suspicion:
        return suspicion(track, begin, end);
    }
    return std::nullopt;
}

double MeasureScale::fractionOf(double measure) const
{
    return high > low ? std::clamp((measure - low) / (high - low), 0.0, 1.0) : 0.5;
}

std::optional<MeasureScale> scaleOf(const Tracks& tracks, ColourBy by)
{
    if (by == ColourBy::Group)
        return std::nullopt;
    std::vector<float> measures = measuresOf(tracks, by);
    if (measures.empty())
        return std::nullopt;
    if (by == ColourBy::Suspicion)
        return MeasureScale{0.0, 1.0};
    if (by == ColourBy::Size)
        return MeasureScale{quantile(measures, outliers), quantile(measures, 1.0 - outliers)};
    for (float& rate : measures)
        rate = std::abs(rate);
    const double fastest = quantile(std::move(measures), 1.0 - outliers);
    return MeasureScale{-fastest, fastest};
}

} // namespace ostwald
