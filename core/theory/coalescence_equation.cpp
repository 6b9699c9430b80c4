#include "theory/coalescence_equation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace ostwald {

namespace {

constexpr double pi = std::numbers::pi;

/// Even in xi = asinh((y - l)/w) + 15 (y - l)/y_far, from the wall to where nothing is felt: finest at the sink, and
/// never so wide that the front that starts at r_c is smeared.
struct Grid {
    std::vector<double> y_nm;
    std::vector<double> weight_nm; ///< dy/dxi times the step of xi: trapezoidal in xi
    std::vector<double> sink;      ///< exp(-(y - l)^2/(2 v))
    std::size_t sinkBegin = 0;     ///< the points at which it is not 0, the far end never among them
    std::size_t sinkEnd = 0;
};

/// A number for each constant: derivatives with respect to all of them, side by side in memory.
using EachConstant = std::array<double, coalescenceConstantCount>;

Grid makeGrid(const CoalescenceConstants& constants, double far_nm, int points)
{
    const double l = constants.ligand_nm;
    const double width = 4.0 * std::sqrt(constants.v_nm2);
    constexpr double evenShare = 15.0;
    Grid grid;
    const auto xiOf = [&](double y_nm) { return std::asinh((y_nm - l) / width) + evenShare * (y_nm - l) / far_nm; };
    const auto slopeOf = [&](double y_nm) { return 1.0 / std::hypot(y_nm - l, width) + evenShare / far_nm; };
    const double begin = xiOf(0.0);
    const double step = (xiOf(far_nm) - begin) / (points - 1);
    double y = 0.0;
    for (int i = 0; i < points; ++i) {
        const double xi = begin + step * i;
        // Newton's method from the last point, one step of xi away.
        for (int round = 0; i > 0 && round < 60; ++round) {
            const double correction = (xi - xiOf(y)) / slopeOf(y);
            y = std::min(far_nm, y + correction);
            if (std::abs(correction) < 1e-14 * far_nm)
                break;
        }
        const double isEnd = i == 0 || i + 1 == points ? 0.5 : 1.0;
        grid.y_nm.push_back(y);
        grid.weight_nm.push_back(isEnd * step / slopeOf(y));
        grid.sink.push_back(std::exp(-(y - l) * (y - l) / (2.0 * constants.v_nm2)));
    }
    const auto isFelt = [](double sink) { return sink > 1e-40; };
    const auto size = grid.sink.size() - 1;
    grid.sinkBegin = static_cast<std::size_t>(std::ranges::find_if(grid.sink, isFelt) - grid.sink.begin());
    grid.sinkBegin = std::min(grid.sinkBegin, size);
    for (grid.sinkEnd = grid.sinkBegin; grid.sinkEnd < size && isFelt(grid.sink[grid.sinkEnd]);)
        ++grid.sinkEnd;
    return grid;
}

/// dU/dt = D U'' + sigma' U' - kappa_sigma S U as a tridiagonal matrix, one for each time.
class PairOperator {
public:
    PairOperator(const Grid& grid, const CoalescenceConstants& constants, PairWall wall)
        : m_grid(grid), m_constants(constants), m_wall(wall), m_low(grid.y_nm.size()), m_middle(grid.y_nm.size()),
          m_high(grid.y_nm.size()), m_factor(grid.y_nm.size()), m_pivot(grid.y_nm.size())
    {
    }

    void set(const PairState& state)
    {
        m_factored = 0.0;
        const auto& y = m_grid.y_nm;
        const std::size_t last = y.size() - 1;
        const double d = state.diffusion_nm2_s;
        const double advection = state.sigmaRate_nm_s;
        m_kappa_per_s = coalescencePropensity(m_constants, state.sigma_nm);
        const double over_nm = state.sigma_nm - m_constants.sigmaC_nm;
        const double closed = 1.0 / (1.0 + std::exp(-m_constants.gamma_per_nm * over_nm));
        m_gammaSlope = -over_nm * closed;
        m_sigmaSlope = m_constants.gamma_per_nm * closed;
        m_state = state;
        // U' at the wall is slope times U.
        const double slope = 1.0 / state.sigma_nm - (m_wall == PairWall::Impermeable ? advection / d : 0.0);
        const double h0 = y[1];
        m_high[0] = 2.0 * d / (h0 * h0);
        m_middle[0] = -m_high[0] - 2.0 * d * slope / h0 + advection * slope - m_kappa_per_s * m_grid.sink[0];
        for (std::size_t i = 1; i < last; ++i) {
            const double below = y[i] - y[i - 1];
            const double above = y[i + 1] - y[i];
            const double span = below + above;
            m_low[i] = (2.0 * d - advection * above) / (below * span);
            m_high[i] = (2.0 * d + advection * below) / (above * span);
            m_middle[i] = -m_low[i] - m_high[i] - m_kappa_per_s * m_grid.sink[i];
        }
        m_low[last] = m_middle[last] = 0.0; // U = r there: it moves with sigma
    }

