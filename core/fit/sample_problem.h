#pragma once

#include "fit/outside_evidence.h"
#include "fit/sample_model.h"

#include <functional>
#include <optional>

namespace ostwald {

/// A function of the unknowns that is held at a value: one point of a profile.
struct HeldValue {
    std::function<double(const Eigen::VectorXd&)> of;
    double at = 0.0;
    double tolerance = 1e-3; ///< sd of the pull towards `at`
};

struct SampleOptimum {
    Eigen::VectorXd values;
    SampleModel::Prediction prediction;
    double logLikelihood = 0.0;
    double objective = 0.0;      ///< by its weight, with the priors, without what is held
    Eigen::VectorXd gradient;    ///< of the objective at values
    Eigen::MatrixXd information; ///< of the objective at values; empty when cancelled
    int iterations = 0;
    bool isConverged = false;
};

/// The likelihood of samples with the priors and bounds: what is maximised.
class SampleProblem {
public:
    explicit SampleProblem(SampleModel model);

    [[nodiscard]] const SampleModel& model() const { return m_model; }
    [[nodiscard]] bool isFixed(Eigen::Index i) const { return !m_open[static_cast<std::size_t>(i)]; }

    /// Fixes the constants at those among `values`.
    void holdConstants(const Eigen::VectorXd& values);
    /// Another set of a joint fit counts the priors of the constants.
    void leaveOutPriorsOfConstants() { m_hasPriorsOfConstants = false; }
    /// What is known of the constants from other data that share them.
    void setOutside(const OutsideEvidence& evidence) { m_outside = evidence; }
    /// The power that the likelihood is taken to, 0 .. 1: below 1 the sizes count as so many fewer.
    void setWeight(double weight) { m_weight = weight; }
    [[nodiscard]] double weight() const { return m_weight; }

    /// Prediction, likelihood and objective at at.values.
    void evaluate(SampleOptimum& at) const;
    /// The same with gradient and information. False when cancelled.
    [[nodiscard]] bool linearise(SampleOptimum& at, const JobControl& job) const;

    /// Damped Gauss-Newton with Fisher information; `held` keeps one function of the unknowns where it is.
    [[nodiscard]] SampleOptimum
    maximise(Eigen::VectorXd start, int maxIterations, double smallestGain, const JobControl& job,
             const std::optional<HeldValue>& held = {},
             const std::function<void(const SampleOptimum&)>& observer = {}) const;

    /// Inverse of the information over what is not fixed; zero elsewhere.
    [[nodiscard]] Eigen::MatrixXd covariance(const Eigen::MatrixXd& information) const;

    /// Whether the unknown is at a bound that its gradient would cross.
    [[nodiscard]] bool isHeld(Eigen::Index i, double value, double gradient) const;
    [[nodiscard]] std::pair<double, double> bounds(Eigen::Index i) const
    {
        return m_bounds[static_cast<std::size_t>(i)];
    }

private:
    double prior(const Eigen::VectorXd& values, Eigen::VectorXd* gradient,
                 Eigen::MatrixXd* information) const;
    /// @pre evaluate(at)
    bool addSlopes(SampleOptimum& at, const JobControl& job) const;
    [[nodiscard]] Eigen::VectorXd bounded(Eigen::VectorXd values) const;

    SampleModel m_model;
    std::vector<bool> m_open;
    std::vector<std::pair<double, double>> m_bounds;
    Eigen::VectorXd m_fixedAt; ///< the constants that are not open
    std::optional<OutsideEvidence> m_outside;
    double m_weight = 1.0;
    bool m_hasPriorsOfConstants = true;
};

} // namespace ostwald
