#pragma once

#include "fit/growth_filter.h"
#include "fit/growth_model.h"

#include <Eigen/Core>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ostwald {

/// The filter of one particle together with the derivatives of its state by all that acts on it: each step applies its own
/// linear part to them, so that an unknown costs a few products and not a filter of its own. Columns: the constants, shape
/// and noise; the two knots of ln rho~_1 that act; the state as it was when these began to act (TangentChain).
class FilterTangent {
public:
    /// What a linearisation needs beside the filter's input.
    struct Setup {
        const GrowthModel* model = nullptr;
        const FilterInput* input = nullptr;
        const DetachmentSlopes* slopes = nullptr;
    };
    explicit FilterTangent(const Setup& setup);

    /// Of all unknowns: constants, shape, noise, then the knots of ln rho~_1.
    [[nodiscard]] const std::vector<Eigen::Index>& order() const { return m_order; }
    /// How many there are before the knots.
    [[nodiscard]] std::size_t others() const { return m_others; }
    static constexpr int whiteStates = 2;
    static constexpr int correlatedStates = 9;
    [[nodiscard]] std::size_t states() const { return m_input.isCorrelated ? correlatedStates : whiteStates; }
    [[nodiscard]] std::size_t columns() const { return m_others + 2 + states(); }

    void start(const ObservedParticle& particle);
    /// First of the two knots that act on a step.
    [[nodiscard]] std::size_t knotOf(std::size_t step) const { return m_steps[step].knot; }
    /// From here on this knot and the next one act. @pre after start(), in the order of time
    void enter(std::size_t knot);
    /// @pre the step's knot has been entered
    void predict(std::size_t step);
    /// Derivatives of the state's components by the last columns(): the two knots and the state at enter().
    void stateSlopes(Eigen::Ref<Eigen::MatrixXd> slopes) const;

    /// Error and variance of the k-th observation and their derivatives, columns() of each.
    struct Row {
        double error = 0.0;
        double variance = 0.0;
        std::span<double> errorSlope;
        std::span<double> varianceSlope;
    };
    void update(const ObservedParticle& particle, std::size_t k, Row& row);

private:
    /// Things that act on one step: x itself, ln rho, shift, then the five constants.
    enum Local { X, LnRho, Shift, FirstConstant };
    static constexpr std::size_t locals = FirstConstant + growthParameterCount;
    struct LocalSlopes {
        LocalRates q;
        std::array<LocalRates, locals> by{};
    };
    /// Unknowns that a step's ln rho and shift are made of.
    struct StepUnknowns {
        std::size_t knot;
        double nextKnot;
        std::size_t shape;
        double nextShape;
        double lnPrefactorByShift;
    };
    /// Derivatives of one component of the state, by column.
    using Slopes = std::vector<double>;

    [[nodiscard]] LocalSlopes localSlopes(std::size_t step) const;
    void advanceWhite(const LocalSlopes& local, std::size_t step);
    void advanceCorrelated(const LocalSlopes& local, std::size_t step);
    void forget();
    void addDirect(Slopes& slopes, const std::array<double, locals>& by, std::size_t step);
    void updateWhite(const ObservedParticle& particle, std::size_t k, Row& row);
    void updateCorrelated(const ObservedParticle& particle, std::size_t k, Row& row);
    static const std::array<Slopes FilterTangent::*, correlatedStates> components; ///< those of white noise first

    const FilterInput& m_input;
    const DetachmentSlopes& m_slopes;
    GrowthFilter m_filter;
    std::vector<Eigen::Index> m_order;
    std::vector<StepUnknowns> m_steps;
    std::size_t m_others;
    std::size_t m_shapes;
    std::size_t m_white; ///< place of the white noise; slow, memory and rate spread follow
    std::size_t m_knot = 0;
    bool m_isFresh = true; ///< no knot has acted yet
    Slopes m_x, m_a, m_b, m_xx, m_xa, m_xb, m_aa, m_ab, m_bb;
};

} // namespace ostwald
