#pragma once

#include "base/job_control.h"
#include "ensemble/trajectories.h"
#include "fit/growth_filter.h"
#include "fit/growth_fit.h"

#include <Eigen/Core>

#include <vector>

namespace ostwald {

/// Where the unknowns of one data set stand in its vector: the five constants, ln rho~_1 at the knots, delta
/// at its knots (none when the shape is fixed), ln of the white size noise in nm; then, when the noise is
/// correlated, ln of the slow noise in nm, logit of its memory per frame, ln of the spread of the particles'
/// rate factors.
struct GrowthLayout {
    Eigen::Index knots = 0;
    Eigen::Index deltas = 0;
    bool isCorrelated = false;

    static constexpr Eigen::Index constants = static_cast<Eigen::Index>(growthParameterCount);
    [[nodiscard]] Eigen::Index firstKnot() const { return constants; }
    [[nodiscard]] Eigen::Index firstDelta() const { return constants + knots; }
    [[nodiscard]] Eigen::Index white() const { return constants + knots + deltas; }
    [[nodiscard]] Eigen::Index slow() const { return white() + 1; }
    [[nodiscard]] Eigen::Index memory() const { return white() + 2; }
    [[nodiscard]] Eigen::Index rateSpread() const { return white() + 3; }
    [[nodiscard]] Eigen::Index size() const { return white() + (isCorrelated ? 4 : 1); }
};

/// Noise that all sizes of a frame share (focus, brightness): one shift c of x per frame, normal about 0.
struct CommonNoise {
    std::vector<double> shift; ///< of each frame, in x; empty = none is seen
    double sd = 0.0;           ///< of the law they come from, in x
    double volume = 0.0; ///< what integrating over them adds to ln L with the shifts taken out; < 0
};

/// Prediction errors of the sizes after a particle's first, by particle, in x = r / sigma_s.
struct Innovations {
    std::vector<double> error;
    std::vector<double> variance;
    std::vector<int> frame;
    std::vector<std::size_t> begin; ///< of each particle, and the end

    [[nodiscard]] double standardised(std::size_t k) const { return error[k] / std::sqrt(variance[k]); }
};

/// ln L, its gradient and Fisher information, sum_k [de de'/S + dS dS'/(2 S^2)].
struct GrowthLinearisation {
    Eigen::VectorXd gradient;
    Eigen::MatrixXd information;
};

/// The state-space likelihood of one set of trajectories: everything that depends on data and settings only
/// is worked out once.
class GrowthModel {
public:
    /// @pre the set has passed checkGrowthData()
    GrowthModel(const TrajectorySet& set, const GrowthFitParams& params, bool isCorrelated);

    [[nodiscard]] const GrowthLayout& layout() const { return m_layout; }
    [[nodiscard]] const std::vector<double>& knots_s() const { return m_knots_s; }
    [[nodiscard]] const std::vector<double>& t_s() const { return m_t_s; }
    [[nodiscard]] const std::vector<ObservedParticle>& particles() const { return m_particles; }
    /// How many sizes of the set there are, and how many of them stand out and do not count.
    [[nodiscard]] int sizes() const { return m_sizes; }
    [[nodiscard]] int outliers() const { return m_outliers; }
    [[nodiscard]] const GrowthFitParams& params() const { return m_params; }
    [[nodiscard]] const SiteGrid& sites() const { return m_sites; }
    /// How many equal parts each step between frames is taken in, and how long they are.
    [[nodiscard]] const std::vector<int>& parts() const { return m_parts; }
    [[nodiscard]] const std::vector<double>& part_s() const { return m_part_s; }
    /// As many parts as the filter needed at the last fitParts(), 1/s: their inverse is the fastest time of relaxation.
    [[nodiscard]] double partsNeeded_per_s() const { return m_partsNeeded_per_s; }

    /// Keeps every particle number i with i % stride == 0: for quick first looks.
    [[nodiscard]] GrowthModel thinned(std::size_t stride) const;
    [[nodiscard]] GrowthModel withCorrelatedNoise() const;
    /// With these shifts taken out of the sizes, frame by frame, instead of those taken out so far.
    [[nodiscard]] GrowthModel withFrameShifts(CommonNoise noise) const;
    /// Those that another fit found; as it is when that one found none, or had other frames.
    [[nodiscard]] GrowthModel withFrameShifts(const GrowthFitResult& near) const;
    [[nodiscard]] const CommonNoise& commonNoise() const { return m_commonNoise; }
    /// Resampled particles, by index into particles().
    [[nodiscard]] GrowthModel resampled(const std::vector<std::size_t>& chosen) const;

    /// Start of everything but the constants, from the data.
    [[nodiscard]] Eigen::VectorXd start(const GrowthConstants& constants) const;

    /// The unknowns another fit found, on this model's knots. @pre near has profiles
    [[nodiscard]] Eigen::VectorXd valuesNear(const GrowthFitResult& near) const;

    /// ln L of the radii in nm after each particle's first. NaN when cancelled.
    double logLikelihood(const Eigen::VectorXd& values, const JobControl& job,
                         Innovations* innovations = nullptr) const;

    /// At values where logLikelihood() is finite. False when cancelled.
    bool linearise(const Eigen::VectorXd& values, const JobControl& job, GrowthLinearisation& result) const;

    /// Weights of the two knots around a time.
    struct KnotWeight {
        Eigen::Index knot;
        double next; ///< share of knot + 1
    };
    [[nodiscard]] KnotWeight knotAt(double t_s) const;
    [[nodiscard]] KnotWeight deltaKnotAt(double t_s) const;
    [[nodiscard]] double lnRhoAt(const Eigen::VectorXd& values, double t_s) const;
    [[nodiscard]] double deltaAt(const Eigen::VectorXd& values, double t_s) const;

    /// Takes the steps between frames in parts that are no longer than the filter's closed form in time bears
    /// at these values. True when that changed them; `mayLengthen` lets parts become longer.
    bool fitParts(const Eigen::VectorXd& values, bool mayLengthen);

private:
    /// @param set  without the sizes that stand out of all `sizes`
    GrowthModel(const TrajectorySet& set, const GrowthFitParams& params, bool isCorrelated, int sizes);
    /// As many as the sizes of all particles need, 1/s.
    [[nodiscard]] double partsNeededAt_per_s(const Eigen::VectorXd& values) const;

    GrowthFitParams m_params;
    GrowthLayout m_layout;
    std::vector<double> m_t_s;
    std::vector<double> m_knots_s;
    std::vector<ObservedParticle> m_particles;
    SiteGrid m_sites;
    std::vector<double> m_part_s;
    std::vector<int> m_parts;
    double m_partsNeeded_per_s = 0.0;
    int m_sizes = 0;
    int m_outliers = 0;
    CommonNoise m_commonNoise;
    double m_smallestX = 0.0; ///< of the particles
    double m_largestX = 0.0;
};

} // namespace ostwald