    void apply(const std::vector<double>& u, std::vector<double>& out) const
    {
        const std::size_t last = u.size() - 1;
        out[0] = m_middle[0] * u[0] + m_high[0] * u[1];
        for (std::size_t i = 1; i < last; ++i)
            out[i] = m_low[i] * u[i - 1] + m_middle[i] * u[i] + m_high[i] * u[i + 1];
        out[last] = m_state.sigmaRate_nm_s;
    }

    /// Solves (1 - c A) u = right in place, the far end kept.
    void solve(double c, std::vector<double>& right)
    {
        factorise(c);
        const std::size_t last = right.size() - 1;
        right[0] *= m_pivot[0];
        for (std::size_t i = 1; i < last; ++i)
            right[i] = (right[i] + c * m_low[i] * right[i - 1]) * m_pivot[i];
        for (std::size_t i = last; i-- > 0;)
            right[i] -= m_factor[i] * right[i + 1];
    }

    /// solve() for the derivatives.
    void solve(double c, std::vector<EachConstant>& right)
    {
        factorise(c);
        const std::size_t last = right.size() - 1;
        for (double& one : right[0])
            one *= m_pivot[0];
        for (std::size_t i = 1; i < last; ++i) {
            const double low = c * m_low[i];
            for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
                right[i][k] = (right[i][k] + low * right[i - 1][k]) * m_pivot[i];
        }
        for (std::size_t i = last; i-- > 0;)
            for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
                right[i][k] -= m_factor[i] * right[i + 1][k];
    }

    /// d ln(kappa_sigma S)/d constant at point i: what the sink gains with each. Nothing with the onset.
    [[nodiscard]] EachConstant sinkSlope(std::size_t i) const
    {
        const double off_nm = m_grid.y_nm[i] - m_constants.ligand_nm;
        return {1.0, m_gammaSlope, m_sigmaSlope, off_nm * off_nm / (2.0 * m_constants.v_nm2),
                off_nm / m_constants.v_nm2, 0.0};
    }

    /// (dA/d constant) u, added to out with a weight.
    void addSlope(const std::vector<double>& u, double weight, std::vector<EachConstant>& out) const
    {
        for (std::size_t i = m_grid.sinkBegin; i < m_grid.sinkEnd; ++i) {
            const double loss = weight * m_kappa_per_s * m_grid.sink[i] * u[i];
            const EachConstant slope = sinkSlope(i);
            for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
                out[i][k] -= loss * slope[k];
        }
    }

    /// A du + (dA/d constant) u: the slope in time of the derivatives. The far end does not move with them.
    void apply(const std::vector<EachConstant>& du, const std::vector<double>& u, std::vector<EachConstant>& out) const
    {
        const std::size_t last = du.size() - 1;
        for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
            out[0][k] = m_middle[0] * du[0][k] + m_high[0] * du[1][k];
        for (std::size_t i = 1; i < last; ++i)
            for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
                out[i][k] = m_low[i] * du[i - 1][k] + m_middle[i] * du[i][k] + m_high[i] * du[i + 1][k];
        out[last] = {};
        addSlope(u, 1.0, out);
    }

    /// Derivatives of rate_nm3_s() for u with the derivatives du.
    [[nodiscard]] EachConstant rateSlope(const std::vector<double>& u, const std::vector<EachConstant>& du) const
    {
        EachConstant sum{};
        for (std::size_t i = m_grid.sinkBegin; i < m_grid.sinkEnd; ++i) {
            const double weight = 4.0 * pi * m_kappa_per_s * m_grid.weight_nm[i] * m_grid.sink[i] *
                                  (m_grid.y_nm[i] + m_state.sigma_nm);
            const EachConstant slope = sinkSlope(i);
            for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
                sum[k] += weight * (du[i][k] + slope[k] * u[i]);
        }
        return sum;
    }

