#include "fit/sample_fit.h"

#include "fit/reliance.h"
#include "fit/sample_problem.h"
#include "theory/chemical_potential.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>

namespace ostwald {
namespace {

using Layout = SampleLayout;
constexpr std::size_t fewestSamples = 3;
constexpr std::size_t fewestSizes = 20;
constexpr double normal95 = 1.96;
constexpr double drop95 = 0.5 * normal95 * normal95; ///< of ln L at the ends of a 95 % interval
constexpr double mostChi2PerDof = 1.5; ///< of samples that the model describes
constexpr double smallestGain = 1e-3;

Status checkSampleData(const SizeSamples& samples, const GrowthFitParams& params)
{
    const auto poor = [](std::string message) {
        return Error{ErrorCode::InsufficientData, std::move(message), "fit"};
    };
    if (samples.t_s.size() < fewestSamples)
        return poor("The fit needs samples of at least 3 times; there are " +
                    std::to_string(samples.t_s.size()) + ". Add samples of other ageing times.");
    double smallest = 1e300;
    double largest = 0.0;
    for (std::size_t k = 0; k < samples.t_s.size(); ++k) {
        if (samples.r_nm[k].size() < fewestSizes)
            return poor(
                "The sample at " + std::to_string(std::lround(samples.t_s[k])) + " s has " +
                std::to_string(samples.r_nm[k].size()) +
                " sizes; the fit needs at least 20 in each. Measure more particles or leave this time out.");
        for (const double r_nm : samples.r_nm[k]) {
            if (!std::isfinite(r_nm) || r_nm <= 0.0)
                return Error{ErrorCode::InvalidArgument, "A radius is not a positive number.", "fit"};
            smallest = std::min(smallest, r_nm);
            largest = std::max(largest, r_nm);
        }
    }
    if (largest - smallest < 1e-9 * largest)
        return poor("All sizes are the same: there is no growth to fit.");
    const double largestN = std::pow(largest / params.sigma_nm, 3);
    if (largestN < ChemicalPotential::smallestSize)
        return poor("All sizes are below 20 monomers, where the theory does not hold. Are the radii in nm?");
    if (largestN > 1e7)
        return Error{
            ErrorCode::InvalidArgument,
            "A particle has more than ten million monomers. Are the radii in nm, and the material right?",
            "fit"};
    return Done{};
}

Eigen::Vector3d energies(const Eigen::VectorXd& values)
{
    return values.head<3>();
}

PotentialMaximum maximumOf(const Eigen::VectorXd& values)
{
    const Eigen::Vector3d c = energies(values);
    return ChemicalPotential({c[0], c[1], c[2], 0.0, 0.0},
                             ParticleShape(std::clamp(values[Layout::delta], 1.0, 1.95)))
        .continuousMaximum();
}

double heightOf(const Eigen::VectorXd& values)
{
    return maximumOf(values).mu;
}

double lnSizeOf(const Eigen::VectorXd& values)
{
    return std::log(maximumOf(values).n);
}

class SampleFitter {
public:
    SampleFitter(const SizeSamples& samples, const GrowthFitParams& params, const JobControl& job,
                 const GrowthFitObserver& observer)
        : m_problem(SampleModel(samples, params)), m_params(params), m_job(job), m_observer(observer),
          m_began(std::chrono::steady_clock::now())
    {
        for (const auto& sizes : samples.r_nm)
            m_particles += static_cast<int>(sizes.size());
    }

    Result<GrowthFitResult> run()
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
                                  [&](const SampleOptimum& sofar) { report(sofar, before); });
        best.iterations += before;
        if (best.information.size() == 0)
            return cancelledError();
        GrowthFitResult result = summary(best);
        if (result.chi2PerDof > mostChi2PerDof)
            m_drop95 *= result.chi2PerDof;
        addProfileIntervals(best, result);
        describeCertainty(best, result);
        if (!best.isConverged)
            result.notes.insert(result.notes.begin(),
                                m_job.cancelled()
                                    ? "Stopped before it converged: these are the best values so far."
                                    : "Not converged: the iterations ran out.");
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
        return result;
    }

private:
    [[nodiscard]] std::vector<GrowthConstants> starts() const
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

    void report(const SampleOptimum& sofar, int before)
    {
        m_job.progress(std::min(0.4, 0.1 + 0.02 * sofar.iterations));
        if (!m_observer || sofar.information.size() == 0)
            return;
        GrowthFitResult result = summary(sofar);
        result.iterations += before;
        result.notes.emplace_back("Not converged yet.");
        m_observer(result);
    }

