#include "segment/profile_fit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {
namespace {

constexpr double step_px = 0.1; ///< of the table, in r and in rho
constexpr double reachInBlurs = 3.0;
constexpr double baseSd = 0.02; ///< what the background's fit may be off by, of its own level
constexpr int sweeps = 3;
constexpr int mostSteps = 12;
constexpr std::size_t unknowns = 5; ///< x, y, r, h, b

using Vector = std::array<double, unknowns>;
using Matrix = std::array<Vector, unknowns>;

/// Solves the symmetric positive system in place by Cholesky's method; false when it is not positive.
bool solve(Matrix a, Vector& b, Vector* inverseDiagonal = nullptr)
{
    for (std::size_t i = 0; i < unknowns; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i][k] * a[j][k];
            if (i == j) {
                if (sum <= 1e-14 * std::abs(a[i][i]) || !std::isfinite(sum))
                    return false;
                a[i][i] = std::sqrt(sum);
            } else {
                a[i][j] = sum / a[j][j];
            }
        }
    const auto substitute = [&a](Vector& v) {
        for (std::size_t i = 0; i < unknowns; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                v[i] -= a[i][k] * v[k];
            v[i] /= a[i][i];
        }
        for (std::size_t i = unknowns; i-- > 0;) {
            for (std::size_t k = i + 1; k < unknowns; ++k)
                v[i] -= a[k][i] * v[k];
            v[i] /= a[i][i];
        }
    };
    substitute(b);
    if (inverseDiagonal != nullptr)
        for (std::size_t i = 0; i < unknowns; ++i) {
            Vector unit{};
            unit[i] = 1.0;
            substitute(unit);
            (*inverseDiagonal)[i] = unit[i];
        }
    return true;
}

struct Pixel {
    double x;
    double y;
    double value; ///< with the other particles taken off
};

/// Sum of squares, and at `normal` and `gradient` its quadratic form in the unknowns.
double sumOfSquares(const std::vector<Pixel>& pixels, const ProfileFit& p, const ProfileTable& table,
                    double baseWeight, Matrix* normal = nullptr, Vector* gradient = nullptr)
{
    double sum = baseWeight * p.base * p.base;
    if (normal != nullptr) {
        *normal = {};
        *gradient = {};
        (*normal)[4][4] = baseWeight;
        (*gradient)[4] = -baseWeight * p.base;
    }
    for (const Pixel& pixel : pixels) {
        const double dx = pixel.x - p.x_px;
        const double dy = pixel.y - p.y_px;
        const double rho = std::sqrt(dx * dx + dy * dy);
        const ProfileTable::Value a = table(rho, p.r_px);
        const double residual = pixel.value - p.base - p.height * a.height;
        sum += residual * residual;
        if (normal == nullptr)
            continue;
        const double perLength = rho > 1e-9 ? -p.height * a.perRho / rho : 0.0;
        const Vector slope{perLength * dx, perLength * dy, p.height * a.perR, a.height, 1.0};
        for (std::size_t i = 0; i < unknowns; ++i) {
            (*gradient)[i] += slope[i] * residual;
            for (std::size_t j = 0; j <= i; ++j)
                (*normal)[i][j] += slope[i] * slope[j];
        }
    }
    return sum;
}

/// Levenberg and Marquardt's descent from `start`.
ProfileFit fitted(const std::vector<Pixel>& pixels, const ProfileFit& start, const ProfileTable& table,
                  double noise, double correlation)
{
    const double baseWeight = (noise * noise) / (baseSd * baseSd);
    ProfileFit best = start;
    best.ok = false;
    if (pixels.size() < 2 * unknowns)
        return best;
    double damping = 1e-3;
    Matrix normal;
    Vector gradient;
    double sum = sumOfSquares(pixels, best, table, baseWeight, &normal, &gradient);
    for (int step = 0; step < mostSteps; ++step) {
        Matrix damped = normal;
        for (std::size_t i = 0; i < unknowns; ++i)
            damped[i][i] *= 1.0 + damping;
        Vector move = gradient;
        if (!solve(damped, move))
            break;
        ProfileFit next = best;
        const double limit = table.blur_px();
        next.x_px += std::clamp(move[0], -limit, limit);
        next.y_px += std::clamp(move[1], -limit, limit);
        next.r_px = std::clamp(best.r_px + std::clamp(move[2], -limit, limit), table.smallestRadius_px(),
                               table.largestRadius_px());
        next.height += move[3];
        next.base += move[4];
        const double nextSum = sumOfSquares(pixels, next, table, baseWeight);
        if (nextSum >= sum) {
            damping *= 8.0;
            if (damping > 1e4)
                break;
            continue;
        }
        const bool settled = std::abs(next.r_px - best.r_px) < 1e-3 && sum - nextSum < 1e-4 * sum;
        best = next;
        damping = std::max(1e-6, damping / 8.0);
        sum = sumOfSquares(pixels, best, table, baseWeight, &normal, &gradient);
        if (settled)
            break;
    }
    Vector variance{};
    Vector unused = gradient;
    if (!solve(normal, unused, &variance))
        return best;
    // The residuals tell the noise there, the picture's noise steadies them.
    constexpr double priorPixels = 10.0;
    const double count = static_cast<double>(pixels.size());
    const double noise2 =
        (sum + priorPixels * noise * noise) / (count - static_cast<double>(unknowns) + priorPixels);
    best.rSd_px = correlation * std::sqrt(noise2 * variance[2]);
    const double drift = std::hypot(best.x_px - start.x_px, best.y_px - start.y_px);
    best.ok = best.height > 0.0 && best.r_px > table.smallestRadius_px() &&
              best.r_px < table.largestRadius_px() && drift < std::max(1.5, 0.5 * start.r_px);
    return best;
}

