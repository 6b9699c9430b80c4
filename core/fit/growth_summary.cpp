#include "fit/growth_summary.h"

#include "fit/reliance.h"
#include "theory/chemical_potential.h"

#include <Eigen/Dense>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <utility>

namespace ostwald {
namespace {

constexpr double normal95 = 1.96;
constexpr Eigen::Index constantCount = GrowthLayout::constants;
constexpr const char* ownPrior = "not determined: the interval is that of the prior";

double sdOf(const Eigen::MatrixXd& covariance, const Eigen::VectorXd& weights)
{
    return std::sqrt(std::max(0.0, weights.dot(covariance * weights)));
}

void setNormal(FittedValue& fitted, double value, double sd)
{
    fitted.value = value;
    fitted.sd = sd;
    fitted.low95 = value - normal95 * sd;
    fitted.high95 = value + normal95 * sd;
}

class Summary {
public:
    Summary(const GrowthProblem& problem, const GrowthOptimum& optimum, std::size_t set)
        : m_problem(problem), m_optimum(optimum), m_model(problem.models()[set]),
          m_values(problem.localOf(optimum.values, set)),
          m_covariance(optimum.at.gradient.size() > 0
                           ? problem.localCovariance(covarianceOf(problem, optimum.at), set)
                           : Eigen::MatrixXd::Zero(m_values.size(), m_values.size()))
    {
        if (optimum.at.gradient.size() > 0)
            m_reliance.emplace(problem, optimum.values, optimum.at, set);
        m_delta = m_model.params().delta;
        if (m_model.layout().deltas > 0)
            m_delta = m_values.segment(m_model.layout().firstDelta(), m_model.layout().deltas).mean();
    }

    GrowthFitResult make(bool isFinal)
    {
        m_result.params = m_model.params();
        m_result.converged = m_optimum.isConverged;
        m_result.iterations = m_optimum.iterations;
        m_result.trajectories = static_cast<int>(m_model.particles().size());
        m_result.logLikelihood = m_optimum.value.logLikelihood;
        Eigen::Index open = m_problem.size();
        for (Eigen::Index i = 0; i < constantCount; ++i)
            open -= m_problem.isFixed(i) ? 1 : 0;
        m_result.aic = 2.0 * static_cast<double>(open) - 2.0 * m_result.logLikelihood;
        describeNoise();
        describeConstants();
        doubtTheLevelOfTheSupply();
        if (isFinal)
            describeDirections();
        describeMaximum(isFinal);
        const PopulationMoments moments = populationMoments(m_model, m_values, isFinal);
        m_result.meanN = moments.mean;
        m_result.varN = moments.variance;
        describeSolution();
        describeInnovations(m_model, m_values, m_result);
        return std::move(m_result);
    }

private:
    void describeNoise()
    {
        const GrowthLayout& layout = m_model.layout();
        m_result.sigmaR_nm = std::exp(m_values[layout.white()]);
        const CommonNoise& common = m_model.commonNoise();
        m_result.commonNoise_nm = common.sd * m_result.params.sigma_nm;
        m_result.commonNoiseVolume = common.volume;
        for (const double shift : common.shift)
            m_result.solution.commonShift_nm.push_back(shift * m_result.params.sigma_nm);
        if (!layout.isCorrelated)
            return;
        m_result.slowNoise_nm = std::exp(m_values[layout.slow()]);
        m_result.slowNoiseMemory = 1.0 / (1.0 + std::exp(-m_values[layout.memory()]));
        m_result.rateSpread = std::exp(m_values[layout.rateSpread()]);
    }

