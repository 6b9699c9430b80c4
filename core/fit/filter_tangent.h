#pragma once

#include "fit/growth_filter.h"
#include "fit/growth_model.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ostwald {

/// The filter of one particle together with the derivatives of its state by all unknowns: each step applies its own
/// linear part to them, so that an unknown costs a few products and not a filter of its own.
class FilterTangent {
public:
    /// What a linearisation needs beside the filter's input.
    struct Setup {
        const GrowthModel* model = nullptr;
        const FilterInput* input = nullptr;
        const DetachmentSlopes* slopes = nullptr;
    };
    explicit FilterTangent(const Setup& setup);

    /// Derivatives stand in this order: constants, shape, noise, then the knots of ln rho~_1.
    [[nodiscard]] const std::vector<Eigen::Index>& order() const { return m_order; }
    /// How many there are before the knots.
    [[nodiscard]] std::size_t others() const { return m_others; }
    /// Knots that act on the present state: [firstKnot, endKnot).
    [[nodiscard]] std::size_t firstKnot() const { return m_firstKnot; }
    [[nodiscard]] std::size_t endKnot() const { return m_endKnot; }

    void start(const ObservedParticle& particle);
    void predict(std::size_t step);

    /// Error and variance of the k-th observation and their derivatives, in order(); those of knots that do not act
    /// are not written.
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
    /// Derivatives of one component of the state by all unknowns.
    using Slopes = std::vector<double>;

    [[nodiscard]] LocalSlopes localSlopes(std::size_t step) const;
    void advanceWhite(const LocalSlopes& local, std::size_t step);
    void advanceCorrelated(const LocalSlopes& local, std::size_t step);
    void forget();
    void addDirect(Slopes& slopes, const std::array<double, locals>& by, std::size_t step);
    void updateWhite(const ObservedParticle& particle, std::size_t k, Row& row);
    void updateCorrelated(const ObservedParticle& particle, std::size_t k, Row& row);
    [[nodiscard]] bool isSpent(std::size_t knot) const;

    template <class Work>
    void eachActing(const Work& work)
    {
        work(std::size_t{0}, m_others);
        work(m_others + m_firstKnot, m_others + m_endKnot);
    }

    const FilterInput& m_input;
    const DetachmentSlopes& m_slopes;
    GrowthFilter m_filter;
    std::vector<Eigen::Index> m_order;
    std::vector<StepUnknowns> m_steps;
    std::size_t m_others;
    std::size_t m_shapes;
    std::size_t m_white; ///< place of the white noise; slow, memory and rate spread follow
    std::size_t m_firstKnot = 0;
    std::size_t m_endKnot = 0;
    bool m_isFresh = true;
    Slopes m_x, m_a, m_b, m_xx, m_xa, m_xb, m_aa, m_ab, m_bb;
};

} // namespace ostwald
