#include "fit/growth_problem.h"

#include "fit/common_noise.h"
#include "fit/open_constants.h"
#include "fit/unknowns_at_bounds.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <numbers>

namespace ostwald {
namespace {

constexpr Eigen::Index constantCount = GrowthLayout::constants;
constexpr double curvatureWeight = 2.0; ///< observations that the first guess of the bending counts as
constexpr Eigen::Index fewestKnots = 6; ///< to learn the bending from
constexpr double firstCurvatureSd = 0.08; ///< of second differences of ln rho~_1 from knot to knot
// 95 % of the supplies at rho~_1 = 0.3 .. 20. Particles that only dissolve suit any supply well below theirs equally: with
// a wide prior most of the posterior lies where there is no supply at all.
constexpr double typicalLevel = 0.9; ///< of ln rho~_1
constexpr double levelSd = 1.07;
constexpr double wanderSd = 1.5; ///< of its change from the first knot to the last: that of two such levels
constexpr double shapeWanderSd = 0.02; ///< delta at a knot against its mean
constexpr double shapeStepSd = 0.01;   ///< and from knot to knot
constexpr double memoryLogit = 1.5;
constexpr double memoryLogitSd = 1.5;
constexpr double slowNoiseSd = 1.5; ///< of its ln, about the white noise
constexpr double lnRateSpread = -2.3;
constexpr double lnRateSpreadSd = 1.0;

/// Of ln rho~_1 from knot to knot, as a random walk.
double stepSd(Eigen::Index knots)
{
    return wanderSd / std::sqrt(static_cast<double>(knots - 1));
}

/// Eigenvalues of D'D, D the differences of neighbouring steps: along its eigenvectors the steps of ln rho~_1 have the
/// prior precision q / bendSd^2 + 1 / stepSd^2.
std::vector<double> bendEigenvalues(Eigen::Index knots)
{
    std::vector<double> eigenvalues;
    for (Eigen::Index k = 0; k + 1 < knots; ++k)
        eigenvalues.push_back(
            2.0 - 2.0 * std::cos(std::numbers::pi * static_cast<double>(k) / static_cast<double>(knots - 1)));
    return eigenvalues;
}

} // namespace

GrowthProblem::GrowthProblem(std::vector<GrowthModel> models) : m_models(std::move(models))
{
    const GrowthFitParams& params = m_models.front().params();
    for (const ParameterSpec& spec : params.constants)
        m_bounds.emplace_back(spec.lower, spec.upper);
    m_size = constantCount;
    for (const GrowthModel& model : m_models) {
        m_offset.push_back(m_size);
        const GrowthLayout& layout = model.layout();
        m_size += layout.size() - constantCount;
        m_bounds.insert(m_bounds.end(), static_cast<std::size_t>(layout.knots), {-6.0, 6.0});
        m_bounds.insert(m_bounds.end(), static_cast<std::size_t>(layout.deltas), {1.2, 1.9});
        m_bounds.emplace_back(std::log(1e-5), std::log(2.0));
        if (layout.isCorrelated)
            m_bounds.insert(m_bounds.end(),
                            {{std::log(1e-5), std::log(2.0)}, {-3.0, 6.0}, {std::log(1e-3), 0.0}});
        m_curvatureSd.push_back(firstCurvatureSd);
        const auto& c = params.constants;
        m_whiteStart.push_back(
            model.start({c[0].start, c[1].start, c[2].start, c[3].start, c[4].start})[layout.white()]);
    }
}

Eigen::Index GrowthProblem::globalIndex(std::size_t set, Eigen::Index local) const
{
    return local < constantCount ? local : m_offset[set] + local - constantCount;
}

std::pair<double, double> GrowthProblem::bounds(Eigen::Index i) const
{
    return m_bounds[static_cast<std::size_t>(i)];
}

Eigen::VectorXd GrowthProblem::localOf(const Eigen::VectorXd& values, std::size_t set) const
{
    Eigen::VectorXd local(m_models[set].layout().size());
    for (Eigen::Index i = 0; i < local.size(); ++i)
        local[i] = values[globalIndex(set, i)];
    return local;
}

Eigen::MatrixXd GrowthProblem::localCovariance(const Eigen::MatrixXd& covariance, std::size_t set) const
{
    const Eigen::Index size = m_models[set].layout().size();
    Eigen::MatrixXd local(size, size);
    for (Eigen::Index i = 0; i < size; ++i)
        for (Eigen::Index j = 0; j < size; ++j)
            local(i, j) = covariance(globalIndex(set, i), globalIndex(set, j));
    return local;
}

Eigen::VectorXd GrowthProblem::joined(const std::vector<Eigen::VectorXd>& locals) const
{
    Eigen::VectorXd values(m_size);
    for (std::size_t set = 0; set < m_models.size(); ++set)
        for (Eigen::Index i = 0; i < locals[set].size(); ++i)
            values[globalIndex(set, i)] = locals[set][i];
    return values;
}

Eigen::VectorXd GrowthProblem::start(const GrowthConstants& constants) const
{
    std::vector<Eigen::VectorXd> locals;
    for (const GrowthModel& model : m_models)
        locals.push_back(model.start(constants));
    return bounded(joined(locals));
}

bool GrowthProblem::isFixed(Eigen::Index i) const
{
    if (i >= constantCount)
        return false;
    const auto constant = static_cast<std::size_t>(i);
    return m_heldAt[constant] || !isOpen(params(), constant);
}

Eigen::VectorXd GrowthProblem::bounded(Eigen::VectorXd values) const
{
    for (Eigen::Index i = 0; i < m_size; ++i)
        if (isFixed(i)) {
            const auto constant = static_cast<std::size_t>(i);
            values[i] = m_heldAt[constant].value_or(params().constants[constant].start);
        } else {
            values[i] = std::clamp(values[i], bounds(i).first, bounds(i).second);
        }
    return values;
}

bool GrowthProblem::isHeld(const Eigen::VectorXd& values, Eigen::Index i, double slope) const
{
    return isHeldByBound(bounds(i), values[i], slope);
}

GrowthProblem::Value GrowthProblem::value(const Eigen::VectorXd& values, const JobControl& job) const
{
    Value result;
    for (std::size_t set = 0; set < m_models.size(); ++set)
        result.logLikelihood += m_models[set].logLikelihood(localOf(values, set), job);
    result.objective = result.logLikelihood + prior(values, nullptr);
    return result;
}

bool GrowthProblem::linearise(const Eigen::VectorXd& values, const JobControl& job,
                              GrowthLinearisation& result) const
{
    result = {Eigen::VectorXd::Zero(m_size), Eigen::MatrixXd::Zero(m_size, m_size)};
    for (std::size_t set = 0; set < m_models.size(); ++set) {
        GrowthLinearisation own;
        if (!m_models[set].linearise(localOf(values, set), job, own))
            return false;
        addOf(set, own.gradient, result.gradient);
        addOf(set, own.information, result.information);
    }
    prior(values, &result);
    return true;
}

void GrowthProblem::subtractLost(const Eigen::VectorXd& values, const JobControl& job,
                                 GrowthLinearisation& at) const
{
    for (std::size_t set = 0; set < m_models.size(); ++set) {
        if (m_models[set].commonNoise().shift.empty())
            continue;
        const ShiftLinearisation shifts = lineariseShifts(m_models[set], localOf(values, set), job);
        if (job.cancelled())
            return;
        const ShiftStep step = shiftStep(shifts, m_models[set].commonNoise());
        addOf(set, Eigen::MatrixXd(-shifts.shared * step.byUnknown), at.information);
    }
}

void GrowthProblem::addOf(std::size_t set, const Eigen::VectorXd& local, Eigen::VectorXd& sum) const
{
    for (Eigen::Index i = 0; i < local.size(); ++i)
        sum[globalIndex(set, i)] += local[i];
}

void GrowthProblem::addOf(std::size_t set, const Eigen::MatrixXd& local, Eigen::MatrixXd& sum) const
{
    for (Eigen::Index i = 0; i < local.rows(); ++i)
        for (Eigen::Index j = 0; j < local.cols(); ++j)
            sum(globalIndex(set, i), globalIndex(set, j)) += local(i, j);
}

std::vector<GrowthBelief> GrowthProblem::beliefs() const
{
    std::vector<GrowthBelief> all;
    for (Eigen::Index i = 0; i < constantCount; ++i) {
        const ParameterSpec& spec = params().constants[static_cast<std::size_t>(i)];
        if (spec.priorMean && spec.priorSd)
            all.push_back({{{i, 1.0}}, *spec.priorMean, *spec.priorSd});
    }
    for (std::size_t set = 0; set < m_models.size(); ++set) {
        // On the mean only: a prior of every knot would hold the level as tightly as all of them together.
        const GrowthLayout& layout = m_models[set].layout();
        GrowthBelief level{{}, typicalLevel, levelSd};
        for (Eigen::Index k = 0; k < layout.knots; ++k)
            level.weights.emplace_back(globalIndex(set, layout.firstKnot() + k), 1.0 / static_cast<double>(layout.knots));
        all.push_back(std::move(level));
    }
    return all;
}

double GrowthProblem::prior(const Eigen::VectorXd& values, GrowthLinearisation* sum) const
{
    double value = 0.0;
    using Term = std::pair<Eigen::Index, double>;
    const auto add = [&](const std::vector<Term>& terms, double mean, double sd) {
        double residual = -mean;
        for (const auto& [i, weight] : terms)
            residual += weight * values[i];
        const double precision = 1.0 / (sd * sd);
        value -= 0.5 * residual * residual * precision;
        if (sum == nullptr)
            return;
        for (const auto& [i, weight] : terms) {
            sum->gradient[i] -= weight * residual * precision;
            for (const auto& [j, other] : terms)
                sum->information(i, j) += weight * other * precision;
        }
    };
    for (const GrowthBelief& belief : beliefs())
        add(belief.weights, belief.mean, belief.sd);
    for (Eigen::Index i = 0; i < constantCount; ++i) {
        const double slope = m_volumeSlope[static_cast<std::size_t>(i)];
        value += slope * values[i];
        if (sum != nullptr)
            sum->gradient[i] += slope;
    }
    if (m_outside) {
        value += m_outside->value(values);
        if (sum != nullptr)
            m_outside->addTo(values, sum->gradient, sum->information);
    }
    for (std::size_t set = 0; set < m_models.size(); ++set) {
        const GrowthLayout& layout = m_models[set].layout();
        const auto at = [&](Eigen::Index local) { return globalIndex(set, local); };
        for (Eigen::Index k = 0; k < layout.knots; ++k) {
            const Eigen::Index here = at(layout.firstKnot() + k);
            if (k >= 1)
                add({{here - 1, -1.0}, {here, 1.0}}, 0.0, stepSd(layout.knots));
            if (k >= 2)
                add({{here - 2, 1.0}, {here - 1, -2.0}, {here, 1.0}}, 0.0, m_curvatureSd[set]);
        }
        if (layout.deltas > 0) {
            const double share = 1.0 / static_cast<double>(layout.deltas);
            std::vector<Term> shape;
            for (Eigen::Index k = 0; k < layout.deltas; ++k)
                shape.emplace_back(at(layout.firstDelta() + k), share);
            add(shape, params().delta, params().deltaSd);
            for (Eigen::Index k = 0; k < layout.deltas; ++k) {
                std::vector<Term> wander = shape;
                for (Term& term : wander)
                    term.second = -share;
                wander[static_cast<std::size_t>(k)].second += 1.0;
                add(wander, 0.0, shapeWanderSd);
                if (k > 0)
                    add({{at(layout.firstDelta() + k - 1), -1.0}, {at(layout.firstDelta() + k), 1.0}}, 0.0,
                        shapeStepSd);
            }
        }
        if (layout.isCorrelated) {
            add({{at(layout.slow()), 1.0}}, m_whiteStart[set], slowNoiseSd);
            add({{at(layout.memory()), 1.0}}, memoryLogit, memoryLogitSd);
            add({{at(layout.rateSpread()), 1.0}}, lnRateSpread, lnRateSpreadSd);
            // Normalised, so that posteriors with and without these unknowns can be compared.
            value -= std::log(slowNoiseSd * memoryLogitSd * lnRateSpreadSd);
        }
    }
    return value;
}

bool GrowthProblem::fitParts(const Eigen::VectorXd& values, bool mayLengthen)
{
    bool isNew = false;
    for (std::size_t set = 0; set < m_models.size(); ++set)
        isNew = m_models[set].fitParts(localOf(values, set), mayLengthen) || isNew;
    return isNew;
}

void GrowthProblem::updateCurvature(const Eigen::VectorXd& values, const Eigen::MatrixXd& covariance)
{
    for (std::size_t set = 0; set < m_models.size(); ++set) {
        const GrowthLayout& layout = m_models[set].layout();
        double squares = 0.0;
        double spread = 0.0;
        for (Eigen::Index k = 2; k < layout.knots; ++k) {
            const Eigen::Index i = globalIndex(set, layout.firstKnot() + k);
            const double bend = values[i - 2] - 2.0 * values[i - 1] + values[i];
            const Eigen::Vector3d weights(1.0, -2.0, 1.0);
            squares += bend * bend;
            spread += weights.dot(covariance.block<3, 3>(i - 2, i - 2) * weights);
        }
        if (layout.knots < fewestKnots)
            continue;
        const double ratio = m_curvatureSd[set] / stepSd(layout.knots);
        double count = 0.0; // of the bends, as far as the walk does not hold them already
        for (const double q : bendEigenvalues(layout.knots))
            count += q / (q + ratio * ratio);
        // E[bend^2] under the posterior, and the first guess.
        const double variance = (squares + spread + curvatureWeight * firstCurvatureSd * firstCurvatureSd) /
                                (count + curvatureWeight);
        m_curvatureSd[set] = std::clamp(std::sqrt(variance), 0.005, 0.5);
    }
}

double GrowthProblem::curvaturePrior() const
{
    double value = 0.0;
    for (std::size_t set = 0; set < m_models.size(); ++set) {
        const Eigen::Index knots = m_models[set].layout().knots;
        const double sd = m_curvatureSd[set];
        for (const double q : bendEigenvalues(knots))
            value += 0.5 * std::log(q / (sd * sd) + 1.0 / (stepSd(knots) * stepSd(knots)));
        const double ratio = firstCurvatureSd / sd;
        value -= curvatureWeight * std::log(sd) + 0.5 * curvatureWeight * ratio * ratio;
    }
    return value;
}

GrowthLinearisation GrowthProblem::linearisedPrior(const Eigen::VectorXd& values) const
{
    GrowthLinearisation at{Eigen::VectorXd::Zero(m_size), Eigen::MatrixXd::Zero(m_size, m_size)};
    prior(values, &at);
    return at;
}

Eigen::MatrixXd covarianceOf(const GrowthProblem& problem, const GrowthLinearisation& at)
{
    std::vector<Eigen::Index> open;
    for (Eigen::Index i = 0; i < problem.size(); ++i)
        if (!problem.isFixed(i))
            open.push_back(i);
    const Eigen::MatrixXd inner = at.information(open, open);
    const auto count = static_cast<Eigen::Index>(open.size());
    const Eigen::MatrixXd inverse = inner.ldlt().solve(Eigen::MatrixXd::Identity(count, count));
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(problem.size(), problem.size());
    covariance(open, open) = inverse;
    return covariance;
}

GrowthOptimum maximise(GrowthProblem& problem, Eigen::VectorXd start, int maxIterations, double smallestGain,
                       const JobControl& job, const std::function<void(const GrowthOptimum&)>& observer)
{
    constexpr int mostAttempts = 10;
    constexpr double longestStep = 1.5; ///< of any unknown
    GrowthOptimum best;
    best.values = problem.bounded(std::move(start));
    problem.fitParts(best.values, true);
    best.value = problem.value(best.values, job);
    double damping = 1e-3;
    while (best.iterations < maxIterations && problem.linearise(best.values, job, best.at)) {
        Eigen::MatrixXd information = best.at.information;
        Eigen::VectorXd gradient = best.at.gradient;
        std::vector<Eigen::Index> still;
        for (Eigen::Index i = 0; i < problem.size(); ++i)
            if (problem.isFixed(i) || problem.isHeld(best.values, i, gradient[i]))
                still.push_back(i);
        leaveOutOfStep(still, gradient, information);
        bool isBetter = false;
        double gain = 0.0;
        double predicted = 0.0;
        for (int attempt = 0; attempt < mostAttempts && !isBetter; ++attempt) {
            Eigen::MatrixXd damped = information;
            damped.diagonal() *= 1.0 + damping;
            Eigen::VectorXd step = damped.ldlt().solve(gradient);
            const double length = step.cwiseAbs().maxCoeff();
            if (length > longestStep)
                step *= longestStep / length;
            const Eigen::VectorXd there = problem.bounded(best.values + step);
            const GrowthProblem::Value value = problem.value(there, job);
            if (job.cancelled())
                return best;
            isBetter = std::isfinite(value.objective) && value.objective > best.value.objective;
            if (isBetter) {
                gain = value.objective - best.value.objective;
                predicted = step.dot(gradient) - 0.5 * step.dot(information * step);
                best.values = there;
                best.value = value;
                damping = std::max(1e-9, damping / 10.0);
            } else {
                damping *= 10.0;
            }
        }
        ++best.iterations;
        if (observer)
            observer(best);
        if (isBetter && problem.fitParts(best.values, false)) { // another likelihood from here on
            best.value = problem.value(best.values, job);
            continue;
        }
        // A small step that gains what the quadratic form foretells ends where another would gain its error only.
        const bool isForetold = gain < 50.0 * smallestGain && std::abs(gain - predicted) < 0.1 * predicted;
        if (!isBetter || gain < smallestGain || isForetold) { // the linearisation is still what it was
            best.isConverged = true;
            return best;
        }
    }
    return best;
}

} // namespace ostwald