    void describeConstants()
    {
        const double nearReleased = std::sqrt(4.0 / 13.0); // the same, the prior being twice as wide
        for (Eigen::Index i = 0; i < constantCount; ++i) {
            const auto k = static_cast<std::size_t>(i);
            const ParameterSpec& spec = m_result.params.constants[k];
            FittedValue& fitted = m_result.constants[k];
            setNormal(fitted, m_values[i], std::sqrt(std::max(0.0, m_covariance(i, i))));
            const IntervalStretch& stretch = m_optimum.stretch[k];
            fitted.low95 = fitted.value - normal95 * fitted.sd * stretch.low;
            fitted.high95 = fitted.value + normal95 * fitted.sd * stretch.high;
            const double width = 0.5 * (stretch.low + stretch.high) * fitted.sd;
            fitted.low95 = std::clamp(fitted.low95, std::min(spec.lower, fitted.value), fitted.value);
            fitted.high95 = std::clamp(fitted.high95, fitted.value, std::max(spec.upper, fitted.value));
            const double margin = 1e-6 * (spec.upper - spec.lower);
            const double known = knownBefore(spec);
            m_result.posteriorOverPrior[k] = fitted.sd / known;
            if (spec.fixed)
                fitted.note = "fixed";
            else if (m_problem.isFixed(i))
                fitted.note = "no part of this model";
            else if (fitted.value <= spec.lower + margin || fitted.value >= spec.upper - margin)
                fitted.note = "at its bound";
            else if (width > widestKnown * known)
                fitted.note = spec.priorSd ? ownPrior : "not determined: the interval spans the bounds";
            else
                fitted.note = leaning(Eigen::VectorXd::Unit(m_values.size(), i), nearReleased * known, i);
            fitted.determined = fitted.note.empty();
            if (!fitted.determined && !m_problem.isFixed(i))
                m_result.notes.push_back(std::string(growthParameterKeys[k]) + " is " + fitted.note + ".");
            for (Eigen::Index j = 0; j < constantCount; ++j) {
                const double scale = std::sqrt(m_covariance(i, i) * m_covariance(j, j));
                m_result.correlation[k][static_cast<std::size_t>(j)] =
                    i == j ? 1.0 : (scale > 0.0 ? m_covariance(i, j) / scale : 0.0);
            }
        }
    }

    /// Why a value is not the data's own, or nothing. Asked of the interval as it would be without the
    /// priors, and of where it would lie without the bounds: the energies, ln K and ln chi move together, so
    /// that one held at its bound, or by its prior, takes the others along.
    [[nodiscard]] std::string leaning(const Eigen::VectorXd& weights, double widestSd,
                                      Eigen::Index own = -1) const
    {
        constexpr double byPriors = 1.0; // of its sd: up to half of that is chance with priors that are right
        if (!m_reliance)
            return {};
        if (const auto bound = m_reliance->bounds().strongest(weights);
            bound && bound->shift > shiftByBoundThatCounts)
            return "not determined: it leans on " + nameOf(bound->unknown) + ", which is at its bound";
        if (m_reliance->releasedSd(weights) <= widestSd &&
            std::abs(m_reliance->shiftByPriors(weights)) <= byPriors)
            return {};
        const Eigen::Index missed = m_reliance->mostMissedPrior(weights);
        return missed == own ? ownPrior : "not determined: it leans on the prior of " + nameOf(missed);
    }

    [[nodiscard]] std::string nameOf(Eigen::Index unknown) const
    {
        const GrowthLayout& layout = m_model.layout();
        if (unknown < constantCount)
            return growthParameterKeys[static_cast<std::size_t>(unknown)];
        return unknown < layout.firstDelta() ? "ln rho" : unknown < layout.white() ? "delta" : "the noise";
    }

    void doubtTheLevelOfTheSupply()
    {
        constexpr double widest =
            0.5; // sd of ln rho: a factor of seven from one end of the interval to the other
        const GrowthLayout& layout = m_model.layout();
        Eigen::VectorXd level = Eigen::VectorXd::Zero(m_values.size());
        level.segment(layout.firstKnot(), layout.knots).setConstant(1.0 / static_cast<double>(layout.knots));
        if (!leaning(level, widest).empty())
            m_result.notes.emplace_back(
                "The level of ln rho is not determined by these data, only ln rho - mu at the mean size.");
    }

    void describeDirections()
    {
        std::vector<Eigen::Index> open;
        for (Eigen::Index i = 0; i < constantCount; ++i)
            if (!m_problem.isFixed(i))
                open.push_back(i);
        if (open.empty())
            return;
        const Eigen::MatrixXd own = m_covariance(open, open);
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(own);
        for (Eigen::Index k = 0; k < own.rows(); ++k) {
            ParameterDirection direction;
            direction.sd = std::sqrt(std::max(0.0, solver.eigenvalues()[k]));
            for (std::size_t i = 0; i < open.size(); ++i)
                direction.along[static_cast<std::size_t>(open[i])] =
                    solver.eigenvectors()(static_cast<Eigen::Index>(i), k);
            m_result.directions.push_back(direction);
        }
    }

