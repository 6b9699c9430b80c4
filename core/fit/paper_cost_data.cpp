#include "fit/paper_cost_data.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace ostwald {
namespace {

constexpr std::size_t fewestParticles = 10;
constexpr std::size_t fewestFrames = 8;
constexpr std::size_t mostSizes = 160; ///< of the grid: psi_n is smooth, so that every s-th n does
constexpr int longGap = 3;             ///< frames
constexpr int mostLongGaps = 1;

bool hasTooManyGaps(const Trajectory& trajectory)
{
    int gaps = 0;
    for (std::size_t k = 1; k < trajectory.frame.size(); ++k)
        gaps += trajectory.frame[k] - trajectory.frame[k - 1] - 1 > longGap ? 1 : 0;
    return gaps > mostLongGaps;
}

/// The share of particles of at least a size, from a smoothed histogram: linear between the edges of its bins.
class Exceedance {
public:
    Exceedance(const std::vector<double>& sizes, const PaperCostParams& params)
    {
        const auto [low, high] = std::ranges::minmax(sizes);
        m_low = low;
        const auto bins = static_cast<std::size_t>(params.bins);
        m_width = std::max(1.0, (high - low) / static_cast<double>(bins));
        std::vector<double> count(bins, 0.0);
        for (const double n : sizes)
            count[std::min(bins - 1, static_cast<std::size_t>((n - low) / m_width))] += 1.0;
        const int reach = params.smoothedBins / 2;
        std::vector<double> smooth(bins, 0.0);
        double sum = 0.0;
        for (int i = 0; i < params.bins; ++i) {
            const int from = std::max(0, i - reach);
            const int to = std::min(params.bins - 1, i + reach);
            for (int k = from; k <= to; ++k)
                smooth[static_cast<std::size_t>(i)] += count[static_cast<std::size_t>(k)] / (to - from + 1);
            sum += smooth[static_cast<std::size_t>(i)];
        }
        m_edge.push_back(1.0);
        for (const double one : smooth)
            m_edge.push_back(std::max(0.0, m_edge.back() - one / sum));
        m_edge.back() = 0.0;
    }

    [[nodiscard]] double operator()(double n) const
    {
        const double position = (n - m_low) / m_width;
        if (position <= 0.0)
            return 1.0;
        const auto i = static_cast<std::size_t>(position);
        if (i + 1 >= m_edge.size())
            return 0.0;
        return m_edge[i] + (position - static_cast<double>(i)) * (m_edge[i + 1] - m_edge[i]);
    }

private:
    double m_low = 0.0;
    double m_width = 1.0;
    std::vector<double> m_edge;
};

/// Weights of four values for the derivative at t of the cubic through them.
std::array<double, 4> cubicDerivative(const std::array<double, 4>& times, double t)
{
    std::array<double, 4> weights{};
    for (std::size_t i = 0; i < 4; ++i) {
        double sum = 0.0;
        for (std::size_t j = 0; j < 4; ++j) {
            if (j == i)
                continue;
            double product = 1.0 / (times[i] - times[j]);
            for (std::size_t k = 0; k < 4; ++k)
                if (k != i && k != j)
                    product *= (t - times[k]) / (times[i] - times[k]);
            sum += product;
        }
        weights[i] = sum;
    }
    return weights;
}

} // namespace

SmoothedSizes smoothedSizes(const Trajectory& trajectory, const PaperCostParams& params)
{
    SmoothedSizes result;
    result.first = trajectory.frame.front();
    std::vector<double> n;
    for (std::size_t k = 0; k < trajectory.frame.size(); ++k) {
        const double size = std::round(std::pow(trajectory.r_nm[k] / params.sigma_nm, 3));
        if (k > 0) {
            const int gap = trajectory.frame[k] - trajectory.frame[k - 1];
            const double before = n.back();
            for (int i = 1; i < gap; ++i)
                n.push_back(before + (size - before) * i / gap);
        }
        n.push_back(size);
    }
    // A Gaussian whose power is halved at the cut-off: no ringing, no delay.
    const double sd_frames = std::sqrt(std::numbers::ln2) / (2.0 * std::numbers::pi * params.cutOff_perFrame);
    const auto reach = static_cast<std::ptrdiff_t>(std::ceil(4.0 * sd_frames));
    std::vector<double> kernel;
    double total = 0.0;
    for (std::ptrdiff_t d = -reach; d <= reach; ++d) {
        kernel.push_back(std::exp(-0.5 * std::pow(static_cast<double>(d) / sd_frames, 2)));
        total += kernel.back();
    }
    const auto count = static_cast<std::ptrdiff_t>(n.size());
    const auto mirrored = [&](std::ptrdiff_t i) {
        if (count == 1)
            return n.front();
        const std::ptrdiff_t period = 2 * (count - 1);
        i = ((i % period) + period) % period;
        return n[static_cast<std::size_t>(i < count ? i : period - i)];
    };
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        double sum = 0.0;
        for (std::ptrdiff_t d = -reach; d <= reach; ++d)
            sum += kernel[static_cast<std::size_t>(d + reach)] * mirrored(i + d);
        result.n.push_back(sum / total);
    }
    return result;
}