    [[nodiscard]] double rate_nm3_s(const std::vector<double>& u) const
    {
        double sum = 0.0;
        for (std::size_t i = m_grid.sinkBegin; i < m_grid.sinkEnd; ++i)
            sum += m_grid.weight_nm[i] * m_grid.sink[i] * (m_grid.y_nm[i] + m_state.sigma_nm) * u[i];
        return 4.0 * pi * m_kappa_per_s * sum;
    }
    [[nodiscard]] const PairState& state() const { return m_state; }

private:
    void factorise(double c)
    {
        if (m_factored == c)
            return;
        m_factored = c;
        const std::size_t last = m_middle.size() - 1;
        m_pivot[0] = 1.0 / (1.0 - c * m_middle[0]);
        m_factor[0] = -c * m_high[0] * m_pivot[0];
        for (std::size_t i = 1; i < last; ++i) {
            m_pivot[i] = 1.0 / (1.0 - c * m_middle[i] + c * m_low[i] * m_factor[i - 1]);
            m_factor[i] = -c * m_high[i] * m_pivot[i];
        }
    }

    const Grid& m_grid;
    const CoalescenceConstants& m_constants;
    PairWall m_wall;
    PairState m_state;
    double m_kappa_per_s = 0.0;
    double m_gammaSlope = 0.0; ///< d ln kappa_sigma/d gamma
    double m_sigmaSlope = 0.0; ///< d ln kappa_sigma/d sigma_c
    std::vector<double> m_low;
    std::vector<double> m_middle;
    std::vector<double> m_high;
    std::vector<double> m_factor;
    std::vector<double> m_pivot; ///< inverse
    double m_factored = 0.0;     ///< the c of m_factor; 0 = none
};

/// TR-BDF2 as a diagonally implicit method of three stages with an embedded third-order one (Hosea and Shampine,
/// Applied Numerical Mathematics 20, 21, 1996).
class PairStepper {
public:
    /// @param isSensitive  carries the derivatives with respect to the constants along
    PairStepper(const Grid& grid, const CoalescenceConstants& constants, PairWall wall,
                const std::function<PairState(double)>& pair, bool isSensitive)
        : m_grid(grid), m_pair(pair), m_middle(grid, constants, wall), m_operator(grid, constants, wall),
          m_stage(grid.y_nm.size()), m_end(grid.y_nm.size()), m_error(grid.y_nm.size())
    {
        const std::size_t size = grid.y_nm.size();
        for (auto& slope : m_slope)
            slope.resize(size);
        m_operator.set(pair(0.0));
        const double sigma = m_operator.state().sigma_nm;
        const double onset = constants.onset_nm - sigma;
        // A point holds the part of its hat function's weight beyond the onset, so that the step lies where it should
        // between points.
        for (std::size_t i = 0; i < size; ++i)
            m_u.push_back((grid.y_nm[i] + sigma) * weightBeyond(i, onset, sigma) / weightBeyond(i, -sigma, sigma));
        m_operator.apply(m_u, m_slope[0]);
        m_rate[0] = m_operator.rate_nm3_s(m_u);
        m_isSensitive = isSensitive;
        if (!isSensitive)
            return;
        for (std::vector<EachConstant>* each : {&m_du, &m_duSlope, &m_duStage, &m_duStageSlope})
            each->resize(size);
        for (std::size_t i = 0; i + 1 < size; ++i)
            m_du[i][static_cast<std::size_t>(CoalescenceConstant::Onset)] =
                -(grid.y_nm[i] + sigma) * hatAt(i, onset) * (onset + sigma) / weightBeyond(i, -sigma, sigma);
        m_operator.apply(m_du, m_u, m_duSlope);
        m_rateSlope = m_operator.rateSlope(m_u, m_du);
    }

