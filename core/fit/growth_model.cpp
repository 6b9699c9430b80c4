#include "fit/growth_model.h"

#include "fit/growth_derivatives.h"
#include "fit/outlying_sizes.h"
#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace ostwald {
namespace {

constexpr double smallestN = ChemicalPotential::smallestSize;
constexpr Eigen::Index shapeKnots = 4;
constexpr Eigen::Index mostKnots = 80;
constexpr std::size_t fewestStarts = 8; ///< particles that begin together, to know their population
constexpr double fewestErrors = 50.0;   ///< standard errors that show a trend with size
constexpr double steepestNoise = 3.0;   ///< power of r

/// Gives every size its share of the white noise: (r / r0)^(2 b), mean 1, with ln sd = a + b ln r fitted to
/// the standard errors. Of these only the trend counts, because a single one is uncertain itself.
void shareNoise(std::vector<ObservedParticle>& particles, const TrajectorySet& set)
{
    double count = 0.0;
    double sumX = 0.0;
    double sumY = 0.0;
    double sumXX = 0.0;
    double sumXY = 0.0;
    for (const Trajectory& trajectory : set.trajectories)
        for (std::size_t k = 0; k < trajectory.rSd_nm.size(); ++k) {
            if (!(trajectory.rSd_nm[k] > 0.0) || !(trajectory.r_nm[k] > 0.0))
                continue;
            const double x = std::log(trajectory.r_nm[k]);
            const double y = std::log(trajectory.rSd_nm[k]);
            count += 1.0;
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumXY += x * y;
        }
    const double spread = sumXX - sumX * sumX / std::max(count, 1.0);
    const double power =
        count >= fewestErrors && spread > 0.0
            ? std::clamp((sumXY - sumX * sumY / count) / spread, -steepestNoise, steepestNoise)
            : 0.0;
    double total = 0.0;
    double sizes = 0.0;
    for (ObservedParticle& particle : particles) {
        particle.noise.clear();
        for (const double x : particle.x) {
            particle.noise.push_back(std::pow(x, 2.0 * power));
            total += particle.noise.back();
            sizes += 1.0;
        }
    }
    for (ObservedParticle& particle : particles)
        for (double& noise : particle.noise)
            noise *= sizes / total;
}

/// The set without the sizes that stand out, and without particles of which one size is left: it tells
/// nothing of growth.
TrajectorySet countingSizes(const TrajectorySet& set, double outlierSd)
{
    TrajectorySet kept = set;
    for (Trajectory& trajectory : kept.trajectories) {
        const std::vector<std::size_t> outlying = outlyingSizes(trajectory.r_nm, outlierSd);
        for (std::size_t left = outlying.size(); left-- > 0;) {
            const auto place = static_cast<std::ptrdiff_t>(outlying[left]);
            trajectory.frame.erase(trajectory.frame.begin() + place);
            trajectory.r_nm.erase(trajectory.r_nm.begin() + place);
            if (!trajectory.rSd_nm.empty())
                trajectory.rSd_nm.erase(trajectory.rSd_nm.begin() + place);
        }
    }
    std::erase_if(kept.trajectories,
                  [](const Trajectory& trajectory) { return trajectory.frame.size() < 2; });
    return kept;
}

int sizesIn(const TrajectorySet& set)
{
    std::size_t sizes = 0;
    for (const Trajectory& trajectory : set.trajectories)
        sizes += trajectory.frame.size() > 1 ? trajectory.frame.size() : 0;
    return static_cast<int>(sizes);
}

std::vector<ObservedParticle> observed(const TrajectorySet& set, double sigma_nm)
{
    std::vector<ObservedParticle> particles;
    for (const Trajectory& trajectory : set.trajectories) {
        ObservedParticle particle;
        particle.frame = trajectory.frame;
        for (const double r_nm : trajectory.r_nm)
            particle.x.push_back(r_nm / sigma_nm);
        particles.push_back(std::move(particle));
    }
    shareNoise(particles, set);
    const int window = static_cast<int>(set.t_s.size()) / 20 + 1;
    for (ObservedParticle& particle : particles) {
        double count = 0.0;
        double sum = 0.0;
        double squares = 0.0;
        for (const ObservedParticle& other : particles)
            if (std::abs(other.frame.front() - particle.frame.front()) <= window) {
                count += 1.0;
                sum += other.x.front();
                squares += other.x.front() * other.x.front();
            }
        if (count < static_cast<double>(fewestStarts))
            continue;
        particle.startMean = sum / count;
        particle.startVariance = std::max(0.0, (squares - sum * sum / count) / (count - 1.0));
    }
    return particles;
}

double largestX(const std::vector<ObservedParticle>& particles)
{
    double largest = 0.0;
    for (const ObservedParticle& particle : particles)
        largest = std::max(largest, *std::ranges::max_element(particle.x));
    return std::max(4.0, largest);
}

/// Of the particles' own low sizes: the mean of the lowest third of each, which noise hardly touches.
double smallestX(const std::vector<ObservedParticle>& particles)
{
    double smallest = 1e300;
    for (const ObservedParticle& particle : particles) {
        std::vector<double> x = particle.x;
        const std::size_t third = std::max<std::size_t>(1, x.size() / 3);
        std::ranges::partial_sort(x, x.begin() + static_cast<std::ptrdiff_t>(third));
        double sum = 0.0;
        for (std::size_t i = 0; i < third; ++i)
            sum += x[i];
        smallest = std::min(smallest, sum / static_cast<double>(third));
    }
    return smallest;
}

} // namespace

