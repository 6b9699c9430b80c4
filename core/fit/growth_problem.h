#pragma once

#include "fit/growth_model.h"
#include "fit/outside_evidence.h"

#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace ostwald {

/// A normal prior of one combination of the unknowns.
struct GrowthBelief {
    std::vector<std::pair<Eigen::Index, double>> weights; ///< by place in the vector of all unknowns
    double mean = 0.0;
    double sd = 0.0;
};

/// Several data sets that share the five constants, with the priors: what is maximised. The vector of
/// unknowns is the constants, then everything of the first set's own, of the second's, ...
class GrowthProblem {
public:
    /// @pre models is not empty and all have the same params
    explicit GrowthProblem(std::vector<GrowthModel> models);

    [[nodiscard]] const std::vector<GrowthModel>& models() const { return m_models; }
    [[nodiscard]] const GrowthFitParams& params() const { return m_models.front().params(); }
    [[nodiscard]] Eigen::Index size() const { return m_size; }
    /// The part of a vector of all unknowns that belongs to one set, and back.
    [[nodiscard]] Eigen::VectorXd localOf(const Eigen::VectorXd& values, std::size_t set) const;
    [[nodiscard]] Eigen::MatrixXd localCovariance(const Eigen::MatrixXd& covariance, std::size_t set) const;
    [[nodiscard]] Eigen::VectorXd joined(const std::vector<Eigen::VectorXd>& locals) const;

    [[nodiscard]] Eigen::VectorXd start(const GrowthConstants& constants) const;
    [[nodiscard]] bool isFixed(Eigen::Index i) const;
    /// Fixes a constant at a value, as if its parameter were.
    void hold(Eigen::Index constant, double value) { m_heldAt[static_cast<std::size_t>(constant)] = value; }
    /// Within every bound, fixed constants at their start.
    [[nodiscard]] Eigen::VectorXd bounded(Eigen::VectorXd values) const;
    /// Held by a bound against the gradient.
    [[nodiscard]] bool isHeld(const Eigen::VectorXd& values, Eigen::Index i, double slope) const;

    struct Value {
        double logLikelihood = 0.0;
        double objective = 0.0; ///< with the priors
    };
    /// NaN when cancelled.
    [[nodiscard]] Value value(const Eigen::VectorXd& values, const JobControl& job) const;
    /// Of the objective. False when cancelled.
    bool linearise(const Eigen::VectorXd& values, const JobControl& job, GrowthLinearisation& result) const;

    /// Takes from the information what is lost to noise that the sizes of a frame share.
    void subtractLost(const Eigen::VectorXd& values, const JobControl& job, GrowthLinearisation& at) const;

    /// Adds to what belongs to all unknowns what belongs to those of one set.
    void addOf(std::size_t set, const Eigen::VectorXd& local, Eigen::VectorXd& sum) const;
    void addOf(std::size_t set, const Eigen::MatrixXd& local, Eigen::MatrixXd& sum) const;

    /// Other data of the same layouts. Everything else stays.
    void setModels(std::vector<GrowthModel> models) { m_models = std::move(models); }

    /// As GrowthModel::fitParts(), of all sets.
    bool fitParts(const Eigen::VectorXd& values, bool mayLengthen);

    /// Adds a term linear in the constants to the objective: what the volume of all other unknowns adds to the
    /// posterior of the constants alone, near one point (MarginalPosterior).
    void setVolumeSlope(const std::array<double, growthParameterCount>& slope) { m_volumeSlope = slope; }
    [[nodiscard]] const std::array<double, growthParameterCount>& volumeSlope() const { return m_volumeSlope; }

    /// What is known of the constants from other data that share them.
    void setOutside(const OutsideEvidence& evidence) { m_outside = evidence; }

    /// How strongly ln rho~_1 may bend, re-estimated from its second differences (evidence approximation).
    void updateCurvature(const Eigen::VectorXd& values, const Eigen::MatrixXd& covariance);
    /// sd of those second differences, by set.
    [[nodiscard]] const std::vector<double>& curvature() const { return m_curvatureSd; }
    /// @pre one for each set
    void setCurvature(std::vector<double> sd) { m_curvatureSd = std::move(sd); }
    /// ln p of the curvature, with the norm of the prior of the knots that it makes.
    [[nodiscard]] double curvaturePrior() const;

    /// The priors of the constants and of the supplies' levels: what is believed of the material and the experiment. The other
    /// priors only say how smooth, or how strong, something in the model may be.
    [[nodiscard]] std::vector<GrowthBelief> beliefs() const;

    /// Of the priors alone.
    [[nodiscard]] GrowthLinearisation linearisedPrior(const Eigen::VectorXd& values) const;

private:
    double prior(const Eigen::VectorXd& values, GrowthLinearisation* sum) const;
    [[nodiscard]] Eigen::Index globalIndex(std::size_t set, Eigen::Index local) const;
    [[nodiscard]] std::pair<double, double> bounds(Eigen::Index i) const;

    std::vector<GrowthModel> m_models;
    std::vector<Eigen::Index> m_offset; ///< of each set's own unknowns
    std::vector<std::pair<double, double>> m_bounds;
    std::vector<double> m_curvatureSd;
    std::vector<double> m_whiteStart; ///< ln of the noise expected from second differences
    std::array<double, growthParameterCount> m_volumeSlope{};
    std::optional<OutsideEvidence> m_outside;
    std::array<std::optional<double>, growthParameterCount> m_heldAt{};
    Eigen::Index m_size = 0;
};

/// Of what is known of a constant before, its sd after a fit is at most this share if the data tell it: a quarter of what
/// is known then comes from the prior.
constexpr double widestKnown = 0.5;

/// sd of a constant before the fit: that of its prior, or of anything between its bounds.
[[nodiscard]] inline double knownBefore(const ParameterSpec& spec)
{
    return spec.priorSd ? *spec.priorSd : (spec.upper - spec.lower) / std::sqrt(12.0);
}

/// By how much an interval reaches farther than the normal one, downwards and upwards.
struct IntervalStretch {
    double low = 1.0;
    double high = 1.0;
};

struct GrowthOptimum {
    Eigen::VectorXd values;
    GrowthProblem::Value value;
    GrowthLinearisation at; ///< at values; empty when cancelled before the first
    int iterations = 0;
    bool isConverged = false;
    std::array<IntervalStretch, growthParameterCount> stretch{}; ///< of the constants' intervals
};

/// Damped Gauss-Newton with Fisher information. The observer is called after each iteration.
[[nodiscard]] GrowthOptimum maximise(GrowthProblem& problem, Eigen::VectorXd start, int maxIterations,
                                     double smallestGain, const JobControl& job,
                                     const std::function<void(const GrowthOptimum&)>& observer = {});

/// Inverse of the information over the unknowns that are not fixed; zero for the fixed ones.
[[nodiscard]] Eigen::MatrixXd covarianceOf(const GrowthProblem& problem, const GrowthLinearisation& at);

} // namespace ostwald
