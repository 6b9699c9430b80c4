#include "segment/profile_fit.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr double finestStep_px = 0.1; ///< of the table
constexpr double tableSteps = 150.0;  ///< at most about this many radii
constexpr double reachInBlurs = 3.0;
constexpr double baseSd = 0.02; ///< what the background's fit may be off by, of its own level
constexpr int sweeps = 3;
constexpr int mostSteps = 12;
constexpr std::size_t unknowns = std::tuple_size_v<FitVector>;
constexpr double largestWeight = 20.0;
constexpr double shapeReach = 3.0; ///< in sd, where the tie of height and radius has lost half of its weight

/// std::hypot guards against overflow, which costs more than all the rest of a pixel.
double distance_px(double dx_px, double dy_px)
{
    return std::sqrt(dx_px * dx_px + dy_px * dy_px);
}

/// Adds sign x the particle's depth to the picture.
void add(cv::Mat& picture, const ProfileFit& p, const ProfileTable& table, double sign)
{
    const ProfileTable::OfRadius profile = table.at(p.r_px);
    const double reach = p.r_px + table.reach_px();
    const auto first = [](double at, double off) { return std::max(0, static_cast<int>(at - off)); };
    for (int y = first(p.y_px, reach); y <= std::min(picture.rows - 1, static_cast<int>(p.y_px + reach) + 1); ++y) {
        float* row = picture.ptr<float>(y);
        const double dy = y - p.y_px;
        const double chord = std::sqrt(std::max(0.0, reach * reach - dy * dy));
        for (int x = first(p.x_px, chord); x <= std::min(picture.cols - 1, static_cast<int>(p.x_px + chord) + 1); ++x)
            row[x] += static_cast<float>(sign * p.height * profile(distance_px(x - p.x_px, dy)).height);
    }
}

} // namespace

ProfileTable::ProfileTable(const BlurredProfile& profile, const PointSpread& spread, double largest_px)
    : m_spread(spread), m_smallest_px(BlurredProfile::smallestRelativeRadius * spread.sigma_px),
      m_largest_px(largest_px), m_step_px(std::max(finestStep_px, largest_px / tableSteps))
{
    const auto rows = static_cast<std::size_t>(std::ceil((m_largest_px - m_smallest_px) / m_step_px)) + 2;
    m_columns = static_cast<std::size_t>(std::ceil((m_largest_px + reach_px()) / m_step_px)) + 2;
    m_values.resize(rows * m_columns);
    for (std::size_t i = 0; i < rows; ++i) {
        const double r_px = m_smallest_px + m_step_px * static_cast<double>(i);
        // Beyond its reach a particle is not seen: the rest of the row stays zero.
        const auto seen = std::min(m_columns, static_cast<std::size_t>((r_px + reach_px()) / m_step_px) + 2);
        for (std::size_t k = 0; k < seen; ++k)
            m_values[i * m_columns + k] =
                static_cast<float>(profile(m_step_px * static_cast<double>(k), r_px, spread));
    }
}

double ProfileTable::reach_px() const
{
    const double sd_px = m_spread.halo == 0.0 ? m_spread.sigma_px : std::hypot(m_spread.sigma_px, m_spread.haloWidth_px);
    return 4.0 * sd_px;
}

ProfileTable::OfRadius ProfileTable::at(double r_px) const
{
    const double row = (r_px - m_smallest_px) / m_step_px;
    const auto i = static_cast<std::size_t>(row);
    OfRadius profile;
    profile.m_table = this;
    profile.m_row = &m_values[i * m_columns];
    profile.m_beyond = row - static_cast<double>(i);
    return profile;
}

ProfileTable::Value ProfileTable::OfRadius::operator()(double rho_px) const
{
    const double column = rho_px / m_table->m_step_px;
    const auto k = static_cast<std::size_t>(column);
    if (k + 1 >= m_table->m_columns)
        return {};
    const double u = column - static_cast<double>(k);
    const double v = m_beyond;
    const float* near = m_row + k;
    const float* far = near + m_table->m_columns;
    const double a = static_cast<double>(near[0]);
    const double b = static_cast<double>(near[1]);
    const double c = static_cast<double>(far[0]);
    const double d = static_cast<double>(far[1]);
    return {(1.0 - v) * ((1.0 - u) * a + u * b) + v * ((1.0 - u) * c + u * d),
            ((1.0 - v) * (b - a) + v * (d - c)) / m_table->m_step_px, ((1.0 - u) * (c - a) + u * (d - b)) / m_table->m_step_px};
}

