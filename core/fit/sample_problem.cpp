#include "fit/sample_problem.h"

#include "fit/open_constants.h"
#include "fit/unknowns_at_bounds.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace ostwald {
namespace {

using Layout = SampleLayout;
constexpr double typicalLevel = 0.7; ///< of ln rho~_1
constexpr double levelSd = 3.0;
constexpr double bendSd = 1.5; ///< of the change of d ln rho / d ln t from sample to sample
constexpr double leanSd = 0.5;
constexpr double lnTailSd = 0.3;

} // namespace

SampleProblem::SampleProblem(SampleModel model) : m_model(std::move(model))
{
    const GrowthFitParams& params = m_model.params();
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        m_open.push_back(isOpen(params, i));
        m_bounds.emplace_back(params.constants[i].lower, params.constants[i].upper);
    }
    m_fixedAt.resize(Layout::constants);
    for (Eigen::Index i = 0; i < Layout::constants; ++i)
        m_fixedAt[i] = params.constants[static_cast<std::size_t>(i)].start;
    const Eigen::VectorXd start = m_model.start({});
    m_open.push_back(params.deltaSd > 0.0);
    m_bounds.emplace_back(1.2, 1.9);
    const double place_nm = start[Layout::place];
    m_bounds.emplace_back(0.2 * place_nm, 3.0 * place_nm);
    m_bounds.emplace_back(start[Layout::lnScale] - 2.0, start[Layout::lnScale] + 1.5);
    m_bounds.emplace_back(-2.0, 2.0);
    m_bounds.emplace_back(-1.0, 1.0);
    m_bounds.insert(m_bounds.end(), static_cast<std::size_t>(m_model.layout().knots), {-6.0, 6.0});
    m_open.resize(m_bounds.size(), true);
}

Eigen::VectorXd SampleProblem::bounded(Eigen::VectorXd values) const
{
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        const auto k = static_cast<std::size_t>(i);
        if (m_open[k])
            values[i] = std::clamp(values[i], m_bounds[k].first, m_bounds[k].second);
        else
            values[i] = i < Layout::constants ? m_fixedAt[i] : m_model.params().delta;
    }
    return values;
}

double SampleProblem::prior(const Eigen::VectorXd& values, Eigen::VectorXd* gradient,
                            Eigen::MatrixXd* information) const
{
    double value = 0.0;
    using Term = std::pair<Eigen::Index, double>;
    const auto add = [&](const std::vector<Term>& terms, double mean, double sd) {
        double residual = -mean;
        for (const auto& [i, weight] : terms)
            residual += weight * values[i];
        const double precision = 1.0 / (sd * sd);
        value -= 0.5 * residual * residual * precision;
        if (gradient == nullptr)
            return;
        for (const auto& [i, weight] : terms) {
            (*gradient)[i] -= weight * residual * precision;
            for (const auto& [j, other] : terms)
                (*information)(i, j) += weight * other * precision;
        }
    };
    const GrowthFitParams& params = m_model.params();
    for (Eigen::Index i = 0; i < Layout::constants; ++i) {
        const ParameterSpec& spec = params.constants[static_cast<std::size_t>(i)];
        if (m_hasPriorsOfConstants && spec.priorMean && spec.priorSd)
            add({{i, 1.0}}, *spec.priorMean, *spec.priorSd);
    }
    if (params.deltaSd > 0.0)
        add({{Layout::delta, 1.0}}, params.delta, params.deltaSd);
    add({{Layout::lean, 1.0}}, 0.0, leanSd);
    add({{Layout::lnTail, 1.0}}, 0.0, lnTailSd);
    const std::vector<double>& t_s = m_model.t_s();
    const Eigen::Index knots = m_model.layout().knots;
    std::vector<Term> level;
    for (Eigen::Index k = 0; k < knots; ++k)
        level.emplace_back(Layout::firstKnot + k, 1.0 / static_cast<double>(knots));
    add(level, typicalLevel, levelSd);
    const double last_s = t_s.back() - t_s.front();
    const auto clock = [&](Eigen::Index k) {
        const double passed_s = t_s[static_cast<std::size_t>(k)];
        return t_s.front() > 0.0 ? std::log(passed_s) : std::log1p(10.0 * (passed_s - t_s.front()) / last_s);
    };
    for (Eigen::Index k = 2; k < knots; ++k) {
        const double before = 1.0 / (clock(k - 1) - clock(k - 2));
        const double after = 1.0 / (clock(k) - clock(k - 1));
        const Eigen::Index here = Layout::firstKnot + k;
        add({{here - 2, before}, {here - 1, -before - after}, {here, after}}, 0.0, bendSd);
    }
    if (m_outside) {
        value += m_outside->value(values);
        if (gradient != nullptr)
            m_outside->addTo(values, *gradient, *information);
    }
    return value;
}

