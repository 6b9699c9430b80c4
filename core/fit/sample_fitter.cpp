#include "fit/sample_fitter.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

using Layout = SampleLayout;
constexpr double normal95 = 1.96;
constexpr double drop95 = 0.5 * normal95 * normal95; ///< of ln L at the ends of a 95 % interval
constexpr double smallestGain = 1e-3;

/// Why a value is not the data's own, or nothing.
std::string leaning(const HeldByBounds& held, const Eigen::VectorXd& weights)
{
    const auto bound = held.strongest(weights);
    if (!bound || bound->shift <= shiftByBoundThatCounts)
        return {};
    const std::string name = bound->unknown < Layout::constants
                                 ? growthParameterKeys[static_cast<std::size_t>(bound->unknown)]
                             : bound->unknown == Layout::delta     ? "delta"
                             : bound->unknown >= Layout::firstKnot ? "ln rho"
                                                                   : "the first sizes";
    return "not determined: it leans on " + name + ", which is at its bound";
}

} // namespace

SampleFitter::SampleFitter(const SizeSamples& samples, const GrowthFitParams& params, const JobControl& job,
                           GrowthFitObserver observer)
    : m_problem(SampleModel(samples, params)), m_params(params), m_job(job), m_observer(std::move(observer)),
      m_began(std::chrono::steady_clock::now())
{
    for (const auto& sizes : samples.r_nm)
        m_particles += static_cast<int>(sizes.size());
}

SampleOptimum SampleFitter::find() const
{
    constexpr int quick = 6;
    SampleOptimum best;
    for (const GrowthConstants& constants : starts()) {
        SampleOptimum found = m_problem.maximise(m_problem.model().start(constants), quick, 0.1, m_job);
        if (best.values.size() == 0 || found.objective > best.objective)
            best = std::move(found);
        m_job.progress(0.05);
    }
    const int before = best.iterations;
    best = m_problem.maximise(best.values, m_params.maxIterations, smallestGain, m_job, {},
                              [&](const SampleOptimum& sofar) {
                                  m_job.progress(std::min(0.4, 0.1 + 0.02 * sofar.iterations));
                                  if (!m_observer || sofar.information.size() == 0)
                                      return;
                                  GrowthFitResult result = soFar(sofar);
                                  result.iterations += before;
                                  m_observer(result);
                              });
    best.iterations += before;
    return best;
}

GrowthFitResult SampleFitter::result(const SampleOptimum& best, const GrowthFitResult* shared) const
{
    GrowthFitResult result = summary(best);
    // Samples of less weight have their scatter counted already.
    const bool isWider = result.chi2PerDof > mostChi2PerDof && m_problem.weight() >= 1.0;
    const SampleIntervals intervals(m_problem, best, isWider ? drop95 * result.chi2PerDof : drop95, m_job);
    if (shared) {
        result.constants = shared->constants;
        result.posteriorOverPrior = shared->posteriorOverPrior;
        result.correlation = shared->correlation;
        result.directions = shared->directions;
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            if (!result.constants[i].determined && !m_problem.isFixed(static_cast<Eigen::Index>(i)))
                result.notes.push_back(std::string(growthParameterKeys[i]) + " is " +
                                       result.constants[i].note + ".");
    } else {
        addIntervalsOfConstants(intervals, result);
    }
    if (m_params.model != PotentialModel::GibbsThomson)
        addIntervalsOfMaximum(intervals, result);
    if (!shared)
        doubtConstants(best, result);
    doubtMaximum(best, intervals, shared != nullptr, result);
    if (!best.isConverged)
        result.notes.insert(result.notes.begin(),
                            m_job.cancelled()
                                ? "Stopped before it converged: these are the best values so far."
                                : "Not converged: the iterations ran out.");
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    return result;
}

std::vector<GrowthConstants> SampleFitter::starts() const
{
    const auto& c = m_params.constants;
    const GrowthConstants given{c[0].start, c[1].start, c[2].start, c[3].start, c[4].start};
    std::vector<GrowthConstants> all{given};
    for (const double ef : {2.5, 4.0})
        for (const double lnK : {-1.0, -3.0}) {
            GrowthConstants other = given;
            other.dEpsF = ef;
            other.dEpsE = -1.0 - 1.2 * (ef - 2.2);
            other.lnK += lnK;
            all.push_back(other);
        }
    return all;
}

GrowthFitResult SampleFitter::soFar(const SampleOptimum& at) const
{
    GrowthFitResult result = summary(at);
    result.notes.emplace_back("Not converged yet.");
    return result;
}

double SampleFitter::openUnknowns() const
{
    double open = 0.0;
    for (Eigen::Index i = 0; i < m_problem.model().layout().size(); ++i)
        open += m_problem.isFixed(i) ? 0.0 : 1.0;
    return open;
}

double SampleFitter::chi2PerDof(const SampleOptimum& at) const
{
    const SampleModel& model = m_problem.model();
    return model.chiSquare(at.prediction) / std::max(1.0, model.independentCounts() - openUnknowns());
}