    /// The error of the density that this step would make; accept() keeps it.
    double attempt(double t_s, double dt_s)
    {
        const std::size_t size = m_u.size();
        m_dt_s = dt_s;
        m_middle.set(m_pair(t_s + 2.0 * d * dt_s));
        for (std::size_t i = 0; i < size; ++i)
            m_stage[i] = m_u[i] + d * dt_s * m_slope[0][i];
        m_stage[size - 1] += d * dt_s * m_middle.state().sigmaRate_nm_s;
        m_middle.solve(d * dt_s, m_stage);
        m_middle.apply(m_stage, m_slope[1]);
        m_rate[1] = m_middle.rate_nm3_s(m_stage);

        m_operator.set(m_pair(t_s + dt_s));
        for (std::size_t i = 0; i < size; ++i)
            m_end[i] = m_u[i] + w * dt_s * (m_slope[0][i] + m_slope[1][i]);
        m_end[size - 1] += d * dt_s * m_operator.state().sigmaRate_nm_s;
        m_operator.solve(d * dt_s, m_end);
        m_operator.apply(m_end, m_slope[2]);
        m_rate[2] = m_operator.rate_nm3_s(m_end);
        m_integral = dt_s * (w * (m_rate[0] + m_rate[1]) + d * m_rate[2]);

        for (std::size_t i = 0; i < size; ++i)
            m_error[i] = dt_s * ((w - (1.0 - w) / 3.0) * m_slope[0][i] + (w - (3.0 * w + 1.0) / 3.0) * m_slope[1][i] +
                                 (d - d / 3.0) * m_slope[2][i]);
        m_operator.solve(d * dt_s, m_error); // the stiff part of the estimate is not an error of the step
        double worst = 0.0;
        for (std::size_t i = 0; i < size; ++i)
            worst = std::max(worst, std::abs(m_error[i]) / (m_grid.y_nm[i] + m_operator.state().sigma_nm));
        return worst;
    }

    void accept()
    {
        if (m_isSensitive)
            stepDerivatives();
        m_u.swap(m_end);
        m_slope[0].swap(m_slope[2]);
        m_rate[0] = m_rate[2];
        m_total += m_integral;
    }

    void store(double t_s, CoalescenceRate& result) const
    {
        result.t_s.push_back(t_s);
        result.rate_nm3_s.push_back(m_rate[0]);
        result.integral_nm3.push_back(m_total);
        result.wallDensity.push_back(m_u[0] / m_pair(t_s).sigma_nm);
    }
    void store(std::array<CoalescenceSlope, coalescenceConstantCount>& slopes) const
    {
        for (std::size_t k = 0; k < coalescenceConstantCount; ++k) {
            slopes[k].rate.push_back(m_rateSlope[k]);
            slopes[k].integral.push_back(m_totalSlope[k]);
        }
    }

private:
    static constexpr double d = 1.0 - 0.5 * std::numbers::sqrt2;
    static constexpr double w = 0.25 * std::numbers::sqrt2;

    /// The step that attempt() made, differentiated: the same matrices, and what they change with the constants.
    void stepDerivatives()
    {
        const std::size_t size = m_u.size();
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
                m_duStage[i][k] = m_du[i][k] + d * m_dt_s * m_duSlope[i][k];
        m_middle.addSlope(m_stage, d * m_dt_s, m_duStage);
        m_middle.solve(d * m_dt_s, m_duStage);
        m_middle.apply(m_duStage, m_stage, m_duStageSlope);
        const EachConstant middle = m_middle.rateSlope(m_stage, m_duStage);

        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
                m_du[i][k] += w * m_dt_s * (m_duSlope[i][k] + m_duStageSlope[i][k]);
        m_operator.addSlope(m_end, d * m_dt_s, m_du);
        m_operator.solve(d * m_dt_s, m_du);
        m_operator.apply(m_du, m_end, m_duSlope);
        const EachConstant end = m_operator.rateSlope(m_end, m_du);
        for (std::size_t k = 0; k < coalescenceConstantCount; ++k)
            m_totalSlope[k] += m_dt_s * (w * (m_rateSlope[k] + middle[k]) + d * end[k]);
        m_rateSlope = end;
    }

    /// The hat function of point i: 1 there, 0 at its neighbours.
    [[nodiscard]] double hatAt(std::size_t i, double y_nm) const
    {
        const auto& y = m_grid.y_nm;
        if (i > 0 && y_nm < y[i])
            return std::max(0.0, (y_nm - y[i - 1]) / (y[i] - y[i - 1]));
        if (i + 1 < y.size() && y_nm >= y[i])
            return std::max(0.0, (y[i + 1] - y_nm) / (y[i + 1] - y[i]));
        return 0.0;
    }

    /// Integral of the hat function times r from `from_nm` on.
    [[nodiscard]] double weightBeyond(std::size_t i, double from_nm, double sigma_nm) const
    {
        const auto& y = m_grid.y_nm;
        double sum = 0.0;
        const auto add = [&](double low, double high) {
            const double begin = std::clamp(from_nm, low, high);
            const double middle = 0.5 * (begin + high);
            const auto value = [&](double at, double hat) { return hat * (at + sigma_nm); };
            // The hat function is continued to its own end, of either side: Simpson's rule is exact.
            const double peak = y[i];
            const double foot = low < peak ? low : high;
            const auto hat = [&](double at) { return (at - foot) / (peak - foot); };
            sum += (high - begin) / 6.0 *
                   (value(begin, hat(begin)) + 4.0 * value(middle, hat(middle)) + value(high, hat(high)));
        };
        if (i > 0)
            add(y[i - 1], y[i]);
        if (i + 1 < y.size())
            add(y[i], y[i + 1]);
        return sum;
    }