ContrastOfDepth::ContrastOfDepth(ContrastLaw law, double depth)
{
    if (law == ContrastLaw::Absorbing) {
        perDepth = std::exp(-depth);
        value = 1.0 - perDepth;
    } else {
        perDepth = 1.0;
        value = depth;
    }
}

double shapeWeight(const ProfileFit& p, const FitSetting& setting)
{
    const ShapePrior& shape = setting.shape;
    if (shape.sd <= 0.0 || p.height <= 0.0)
        return 0.0;
    const double off = (std::log(p.height / p.r_px) - shape.lnRatio) / (shapeReach * shape.sd);
    return std::pow(setting.noise * setting.correlation / shape.sd, 2) / (1.0 + off * off);
}

double sumOfSquares(const std::vector<FitPixel>& pixels, const ProfileFit& p, const ProfileTable& table,
                    const FitSetting& setting, FitMatrix* normal, FitVector* gradient)
{
    const double baseWeight = std::pow(setting.noise * setting.correlation / baseSd, 2);
    double sum = baseWeight * p.base * p.base;
    if (normal != nullptr) {
        *normal = {};
        *gradient = {};
        (*normal)[4][4] = baseWeight;
        (*gradient)[4] = -baseWeight * p.base;
    }
    if (const double weight = shapeWeight(p, setting); weight > 0.0) {
        const double off = std::log(p.height / p.r_px) - setting.shape.lnRatio;
        // Cauchy: its curvature is that of the weight, its value grows with the logarithm.
        const double scale2 = std::pow(shapeReach * setting.shape.sd, 2);
        sum += weight * (scale2 + off * off) * std::log1p(off * off / scale2);
        if (normal != nullptr) {
            const double perR = -1.0 / p.r_px;
            const double perH = 1.0 / p.height;
            (*normal)[2][2] += weight * perR * perR;
            (*normal)[3][2] += weight * perR * perH;
            (*normal)[3][3] += weight * perH * perH;
            (*gradient)[2] -= weight * off * perR;
            (*gradient)[3] -= weight * off * perH;
        }
    }
    const ProfileTable::OfRadius profile = table.at(p.r_px);
    for (const FitPixel& pixel : pixels) {
        const double dx = pixel.x - p.x_px;
        const double dy = pixel.y - p.y_px;
        const double rho = distance_px(dx, dy);
        const ProfileTable::Value a = profile(rho);
        const ContrastOfDepth seen(setting.law, pixel.others + p.base + p.height * a.height);
        const double residual = pixel.value - seen.value;
        sum += pixel.weight * residual * residual;
        if (normal == nullptr)
            continue;
        const double perLength = rho > 1e-9 ? -p.height * a.perRho / rho : 0.0;
        const FitVector slope{perLength * dx * seen.perDepth, perLength * dy * seen.perDepth,
                              p.height * a.perR * seen.perDepth, a.height * seen.perDepth, seen.perDepth};
        for (std::size_t i = 0; i < unknowns; ++i) {
            const double weighted = pixel.weight * slope[i];
            (*gradient)[i] += weighted * residual;
            for (std::size_t j = 0; j <= i; ++j)
                (*normal)[i][j] += weighted * slope[j];
        }
    }
    return sum;
}

void weigh(std::vector<FitPixel>& pixels, const ProfileFit& p, const ProfileTable& table, ContrastLaw law)
{
    if (law == ContrastLaw::Linear)
        return;
    const ProfileTable::OfRadius profile = table.at(p.r_px);
    for (FitPixel& pixel : pixels) {
        const double depth = pixel.others + p.base +
                             p.height * profile(distance_px(pixel.x - p.x_px, pixel.y - p.y_px)).height;
        pixel.weight = std::clamp(std::exp(depth), 1.0 / largestWeight, largestWeight);
    }
}