void SampleProblem::holdConstants(const Eigen::VectorXd& values)
{
    m_fixedAt = values.head(Layout::constants);
    std::fill_n(m_open.begin(), Layout::constants, false);
}

void SampleProblem::evaluate(SampleOptimum& at) const
{
    at.prediction = m_model.predict(at.values);
    at.logLikelihood = m_model.logLikelihood(at.prediction);
    at.objective = m_weight * at.logLikelihood + prior(at.values, nullptr, nullptr);
}

bool SampleProblem::addSlopes(SampleOptimum& at, const JobControl& job) const
{
    const Eigen::Index size = m_model.layout().size();
    Eigen::VectorXd gradient = Eigen::VectorXd::Zero(size);
    Eigen::MatrixXd information = Eigen::MatrixXd::Zero(size, size);
    if (!m_model.addLinearisation(at.values, at.prediction, m_open, job, gradient, information))
        return false;
    gradient *= m_weight;
    information *= m_weight;
    prior(at.values, &gradient, &information);
    at.gradient = std::move(gradient);
    at.information = std::move(information);
    return true;
}

bool SampleProblem::linearise(SampleOptimum& at, const JobControl& job) const
{
    evaluate(at);
    return addSlopes(at, job);
}

Eigen::MatrixXd SampleProblem::covariance(const Eigen::MatrixXd& information) const
{
    std::vector<Eigen::Index> open;
    for (Eigen::Index i = 0; i < information.rows(); ++i)
        if (!isFixed(i))
            open.push_back(i);
    const Eigen::MatrixXd inner = information(open, open);
    Eigen::MatrixXd result = Eigen::MatrixXd::Zero(information.rows(), information.rows());
    const Eigen::MatrixXd inverse = inner.ldlt().solve(Eigen::MatrixXd::Identity(inner.rows(), inner.rows()));
    result(open, open) = inverse;
    return result;
}

bool SampleProblem::isHeld(Eigen::Index i, double value, double gradient) const
{
    return isHeldByBound(bounds(i), value, gradient);
}

SampleOptimum SampleProblem::maximise(Eigen::VectorXd start, int maxIterations, double smallestGain,
                                      const JobControl& job, const std::optional<HeldValue>& held,
                                      const std::function<void(const SampleOptimum&)>& observer) const
{
    constexpr int mostAttempts = 10;
    constexpr double longestStep = 1.5;
    const Eigen::Index size = m_model.layout().size();
    const auto pull = [&](const Eigen::VectorXd& values) {
        return held ? -0.5 * std::pow((held->of(values) - held->at) / held->tolerance, 2) : 0.0;
    };
    SampleOptimum best;
    best.values = bounded(std::move(start));
    evaluate(best);
    double damping = 1e-3;
    for (;;) {
        if (!addSlopes(best, job))
            return best;
        Eigen::VectorXd gradient = best.gradient;
        Eigen::MatrixXd information = best.information;
        if (best.isConverged || best.iterations >= maxIterations)
            return best;
        if (held) {
            constexpr double h = 1e-4;
            Eigen::VectorXd slope = Eigen::VectorXd::Zero(size);
            const double here = held->of(best.values);
            for (Eigen::Index i = 0; i <= Layout::delta; ++i) {
                if (isFixed(i))
                    continue;
                Eigen::VectorXd moved = best.values;
                moved[i] += h;
                slope[i] = (held->of(moved) - here) / h;
            }
            const double precision = 1.0 / (held->tolerance * held->tolerance);
            gradient -= (here - held->at) * precision * slope;
            information += precision * slope * slope.transpose();
        }
        std::vector<Eigen::Index> still;
        for (Eigen::Index i = 0; i < size; ++i)
            if (isFixed(i) || isHeld(i, best.values[i], gradient[i]))
                still.push_back(i);
        leaveOutOfStep(still, gradient, information);
        bool isBetter = false;
        double gain = 0.0;
        for (int attempt = 0; attempt < mostAttempts && !isBetter; ++attempt) {
            Eigen::MatrixXd damped = information;
            damped.diagonal() *= 1.0 + damping;
            Eigen::VectorXd step = damped.ldlt().solve(gradient);
            const double length = step.cwiseAbs().maxCoeff();
            if (length > longestStep)
                step *= longestStep / length;
            SampleOptimum there;
            there.values = bounded(best.values + step);
            evaluate(there);
            gain = there.objective + pull(there.values) - best.objective - pull(best.values);
            isBetter = std::isfinite(gain) && gain > 0.0;
            if (isBetter) {
                there.iterations = best.iterations;
                best = std::move(there);
                damping = std::max(1e-9, damping / 10.0);
            } else {
                damping *= 10.0;
            }
        }
        ++best.iterations;
        best.isConverged = !isBetter || gain < smallestGain;
        if (observer)
            observer(best);
    }
}

} // namespace ostwald
