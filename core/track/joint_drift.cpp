#include "track/joint_drift.h"

#include "base/median.h"

#include <Eigen/SparseCholesky>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int farthest = 10;           ///< frames apart
constexpr std::size_t fewest = 3;      ///< particles that make a displacement
constexpr double huber = 1.5;          ///< in sd
constexpr double leastSd_px = 0.02;    ///< no place is known better
constexpr double usualSd_px = 1.0;     ///< of one displacement, steadies the scatter of a few
constexpr double usualCount = 2.0;
constexpr double looseTie = 1e-3;      ///< weight of the steps where nothing else is known, 1/px^2

/// Where a particle is whole in a frame.
struct Place {
    std::size_t frame = 0;
    double x_px = 0.0;
    double y_px = 0.0;
};

std::vector<std::vector<Place>> placesOf(const std::vector<Track>& tracks, const Detections& detections)
{
    const int firstFrame = detections.front().frame;
    std::vector<std::vector<Place>> all;
    for (const Track& track : tracks) {
        std::vector<Place> places;
        for (const TrackPoint& point : track.points) {
            if (!point.measured())
                continue;
            const auto t = static_cast<std::size_t>(point.frame - firstFrame);
            if (isWhole(detections[t].particles[static_cast<std::size_t>(point.detection)]))
                places.push_back({t, point.x_px, point.y_px});
        }
        all.push_back(std::move(places));
    }
    return all;
}

} // namespace

bool isWhole(const Detection& detection)
{
    return !detection.touchesEdge && !detection.occluded && !detection.underPrint;
}

RobustMean robustMean(std::vector<double> values)
{
    const double count = static_cast<double>(values.size());
    double mean = medianInPlace(values);
    std::vector<double> off;
    for (const double value : values)
        off.push_back(std::abs(value - mean));
    const double sd = std::max(sdPerMedianDistance * medianInPlace(off), leastSd_px);
    double spread2 = 0.0;
    for (int round = 0; round < 5; ++round) {
        double weights = 0.0;
        double sum = 0.0;
        spread2 = 0.0;
        for (const double value : values) {
            const double weight = std::min(1.0, huber * sd / std::max(std::abs(value - mean), 1e-12));
            weights += weight;
            sum += weight * value;
            spread2 += weight * weight * (value - mean) * (value - mean);
        }
        mean = sum / weights;
    }
    const double steadied = (spread2 + usualCount * usualSd_px * usualSd_px) / (count - 1.0 + usualCount);
    return {mean, std::max(steadied, leastSd_px * leastSd_px) / count};
}

std::vector<Drift> jointDrift(const std::vector<Track>& tracks, const Detections& detections,
                              const std::vector<Drift>& steps)
{
    const std::size_t frames = steps.size();
    if (frames < 2)
        return steps;
    const auto places = placesOf(tracks, detections);
    struct Displacements {
        std::vector<double> dx;
        std::vector<double> dy;
    };
    std::vector<Displacements> between(frames * farthest); // by first frame, then distance - 1
    for (const std::vector<Place>& track : places)
        for (std::size_t i = 0; i < track.size(); ++i)
            for (std::size_t j = i + 1; j < track.size() && track[j].frame - track[i].frame <= farthest; ++j) {
                Displacements& d = between[track[i].frame * farthest + track[j].frame - track[i].frame - 1];
                d.dx.push_back(track[j].x_px - track[i].x_px);
                d.dy.push_back(track[j].y_px - track[i].y_px);
            }

    // Unknown is the drift of all frames but the first.
    const auto unknowns = static_cast<Eigen::Index>(frames - 1);
    const auto solvedFor = [&](auto displacements, auto step) {
        std::vector<Eigen::Triplet<double>> entries;
        Eigen::VectorXd right = Eigen::VectorXd::Zero(unknowns);
        const auto tie = [&](std::size_t from, std::size_t to, double value, double weight) {
            const auto b = static_cast<Eigen::Index>(to) - 1;
            entries.emplace_back(b, b, weight);
            right[b] += weight * value;
            if (from == 0)
                return;
            const auto a = static_cast<Eigen::Index>(from) - 1;
            entries.emplace_back(a, a, weight);
            entries.emplace_back(a, b, -weight);
            entries.emplace_back(b, a, -weight);
            right[a] -= weight * value;
        };
        for (std::size_t t = 0; t + 1 < frames; ++t) {
            tie(t, t + 1, step(t), looseTie);
            for (std::size_t k = 0; k < farthest && t + k + 1 < frames; ++k) {
                const std::vector<double>& values = displacements(between[t * farthest + k]);
                if (values.size() < fewest)
                    continue;
                const RobustMean mean = robustMean(values);
                tie(t, t + k + 1, mean.mean, 1.0 / mean.variance);
            }
        }
        Eigen::SparseMatrix<double> normal(unknowns, unknowns);
        normal.setFromTriplets(entries.begin(), entries.end());
        return Eigen::VectorXd(Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>>(normal).solve(right));
    };
    const Eigen::VectorXd x = solvedFor([](const Displacements& d) -> const auto& { return d.dx; },
                                        [&](std::size_t t) { return steps[t + 1].dx_px - steps[t].dx_px; });
    const Eigen::VectorXd y = solvedFor([](const Displacements& d) -> const auto& { return d.dy; },
                                        [&](std::size_t t) { return steps[t + 1].dy_px - steps[t].dy_px; });
    std::vector<Drift> drift(frames);
    for (std::size_t t = 1; t < frames; ++t)
        drift[t] = {x[static_cast<Eigen::Index>(t) - 1], y[static_cast<Eigen::Index>(t) - 1]};
    return drift;
}

} // namespace ostwald
