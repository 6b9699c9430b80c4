#include "segment/paper_chain.h"

#include "image/bradley.h"
#include "image/gaussian.h"
#include "image/local_laplacian.h"
#include "image/robust.h"
#include "image/wiener.h"
#include "segment/components.h"
#include "segment/measure_chain.h"
#include "segment/split_touching.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace ostwald {
namespace {

int odd(int window)
{
    return window | 1;
}

/// Pixels that can be filtered: those that are not finite take the median.
cv::Mat finite(const cv::Mat& pixels)
{
    if (pixels.depth() == CV_8U || pixels.depth() == CV_16U)
        return pixels;
    cv::Mat f;
    pixels.convertTo(f, CV_32F);
    const cv::Mat isFinite = cv::abs(f) <= std::numeric_limits<float>::max();
    if (cv::countNonZero(isFinite) == static_cast<int>(f.total()))
        return f;
    std::vector<float> sample = sampleOf(f);
    std::erase_if(sample, [](float v) { return !std::isfinite(v); });
    f.setTo(sample.empty() ? 0.0 : quantile(std::move(sample), 0.5), ~isFinite);
    return f;
}

} // namespace

cv::Mat filteredAsInPaper(const cv::Mat& pixels, const MovieSurvey& survey, const PaperParams& params, const JobControl& job)
{
    cv::Mat filtered = wiener(narrowGaussian(finite(pixels), params.gaussianSigma_px), odd(params.wienerWindow_px), WienerKind::Matlab);
    if (job.cancelled())
        return {};
    if (params.localLaplacian && survey.brightest > survey.darkest)
        filtered = localLaplacian(filtered, survey.darkest, survey.brightest,
                                  {.edge = params.laplacianEdge, .alpha = params.laplacianAlpha, .beta = params.laplacianBeta},
                                  bestInstructionSet(), job);
    return filtered;
}

FrameSegmentation segmentAsInPaper(const cv::Mat& pixels, int frame, const MovieSurvey& survey, const PaperParams& params,
                                   const JobControl& job)
{
    const cv::Mat filtered = filteredAsInPaper(pixels, survey, params, job);
    if (job.cancelled())
        return {};
    const cv::Mat mask = darkerThanSurroundings(filtered, odd(params.bradleyWindow_px), params.bradleyPercent / 100.0,
                                                WindowBorder::EdgeValue);
    const Components components = connectedComponents(mask);
    if (job.cancelled())
        return {};
    const cv::Mat labels = splitTouching(components, mask.size(), params.smallestArea_px, params.splitDepth_px);

    std::vector<std::vector<cv::Point>> parts;
    for (const PixelRun& run : components.runs)
        for (int x = run.begin; x < run.end; ++x)
            if (const auto label = static_cast<std::size_t>(labels.at<int>(run.y, x)); label > 0) {
                if (label > parts.size())
                    parts.resize(label);
                parts[label - 1].emplace_back(x, run.y);
            }

    std::vector<std::pair<Detection, const std::vector<cv::Point>*>> found;
    for (const auto& part : parts) {
        Detection d;
        for (const cv::Point& p : part) {
            d.x_px += p.x;
            d.y_px += p.y;
            d.touchesEdge = d.touchesEdge || p.x == 0 || p.y == 0 || p.x == mask.cols - 1 || p.y == mask.rows - 1;
        }
        d.area_px2 = static_cast<double>(part.size());
        d.x_px /= d.area_px2;
        d.y_px /= d.area_px2;
        d.r_px = std::sqrt(d.area_px2 / std::numbers::pi);
        // A rim pixel is in or out at random: sd of a disc's pixel count is about 0.6 sqrt(r) pixels.
        d.rSd_px = 0.6 * std::sqrt(d.r_px) / (2.0 * std::numbers::pi * d.r_px);
        d.outline = outlineOf(part);
        found.emplace_back(std::move(d), &part);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first.y_px, a.first.x_px) < std::pair(b.first.y_px, b.first.x_px);
    });
    FrameSegmentation result;
    result.detections.frame = frame;
    result.labels = cv::Mat::zeros(mask.size(), CV_32S);
    for (std::size_t k = 0; k < found.size(); ++k) {
        for (const cv::Point& p : *found[k].second)
            result.labels.at<int>(p) = static_cast<int>(k) + 1;
        result.detections.particles.push_back(std::move(found[k].first));
    }
    return result;
}

} // namespace ostwald