    const Grid& m_grid;
    const std::function<PairState(double)>& m_pair;
    PairOperator m_middle;   ///< at the stage within the step
    PairOperator m_operator; ///< at its end
    double m_dt_s = 0.0;
    bool m_isSensitive = false;
    std::vector<EachConstant> m_du; ///< derivatives of u, their slope in time, and the same within the step
    std::vector<EachConstant> m_duSlope;
    std::vector<EachConstant> m_duStage;
    std::vector<EachConstant> m_duStageSlope;
    EachConstant m_rateSlope{};
    EachConstant m_totalSlope{}; ///< of the integral
    std::vector<double> m_u;
    std::vector<double> m_stage;
    std::vector<double> m_end;
    std::vector<double> m_error;
    std::array<std::vector<double>, 3> m_slope;
    std::array<double, 3> m_rate{};
    double m_integral = 0.0;
    double m_total = 0.0;
};

Error invalid(std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message), {}};
}

Status checkInput(const CoalescenceConstants& c, std::span<const double> t_s, const CoalescenceAccuracy& accuracy)
{
    for (const double value : {c.kappa_per_s, c.gamma_per_nm, c.sigmaC_nm, c.v_nm2, c.ligand_nm, c.onset_nm})
        if (!std::isfinite(value))
            return invalid("A constant of the coalescence theory is not a number.");
    if (c.kappa_per_s < 0.0 || c.v_nm2 <= 0.0 || c.ligand_nm < 0.0)
        return invalid("kappa and l must not be negative, and v must be above 0.");
    if (accuracy.points < 20 || !(accuracy.stepTolerance > 0.0))
        return invalid("The grid needs 20 points or more and the tolerance must be above 0.");
    if (t_s.empty() || !(t_s.front() >= 0.0) || !std::isfinite(t_s.back()) ||
        std::ranges::adjacent_find(t_s, [](double a, double b) { return !(b > a); }) != t_s.end())
        return invalid("The times must ascend from 0 or later.");
    return Done{};
}

/// Integral of D_r, for how far the pair density is changed at all; checks the states on the way.
Result<double> reach(const std::function<PairState(double)>& pair, double end_s)
{
    constexpr int samples = 200;
    double sum = 0.0;
    for (int i = 0; i <= samples; ++i) {
        const PairState state = pair(end_s * i / samples);
        if (!(state.sigma_nm > 0.0) || !(state.diffusion_nm2_s > 0.0) || !std::isfinite(state.sigmaRate_nm_s) ||
            !std::isfinite(state.sigma_nm) || !std::isfinite(state.diffusion_nm2_s))
            return invalid("The contact distance and the diffusion of the pairs must be above 0 at every time.");
        sum += (i == 0 || i == samples ? 0.5 : 1.0) * state.diffusion_nm2_s;
    }
    return sum * end_s / samples;
}

using Slopes = std::array<CoalescenceSlope, coalescenceConstantCount>;

/// @param slopes  null = not wanted
Result<CoalescenceRate> solvedOn(const Grid& grid, const CoalescenceConstants& constants,
                                 const std::function<PairState(double)>& pair, std::span<const double> t_s,
                                 PairWall wall, double stepTolerance, const JobControl& job, Slopes* slopes)
{
    PairStepper stepper(grid, constants, wall, pair, slopes != nullptr);
    CoalescenceRate result;
    double now_s = 0.0;
    double dt_s = 1e-6 * t_s.back();
    for (const double target_s : t_s) {
        while (now_s < target_s) {
            if (job.cancelled())
                return cancelledError();
            const double left_s = target_s - now_s;
            const double step_s = dt_s >= left_s ? left_s : std::min(dt_s, 0.5 * left_s);
            const double error = stepper.attempt(now_s, step_s) / stepTolerance;
            if (!std::isfinite(error))
                return invalid("The pair equation cannot be solved with these constants.");
            const double factor = std::clamp(0.9 / std::cbrt(std::max(error, 1e-9)), 0.2, 4.0);
            if (error <= 1.0) {
                stepper.accept();
                now_s = step_s == left_s ? target_s : now_s + step_s;
                // A step cut short by an output time says nothing against the longer one.
                dt_s = std::max(step_s < dt_s ? std::min(dt_s, step_s * factor * 4.0) : 0.0, step_s * factor);
            } else {
                dt_s = step_s * factor;
            }
        }
        stepper.store(target_s, result);
        if (slopes != nullptr)
            stepper.store(*slopes);
    }
    return result;
}

