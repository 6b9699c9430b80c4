#pragma once

#include "fit/coalescence_inputs.h"

#include <Eigen/Core>

namespace ostwald {

/// Values in the order of CoalescenceParameter.
using CoalescenceValues = Eigen::Matrix<double, static_cast<int>(coalescenceParameterCount), 1>;
using CoalescenceMatrix = Eigen::Matrix<double, static_cast<int>(coalescenceParameterCount),
                                        static_cast<int>(coalescenceParameterCount)>;

[[nodiscard]] CoalescenceConstants constantsOf(const CoalescenceValues& values);

/// A number and its derivatives.
struct WithSlope {
    double value = 0.0;
    CoalescenceValues slope = CoalescenceValues::Zero();
};

/// The likelihood of times and sizes, see fitCoalescence().
class EventLikelihood {
public:
    EventLikelihood(CoalescenceInputs inputs, PairWall wall, const CoalescenceAccuracy& accuracy);

    [[nodiscard]] const CoalescenceInputs& inputs() const { return m_inputs; }

    /// What the pair equation gives for one set of constants; rho0 does not enter.
    struct Flux {
        bool isSolved = false;
        CoalescenceSensitivity sensitivity; ///< slopes empty when only the rate was wanted
    };
    [[nodiscard]] Flux flux(const CoalescenceValues& values, bool withSlopes, const JobControl& job) const;

    struct Value {
        double value = 0.0; ///< NaN when the pair equation could not be solved, or cancelled
        CoalescenceValues gradient = CoalescenceValues::Zero();
        CoalescenceMatrix information = CoalescenceMatrix::Zero(); ///< expected
    };
    /// Gradient and information only with a flux that has slopes.
    [[nodiscard]] Value likelihood(const CoalescenceValues& values, const Flux& flux) const;

    /// Events expected: their density in time at t_s, not normalised, and their number from each time to the next.
    struct Course {
        std::vector<WithSlope> density;
        std::vector<WithSlope> count;
        WithSlope total;
    };
    [[nodiscard]] Course course(const CoalescenceValues& values, const Flux& flux) const;

    /// rho0 k_f at time k.
    [[nodiscard]] WithSlope rateAt(const CoalescenceValues& values, const Flux& flux, std::size_t k) const;

    /// kappa_sigma/kappa and its derivatives.
    [[nodiscard]] static WithSlope openness(const CoalescenceValues& values, double sigma_nm);

private:
    void addTimes(const Course& course, Value& sum) const;
    void addSizes(const CoalescenceValues& values, Value& sum) const;
    void countSeen(const CoalescenceValues& values, const Flux& flux, Course& course) const;
    void countExpected(const CoalescenceValues& values, const Flux& flux, Course& course) const;

    CoalescenceInputs m_inputs;
    PairWall m_wall;
    CoalescenceAccuracy m_accuracy;
};

} // namespace ostwald