GrowthModel::GrowthModel(const TrajectorySet& set, const GrowthFitParams& params, bool isCorrelated)
    : GrowthModel(countingSizes(set, params.outlierSd), params, isCorrelated, sizesIn(set))
{
}

GrowthModel::GrowthModel(const TrajectorySet& set, const GrowthFitParams& params, bool isCorrelated,
                         int sizes)
    : m_params(params), m_t_s(set.t_s), m_particles(observed(set, params.sigma_nm)),
      m_sites(params.delta, std::cbrt(smallestN), 1.3 * largestX(m_particles))
{
    m_sizes = sizes;
    m_outliers = sizes - sizesIn(set);
    const double span_s = m_t_s.back() - m_t_s.front();
    const double frames = static_cast<double>(m_t_s.size() - 1);
    const double spacing_s =
        std::max({params.knotSpacing_s, 2.0 * span_s / frames, span_s / static_cast<double>(mostKnots)});
    const auto intervals = std::max<Eigen::Index>(1, std::lround(span_s / spacing_s));
    for (Eigen::Index k = 0; k <= intervals; ++k)
        m_knots_s.push_back(m_t_s.front() + span_s * static_cast<double>(k) / static_cast<double>(intervals));
    m_layout = {intervals + 1, params.deltaSd > 0.0 ? shapeKnots : 0, isCorrelated};
    m_largestX = largestX(m_particles);
    m_smallestX = std::max(smallestX(m_particles), std::cbrt(smallestN));
    m_parts.assign(m_t_s.size() - 1, 1);
    m_part_s.resize(m_t_s.size() - 1);
    const auto& c = m_params.constants;
    fitParts(start({c[0].start, c[1].start, c[2].start, c[3].start, c[4].start}), true);
}

double GrowthModel::partsNeededAt_per_s(const Eigen::VectorXd& values) const
{
    // A part is solved in closed form with the rates' parabola about its begin (LocalFlow), which sizes leave sooner where
    // they run apart than where they relax.
    constexpr double longestRelaxing = 1.0; ///< in units of the time of relaxation
    constexpr double longestParting = 0.3;
    const DetachmentTable table(m_sites, m_params.model, constantsIn(values));
    const FilterInput input = filterInput(*this, values, table);
    GrowthFilter filter(input);
    const auto [least, most] = std::ranges::minmax_element(input.rho);
    double parts_per_s = 0.0;
    constexpr double spacing = 0.25;
    for (double x = m_smallestX; x < m_largestX + spacing; x += spacing) {
        filter.state.x = x;
        for (const auto rho : {least, most}) {
            const auto step = static_cast<std::size_t>(rho - input.rho.begin());
            const LocalRates q = filter.ratesAt(step);
            const double turning = std::sqrt(std::max(0.0, 2.0 * q.f * q.curve - q.slope * q.slope));
            parts_per_s = std::max({parts_per_s, -q.slope / longestRelaxing, q.slope / longestParting, turning});
        }
    }
    return parts_per_s;
}