GrowthFitResult SampleFitter::summary(const SampleOptimum& optimum) const
{
    const Eigen::MatrixXd covariance = m_problem.covariance(optimum.information);
    const auto sd = [&](Eigen::Index i) { return std::sqrt(std::max(0.0, covariance(i, i))); };
    GrowthFitResult result;
    result.params = m_params;
    result.converged = optimum.isConverged;
    result.iterations = optimum.iterations;
    result.trajectories = m_particles;
    result.logLikelihood = optimum.logLikelihood;
    result.aic = 2.0 * openUnknowns() - 2.0 * optimum.logLikelihood;
    result.chi2PerDof = chi2PerDof(optimum);
    for (Eigen::Index i = 0; i < Layout::constants; ++i) {
        const auto k = static_cast<std::size_t>(i);
        const double value = optimum.values[i];
        result.constants[k] = {value, sd(i), value - normal95 * sd(i), value + normal95 * sd(i), false, {}};
        for (Eigen::Index j = 0; j < Layout::constants; ++j)
            result.correlation[k][static_cast<std::size_t>(j)] =
                i == j ? 1.0 : covariance(i, j) / std::max(1e-300, sd(i) * sd(j));
    }
    describeSolution(optimum, covariance, result);
    result.meanN = optimum.prediction.meanN;
    result.varN = optimum.prediction.varN;
    if (m_params.model == PotentialModel::GibbsThomson) {
        result.nStar.note = result.muStar.note = "no part of this model: the potential falls everywhere";
    } else {
        const PotentialMaximum top = maximumOf(optimum.values);
        result.nStar.value = top.n;
        result.muStar.value = top.mu;
    }
    return result;
}

void SampleFitter::describeSolution(const SampleOptimum& optimum, const Eigen::MatrixXd& covariance,
                                    GrowthFitResult& result) const
{
    const SampleModel& model = m_problem.model();
    const auto sd = [&](Eigen::Index i) { return std::sqrt(std::max(0.0, covariance(i, i))); };
    const double delta = optimum.values[Layout::delta];
    const Eigen::Vector3d c = optimum.values.head<3>();
    const ChemicalPotential mu({c[0], c[1], c[2], 0.0, 0.0}, ParticleShape(delta));
    const bool isClassical = m_params.model == PotentialModel::GibbsThomson;
    for (std::size_t k = 0; k < model.t_s().size(); ++k) {
        const Eigen::Index knot = Layout::firstKnot + static_cast<Eigen::Index>(k);
        const double n = std::max(ChemicalPotential::smallestSize, optimum.prediction.meanN[k]);
        const SiteCounts sites = ParticleShape(delta).unitDifference(n);
        SolutionProfile& solution = result.solution;
        solution.t_s.push_back(model.t_s()[k]);
        solution.lnRho.push_back(optimum.values[knot]);
        solution.lnRhoSd.push_back(sd(knot));
        solution.delta.push_back(delta);
        solution.deltaSd.push_back(sd(Layout::delta));
        Eigen::VectorXd weights = Eigen::VectorXd::Zero(optimum.values.size());
        weights[knot] = 1.0;
        weights[0] = isClassical ? -mu.gibbsThomson(n) / c[0] : -sites.face;
        if (!isClassical) {
            weights[1] = -sites.edge;
            weights[2] = std::log1p(1.0 / n);
        }
        solution.excess.push_back(optimum.values[knot] - (isClassical ? mu.gibbsThomson(n) : mu(n)));
        solution.excessSd.push_back(std::sqrt(std::max(0.0, weights.dot(covariance * weights))));
    }
}

void SampleFitter::addIntervalsOfConstants(const SampleIntervals& intervals, GrowthFitResult& result) const
{
    double done = 0.4;
    for (Eigen::Index i = 0; i < Layout::constants; ++i) {
        FittedValue& fitted = result.constants[static_cast<std::size_t>(i)];
        if (m_problem.isFixed(i)) {
            fitted.low95 = fitted.high95 = fitted.value;
            continue;
        }
        const auto own = [i](const Eigen::VectorXd& values) { return values[i]; };
        const auto [lowest, highest] = m_problem.bounds(i);
        fitted.low95 = std::clamp(intervals.end(own, fitted.sd, -1.0), lowest, fitted.value);
        fitted.high95 = std::clamp(intervals.end(own, fitted.sd, 1.0), fitted.value, highest);
        m_job.progress(done += 0.08);
    }
}