ProfileFit fitProfile(const std::vector<FitPixel>& pixels, const ProfileFit& start, const ProfileTable& table,
                      const FitSetting& setting)
{
    ProfileFit best = start;
    best.ok = false;
    if (pixels.size() < 2 * unknowns)
        return best;
    double damping = 1e-3;
    FitMatrix normal;
    FitVector gradient;
    double sum = sumOfSquares(pixels, best, table, setting, &normal, &gradient);
    for (int step = 0; step < mostSteps; ++step) {
        FitMatrix damped = normal;
        for (std::size_t i = 0; i < unknowns; ++i)
            damped[i][i] *= 1.0 + damping;
        const auto factor = SmallCholesky<unknowns>::of(damped);
        if (!factor)
            break;
        const FitVector move = factor->solve(gradient);
        ProfileFit next = best;
        const double limit = table.spread().sigma_px;
        next.x_px += std::clamp(move[0], -limit, limit);
        next.y_px += std::clamp(move[1], -limit, limit);
        next.r_px = std::clamp(best.r_px + std::clamp(move[2], -limit, limit), table.smallestRadius_px(),
                               table.largestRadius_px());
        next.height += setting.shape.sd > 0.0 ? std::max(move[3], -0.5 * best.height) : move[3];
        next.base += move[4];
        // Most steps are taken: what the next one needs is computed at once.
        FitMatrix nextNormal;
        FitVector nextGradient;
        const double nextSum = sumOfSquares(pixels, next, table, setting, &nextNormal, &nextGradient);
        if (!(nextSum < sum)) {
            damping *= 8.0;
            if (damping > 1e4)
                break;
            continue;
        }
        const bool settled = std::abs(next.r_px - best.r_px) < 1e-3 && sum - nextSum < 1e-4 * sum;
        best = next;
        damping = std::max(1e-6, damping / 8.0);
        sum = nextSum;
        normal = nextNormal;
        gradient = nextGradient;
        if (settled)
            break;
    }
    const auto factor = SmallCholesky<unknowns>::of(normal);
    if (!factor)
        return best;
    // The residuals tell the noise there, the picture's noise steadies them.
    constexpr double priorPixels = 10.0;
    const double count = static_cast<double>(pixels.size());
    best.variance = (sum + priorPixels * setting.noise * setting.noise) /
                    (count - static_cast<double>(unknowns) + priorPixels);
    const double scale = best.variance * setting.correlation * setting.correlation;
    const FitVector ofR = factor->solve({0.0, 0.0, 1.0, 0.0, 0.0});
    best.rSd_px = std::sqrt(scale * ofR[2]);
    const FitVector ratio{0.0, 0.0, -1.0 / best.r_px, 1.0 / best.height, 0.0};
    const FitVector ofRatio = factor->solve(ratio);
    best.lnRatioVariance = scale * (ratio[2] * ofRatio[2] + ratio[3] * ofRatio[3]);
    const double moved_px = std::hypot(best.x_px - start.x_px, best.y_px - start.y_px);
    best.ok = best.height > 0.0 && best.r_px > table.smallestRadius_px() &&
              best.r_px < table.largestRadius_px() && moved_px < std::max(1.5, 0.5 * start.r_px);
    return best;
}

std::vector<ProfileFit> fitProfiles(const cv::Mat& contrast, const cv::Mat& labels,
                                    const std::vector<ProfileFitTask>& tasks, const ProfileTable& table,
                                    const FitSetting& setting, const JobControl& job)
{
    int highest = 0;
    for (const ProfileFitTask& task : tasks)
        highest = std::max(highest, task.label);
    std::vector<bool> known(static_cast<std::size_t>(highest) + 1, false);
    known[0] = true;
    for (const ProfileFitTask& task : tasks)
        known[static_cast<std::size_t>(task.label)] = true;

    std::vector<ProfileFit> fits;
    cv::Mat depth = cv::Mat::zeros(contrast.size(), CV_32F);
    for (const ProfileFitTask& task : tasks) {
        fits.push_back(task.start);
        add(depth, task.start, table, 1.0);
    }
    std::vector<FitPixel> pixels;
    for (int sweep = 0; sweep < sweeps; ++sweep)
        for (std::size_t k = 0; k < tasks.size() && !job.cancelled(); ++k) {
            ProfileFit start = fits[k];
            if (sweep > 0 && !start.ok)
                continue;
            add(depth, start, table, -1.0);
            const double reach = tasks[k].start.r_px + reachInBlurs * table.spread().sigma_px;
            pixels.clear();
            for (int y = std::max(0, static_cast<int>(start.y_px - reach));
                 y <= std::min(contrast.rows - 1, static_cast<int>(start.y_px + reach) + 1); ++y)
                for (int x = std::max(0, static_cast<int>(start.x_px - reach));
                     x <= std::min(contrast.cols - 1, static_cast<int>(start.x_px + reach) + 1); ++x) {
                    const int label = labels.at<int>(y, x);
                    if (label > highest || !known[static_cast<std::size_t>(label)] ||
                        distance_px(x - start.x_px, y - start.y_px) > reach)
                        continue;
                    pixels.push_back({static_cast<double>(x), static_cast<double>(y),
                                      static_cast<double>(contrast.at<float>(y, x)),
                                      static_cast<double>(depth.at<float>(y, x))});
                }
            weigh(pixels, start, table, setting.law);
            fits[k] = fitProfile(pixels, start, table, setting);
            if (!fits[k].ok) {
                fits[k] = tasks[k].start;
                fits[k].ok = false;
            }
            add(depth, fits[k], table, 1.0);
        }
    return fits;
}

} // namespace ostwald