bool GrowthModel::fitParts(const Eigen::VectorXd& values, bool mayLengthen)
{
    constexpr int mostParts = 50;
    m_partsNeeded_per_s = partsNeededAt_per_s(values);
    bool isNew = false;
    for (std::size_t step = 0; step + 1 < m_t_s.size(); ++step) {
        const double dt_s = m_t_s[step + 1] - m_t_s[step];
        const double wanted =
            std::min(std::ceil(dt_s * m_partsNeeded_per_s), static_cast<double>(mostParts));
        const int parts =
            std::max(wanted > 1.0 ? static_cast<int>(wanted) : 1, mayLengthen ? 1 : m_parts[step]);
        isNew = isNew || parts != m_parts[step];
        m_parts[step] = parts;
        m_part_s[step] = dt_s / parts;
    }
    return isNew;
}

GrowthModel GrowthModel::thinned(std::size_t stride) const
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < m_particles.size(); i += stride)
        chosen.push_back(i);
    return resampled(chosen);
}

GrowthModel GrowthModel::withCorrelatedNoise() const
{
    GrowthModel model = *this;
    model.m_layout.isCorrelated = true;
    return model;
}

GrowthModel GrowthModel::withFrameShifts(CommonNoise noise) const
{
    GrowthModel model = *this;
    const std::vector<double>& before = m_commonNoise.shift;
    for (ObservedParticle& particle : model.m_particles)
        for (std::size_t k = 0; k < particle.x.size(); ++k) {
            const auto frame = static_cast<std::size_t>(particle.frame[k]);
            particle.x[k] += (before.empty() ? 0.0 : before[frame]) - noise.shift[frame];
        }
    model.m_commonNoise = std::move(noise);
    return model;
}

GrowthModel GrowthModel::withFrameShifts(const GrowthFitResult& near) const
{
    if (near.solution.commonShift_nm.size() != m_t_s.size())
        return *this;
    CommonNoise noise;
    for (const double shift_nm : near.solution.commonShift_nm)
        noise.shift.push_back(shift_nm / m_params.sigma_nm);
    noise.sd = near.commonNoise_nm / m_params.sigma_nm;
    noise.volume = near.commonNoiseVolume;
    return withFrameShifts(std::move(noise));
}

GrowthModel GrowthModel::resampled(const std::vector<std::size_t>& chosen) const
{
    GrowthModel model = *this;
    model.m_particles.clear();
    for (const std::size_t i : chosen)
        model.m_particles.push_back(m_particles[i]);
    return model;
}

GrowthModel::KnotWeight GrowthModel::knotAt(double t_s) const
{
    const double spacing_s = m_knots_s[1] - m_knots_s[0];
    const double last = static_cast<double>(m_layout.knots - 1);
    const double position = std::clamp((t_s - m_knots_s[0]) / spacing_s, 0.0, last);
    const auto knot = std::min(static_cast<Eigen::Index>(position), m_layout.knots - 2);
    return {knot, position - static_cast<double>(knot)};
}

GrowthModel::KnotWeight GrowthModel::deltaKnotAt(double t_s) const
{
    const double share = (t_s - m_t_s.front()) / (m_t_s.back() - m_t_s.front());
    const double position = std::clamp(share, 0.0, 1.0) * static_cast<double>(m_layout.deltas - 1);
    const auto knot = std::min(static_cast<Eigen::Index>(position), m_layout.deltas - 2);
    return {knot, position - static_cast<double>(knot)};
}