    [[nodiscard]] GrowthFitResult summary(const SampleOptimum& optimum) const
    {
        const SampleModel& model = m_problem.model();
        const Eigen::MatrixXd covariance = m_problem.covariance(optimum.information);
        const auto sd = [&](Eigen::Index i) { return std::sqrt(std::max(0.0, covariance(i, i))); };
        GrowthFitResult result;
        result.params = m_params;
        result.converged = optimum.isConverged;
        result.iterations = optimum.iterations;
        result.trajectories = m_particles;
        result.logLikelihood = optimum.logLikelihood;
        double open = 0.0;
        for (Eigen::Index i = 0; i < optimum.values.size(); ++i)
            open += m_problem.isFixed(i) ? 0.0 : 1.0;
        result.aic = 2.0 * open - 2.0 * optimum.logLikelihood;
        result.chi2PerDof =
            model.chiSquare(optimum.prediction) / std::max(1.0, model.independentCounts() - open);
        for (Eigen::Index i = 0; i < Layout::constants; ++i) {
            const auto k = static_cast<std::size_t>(i);
            const double value = optimum.values[i];
            result.constants[k] = {value, sd(i), value - normal95 * sd(i), value + normal95 * sd(i),
                                   false, {}};
            for (Eigen::Index j = 0; j < Layout::constants; ++j)
                result.correlation[k][static_cast<std::size_t>(j)] =
                    i == j ? 1.0 : covariance(i, j) / std::max(1e-300, sd(i) * sd(j));
        }
        const double delta = optimum.values[Layout::delta];
        const Eigen::Vector3d c = energies(optimum.values);
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
        result.meanN = optimum.prediction.meanN;
        result.varN = optimum.prediction.varN;
        if (isClassical) {
            result.nStar.note = result.muStar.note = "no part of this model: the potential falls everywhere";
        } else {
            const PotentialMaximum top = maximumOf(optimum.values);
            result.nStar.value = top.n;
            result.muStar.value = top.mu;
        }
        return result;
    }

    /// Where ln L with everything else refitted has fallen by m_drop95, on one side of the best value.
    double profileEnd(const SampleOptimum& best, const std::function<double(const Eigen::VectorXd&)>& of,
                      double sd, double side) const
    {
        constexpr int refits = 8;
        constexpr int iterations = 20;
        constexpr double firstStep = 0.7; ///< sd
        const double here = of(best.values);
        // Along the ridge: where everything else goes when this function is moved, from the last point known
        // to be inside on.
        Eigen::VectorXd ridge = m_problem.covariance(best.information) * slopeOf(best.values, of) / (sd * sd);
        Eigen::VectorXd inside = best.values;
        double nearest = 0.0;
        double nearestDrop = 0.0;
        double away = firstStep * sd;
        int failures = 0;
        for (int refit = 0; refit < refits && failures < 3 && !m_job.cancelled(); ++refit) {
            const HeldValue held{of, here + side * away, 0.1 * sd};
            const SampleOptimum there =
                m_problem.maximise(inside + side * (away - nearest) * ridge, iterations, 0.02, m_job, held);
            // A soft pull ends on the profile, if not quite where it pulls to.
            const double reached = side * (of(there.values) - here);
            const double drop = std::max(0.0, best.objective - there.objective);
            if (drop < m_drop95 && reached < nearest + 0.5 * (away - nearest)) {
                ++failures; // a bound, or a bend of the ridge
                away = nearest + 0.3 * (away - nearest);
                continue;
            }
            if (std::abs(drop - m_drop95) < 0.2)
                return here + side * reached * std::sqrt(m_drop95 / drop);
            const double low = std::sqrt(nearestDrop);
            if (drop < m_drop95) {
                ridge = side * (there.values - inside) / (reached - nearest);
                inside = there.values;
                nearest = reached;
                nearestDrop = drop;
                away = reached * std::min(2.0, std::sqrt(m_drop95 / std::max(0.1, drop)));
            } else { // sqrt(drop) is nearly linear in the distance
                const double share = (std::sqrt(m_drop95) - low) / (std::sqrt(drop) - low);
                away = nearest + std::clamp(share, 0.1, 0.9) * (std::max(reached, nearest) - nearest);
                if (away <= nearest * (1.0 + 1e-6))
                    break;
            }
        }
        return here + side * (failures < 3 ? away : nearest);
    }

    void addProfileIntervals(const SampleOptimum& best, GrowthFitResult& result) const
    {
        const bool isClassical = m_params.model == PotentialModel::GibbsThomson;
        double done = 0.4;
        const auto profile = [&](FittedValue& fitted, const std::function<double(const Eigen::VectorXd&)>& of,
                                 double sd) {
            fitted.low95 = profileEnd(best, of, sd, -1.0);
            fitted.high95 = profileEnd(best, of, sd, 1.0);
            m_job.progress(done += 0.08);
        };
        for (Eigen::Index i = 0; i < Layout::constants; ++i) {
            FittedValue& fitted = result.constants[static_cast<std::size_t>(i)];
            if (m_problem.isFixed(i)) {
                fitted.low95 = fitted.high95 = fitted.value;
                continue;
            }
            profile(
                fitted, [i](const Eigen::VectorXd& values) { return values[i]; }, fitted.sd);
            const auto [lowest, highest] = m_problem.bounds(i);
            fitted.low95 = std::clamp(fitted.low95, lowest, fitted.value);
            fitted.high95 = std::clamp(fitted.high95, fitted.value, highest);
        }
        if (isClassical)
            return;
        result.muStar.sd = linearSd(best, heightOf);
        if (result.muStar.sd > 0.0)
            profile(result.muStar, heightOf, result.muStar.sd);
        const double lnSd = linearSd(best, lnSizeOf);
        result.nStar.sd = lnSd * result.nStar.value;
        if (lnSd > 0.0) {
            profile(result.nStar, lnSizeOf, std::min(lnSd, 2.0));
            result.nStar.low95 = std::exp(result.nStar.low95);
            result.nStar.high95 = std::exp(result.nStar.high95);
        }
    }

