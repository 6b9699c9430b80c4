#include "fit/coalescence_problem.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr Eigen::Index count = static_cast<Eigen::Index>(coalescenceParameterCount);
constexpr double infinity = std::numeric_limits<double>::infinity();
/// Of ln L at two standard deviations, chi^2 of one degree of freedom.
constexpr double level95 = 1.92073;

std::vector<Eigen::Index> freeOf(const CoalescenceProblem& problem)
{
    std::vector<Eigen::Index> free;
    for (Eigen::Index i = 0; i < count; ++i)
        if (problem.isFree(i))
            free.push_back(i);
    return free;
}

} // namespace

CoalescenceProblem::CoalescenceProblem(const EventLikelihood& model, const CoalescenceSpecs& specs)
    : m_model(model), m_specs(specs)
{
}

CoalescenceValues CoalescenceProblem::startValues() const
{
    CoalescenceValues values;
    for (Eigen::Index i = 0; i < count; ++i)
        values[i] = m_specs[static_cast<std::size_t>(i)].start;
    return values;
}

CoalescenceValues CoalescenceProblem::inside(CoalescenceValues values) const
{
    constexpr double margin = 1e-3;
    for (Eigen::Index i = 0; i < count; ++i) {
        const ParameterSpec& spec = m_specs[static_cast<std::size_t>(i)];
        const double room = margin * (spec.upper - spec.lower);
        values[i] = spec.fixed ? spec.start : std::clamp(values[i], spec.lower + room, spec.upper - room);
    }
    return values;
}

double CoalescenceProblem::inner(Eigen::Index i, double value) const
{
    const ParameterSpec& spec = m_specs[static_cast<std::size_t>(i)];
    return std::log((value - spec.lower) / (spec.upper - value));
}

double CoalescenceProblem::outer(Eigen::Index i, double innerValue) const
{
    const ParameterSpec& spec = m_specs[static_cast<std::size_t>(i)];
    return spec.lower + (spec.upper - spec.lower) / (1.0 + std::exp(-innerValue));
}

double CoalescenceProblem::outerSlope(Eigen::Index i, double value) const
{
    const ParameterSpec& spec = m_specs[static_cast<std::size_t>(i)];
    return (value - spec.lower) * (spec.upper - value) / (spec.upper - spec.lower);
}

EventLikelihood::Value CoalescenceProblem::objective(const CoalescenceValues& values,
                                                           const EventLikelihood::Flux& flux,
                                                           double* logLikelihood) const
{
    EventLikelihood::Value result = m_model.likelihood(values, flux);
    if (logLikelihood != nullptr)
        *logLikelihood = result.value;
    for (Eigen::Index i = 0; i < count; ++i) {
        const ParameterSpec& spec = m_specs[static_cast<std::size_t>(i)];
        if (!spec.priorMean || !spec.priorSd || spec.fixed)
            continue;
        const double precision = 1.0 / (*spec.priorSd * *spec.priorSd);
        const double off = values[i] - *spec.priorMean;
        result.value -= 0.5 * precision * off * off;
        result.gradient[i] -= precision * off;
        result.information(i, i) += precision;
    }
    return result;
}

std::vector<CoalescenceValues> CoalescenceProblem::starts(std::size_t most, const JobControl& job) const
{
    using enum CoalescenceParameter;
    const auto at = [](CoalescenceParameter parameter) { return static_cast<Eigen::Index>(parameter); };
    const CoalescenceValues given = startValues();
    const ParameterSpec& onset = m_specs[static_cast<std::size_t>(Onset)];
    std::vector<double> onsets{given[at(Onset)]};
    if (!onset.fixed)
        for (const double share : {0.02, 0.15, 0.35, 0.6})
            onsets.push_back(onset.lower + share * (onset.upper - onset.lower));
    const std::vector<double> strengths =
        m_specs[static_cast<std::size_t>(LnKappaRho0)].fixed ? std::vector<double>{0.0} : std::vector<double>{-2.5, 0.0, 2.5};
    const std::vector<double> sharpnesses =
        m_specs[static_cast<std::size_t>(Gamma)].fixed ? std::vector<double>{1.0} : std::vector<double>{1.0, 4.0};
    std::vector<std::pair<double, CoalescenceValues>> found;
    for (const double onset_nm : onsets)
        for (const double strength : strengths)
            for (const double sharpness : sharpnesses) {
                CoalescenceValues values = given;
                values[at(Onset)] = onset_nm;
                values[at(LnKappaRho0)] += strength;
                values[at(Gamma)] *= sharpness;
                values = inside(values);
                const EventLikelihood::Flux flux = m_model.flux(values, false, job);
                if (job.cancelled())
                    return {};
                double best = -infinity;
                CoalescenceValues bestValues = values;
                // One solution serves every rho0 as long as kappa stays.
                for (int step = -8; step <= 8; ++step) {
                    CoalescenceValues moved = values;
                    if (!m_specs[static_cast<std::size_t>(LnRho0)].fixed) {
                        moved[at(LnRho0)] += 0.75 * step;
                        moved[at(LnKappaRho0)] += 0.75 * step;
                    }
                    moved = inside(moved);
                    if (std::abs(moved[at(LnKappaRho0)] - moved[at(LnRho0)] - values[at(LnKappaRho0)] +
                                 values[at(LnRho0)]) > 1e-9)
                        continue;
                    const double value = objective(moved, flux, nullptr).value;
                    if (value > best) {
                        best = value;
                        bestValues = moved;
                    }
                }
                if (std::isfinite(best))
                    found.emplace_back(best, bestValues);
            }
    std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto& one) { return one.first; });
    std::vector<CoalescenceValues> starts;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        starts.push_back(found[i].second);
    return starts;
}