/// Adds sign x the particle's model to the picture.
void add(cv::Mat& picture, const ProfileFit& p, const ProfileTable& table, double sign)
{
    const double reach = p.r_px + 4.0 * table.blur_px();
    for (int y = std::max(0, static_cast<int>(p.y_px - reach));
         y <= std::min(picture.rows - 1, static_cast<int>(p.y_px + reach) + 1); ++y) {
        float* row = picture.ptr<float>(y);
        for (int x = std::max(0, static_cast<int>(p.x_px - reach));
             x <= std::min(picture.cols - 1, static_cast<int>(p.x_px + reach) + 1); ++x)
            row[x] += static_cast<float>(sign * p.height *
                                         table(std::hypot(x - p.x_px, y - p.y_px), p.r_px).height);
    }
}

} // namespace

ProfileTable::ProfileTable(const BlurredProfile& profile, double blur_px, double largest_px)
    : m_blur_px(blur_px), m_smallest_px(BlurredProfile::smallestRelativeRadius * blur_px),
      m_largest_px(largest_px)
{
    const auto rows = static_cast<std::size_t>(std::ceil((m_largest_px - m_smallest_px) / step_px)) + 2;
    m_columns = static_cast<std::size_t>(std::ceil((m_largest_px + 4.5 * blur_px) / step_px)) + 2;
    m_values.resize(rows * m_columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t k = 0; k < m_columns; ++k)
            m_values[i * m_columns + k] = static_cast<float>(profile(
                step_px * static_cast<double>(k), m_smallest_px + step_px * static_cast<double>(i), blur_px));
}

ProfileTable::Value ProfileTable::operator()(double rho_px, double r_px) const
{
    const double column = rho_px / step_px;
    const auto k = static_cast<std::size_t>(column);
    if (k + 1 >= m_columns)
        return {};
    const double row = (r_px - m_smallest_px) / step_px;
    const auto i = static_cast<std::size_t>(row);
    const double u = column - static_cast<double>(k);
    const double v = row - static_cast<double>(i);
    const float* near = &m_values[i * m_columns + k];
    const float* far = near + m_columns;
    const double a = static_cast<double>(near[0]);
    const double b = static_cast<double>(near[1]);
    const double c = static_cast<double>(far[0]);
    const double d = static_cast<double>(far[1]);
    return {(1.0 - v) * ((1.0 - u) * a + u * b) + v * ((1.0 - u) * c + u * d),
            ((1.0 - v) * (b - a) + v * (d - c)) / step_px, ((1.0 - u) * (c - a) + u * (d - b)) / step_px};
}

std::vector<ProfileFit> fitProfiles(const cv::Mat& contrast, const cv::Mat& labels,
                                    const std::vector<ProfileFitTask>& tasks, const ProfileTable& table,
                                    double noise, double correlation)
{
    int highest = 0;
    for (const ProfileFitTask& task : tasks)
        highest = std::max(highest, task.label);
    std::vector<bool> known(static_cast<std::size_t>(highest) + 1, false);
    known[0] = true;
    for (const ProfileFitTask& task : tasks)
        known[static_cast<std::size_t>(task.label)] = true;

    std::vector<ProfileFit> fits;
    cv::Mat rest = contrast.clone();
    for (const ProfileFitTask& task : tasks) {
        fits.push_back(task.start);
        add(rest, task.start, table, -1.0);
    }
    std::vector<Pixel> pixels;
    for (int sweep = 0; sweep < sweeps; ++sweep)
        for (std::size_t k = 0; k < tasks.size(); ++k) {
            ProfileFit start = fits[k];
            if (sweep > 0 && !start.ok)
                continue;
            add(rest, start, table, 1.0);
            const double reach = tasks[k].start.r_px + reachInBlurs * table.blur_px();
            pixels.clear();
            for (int y = std::max(0, static_cast<int>(start.y_px - reach));
                 y <= std::min(rest.rows - 1, static_cast<int>(start.y_px + reach) + 1); ++y)
                for (int x = std::max(0, static_cast<int>(start.x_px - reach));
                     x <= std::min(rest.cols - 1, static_cast<int>(start.x_px + reach) + 1); ++x) {
                    const int label = labels.at<int>(y, x);
                    if (label > highest || !known[static_cast<std::size_t>(label)] ||
                        std::hypot(x - start.x_px, y - start.y_px) > reach)
                        continue;
                    pixels.push_back({static_cast<double>(x), static_cast<double>(y),
                                      static_cast<double>(rest.at<float>(y, x))});
                }
            fits[k] = fitted(pixels, start, table, noise, correlation);
            if (!fits[k].ok) {
                fits[k] = tasks[k].start;
                fits[k].ok = false;
            }
            add(rest, fits[k], table, -1.0);
        }
    return fits;
}

} // namespace ostwald