    /// n* and mu* with the intervals of draws from the constants' and the shape's distribution: they are far
    /// from linear in them.
    void describeMaximum(bool isFinal)
    {
        if (m_result.params.model == PotentialModel::GibbsThomson) {
            m_result.nStar.note = m_result.muStar.note =
                "no part of this model: the potential falls everywhere";
            return;
        }
        const ChemicalPotential mu({m_values[0], m_values[1], m_values[2], 0.0, 0.0}, ParticleShape(m_delta));
        const PotentialMaximum top =
            isFinal ? mu.continuousMaximum() : maximumOnGrid(m_values.head<3>(), 0.0);
        m_result.nStar.value = top.n;
        m_result.muStar.value = top.mu;
        std::vector<Eigen::Index> used;
        for (Eigen::Index i = 0; i < 3; ++i)
            if (!m_problem.isFixed(i))
                used.push_back(i);
        const bool hasShape = m_model.layout().deltas > 0;
        const auto count = static_cast<Eigen::Index>(used.size()) + (hasShape ? 1 : 0);
        if (count == 0) {
            m_result.nStar.note = m_result.muStar.note = "fixed";
            m_result.nStar.low95 = m_result.nStar.high95 = top.n;
            m_result.muStar.low95 = m_result.muStar.high95 = top.mu;
            return;
        }
        Eigen::MatrixXd weights = Eigen::MatrixXd::Zero(count, m_values.size());
        for (std::size_t k = 0; k < used.size(); ++k)
            weights(static_cast<Eigen::Index>(k), used[k]) = 1.0;
        if (hasShape)
            weights.row(count - 1)
                .segment(m_model.layout().firstDelta(), m_model.layout().deltas)
                .setConstant(1.0 / static_cast<double>(m_model.layout().deltas));
        drawMaxima(used, hasShape, weights * m_covariance * weights.transpose(), isFinal ? 2000 : 200);
        doubtMaximum(weights);
        if (!m_result.muStar.determined) { // the place of a maximum whose height is open
            m_result.nStar.determined = false;
            m_result.nStar.note = m_result.muStar.note;
        }
    }

    /// @param used  the unknowns that the maximum depends on, one a row; the shape comes last
    void doubtMaximum(const Eigen::MatrixXd& used)
    {
        constexpr double step = 0.02;
        Eigen::VectorXd ofSize = Eigen::VectorXd::Zero(m_values.size());
        Eigen::VectorXd ofHeight = ofSize;
        for (const auto& direction : used.rowwise()) {
            const double shift = direction.tail(m_values.size() - constantCount).sum();
            const auto moved = [&](double h) {
                const Eigen::Vector3d constants = m_values.head<3>() + h * direction.head<3>().transpose();
                return maximumOnGrid(constants, h * shift);
            };
            const PotentialMaximum more = moved(step);
            const PotentialMaximum less = moved(-step);
            ofSize += (more.n - less.n) / (2.0 * step) * direction.transpose();
            ofHeight += (more.mu - less.mu) / (2.0 * step) * direction.transpose();
        }
        for (const auto& [fitted, weights] :
             {std::pair{&m_result.nStar, &ofSize}, std::pair{&m_result.muStar, &ofHeight}}) {
            if (!fitted->determined)
                continue;
            fitted->note = leaning(*weights, std::abs(fitted->value) / normal95);
            fitted->determined = fitted->note.empty();
        }
    }

    void drawMaxima(const std::vector<Eigen::Index>& used, bool hasShape, const Eigen::MatrixXd& covariance,
                    int draws)
    {
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
        const Eigen::MatrixXd root =
            solver.eigenvectors() * solver.eigenvalues().cwiseMax(0.0).cwiseSqrt().asDiagonal();
        std::mt19937_64 random(1); // the same intervals each time
        std::normal_distribution<double> normal;
        std::vector<double> sizes;
        std::vector<double> heights;
        for (int draw = 0; draw < draws; ++draw) {
            Eigen::VectorXd z(root.cols());
            for (double& one : z)
                one = normal(random);
            const Eigen::VectorXd moved = root * z;
            Eigen::Vector3d constants = m_values.head<3>();
            for (std::size_t k = 0; k < used.size(); ++k) {
                const ParameterSpec& spec = m_result.params.constants[static_cast<std::size_t>(used[k])];
                constants[used[k]] = std::clamp(constants[used[k]] + moved[static_cast<Eigen::Index>(k)],
                                                spec.lower, spec.upper);
            }
            const PotentialMaximum top = maximumOnGrid(constants, hasShape ? moved[moved.size() - 1] : 0.0);
            sizes.push_back(top.n);
            heights.push_back(top.mu);
        }
        fromDraws(m_result.nStar, sizes);
        fromDraws(m_result.muStar, heights);
    }

    static void fromDraws(FittedValue& fitted, std::vector<double>& draws)
    {
        std::ranges::sort(draws);
        const auto at = [&](double share) {
            return draws[static_cast<std::size_t>(share * double(draws.size() - 1))];
        };
        fitted.low95 = std::min(fitted.value, at(0.025));
        fitted.high95 = std::max(fitted.value, at(0.975));
        fitted.sd = 0.5 * (at(0.841) - at(0.159));
        fitted.determined = isMaximumKnown(fitted);
        if (!fitted.determined)
            fitted.note = "not determined by these data";
    }