Result<PaperCostData> paperCostData(const TrajectorySet& set, const PaperCostParams& params)
{
    const auto poor = [](std::string message) {
        return Error{ErrorCode::InsufficientData, std::move(message), "paper's cost"};
    };
    PaperCostData data;
    std::vector<std::vector<double>> sizes(set.t_s.size());
    for (const Trajectory& trajectory : set.trajectories) {
        if (trajectory.frame.size() < 2)
            continue;
        if (hasTooManyGaps(trajectory)) {
            ++data.dropped;
            continue;
        }
        ++data.trajectories;
        const SmoothedSizes smooth = smoothedSizes(trajectory, params);
        for (std::size_t k = 0; k < smooth.n.size(); ++k)
            sizes[static_cast<std::size_t>(smooth.first) + k].push_back(smooth.n[k]);
    }
    if (data.trajectories < static_cast<int>(fewestParticles))
        return poor("The paper's cost needs at least 10 trajectories without long gaps; there are " +
                    std::to_string(data.trajectories) + ". Track more particles.");
    std::vector<std::size_t> seen;
    double low = 1e300;
    double high = 0.0;
    for (std::size_t frame = 0; frame < sizes.size(); ++frame)
        if (sizes[frame].size() >= fewestParticles) {
            seen.push_back(frame);
            low = std::min(low, std::ranges::min(sizes[frame]));
            high = std::max(high, std::ranges::max(sizes[frame]));
        }
    if (seen.size() < fewestFrames)
        return poor("The paper's cost needs at least 8 frames with 10 particles or more; there are " +
                    std::to_string(seen.size()) + ". Analyse more of the movie.");
    low = std::max(low, 21.0);
    constexpr double fewestSizes = 40.0;
    if (high - low < fewestSizes)
        return poor("The sizes span fewer than 40 monomers: too few for a histogram of n. Are the radii in nm?");

    const double stride = std::max(1.0, std::ceil((high - low) / static_cast<double>(mostSizes)));
    for (double n = std::ceil(low); n <= high; n += stride)
        data.n.push_back(n);
    data.trimmed = std::min(params.trim, static_cast<int>(0.25 * (high - low)));
    const auto cut = static_cast<std::size_t>(std::ceil(data.trimmed / stride));
    data.firstKept = cut;
    data.endKept = data.n.size() - cut;

    std::vector<Exceedance> psi;
    for (const std::size_t frame : seen)
        psi.emplace_back(sizes[frame], params);
    for (std::size_t f = 0; f < seen.size(); ++f) {
        PaperCostData::Frame frame;
        frame.t_s = set.t_s[seen[f]];
        const std::size_t begin = std::min(f > 0 ? f - 1 : 0, seen.size() - 4);
        std::array<double, 4> times{};
        for (std::size_t i = 0; i < 4; ++i)
            times[i] = set.t_s[seen[begin + i]];
        const std::array<double, 4> derivative = cubicDerivative(times, frame.t_s);
        for (std::size_t i = 0; i < data.n.size(); ++i) {
            const double n = data.n[i];
            frame.before.push_back(psi[f](n - 1.0) - psi[f](n));
            frame.density.push_back(psi[f](n) - psi[f](n + 1.0));
            const double below = i == 0 ? n - stride : n - 0.5 * stride;
            frame.weight.push_back(psi[f](below) - psi[f](n + 0.5 * stride));
            double rate = 0.0;
            for (std::size_t k = 0; k < 4; ++k)
                rate += derivative[k] * psi[begin + k](n);
            frame.rate.push_back(rate);
        }
        const auto kept = std::span(frame.rate).subspan(data.firstKept, data.endKept - data.firstKept);
        const auto [least, most] = std::ranges::minmax(kept);
        frame.range = most - least;
        double sum = 0.0;
        for (const double n : sizes[seen[f]])
            sum += n;
        const double count = static_cast<double>(sizes[seen[f]].size());
        frame.mean = sum / count;
        for (const double n : sizes[seen[f]])
            frame.variance += (n - frame.mean) * (n - frame.mean) / (count - 1.0);
        data.frames.push_back(std::move(frame));
    }
    return data;
}

} // namespace ostwald