Result<CoalescenceRate> solved(const CoalescenceConstants& constants, const std::function<PairState(double)>& pair,
                               std::span<const double> t_s, PairWall wall, const CoalescenceAccuracy& accuracy,
                               const JobControl& job, Slopes* slopes)
{
    if (const Status status = checkInput(constants, t_s, accuracy); !status)
        return status.error();
    const auto spread = reach(pair, t_s.back());
    if (!spread)
        return spread.error();
    const double sinkEnd_nm = constants.ligand_nm + 8.0 * std::sqrt(constants.v_nm2);
    const double far_nm =
        std::max(constants.onset_nm - pair(0.0).sigma_nm, sinkEnd_nm) + 12.0 * std::sqrt(2.0 * *spread) + 5.0;
    Slopes coarseSlopes;
    const auto coarse = solvedOn(makeGrid(constants, far_nm, accuracy.points), constants, pair, t_s, wall,
                                 accuracy.stepTolerance, job, slopes != nullptr ? &coarseSlopes : nullptr);
    if (!coarse)
        return coarse;
    auto result = solvedOn(makeGrid(constants, far_nm, 2 * accuracy.points - 1), constants, pair, t_s, wall,
                           accuracy.stepTolerance, job, slopes);
    if (!result)
        return result;
    // The error of a grid falls as its spacing squared: extrapolated to none.
    const auto extrapolate = [](std::vector<double>& fine, const std::vector<double>& rough) {
        for (std::size_t i = 0; i < fine.size(); ++i)
            fine[i] += (fine[i] - rough[i]) / 3.0;
    };
    extrapolate(result->rate_nm3_s, coarse->rate_nm3_s);
    extrapolate(result->integral_nm3, coarse->integral_nm3);
    extrapolate(result->wallDensity, coarse->wallDensity);
    for (std::size_t k = 0; slopes != nullptr && k < slopes->size(); ++k) {
        extrapolate((*slopes)[k].rate, coarseSlopes[k].rate);
        extrapolate((*slopes)[k].integral, coarseSlopes[k].integral);
    }
    return result;
}

} // namespace

double coalescencePropensity(const CoalescenceConstants& constants, double sigma_nm)
{
    const double exponent = constants.gamma_per_nm * (sigma_nm - constants.sigmaC_nm);
    return exponent > 700.0 ? 0.0 : constants.kappa_per_s / (std::exp(exponent) + 1.0);
}

Result<CoalescenceRate> coalescenceRate(const CoalescenceConstants& constants,
                                        const std::function<PairState(double t_s)>& pair,
                                        std::span<const double> t_s, PairWall wall,
                                        const CoalescenceAccuracy& accuracy, const JobControl& job)
{
    return solved(constants, pair, t_s, wall, accuracy, job, nullptr);
}

Result<CoalescenceSensitivity> coalescenceSensitivity(const CoalescenceConstants& constants,
                                                      const std::function<PairState(double t_s)>& pair,
                                                      std::span<const double> t_s, PairWall wall,
                                                      const CoalescenceAccuracy& accuracy, const JobControl& job)
{
    CoalescenceSensitivity result;
    auto rate = solved(constants, pair, t_s, wall, accuracy, job, &result.slopes);
    if (!rate)
        return rate.error();
    result.rate = *std::move(rate);
    return result;
}

CoalescenceCourse coalescenceCourse(const CoalescenceRate& rate, double density_per_nm3)
{
    CoalescenceCourse course;
    const double coalesced = 1.0 - 1.0 / (1.0 + density_per_nm3 * rate.integral_nm3.back());
    for (std::size_t i = 0; i < rate.t_s.size(); ++i) {
        const double share = 1.0 / (1.0 + density_per_nm3 * rate.integral_nm3[i]);
        course.uncoalesced.push_back(share);
        course.density.push_back(1.0 / (1.0 + 0.5 * density_per_nm3 * rate.integral_nm3[i]));
        course.psi_per_s.push_back(
            coalesced > 0.0 ? density_per_nm3 * rate.rate_nm3_s[i] * share * share / coalesced : 0.0);
    }
    return course;
}

} // namespace ostwald