    /// The maximum of mu on the grid of sizes, refined by a parabola; `shift` adds to the mean shape index.
    [[nodiscard]] PotentialMaximum maximumOnGrid(const Eigen::Vector3d& constants, double shift) const
    {
        const SiteGrid& sites = m_model.sites();
        const double d = m_delta + shift - m_result.params.delta;
        const auto muAt = [&](std::size_t i) {
            const double face = sites.face[0][i] + d * (sites.face[1][i] + d * sites.face[2][i]);
            const double edge = sites.edge[0][i] + d * (sites.edge[1][i] + d * sites.edge[2][i]);
            return constants[0] * face + constants[1] * edge - (4.0 + constants[2]) * sites.degeneracy[i];
        };
        std::size_t best = 0;
        double top = -1e300;
        for (std::size_t i = 0; i < sites.x.size(); ++i)
            if (const double mu = muAt(i); mu > top) {
                top = mu;
                best = i;
            }
        double x = sites.x[best];
        if (best > 0 && best + 1 < sites.x.size()) {
            const double before = muAt(best - 1);
            const double after = muAt(best + 1);
            const double bend = before - 2.0 * top + after;
            if (bend < 0.0) {
                x += SiteGrid::step * 0.5 * (before - after) / bend;
                top -= 0.125 * (before - after) * (before - after) / bend;
            }
        }
        return {x * x * x - 1.0, top};
    }

    void describeSolution()
    {
        const GrowthLayout& layout = m_model.layout();
        SolutionProfile& solution = m_result.solution;
        const bool isClassical = m_result.params.model == PotentialModel::GibbsThomson;
        for (std::size_t k = 0; k < m_model.t_s().size(); ++k) {
            const double t_s = m_model.t_s()[k];
            const auto knot = m_model.knotAt(t_s);
            Eigen::VectorXd weights = Eigen::VectorXd::Zero(m_values.size());
            weights[layout.firstKnot() + knot.knot] = 1.0 - knot.next;
            weights[layout.firstKnot() + knot.knot + 1] = knot.next;
            solution.t_s.push_back(t_s);
            solution.lnRho.push_back(m_model.lnRhoAt(m_values, t_s));
            solution.lnRhoSd.push_back(sdOf(m_covariance, weights));
            Eigen::VectorXd shape = Eigen::VectorXd::Zero(m_values.size());
            const double delta = m_model.deltaAt(m_values, t_s);
            if (layout.deltas > 0) {
                const auto at = m_model.deltaKnotAt(t_s);
                shape[layout.firstDelta() + at.knot] = 1.0 - at.next;
                shape[layout.firstDelta() + at.knot + 1] = at.next;
            }
            solution.delta.push_back(delta);
            solution.deltaSd.push_back(sdOf(m_covariance, shape));

            const double n = m_result.meanN[k];
            const SiteCounts sites = ParticleShape(delta).unitDifference(n);
            const double gibbsThomson = 2.0 / 3.0 * SiteExpansion(delta).face / std::cbrt(n);
            const double degeneracy = std::log1p(1.0 / n);
            double mu = m_values[0] * gibbsThomson;
            if (isClassical) {
                weights[0] -= gibbsThomson;
            } else {
                mu = m_values[0] * sites.face + m_values[1] * sites.edge - (4.0 + m_values[2]) * degeneracy;
                weights[0] -= sites.face;
                weights[1] -= sites.edge;
                weights[2] += degeneracy;
                const double h = 1e-4;
                const SiteCounts moved = ParticleShape(delta + h).unitDifference(n);
                weights -=
                    shape *
                    ((m_values[0] * (moved.face - sites.face) + m_values[1] * (moved.edge - sites.edge)) / h);
            }
            solution.excess.push_back(solution.lnRho.back() - mu);
            solution.excessSd.push_back(sdOf(m_covariance, weights));
        }
    }

    const GrowthProblem& m_problem;
    const GrowthOptimum& m_optimum;
    const GrowthModel& m_model;
    Eigen::VectorXd m_values;
    Eigen::MatrixXd m_covariance;
    std::optional<Reliance> m_reliance; ///< none where nothing has been linearised
    double m_delta = 1.5;
    GrowthFitResult m_result;
};

} // namespace

bool isMaximumKnown(const FittedValue& fitted)
{
    constexpr double widest = 10.0; ///< ratio of the interval's ends
    return fitted.high95 - fitted.low95 < 2.0 * std::abs(fitted.value) && fitted.low95 * fitted.high95 > 0.0 &&
           fitted.high95 < widest * fitted.low95;
}

GrowthFitResult growthSummary(const GrowthProblem& problem, const GrowthOptimum& optimum, std::size_t set,
                              bool isFinal)
{
    return Summary(problem, optimum, set).make(isFinal);
}

} // namespace ostwald