CoalescenceOptimum CoalescenceProblem::maximise(const CoalescenceValues& start, const ClimbLimits& limits,
                                                const JobControl& job,
                                                const std::function<void(const CoalescenceOptimum&)>& observer) const
{
    constexpr double ridge = 1e-3;
    constexpr int rounds = 4;
    constexpr int shortest = 8; ///< iterations before the coordinates are whitened anew
    const std::vector<Eigen::Index> free = freeOf(*this);
    const auto size = static_cast<Eigen::Index>(free.size());
    CoalescenceOptimum best;
    best.values = inside(start);
    const auto valuesAt = [&](const Eigen::VectorXd& at) {
        CoalescenceValues values = best.values;
        for (Eigen::Index k = 0; k < size; ++k)
            values[free[static_cast<std::size_t>(k)]] = outer(free[static_cast<std::size_t>(k)], at[k]);
        return values;
    };
    // A climb ends where the next one begins: the last evaluation is kept.
    struct Evaluation {
        std::optional<CoalescenceValues> at;
        EventLikelihood::Value objective;
        double logLikelihood = 0.0;
    } last;
    const auto evaluate = [&](const CoalescenceValues& values) -> const Evaluation& {
        if (!last.at || !last.at->isApprox(values, 1e-13)) {
            last.objective = objective(values, m_model.flux(values, true, job), &last.logLikelihood);
            last.at = values;
        }
        return last;
    };
    const ClimbFunction function = [&](const Eigen::VectorXd& at, Eigen::VectorXd& gradient) {
        const CoalescenceValues values = valuesAt(at);
        const EventLikelihood::Value& here = evaluate(values).objective;
        for (Eigen::Index k = 0; k < size; ++k) {
            const Eigen::Index i = free[static_cast<std::size_t>(k)];
            gradient[k] = here.gradient[i] * outerSlope(i, values[i]);
        }
        return here.value;
    };
    best.objective = -infinity;
    for (int round = 0; round < rounds; ++round) {
        const EventLikelihood::Value here = evaluate(best.values).objective;
        best.logLikelihood = last.logLikelihood;
        if (!std::isfinite(here.value) || job.cancelled())
            return best;
        const double before = best.objective;
        best.objective = here.value;
        best.information = here.information;
        if (best.isConverged || best.iterations >= limits.iterations || size == 0) {
            best.isConverged = best.isConverged || size == 0;
            return best;
        }
        if (round > 0 && best.objective - before < limits.smallestGain) {
            best.isConverged = true;
            return best;
        }
        Eigen::VectorXd at(size);
        Eigen::MatrixXd information(size, size);
        for (Eigen::Index k = 0; k < size; ++k) {
            const Eigen::Index i = free[static_cast<std::size_t>(k)];
            at[k] = inner(i, best.values[i]);
            for (Eigen::Index m = 0; m < size; ++m) {
                const Eigen::Index j = free[static_cast<std::size_t>(m)];
                information(k, m) = here.information(i, j) * outerSlope(i, best.values[i]) *
                                        outerSlope(j, best.values[j]) + (k == m ? ridge : 0.0);
            }
        }
        const int done = best.iterations;
        const CoalescenceOptimum atStart = best;
        const int left = limits.iterations - done;
        const ClimbResult climbed =
            climb(function, at, information,
                  {.iterations = round + 1 < rounds ? std::min(left, shortest) : left, .smallestGain = limits.smallestGain},
                  job, [&](const ClimbResult& so) {
                      if (!observer)
                          return;
                      CoalescenceOptimum news = atStart;
                      news.values = valuesAt(so.at);
                      news.objective = so.value;
                      news.iterations = done + so.iterations;
                      observer(news);
                  });
        best.iterations = done + climbed.iterations;
        if (climbed.value > best.objective)
            best.values = valuesAt(climbed.at);
        else
            best.isConverged = climbed.isConverged;
    }
    // The last round ended by its own measure or ran out of iterations.
    const EventLikelihood::Value here = evaluate(best.values).objective;
    if (std::isfinite(here.value)) {
        best.logLikelihood = last.logLikelihood;
        best.isConverged = here.value - best.objective < 50.0 * limits.smallestGain || best.iterations < limits.iterations;
        best.objective = here.value;
        best.information = here.information;
    }
    return best;
}

