#include "edits/local_outline.h"

#include "image/gaussian.h"
#include "image/robust.h"
#include "segment/measure_chain.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr int rounds = 4; ///< the surroundings depend on the radius, which depends on them
constexpr std::size_t fewestAround = 12;
constexpr double leastHeight_sd = 3.0;

/// Median and robust sd of the free pixels in a ring.
struct Surroundings {
    double level = 0.0;
    double sd = 0.0;
};

std::optional<Surroundings> surroundings(const cv::Mat& smooth, const cv::Mat& taken, cv::Point2d centre, double r_px)
{
    const double inner = 1.5 * r_px + 2.0;
    const double outer = 3.0 * r_px + 4.0;
    std::vector<float> around;
    for (int y = 0; y < smooth.rows; ++y)
        for (int x = 0; x < smooth.cols; ++x) {
            const double d = std::hypot(x - centre.x, y - centre.y);
            if (d >= inner && d <= outer && taken.at<unsigned char>(y, x) == 0)
                around.push_back(smooth.at<float>(y, x));
        }
    if (around.size() < fewestAround)
        return std::nullopt;
    const double level = quantile(around, 0.5);
    for (float& value : around)
        value -= static_cast<float>(level);
    return Surroundings{level, robustSd(around)};
}

} // namespace

std::optional<std::vector<cv::Point2f>> localOutline(const cv::Mat& pixels, const FrameDetections& frame,
                                                     std::size_t particle, bool brightParticles)
{
    const Detection& own = frame.particles[particle];
    double r_px = std::max(own.r_px, 2.0);
    // Room for a particle twice as large as it was taken for.
    const int reach = static_cast<int>(std::ceil(7.0 * r_px)) + 12;
    const cv::Point middle(cvRound(own.x_px), cvRound(own.y_px));
    const cv::Rect window = cv::Rect(middle.x - reach, middle.y - reach, 2 * reach + 1, 2 * reach + 1) &
                            cv::Rect(0, 0, pixels.cols, pixels.rows);
    if (!window.contains(middle))
        return std::nullopt;
    cv::Mat smooth;
    pixels(window).convertTo(smooth, CV_32F);
    smooth = gaussian(smooth, contourSigma_px);

    cv::Mat others = cv::Mat::zeros(window.size(), CV_8U);
    for (std::size_t k = 0; k < frame.particles.size(); ++k) {
        if (k == particle || frame.particles[k].outline.empty())
            continue;
        std::vector<cv::Point> corners;
        for (const cv::Point2f& corner : frame.particles[k].outline)
            corners.emplace_back(cvRound(corner.x) - window.x, cvRound(corner.y) - window.y);
        cv::fillPoly(others, std::vector<std::vector<cv::Point>>{corners}, 255);
    }
    cv::Mat nearOthers;
    cv::dilate(others, nearOthers, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::Mat labels(window.size(), CV_32S, cv::Scalar(1));
    labels.setTo(2, others);

    std::optional<ContouredParticle> found;
    cv::Point2d centre(own.x_px - window.x, own.y_px - window.y);
    for (int round = 0; round < rounds; ++round) {
        const auto around = surroundings(smooth, nearOthers, centre, r_px);
        if (!around)
            return std::nullopt;
        const cv::Mat height = brightParticles ? cv::Mat(smooth - around->level) : cv::Mat(around->level - smooth);
        found = contourParticle(height, labels, 1, middle - window.tl(), r_px);
        if (!found || found->plateau < leastHeight_sd * around->sd)
            return std::nullopt;
        const double next_px = std::sqrt(found->area_px2 / std::numbers::pi);
        const bool isSettled = std::abs(next_px - r_px) < 0.02 * r_px;
        r_px = next_px;
        centre = {found->x_px, found->y_px};
        if (isSettled)
            break;
    }
    for (cv::Point& pixel : found->pixels)
        pixel += window.tl();
    return outlineOf(found->pixels);
}

} // namespace ostwald