double GrowthModel::lnRhoAt(const Eigen::VectorXd& values, double t_s) const
{
    const KnotWeight at = knotAt(t_s);
    const Eigen::Index knot = m_layout.firstKnot() + at.knot;
    return (1.0 - at.next) * values[knot] + at.next * values[knot + 1];
}

double GrowthModel::deltaAt(const Eigen::VectorXd& values, double t_s) const
{
    if (m_layout.deltas == 0)
        return m_params.delta;
    const KnotWeight at = deltaKnotAt(t_s);
    const Eigen::Index knot = m_layout.firstDelta() + at.knot;
    return (1.0 - at.next) * values[knot] + at.next * values[knot + 1];
}

Eigen::VectorXd GrowthModel::start(const GrowthConstants& constants) const
{
    Eigen::VectorXd values = Eigen::VectorXd::Zero(m_layout.size());
    values.head<GrowthLayout::constants>() << constants.dEpsF, constants.dEpsE, constants.alpha,
        constants.lnK, constants.lnChi;
    // Noise from second differences, which smooth growth hardly touches.
    double sum = 0.0;
    double count = 0.0;
    for (const ObservedParticle& particle : m_particles)
        for (std::size_t k = 2; k < particle.x.size(); ++k) {
            sum += std::pow(particle.x[k] - 2.0 * particle.x[k - 1] + particle.x[k - 2], 2);
            count += 1.0;
        }
    const double sd_nm = count > 0.0 ? m_params.sigma_nm * std::sqrt(sum / count / 6.0) : 0.05;
    values[m_layout.white()] = std::log(std::max(sd_nm, 1e-4));
    if (m_layout.isCorrelated) {
        values[m_layout.slow()] = values[m_layout.white()];
        values[m_layout.memory()] = 1.5;
        values[m_layout.rateSpread()] = std::log(0.1);
    }
    for (Eigen::Index k = 0; k < m_layout.deltas; ++k)
        values[m_layout.firstDelta() + k] = m_params.delta;

    // ln rho~ that makes a particle of the mean size grow as the mean does.
    const GrowthRates rates(constants, ParticleShape(m_params.delta));
    const double window_s = m_knots_s[1] - m_knots_s[0];
    for (Eigen::Index k = 0; k < m_layout.knots; ++k) {
        const double t_s = m_knots_s[static_cast<std::size_t>(k)];
        double sumN = 0.0;
        double sumV = 0.0;
        double seen = 0.0;
        for (const ObservedParticle& particle : m_particles) {
            const auto timeOf = [&](int frame) { return m_t_s[static_cast<std::size_t>(frame)]; };
            const auto from = std::ranges::lower_bound(particle.frame, t_s - window_s, {}, timeOf);
            auto to = std::ranges::upper_bound(particle.frame, t_s + window_s, {}, timeOf);
            if (to - from < 2)
                continue;
            --to;
            const auto sizeAt = [&](auto it) {
                return std::pow(particle.x[static_cast<std::size_t>(it - particle.frame.begin())], 3);
            };
            sumN += 0.5 * (sizeAt(from) + sizeAt(to));
            sumV += (sizeAt(to) - sizeAt(from)) / (timeOf(*to) - timeOf(*from));
            seen += 1.0;
        }
        double lnRho = k > 0 ? values[m_layout.firstKnot() + k - 1] : 0.5;
        if (seen > 0.0) {
            const double n = std::max(smallestN, sumN / seen);
            lnRho = std::log(std::max(0.05, (sumV / seen + rates.detachment(n)) / rates.g(n)));
        }
        values[m_layout.firstKnot() + k] = lnRho;
    }
    return values;
}

