#include "movie_view/display_range.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr double lowQuantile = 0.005;
constexpr double highQuantile = 0.995;
constexpr double widening = 0.1; ///< of the quantiles' distance, to either side
constexpr int sampledFrames = 16;
constexpr int greysPerFrame = 16384;

template <class Pixel>
std::vector<float> gridOf(const cv::Mat& pixels, int count)
{
    const double area = static_cast<double>(pixels.total());
    const int step = std::max(1, static_cast<int>(std::sqrt(area / std::max(1, count))));
    std::vector<float> greys;
    greys.reserve(static_cast<std::size_t>(count) * 2);
    for (int y = step / 2; y < pixels.rows; y += step) {
        const Pixel* row = pixels.ptr<Pixel>(y);
        for (int x = step / 2; x < pixels.cols; x += step)
            if (const auto grey = static_cast<float>(row[x]); std::isfinite(grey))
                greys.push_back(grey);
    }
    return greys;
}

double quantile(std::vector<float>& greys, double fraction)
{
    const auto nth = greys.begin() + std::lround(fraction * static_cast<double>(greys.size() - 1));
    std::nth_element(greys.begin(), nth, greys.end());
    return static_cast<double>(*nth);
}

} // namespace

double DisplayRange::brightness(double grey) const
{
    const double fraction = (grey - low) / (high - low);
    if (!(fraction > 0.0))
        return 0.0;
    return std::pow(std::min(fraction, 1.0), gamma);
}

std::vector<float> sampledGreys(const cv::Mat& pixels, int count)
{
    switch (pixels.depth()) {
    case CV_8U:
        return gridOf<std::uint8_t>(pixels, count);
    case CV_16U:
        return gridOf<std::uint16_t>(pixels, count);
    case CV_32F:
        return gridOf<float>(pixels, count);
    default:
        return {};
    }
}

DisplayRange robustRange(std::vector<float> greys)
{
    if (greys.empty())
        return {};
    const double low = quantile(greys, lowQuantile);
    const double high = quantile(greys, highQuantile);
    if (!(high > low)) {
        const double halfWidth = std::max(0.5, std::abs(low) * 1e-3);
        return {.low = low - halfWidth, .high = low + halfWidth};
    }
    const auto [darkest, brightest] = std::ranges::minmax_element(greys);
    const double margin = widening * (high - low);
    return {.low = std::max(low - margin, static_cast<double>(*darkest)),
            .high = std::min(high + margin, static_cast<double>(*brightest))};
}

Result<std::vector<float>> movieGreys(const Movie& movie, const JobControl& job)
{
    const int frames = movie.info().frames;
    const int samples = std::min(frames, sampledFrames);
    std::vector<float> greys;
    for (int i = 0; i < samples; ++i) {
        if (job.cancelled())
            return cancelledError();
        const int index =
            samples > 1 ? static_cast<int>(static_cast<std::int64_t>(i) * (frames - 1) / (samples - 1)) : 0;
        const Result<Frame> frame = movie.frame(index);
        if (!frame)
            continue;
        const std::vector<float> some = sampledGreys(frame->pixels, greysPerFrame);
        greys.insert(greys.end(), some.begin(), some.end());
    }
    if (greys.empty())
        return Error{ErrorCode::CorruptData, "No frame of the movie can be read.",
                     movie.info().path.string()};
    return greys;
}

Result<DisplayRange> movieRange(const Movie& movie, const JobControl& job)
{
    auto greys = movieGreys(movie, job);
    if (!greys)
        return greys.error();
    return robustRange(*std::move(greys));
}

} // namespace ostwald