void SampleFitter::addIntervalsOfMaximum(const SampleIntervals& intervals, GrowthFitResult& result) const
{
    const auto profile = [&](FittedValue& fitted, const SampleFunction& of, double sd) {
        fitted.low95 = intervals.end(of, sd, -1.0);
        fitted.high95 = intervals.end(of, sd, 1.0);
    };
    result.muStar.sd = intervals.linearSd(heightOfMaximum);
    if (result.muStar.sd > 0.0)
        profile(result.muStar, heightOfMaximum, result.muStar.sd);
    m_job.progress(0.88);
    const double lnSd = intervals.linearSd(lnSizeOfMaximum);
    result.nStar.sd = lnSd * result.nStar.value;
    if (lnSd > 0.0) {
        profile(result.nStar, lnSizeOfMaximum, std::min(lnSd, 2.0));
        result.nStar.low95 = std::exp(result.nStar.low95);
        result.nStar.high95 = std::exp(result.nStar.high95);
    }
    m_job.progress(0.96);
}

HeldByBounds SampleFitter::heldByBounds(const SampleOptimum& best) const
{
    Eigen::VectorXd outward = Eigen::VectorXd::Zero(best.values.size());
    for (Eigen::Index i = 0; i < outward.size(); ++i)
        if (!m_problem.isFixed(i) && m_problem.isHeld(i, best.values[i], best.gradient[i]))
            outward[i] = best.gradient[i];
    const Eigen::MatrixXd covariance = m_problem.covariance(best.information);
    return {covariance, outward, covariance * outward};
}

std::string SampleFitter::leaningOnOwnBound(const SampleOptimum& best, Eigen::Index constant) const
{
    if (m_problem.isFixed(constant))
        return {};
    const HeldByBounds held = heldByBounds(best);
    const Eigen::VectorXd weights = Eigen::VectorXd::Unit(best.values.size(), constant);
    const auto bound = held.strongest(weights);
    return bound && bound->unknown >= Layout::constants ? leaning(held, weights) : std::string();
}

void SampleFitter::doubtConstants(const SampleOptimum& best, GrowthFitResult& result) const
{
    const bool isMisfit = result.chi2PerDof > mostChi2PerDof;
    const HeldByBounds held = heldByBounds(best);
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        FittedValue& fitted = result.constants[i];
        const ParameterSpec& spec = m_params.constants[i];
        const double margin = 1e-6 * (spec.upper - spec.lower);
        const double known = knownBefore(spec);
        result.posteriorOverPrior[i] = fitted.sd / known;
        if (spec.fixed)
            fitted.note = "fixed";
        else if (m_problem.isFixed(static_cast<Eigen::Index>(i)))
            fitted.note = "no part of this model";
        else if (isMisfit)
            fitted.note = misfitOfSamples;
        else if (fitted.value <= spec.lower + margin || fitted.value >= spec.upper - margin)
            fitted.note = "at its bound";
        else if (fitted.high95 - fitted.low95 > 2.0 * normal95 * widestKnown * known)
            fitted.note = spec.priorSd ? "not determined: the interval is that of the prior"
                                       : "not determined: the interval spans the bounds";
        else
            fitted.note =
                leaning(held, Eigen::VectorXd::Unit(best.values.size(), static_cast<Eigen::Index>(i)));
        fitted.determined = fitted.note.empty();
        if (!fitted.determined && !m_problem.isFixed(static_cast<Eigen::Index>(i)))
            result.notes.push_back(std::string(growthParameterKeys[i]) + " is " + fitted.note + ".");
    }
}

void SampleFitter::doubtMaximum(const SampleOptimum& best, const SampleIntervals& intervals, bool isShared,
                                GrowthFitResult& result) const
{
    const bool isMisfit = result.chi2PerDof > mostChi2PerDof;
    const HeldByBounds held = heldByBounds(best);
    for (FittedValue* fitted : {&result.nStar, &result.muStar})
        if (isMisfit && fitted->note.empty())
            fitted->note = misfitOfSamples;
    if (result.muStar.note.empty())
        result.muStar.note = leaning(held, intervals.slopeOf(heightOfMaximum));
    if (result.nStar.note.empty())
        result.nStar.note = leaning(held, intervals.slopeOf(lnSizeOfMaximum));
    for (FittedValue* fitted : {&result.nStar, &result.muStar}) {
        fitted->determined = fitted->note.empty() && fitted->low95 > 0.0 &&
                             fitted->high95 - fitted->low95 < 2.0 * fitted->value;
        if (!fitted->determined && fitted->note.empty())
            fitted->note = "not determined by these data";
    }
    if (!result.muStar.determined && result.nStar.determined) {
        result.nStar.determined = false;
        result.nStar.note = result.muStar.note;
    }
    if (!result.muStar.determined && !isMisfit && !m_params.constants[3].fixed)
        result.notes.emplace_back(
            "mu* follows from the samples once ln_K and ln_chi are known from elsewhere: fix "
            "them or give them priors.");
    if (!isShared)
        result.notes.emplace_back(
            "The samples hold no identities: they measure how fast sizes change, and the constants "
            "only in combinations. Intervals are those of the profile likelihood.");
    if (isMisfit)
        result.notes.emplace_back(
            "The sizes scatter more about the fit than their numbers allow: particles may have "
            "formed, merged or been lost between the samples.");
}

} // namespace ostwald
