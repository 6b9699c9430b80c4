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
};

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
    return grid;
}

/// dU/dt = D U'' + sigma' U' - kappa_sigma S U as a tridiagonal matrix, one for each time.
class PairOperator {
public:
    PairOperator(const Grid& grid, const CoalescenceConstants& constants, PairWall wall)
        : m_grid(grid), m_constants(constants), m_wall(wall), m_low(grid.y_nm.size()), m_middle(grid.y_nm.size()),
          m_high(grid.y_nm.size()), m_factor(grid.y_nm.size())
    {
    }

    void set(const PairState& state)
    {
        const auto& y = m_grid.y_nm;
        const std::size_t last = y.size() - 1;
        const double d = state.diffusion_nm2_s;
        const double advection = state.sigmaRate_nm_s;
        m_kappa_per_s = coalescencePropensity(m_constants, state.sigma_nm);
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
        const std::size_t last = right.size() - 1;
        double pivot = 1.0 - c * m_middle[0];
        m_factor[0] = -c * m_high[0] / pivot;
        right[0] /= pivot;
        for (std::size_t i = 1; i < last; ++i) {
            const double low = -c * m_low[i];
            pivot = 1.0 - c * m_middle[i] - low * m_factor[i - 1];
            m_factor[i] = -c * m_high[i] / pivot;
            right[i] = (right[i] - low * right[i - 1]) / pivot;
        }
        for (std::size_t i = last; i-- > 0;)
            right[i] -= m_factor[i] * right[i + 1];
    }

    [[nodiscard]] double rate_nm3_s(const std::vector<double>& u) const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < u.size(); ++i)
            sum += m_grid.weight_nm[i] * m_grid.sink[i] * (m_grid.y_nm[i] + m_state.sigma_nm) * u[i];
        return 4.0 * pi * m_kappa_per_s * sum;
    }
    [[nodiscard]] const PairState& state() const { return m_state; }

private:
    const Grid& m_grid;
    const CoalescenceConstants& m_constants;
    PairWall m_wall;
    PairState m_state;
    double m_kappa_per_s = 0.0;
    std::vector<double> m_low;
    std::vector<double> m_middle;
    std::vector<double> m_high;
    std::vector<double> m_factor;
};

/// TR-BDF2 as a diagonally implicit method of three stages with an embedded third-order one (Hosea and Shampine,
/// Applied Numerical Mathematics 20, 21, 1996).
class PairStepper {
public:
    PairStepper(const Grid& grid, const CoalescenceConstants& constants, PairWall wall,
                const std::function<PairState(double)>& pair)
        : m_grid(grid), m_pair(pair), m_operator(grid, constants, wall), m_stage(grid.y_nm.size()),
          m_end(grid.y_nm.size()), m_error(grid.y_nm.size())
    {
        for (auto& slope : m_slope)
            slope.resize(grid.y_nm.size());
        m_operator.set(pair(0.0));
        const double sigma = m_operator.state().sigma_nm;
        const auto& y = grid.y_nm;
        const double onset = constants.onset_nm - sigma;
        // A point holds the mean of rho over its cell, so that the step lies where it should between points.
        for (std::size_t i = 0; i < y.size(); ++i) {
            const double low = i == 0 ? 0.0 : 0.5 * (y[i - 1] + y[i]);
            const double high = i + 1 == y.size() ? y[i] : 0.5 * (y[i] + y[i + 1]);
            const double share = high > low ? std::clamp((high - onset) / (high - low), 0.0, 1.0) : 1.0;
            const double from = std::clamp(onset, low, high);
            m_u.push_back(share >= 1.0 ? y[i] + sigma : share * (0.5 * (from + high) + sigma));
        }
        m_operator.apply(m_u, m_slope[0]);
        m_rate[0] = m_operator.rate_nm3_s(m_u);
    }

    /// The error of the density that this step would make; accept() keeps it.
    double attempt(double t_s, double dt_s)
    {
        static const double d = 1.0 - 0.5 * std::numbers::sqrt2;
        static const double w = 0.25 * std::numbers::sqrt2;
        const std::size_t size = m_u.size();
        m_operator.set(m_pair(t_s + 2.0 * d * dt_s));
        for (std::size_t i = 0; i < size; ++i)
            m_stage[i] = m_u[i] + d * dt_s * m_slope[0][i];
        m_stage[size - 1] += d * dt_s * m_operator.state().sigmaRate_nm_s;
        m_operator.solve(d * dt_s, m_stage);
        m_operator.apply(m_stage, m_slope[1]);
        m_rate[1] = m_operator.rate_nm3_s(m_stage);

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

private:
    const Grid& m_grid;
    const std::function<PairState(double)>& m_pair;
    PairOperator m_operator;
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

Result<CoalescenceRate> solvedOn(const Grid& grid, const CoalescenceConstants& constants,
                                 const std::function<PairState(double)>& pair, std::span<const double> t_s,
                                 PairWall wall, double stepTolerance, const JobControl& job)
{
    PairStepper stepper(grid, constants, wall, pair);
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
    if (const Status status = checkInput(constants, t_s, accuracy); !status)
        return status.error();
    const auto spread = reach(pair, t_s.back());
    if (!spread)
        return spread.error();
    const double sinkEnd_nm = constants.ligand_nm + 8.0 * std::sqrt(constants.v_nm2);
    const double far_nm =
        std::max(constants.onset_nm - pair(0.0).sigma_nm, sinkEnd_nm) + 12.0 * std::sqrt(2.0 * *spread) + 5.0;
    const auto coarse = solvedOn(makeGrid(constants, far_nm, accuracy.points), constants, pair, t_s, wall,
                                 accuracy.stepTolerance, job);
    if (!coarse)
        return coarse;
    auto result = solvedOn(makeGrid(constants, far_nm, 2 * accuracy.points - 1), constants, pair, t_s, wall,
                           accuracy.stepTolerance, job);
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