    [[nodiscard]] Eigen::VectorXd slopeOf(const Eigen::VectorXd& values,
                                          const std::function<double(const Eigen::VectorXd&)>& of) const
    {
        constexpr double h = 1e-4;
        Eigen::VectorXd slope = Eigen::VectorXd::Zero(values.size());
        for (Eigen::Index i = 0; i <= Layout::delta; ++i) {
            if (m_problem.isFixed(i))
                continue;
            Eigen::VectorXd moved = values;
            moved[i] += h;
            slope[i] = (of(moved) - of(values)) / h;
        }
        return slope;
    }

    [[nodiscard]] double linearSd(const SampleOptimum& best,
                                  const std::function<double(const Eigen::VectorXd&)>& of) const
    {
        const Eigen::VectorXd slope = slopeOf(best.values, of);
        return std::sqrt(std::max(0.0, slope.dot(m_problem.covariance(best.information) * slope)));
    }

    [[nodiscard]] HeldByBounds heldByBounds(const SampleOptimum& best) const
    {
        Eigen::VectorXd outward = Eigen::VectorXd::Zero(best.values.size());
        for (Eigen::Index i = 0; i < outward.size(); ++i)
            if (!m_problem.isFixed(i) && m_problem.isHeld(i, best.values[i], best.gradient[i]))
                outward[i] = best.gradient[i];
        const Eigen::MatrixXd covariance = m_problem.covariance(best.information);
        return {covariance, outward, covariance * outward};
    }

    /// Why a value is not the data's own, or nothing.
    [[nodiscard]] static std::string leaning(const HeldByBounds& held, const Eigen::VectorXd& weights)
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

    void describeCertainty(const SampleOptimum& best, GrowthFitResult& result) const
    {
        const char* const misfit = "not determined: the model does not describe these samples";
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
                fitted.note = misfit;
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
        for (FittedValue* fitted : {&result.nStar, &result.muStar})
            if (isMisfit && fitted->note.empty())
                fitted->note = misfit;
        if (result.muStar.note.empty())
            result.muStar.note = leaning(held, slopeOf(best.values, heightOf));
        if (result.nStar.note.empty())
            result.nStar.note = leaning(held, slopeOf(best.values, lnSizeOf));
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
        result.notes.emplace_back(
            "The samples hold no identities: they measure how fast sizes change, and the constants "
            "only in combinations. Intervals are those of the profile likelihood.");
        if (isMisfit)
            result.notes.emplace_back(
                "The sizes scatter more about the fit than their numbers allow: particles may have "
                "formed, merged or been lost between the samples.");
    }

    SampleProblem m_problem;
    const GrowthFitParams& m_params;
    const JobControl& m_job;
    const GrowthFitObserver& m_observer;
    std::chrono::steady_clock::time_point m_began;
    int m_particles = 0;
    double m_drop95 = drop95; ///< more where the sizes scatter more than their numbers allow
};

} // namespace

GrowthFitParams defaultSampleFitParams(const Material& material)
{
    GrowthFitParams params = defaultGrowthFitParams(material);
    for (const GrowthParameter parameter :
         {GrowthParameter::DEpsF, GrowthParameter::DEpsE, GrowthParameter::LnK}) {
        ParameterSpec& spec = params.constants[static_cast<std::size_t>(parameter)];
        spec.priorMean.reset();
        spec.priorSd.reset();
    }
    ParameterSpec& lnK = params.constants[static_cast<std::size_t>(GrowthParameter::LnK)];
    lnK.lower = lnK.start - 12.0;
    return params;
}

SizeSamples samplesOf(const TrajectorySet& set)
{
    std::vector<std::vector<double>> r_nm(set.t_s.size());
    for (const Trajectory& one : set.trajectories)
        for (std::size_t i = 0; i < one.frame.size(); ++i)
            r_nm[static_cast<std::size_t>(one.frame[i])].push_back(one.r_nm[i]);
    SizeSamples samples;
    for (std::size_t k = 0; k < r_nm.size(); ++k) {
        if (r_nm[k].empty())
            continue;
        samples.t_s.push_back(set.t_s[k]);
        samples.r_nm.push_back(std::move(r_nm[k]));
    }
    return samples;
}

Result<GrowthFitResult> fitSizeSamples(const SizeSamples& samples, const GrowthFitParams& params,
                                       const JobControl& job, const GrowthFitObserver& observer)
{
    if (const Status status = checkGrowthFitParams(params); !status)
        return status.error();
    if (const Status status = checkSampleData(samples, params); !status)
        return status.error();
    return SampleFitter(samples, params, job, observer).run();
}

} // namespace ostwald