CoalescenceOptimum CoalescenceProblem::maximiseAt(Eigen::Index held, double value, CoalescenceValues start,
                                                  const ClimbLimits& limits, const JobControl& job) const
{
    CoalescenceProblem other = *this;
    ParameterSpec& spec = other.m_specs[static_cast<std::size_t>(held)];
    // The prior of what is held still counts.
    const double prior = spec.priorMean && spec.priorSd ? -0.5 * std::pow((value - *spec.priorMean) / *spec.priorSd, 2) : 0.0;
    spec.fixed = true;
    spec.start = value;
    start[held] = value;
    CoalescenceOptimum found = other.maximise(start, limits, job);
    found.objective += prior;
    return found;
}

CoalescenceMatrix CoalescenceProblem::covarianceOf(const CoalescenceMatrix& information) const
{
    const std::vector<Eigen::Index> free = freeOf(*this);
    CoalescenceMatrix result = CoalescenceMatrix::Zero();
    const auto size = static_cast<Eigen::Index>(free.size());
    if (size == 0)
        return result;
    Eigen::MatrixXd open(size, size);
    for (Eigen::Index k = 0; k < size; ++k)
        for (Eigen::Index m = 0; m < size; ++m)
            open(k, m) = information(free[static_cast<std::size_t>(k)], free[static_cast<std::size_t>(m)]);
    // What nothing measures is known to lie between its bounds.
    for (Eigen::Index k = 0; k < size; ++k) {
        const ParameterSpec& spec = m_specs[static_cast<std::size_t>(free[static_cast<std::size_t>(k)])];
        open(k, k) += 12.0 / ((spec.upper - spec.lower) * (spec.upper - spec.lower));
    }
    const Eigen::MatrixXd inverse = open.ldlt().solve(Eigen::MatrixXd::Identity(size, size));
    for (Eigen::Index k = 0; k < size; ++k)
        for (Eigen::Index m = 0; m < size; ++m)
            result(free[static_cast<std::size_t>(k)], free[static_cast<std::size_t>(m)]) = inverse(k, m);
    return result;
}

ProfileInterval profileInterval(const CoalescenceProblem& problem, const CoalescenceOptimum& optimum,
                                Eigen::Index unknown, const JobControl& job)
{
    constexpr int most = 6; ///< points on a side
    const double target = std::sqrt(2.0 * level95);
    const ParameterSpec& spec = problem.specs()[static_cast<std::size_t>(unknown)];
    const CoalescenceMatrix covariance = problem.covarianceOf(optimum.information);
    const double sd = std::sqrt(std::max(covariance(unknown, unknown), 1e-300));
    ProfileInterval result;
    result.best.objective = -infinity;
    for (const double side : {-1.0, 1.0}) {
        const double bound = side < 0.0 ? spec.lower : spec.upper;
        const double room = std::abs(bound - optimum.values[unknown]);
        double inside = 0.0; // distance and root of twice the fall of a point within the interval
        double insideRoot = 0.0;
        double outside = infinity;
        double outsideRoot = infinity;
        CoalescenceOptimum last = optimum;
        double step = std::min(1.96 * sd, room);
        for (int point = 0; point < most; ++point) {
            const double value = optimum.values[unknown] + side * step;
            // Along the ridge from the last point on.
            const double moved = value - last.values[unknown];
            const CoalescenceValues start =
                last.values + covariance.col(unknown) / covariance(unknown, unknown) * moved;
            const CoalescenceOptimum here = problem.maximiseAt(unknown, value, start, {8, 0.05}, job);
            if (job.cancelled())
                return result;
            if (here.objective > result.best.objective)
                result.best = here;
            const double root = std::isfinite(here.objective)
                                    ? std::sqrt(2.0 * std::max(0.0, optimum.objective - here.objective))
                                    : 3.0 * target;
            if (root < target) {
                inside = step;
                insideRoot = root;
                last = here;
                if (step >= room)
                    break;
            } else {
                outside = step;
                outsideRoot = root;
            }
            if (std::abs(root - target) < 0.06) {
                outside = inside = step;
                break;
            }
            if (std::isfinite(outside)) { // between two points, as a straight line
                step = inside + (outside - inside) * std::clamp((target - insideRoot) / (outsideRoot - insideRoot), 0.1, 0.9);
                if (outside - inside < 0.02 * outside)
                    break;
            } else {
                const double factor = root > 0.2 ? std::clamp(target / root, 1.2, 2.5) : 2.5;
                step = std::min(room, step * factor);
            }
        }
        if (!std::isfinite(outside))
            continue;
        const double share = outside > inside ? std::clamp((target - insideRoot) / (outsideRoot - insideRoot), 0.0, 1.0) : 1.0;
        (side < 0.0 ? result.low : result.high) = optimum.values[unknown] + side * (inside + (outside - inside) * share);
    }
    return result;
}

} // namespace ostwald
