#pragma once

#include "image/local_laplacian.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ostwald::test {

/// The tone curve of localLaplacian() for one reference, pixel by pixel.
inline cv::Mat remapped(const cv::Mat& image, float reference, const LocalLaplacianParams& params)
{
    const auto edge = static_cast<float>(params.edge);
    const auto alpha = static_cast<float>(params.alpha);
    const auto beta = static_cast<float>(params.beta);
    cv::Mat out(image.size(), CV_32F);
    for (int y = 0; y < image.rows; ++y) {
        const float* from = image.ptr<float>(y);
        float* to = out.ptr<float>(y);
        for (int x = 0; x < image.cols; ++x) {
            const float d = from[x] - reference;
            const float size = std::abs(d);
            float core = size;
            if (size > edge) {
                core = beta * (size - edge) + edge;
            } else if (alpha == 2.0F) {
                core = size * size / edge;
            } else {
                core = edge * std::pow(size / edge, alpha);
                if (alpha < 1.0F) {
                    const float u = std::clamp((size - 0.01F) / 0.01F, 0.0F, 1.0F);
                    const float share = u * u * (3.0F - 2.0F * u);
                    core = share * core + (1.0F - share) * size;
                }
            }
            to[x] = reference + (d < 0.0F ? -core : core);
        }
    }
    return out;
}

/// The fast local Laplacian filter as its definition reads, one whole pyramid after the other with OpenCV.
/// @param image  CV_32F on 0 .. 1
inline cv::Mat composedLocalLaplacian(const cv::Mat& image, const LocalLaplacianParams& params)
{
    const int references = params.references > 0 ? params.references : enoughReferences(params.edge);
    const auto bands = static_cast<std::size_t>(laplacianBands(image.size()));
    std::vector<cv::Mat> gaussians{image};
    std::vector<cv::Mat> output;
    for (std::size_t l = 0; l < bands; ++l) {
        cv::Mat coarse;
        cv::pyrDown(gaussians.back(), coarse);
        output.emplace_back(cv::Mat::zeros(gaussians.back().size(), CV_32F));
        gaussians.push_back(coarse);
    }
    for (int k = 0; k < references; ++k) {
        const float reference = static_cast<float>(k) / static_cast<float>(references - 1);
        cv::Mat fine = remapped(image, reference, params);
        for (std::size_t l = 0; l < bands; ++l) {
            cv::Mat coarse;
            cv::Mat expanded;
            cv::pyrDown(fine, coarse);
            cv::pyrUp(coarse, expanded, fine.size());
            for (int y = 0; y < fine.rows; ++y) {
                const float* g = gaussians[l].ptr<float>(y);
                const float* f = fine.ptr<float>(y);
                const float* e = expanded.ptr<float>(y);
                float* out = output[l].ptr<float>(y);
                for (int x = 0; x < fine.cols; ++x) {
                    const float value = std::min(std::max(g[x], 0.0F), 1.0F);
                    const float weight = 1.0F - std::abs(value - reference) * static_cast<float>(references - 1);
                    if (weight > 0.0F)
                        out[x] += weight * (f[x] - e[x]);
                }
            }
            fine = coarse;
        }
    }
    cv::Mat picture = gaussians.back();
    for (std::size_t l = bands; l-- > 0;) {
        cv::Mat expanded;
        cv::pyrUp(picture, expanded, output[l].size());
        picture = expanded + output[l];
    }
    return picture;
}

} // namespace ostwald::test