Eigen::VectorXd GrowthModel::valuesNear(const GrowthFitResult& near) const
{
    Eigen::VectorXd values(m_layout.size());
    for (Eigen::Index i = 0; i < GrowthLayout::constants; ++i)
        values[i] = near.constants[static_cast<std::size_t>(i)].value;
    const auto profileAt = [&](const std::vector<double>& profile, double t_s) {
        const auto& times_s = near.solution.t_s;
        const auto next = std::ranges::lower_bound(times_s, t_s) - times_s.begin();
        const auto i = std::min(static_cast<std::size_t>(next), times_s.size() - 1);
        if (i == 0)
            return profile.front();
        const double share = std::clamp((t_s - times_s[i - 1]) / (times_s[i] - times_s[i - 1]), 0.0, 1.0);
        return (1.0 - share) * profile[i - 1] + share * profile[i];
    };
    for (Eigen::Index k = 0; k < m_layout.knots; ++k)
        values[m_layout.firstKnot() + k] =
            profileAt(near.solution.lnRho, m_knots_s[static_cast<std::size_t>(k)]);
    const double span_s = m_t_s.back() - m_t_s.front();
    for (Eigen::Index k = 0; k < m_layout.deltas; ++k) {
        const double t_s =
            m_t_s.front() + span_s * static_cast<double>(k) / static_cast<double>(m_layout.deltas - 1);
        values[m_layout.firstDelta() + k] =
            near.solution.delta.empty() ? m_params.delta : profileAt(near.solution.delta, t_s);
    }
    values[m_layout.white()] = std::log(near.sigmaR_nm);
    if (m_layout.isCorrelated) {
        values[m_layout.slow()] = std::log(std::max(1e-5, near.slowNoise_nm));
        const double memory = std::clamp(near.slowNoiseMemory, 0.05, 0.997);
        values[m_layout.memory()] = std::log(memory / (1.0 - memory));
        values[m_layout.rateSpread()] = std::log(std::max(1e-3, near.rateSpread));
    }
    return values;
}

namespace {

/// ln of a product of many positive factors, by one logarithm for every few of them.
class LogProduct {
public:
    void multiply(double factor)
    {
        m_product *= factor > 0.0 ? factor : std::numeric_limits<double>::quiet_NaN(); // two wrong ones would look right
        if (++m_count == atOnce) {
            m_sum += std::log(m_product);
            m_product = 1.0;
            m_count = 0;
        }
    }
    [[nodiscard]] double log() const { return m_sum + std::log(m_product); }

private:
    static constexpr int atOnce = 16; ///< of variances of 1e-15 to 1e15
    double m_sum = 0.0;
    double m_product = 1.0;
    int m_count = 0;
};

} // namespace

double GrowthModel::logLikelihood(const Eigen::VectorXd& values, const JobControl& job,
                                  Innovations* innovations) const
{
    const DetachmentTable table(m_sites, m_params.model, constantsIn(values));
    const FilterInput input = filterInput(*this, values, table);
    std::vector<std::size_t> begin{0};
    for (const ObservedParticle& particle : m_particles)
        begin.push_back(begin.back() + particle.x.size() - 1);
    const std::size_t kept = innovations != nullptr ? begin.back() : 0;
    Innovations all{std::vector<double>(kept), std::vector<double>(kept), std::vector<int>(kept), begin};
    const std::size_t chunks = std::min<std::size_t>(16, m_particles.size());
    std::vector<double> sums(chunks);
    const auto work = [&](std::size_t chunk) {
        LogProduct determinant;
        double chi2 = 0.0;
        for (std::size_t i = chunk; i < m_particles.size(); i += chunks) {
            const ObservedParticle& particle = m_particles[i];
            runFilter(input, particle, [&](std::size_t k, double error, double variance) {
                chi2 += error * error / variance;
                determinant.multiply(variance);
                if (kept == 0)
                    return;
                const std::size_t at = begin[i] + k - 1;
                all.error[at] = error;
                all.variance[at] = variance;
                all.frame[at] = particle.frame[k];
            });
        }
        sums[chunk] = -0.5 * (chi2 + determinant.log());
    };
    if (!inParallel(chunks, job, work))
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0.0;
    for (const double part : sums)
        sum += part;
    const double sigma2 = m_params.sigma_nm * m_params.sigma_nm;
    sum -= 0.5 * static_cast<double>(begin.back()) * std::log(2.0 * std::numbers::pi * sigma2);
    if (innovations != nullptr)
        *innovations = std::move(all);
    return sum;
}

} // namespace ostwald
