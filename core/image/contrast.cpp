#include "image/contrast.h"

#include "image/gaussian.h"
#include "image/pixel_faults.h"
#include "image/robust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {
namespace {

constexpr int rejectionRounds = 3;
constexpr double deepest = 3.0;
constexpr double leastWeight = 0.02; ///< share of the Gaussian that must lie on background
constexpr double cellsInSigma = 4.0;

/// A plane level + slopeX x + slopeY y for each cell of a picture; x and y are from the picture's middle.
struct Planes {
    cv::Mat level;
    cv::Mat slopeX;
    cv::Mat slopeY;

    [[nodiscard]] Planes resized(cv::Size size) const
    {
        Planes other;
        cv::resize(level, other.level, size, 0, 0, cv::INTER_LINEAR);
        cv::resize(slopeX, other.slopeX, size, 0, 0, cv::INTER_LINEAR);
        cv::resize(slopeY, other.slopeY, size, 0, 0, cv::INTER_LINEAR);
        return other;
    }
};

/// Distances from the middle of a picture, in its pixels, of the pixels of the same picture at another size.
std::array<cv::Mat, 2> coordinates(cv::Size picture, cv::Size size)
{
    cv::Mat x(1, size.width, CV_32F);
    cv::Mat y(size.height, 1, CV_32F);
    for (int column = 0; column < size.width; ++column)
        x.at<float>(column) = static_cast<float>((column + 0.5) * picture.width / size.width - 0.5 * picture.width);
    for (int row = 0; row < size.height; ++row)
        y.at<float>(row) = static_cast<float>((row + 0.5) * picture.height / size.height - 0.5 * picture.height);
    return {cv::repeat(x, size.height, 1), cv::repeat(y, 1, size.width)};
}

/// The planes fitted around each cell to the pixels of weight > 0. The fit's sums change little within a quarter of sigma:
/// that is a cell.
Planes localPlanes(const cv::Mat& image, const cv::Mat& weight, double sigma_px)
{
    const int cell = std::max(1, static_cast<int>(sigma_px / cellsInSigma));
    const cv::Size cells(std::max(1, image.cols / cell), std::max(1, image.rows / cell));
    const double sigma = sigma_px * std::sqrt(static_cast<double>(cells.area()) / static_cast<double>(image.total()));
    const auto [x, y] = coordinates(image.size(), image.size());
    const auto mean = [&](const cv::Mat& quantity) {
        if (quantity.size() == cells)
            return gaussian(quantity, sigma, Outside::Zero);
        cv::Mat inCells;
        cv::resize(quantity, inCells, cells, 0, 0, cv::INTER_AREA);
        return gaussian(inCells, sigma, Outside::Zero);
    };
    const cv::Mat w = mean(weight);
    const cv::Mat weightedX = x.mul(weight);
    const cv::Mat weightedY = y.mul(weight);
    const cv::Mat wx = mean(weightedX);
    const cv::Mat wy = mean(weightedY);
    const cv::Mat wf = mean(image.mul(weight));
    const cv::Mat wxx = mean(x.mul(weightedX));
    const cv::Mat wyy = mean(y.mul(weightedY));
    const cv::Mat wxy = mean(x.mul(weightedY));
    const cv::Mat wxf = mean(image.mul(weightedX));
    const cv::Mat wyf = mean(image.mul(weightedY));
    Planes wider;
    Planes planes{cv::Mat(cells, CV_32F), cv::Mat(cells, CV_32F), cv::Mat(cells, CV_32F)};
    for (int row = 0; row < cells.height; ++row)
        for (int column = 0; column < cells.width; ++column) {
            const auto at = [row, column](const cv::Mat& m) {
                return static_cast<double>(m.at<float>(row, column));
            };
            double level = 0.0;
            double slopeX = 0.0;
            double slopeY = 0.0;
            if (at(w) < leastWeight && sigma_px < 2.0 * std::max(image.rows, image.cols)) {
                if (wider.level.empty())
                    wider = localPlanes(image, weight, 2.0 * sigma_px).resized(cells);
                level = at(wider.level);
                slopeX = at(wider.slopeX);
                slopeY = at(wider.slopeY);
            } else {
                const double total = std::max(at(w), 1e-12);
                const double mx = at(wx) / total;
                const double my = at(wy) / total;
                const double mf = at(wf) / total;
                const double xx = at(wxx) / total - mx * mx;
                const double yy = at(wyy) / total - my * my;
                const double xy = at(wxy) / total - mx * my;
                const double xf = at(wxf) / total - mx * mf;
                const double yf = at(wyf) / total - my * mf;
                const double determinant = xx * yy - xy * xy;
                if (determinant > 0.01 * sigma_px * sigma_px * sigma_px * sigma_px) {
                    slopeX = (xf * yy - yf * xy) / determinant;
                    slopeY = (yf * xx - xf * xy) / determinant;
                }
                level = mf - slopeX * mx - slopeY * my;
            }
            planes.level.at<float>(row, column) = static_cast<float>(level);
            planes.slopeX.at<float>(row, column) = static_cast<float>(slopeX);
            planes.slopeY.at<float>(row, column) = static_cast<float>(slopeY);
        }
    return planes;
}

/// Value at every pixel, at another size, of the planes around it, weighted by how near they are.
/// @param picture  size of the one they are fitted to
cv::Mat valuesOf(const Planes& planes, cv::Size picture, cv::Size size)
{
    const Planes near = planes.resized(size);
    const auto [x, y] = coordinates(picture, size);
    return near.level + near.slopeX.mul(x) + near.slopeY.mul(y);
}

/// Mean of the valid pixels in every bin, and the share of them.
cv::Mat binned(const cv::Mat& image, const cv::Mat& invalid, cv::Size size, cv::Mat& valid)
{
    cv::Mat small;
    if (invalid.empty()) {
        cv::resize(image, small, size, 0, 0, cv::INTER_AREA);
        valid = cv::Mat::ones(size, CV_32F);
        return small;
    }
    cv::Mat weight(image.size(), CV_32F, 1.0F);
    weight.setTo(0.0F, invalid);
    cv::resize(image.mul(weight), small, size, 0, 0, cv::INTER_AREA);
    cv::resize(weight, valid, size, 0, 0, cv::INTER_AREA);
    small /= cv::max(valid, 1e-6);
    return small;
}

} // namespace

