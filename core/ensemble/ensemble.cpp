#include "ensemble/ensemble.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>
#include <string>

namespace ostwald {

namespace {

constexpr std::size_t snapshotPoints = 120;

double cubed(double x)
{
    return x * x * x;
}

std::optional<Error> inconsistency(const TrajectorySet& set, double sigma_nm)
{
    if (!(sigma_nm > 0.0) || !std::isfinite(sigma_nm))
        return Error{ErrorCode::InvalidArgument, "The monomer radius must be a positive length.", "sigma_nm"};
    for (const Trajectory& trajectory : set.trajectories) {
        const std::string where = "particle " + std::to_string(trajectory.particle);
        if (trajectory.frame.size() != trajectory.r_nm.size())
            return Error{ErrorCode::InvalidArgument, "A trajectory has not one size per frame.", where};
        for (const int frame : trajectory.frame)
            if (frame < 0 || frame >= static_cast<int>(set.t_s.size()))
                return Error{ErrorCode::InvalidArgument, "A trajectory names a frame that has no time.", where};
        for (const double r_nm : trajectory.r_nm)
            if (!(r_nm > 0.0) || !std::isfinite(r_nm))
                return Error{ErrorCode::InvalidArgument, "A size is not a positive number.", where};
    }
    return std::nullopt;
}

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double centralMoment(const std::vector<double>& values, double centre, int order)
{
    double sum = 0.0;
    for (const double value : values)
        sum += std::pow(value - centre, order);
    return sum / static_cast<double>(values.size());
}

/// @pre at least two radii
EnsembleMoment momentOf(double t_s, const std::vector<double>& r_nm, double sigma_nm)
{
    std::vector<double> n(r_nm.size());
    std::ranges::transform(r_nm, n.begin(), [sigma_nm](double r) { return cubed(r / sigma_nm); });
    const double count = static_cast<double>(n.size());
    const double unbiased = count / (count - 1.0);

    EnsembleMoment moment;
    moment.t_s = t_s;
    moment.particles = static_cast<int>(n.size());
    moment.meanR_nm = mean(r_nm);
    moment.sdR_nm = std::sqrt(unbiased * centralMoment(r_nm, moment.meanR_nm, 2));
    moment.meanN = mean(n);
    moment.varN = unbiased * centralMoment(n, moment.meanN, 2);
    moment.meanNSe = std::sqrt(moment.varN / count);
    const double fourth = centralMoment(n, moment.meanN, 4);
    const double spread = fourth - moment.varN * moment.varN * (count - 3.0) / (count - 1.0);
    moment.varNSe = std::sqrt(std::max(0.0, spread) / count);
    moment.relVar = moment.varN / (moment.meanN * moment.meanN);
    return moment;
}

struct Sighting {
    double n;
    double lag_s; ///< time since the particle's mean time in the window
};

struct Window {
    int particles = 0;
    std::vector<Sighting> sightings;
    double lagSquares_s2 = 0.0;
};

Window sightingsAround(const TrajectorySet& set, double sigma_nm, int frame, int halfWindow)
{
    Window window;
    for (const Trajectory& trajectory : set.trajectories) {
        const std::size_t begin = window.sightings.size();
        double timeSum_s = 0.0;
        for (std::size_t i = 0; i < trajectory.frame.size(); ++i) {
            if (std::abs(trajectory.frame[i] - frame) > halfWindow)
                continue;
            const double t_s = set.t_s[static_cast<std::size_t>(trajectory.frame[i])];
            window.sightings.push_back({cubed(trajectory.r_nm[i] / sigma_nm), t_s});
            timeSum_s += t_s;
        }
        const std::size_t seen = window.sightings.size() - begin;
        if (seen == 0)
            continue;
        ++window.particles;
        for (std::size_t k = begin; k < window.sightings.size(); ++k) {
            double& lag_s = window.sightings[k].lag_s;
            lag_s -= timeSum_s / static_cast<double>(seen);
            window.lagSquares_s2 += lag_s * lag_s;
        }
    }
    return window;
}

double silvermanBandwidth(const Window& window)
{
    std::vector<double> n(window.sightings.size());
    std::ranges::transform(window.sightings, n.begin(), &Sighting::n);
    std::ranges::sort(n);
    const double sd = std::sqrt(centralMoment(n, mean(n), 2));
    const double quartiles = n[3 * (n.size() - 1) / 4] - n[(n.size() - 1) / 4];
    const double scale = quartiles > 0.0 ? std::min(sd, quartiles / 1.34) : sd;
    return 0.9 * scale * std::pow(window.particles, -0.2);
}

/// Smoothed density and the within-particle slope of the smoothed fraction above n + 1/2: a particle of k
/// monomers fills [k - 1/2, k + 1/2) when sizes are real numbers.
void addProfiles(const Window& window, double meanAtStart, SizeSnapshot& snapshot)
{
    const auto byN = std::ranges::minmax(window.sightings, {}, &Sighting::n);
    const double h = snapshot.bandwidth;
    const double low = std::max(1.0, byN.min.n - 3.0 * h);
    const double step = (byN.max.n + 3.0 * h - low) / static_cast<double>(snapshotPoints - 1);
    double area = 0.0;
    for (std::size_t k = 0; k < snapshotPoints; ++k) {
        const double n = low + step * static_cast<double>(k);
        double density = 0.0;
        double slope = 0.0;
        for (const Sighting& sighting : window.sightings) {
            const double z = (sighting.n - n) / h;
            density += std::exp(-0.5 * z * z);
            slope += sighting.lag_s * 0.5 * std::erfc(-(z - 0.5 / h) / std::numbers::sqrt2);
        }
        snapshot.n.push_back(n);
        snapshot.p.push_back(density);
        if (window.lagSquares_s2 > 0.0)
            snapshot.rate_per_s.push_back(slope / window.lagSquares_s2 / meanAtStart);
        area += density * step * (k == 0 || k + 1 == snapshotPoints ? 0.5 : 1.0);
    }
    for (double& p : snapshot.p)
        p /= area;
}

} // namespace

Result<std::vector<EnsembleMoment>> ensembleMoments(const TrajectorySet& set, double sigma_nm)
{
    if (auto error = inconsistency(set, sigma_nm))
        return *error;
    std::vector<std::vector<double>> r_nm(set.t_s.size());
    for (const Trajectory& trajectory : set.trajectories)
        for (std::size_t i = 0; i < trajectory.frame.size(); ++i)
            r_nm[static_cast<std::size_t>(trajectory.frame[i])].push_back(trajectory.r_nm[i]);

    std::vector<EnsembleMoment> moments;
    for (std::size_t frame = 0; frame < r_nm.size(); ++frame)
        if (r_nm[frame].size() >= 2)
            moments.push_back(momentOf(set.t_s[frame], r_nm[frame], sigma_nm));
    if (moments.empty())
        return Error{ErrorCode::InsufficientData, "No two particles are seen at the same time.", {}};
    return moments;
}

Result<SizeSnapshot> sizeSnapshot(const TrajectorySet& set, double sigma_nm, int frame, int halfWindow)
{
    if (frame < 0 || frame >= static_cast<int>(set.t_s.size()))
        return Error{ErrorCode::InvalidArgument, "This frame is not part of the trajectories.",
                     "frame " + std::to_string(frame)};
    const auto moments = ensembleMoments(set, sigma_nm);
    if (!moments)
        return moments.error();
    const std::string where = "frame " + std::to_string(frame);
    const Window window = sightingsAround(set, sigma_nm, frame, halfWindow);
    if (window.particles < 3 || (halfWindow > 0 && !(window.lagSquares_s2 > 0.0)))
        return Error{ErrorCode::InsufficientData, "Fewer than three particles are seen around this time.", where};

    SizeSnapshot snapshot;
    snapshot.t_s = set.t_s[static_cast<std::size_t>(frame)];
    snapshot.particles = window.particles;
    snapshot.bandwidth = silvermanBandwidth(window);
    if (!(snapshot.bandwidth > 0.0))
        return Error{ErrorCode::InsufficientData, "All sizes are equal around this time.", where};
    addProfiles(window, moments->front().meanN, snapshot);
    return snapshot;
}

} // namespace ostwald