double widestBackground_px(cv::Size frame)
{
    return std::max(frame.width, frame.height) / 8.0;
}

cv::Mat background(const cv::Mat& image, const cv::Mat& invalid, bool brightParticles, double sigma_px)
{
    const int longer = std::max(image.cols, image.rows);
    const int bin = std::clamp(std::max(longer / 128, static_cast<int>(sigma_px / 16.0)), 1, 32);
    const cv::Size size(std::max(1, image.cols / bin), std::max(1, image.rows / bin));
    cv::Mat valid;
    const cv::Mat small = binned(image, invalid, size, valid);
    const cv::Mat unknown = valid < 0.5F;
    const double sigma = std::max(2.0, sigma_px / bin);

    cv::Mat weight = cv::Mat::ones(small.size(), CV_32F);
    weight.setTo(0.0F, unknown);
    Planes planes = localPlanes(small, weight, sigma);
    for (int round = 0; round < rejectionRounds; ++round) {
        const cv::Mat plane = valuesOf(planes, small.size(), small.size());
        const cv::Mat residual = brightParticles ? cv::Mat(plane - small) : cv::Mat(small - plane);
        std::vector<float> kept;
        kept.reserve(residual.total());
        for (int row = 0; row < residual.rows; ++row)
            for (int column = 0; column < residual.cols; ++column)
                if (weight.at<float>(row, column) > 0.0F)
                    kept.push_back(residual.at<float>(row, column));
        if (kept.size() < residual.total() / 20)
            break;
        const double center = quantile(kept, 0.5);
        const double sd = robustSd(std::move(kept));
        if (sd <= 0.0)
            break;
        cv::Mat particle = residual < center - 2.5 * sd;
        cv::dilate(particle, particle, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
        const cv::Mat rejected = particle | (residual > center + 4.0 * sd) | unknown;
        weight.setTo(1.0F);
        weight.setTo(0.0F, rejected);
        planes = localPlanes(small, weight, sigma);
    }
    return valuesOf(planes, small.size(), image.size());
}

ContrastImage contrast(const cv::Mat& pixels, bool brightParticles, double backgroundSigma_px, double cameraOffset,
                       const cv::Mat& burnedIn, const JobControl& job)
{
    CleanFrame frame = cleaned(pixels, brightParticles, burnedIn, job);
    if (job.cancelled())
        return {};
    frame.values -= cameraOffset;
    const cv::Mat& f = frame.values;
    const cv::Mat b = background(f, frame.invalid, brightParticles, backgroundSigma_px);
    if (job.cancelled())
        return {};
    // A background near zero (float movies with the mean removed) has no ratio: there the scale of the
    // picture stands in for it.
    const double level = std::abs(quantile(sampleOf(b), 0.5));
    const double sd = robustSd(sampleOf(f));
    ContrastImage result{{}, {}, false, {}, frame.invalid};
    if (level > sd) {
        cv::Mat safe;
        cv::max(b, 0.05 * level, safe);
        result.values = (b - f) / safe;
        result.background = safe;
        if (!brightParticles) {
            cv::log(cv::max(1.0 - result.values, std::exp(-deepest)), result.depth);
            result.depth = -result.depth;
            result.isDepthLogarithmic = true;
        }
    } else {
        result.values = (b - f) / std::max(sd, 1e-30);
    }
    if (brightParticles)
        result.values = -result.values;
    if (result.depth.empty())
        result.depth = result.values.clone();
    if (!result.invalid.empty()) {
        result.values.setTo(0.0F, result.invalid);
        result.depth.setTo(0.0F, result.invalid);
    }
    return result;
}

} // namespace ostwald
