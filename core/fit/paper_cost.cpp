#include "fit/paper_cost.h"

#include "fit/paper_cost_data.h"
#include "theory/chemical_potential.h"

#include <gsl/gsl_multimin.h>
#include <gsl/gsl_qrng.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <numbers>
#include <random>

namespace ostwald {
namespace {

constexpr std::size_t shapes = 20;         ///< scanned for every frame
constexpr double shapeStep = 0.05;         ///< from 1 to 1.95
constexpr double mostRho = 100.0;
constexpr std::size_t mostSearchFrames = 60; ///< the smoothed curves change slowly: a part of the frames does to search
constexpr unsigned firstLooks = 256;
constexpr int mostSteps = 250; ///< of one local search
constexpr double alike = 1.1;  ///< ratio of costs that are taken for the same

double shapeIndex(std::size_t j)
{
    return std::min(ParticleShape::maxDelta, ParticleShape::minDelta + shapeStep * static_cast<double>(j)); // the last rounds up
}

using Constants = std::array<double, growthParameterCount>; ///< in the order of GrowthParameter

/// Both costs and the unknowns of the frames that belong to given constants.
struct Outcome {
    double fluxCost = 0.0;
    double varianceCost = 0.0;
    std::vector<double> rho;
    std::vector<double> delta;
    std::vector<double> variance;
    [[nodiscard]] double total() const { return fluxCost + varianceCost; }
};

class PaperCost {
public:
    PaperCost(const PaperCostData& data) : m_data(data)
    {
        for (const double n : data.n) {
            m_degeneracy.push_back(std::log1p(1.0 / (n - 1.0)));
            m_before.push_back(std::cbrt(n - 1.0));
            m_here.push_back(std::cbrt(n));
        }
        for (std::size_t j = 0; j < shapes; ++j) {
            const ParticleShape shape(shapeIndex(j));
            m_surface[j] = surfaceFactor(shape.delta());
            for (const double n : data.n) {
                const SiteCounts sites = shape.unitDifference(n - 1.0);
                m_face[j].push_back(sites.face);
                m_edge[j].push_back(sites.edge);
            }
        }
    }

    [[nodiscard]] Outcome operator()(const Constants& c, std::size_t stride) const
    {
        const std::size_t sizes = m_data.n.size();
        const double k = std::exp(c[3]);
        const double chi = std::exp(c[4]);
        std::vector<double> gBefore(sizes);
        std::vector<double> g(sizes);
        std::array<std::vector<double>, shapes> down;
        for (std::size_t i = 0; i < sizes; ++i) {
            gBefore[i] = m_before[i] * m_before[i] / (1.0 + chi * m_before[i]);
            g[i] = m_here[i] * m_here[i] / (1.0 + chi * m_here[i]);
        }
        for (std::size_t j = 0; j < shapes; ++j) {
            down[j].resize(sizes);
            for (std::size_t i = 0; i < sizes; ++i)
                down[j][i] = gBefore[i] * std::exp(c[0] * m_face[j][i] + c[1] * m_edge[j][i] -
                                                   (4.0 + c[2]) * m_degeneracy[i]);
        }
        std::vector<FrameFit> frames;
        for (std::size_t f = 0; f < m_data.frames.size(); f += stride)
            frames.push_back(fitFrame(m_data.frames[f], k, gBefore, g, down));
        return joined(frames);
    }

private:
    /// d psi_n/dt = up rho - down for one frame at the shape that fits it best, as sums over n.
    struct FrameFit {
        const PaperCostData::Frame* frame = nullptr;
        double delta = 1.0;
        double rho = 0.0;
        double upUp = 0.0, upRest = 0.0, restRest = 0.0; ///< rest = down + rate; error = up rho - rest
        double scale = 1.0;                              ///< of a squared error: 1/(range^2 sizes)
        double varianceByRho = 0.0;                      ///< d var/dt = varianceByRho rho + varianceRate
        double varianceRate = 0.0;

        [[nodiscard]] double cost(double at) const
        {
            return scale * (at * at * upUp - 2.0 * at * upRest + restRest);
        }
    };

    [[nodiscard]] FrameFit fitFrame(const PaperCostData::Frame& frame, double k, const std::vector<double>& gBefore,
                                    const std::vector<double>& g,
                                    const std::array<std::vector<double>, shapes>& down) const
    {
        FrameFit best;
        double lowest = 1e300;
        std::size_t chosen = 0;
        const std::size_t kept = m_data.endKept - m_data.firstKept;
        const double scale = 1.0 / (std::max(1e-300, frame.range * frame.range) * static_cast<double>(kept));
        for (std::size_t j = 0; j < shapes; ++j) {
            const double factor = k * m_surface[j];
            FrameFit fit;
            fit.scale = scale;
            for (std::size_t i = m_data.firstKept; i < m_data.endKept; ++i) {
                const double up = factor * gBefore[i] * frame.before[i];
                const double rest = factor * down[j][i] * frame.density[i] + frame.rate[i];
                fit.upUp += up * up;
                fit.upRest += up * rest;
                fit.restRest += rest * rest;
            }
            fit.rho = fit.upUp > 0.0 ? std::clamp(fit.upRest / fit.upUp, 0.0, mostRho) : 0.0;
            if (const double cost = fit.cost(fit.rho); cost < lowest) {
                lowest = cost;
                best = fit;
                chosen = j;
            }
        }
        best.frame = &frame;
        best.delta = shapeIndex(chosen);
        const double factor = k * m_surface[chosen];
        double total = 0.0;
        double n = 0.0;
        double meanUp = 0.0, meanDown = 0.0, nUp = 0.0, nDown = 0.0;
        for (std::size_t i = 0; i < m_data.n.size(); ++i) {
            const double w = frame.weight[i];
            total += w;
            n += w * m_data.n[i];
            meanUp += w * g[i];
            meanDown += w * down[chosen][i];
            nUp += w * m_data.n[i] * g[i];
            nDown += w * m_data.n[i] * down[chosen][i];
        }
        if (total > 0.0) {
            n /= total;
            best.varianceByRho = factor * (meanUp + 2.0 * (nUp - n * meanUp)) / total;
            best.varianceRate = factor * (meanDown - 2.0 * (nDown - n * meanDown)) / total;
        }
        return best;
    }

    /// The course of the variance ties the frames' rho together: with the variance for unknowns both costs are a
    /// quadratic form of three diagonals.
    [[nodiscard]] static Outcome joined(std::vector<FrameFit>& frames)
    {
        const std::size_t count = frames.size();
        double low = 1e300;
        double high = -1e300;
        for (const FrameFit& fit : frames) {
            low = std::min(low, fit.frame->variance);
            high = std::max(high, fit.frame->variance);
        }
        const double scale = 1.0 / std::max(1e-300, (high - low) * (high - low));
        std::vector<double> diagonal(count, scale);
        std::vector<double> beside(count, 0.0);
        std::vector<double> right(count);
        for (std::size_t f = 0; f < count; ++f)
            right[f] = scale * frames[f].frame->variance;
        diagonal[0] = 1e12 * scale; // the course starts where the data do
        right[0] *= 1e12;
        for (std::size_t f = 0; f + 1 < count; ++f) {
            const FrameFit& fit = frames[f];
            if (!(fit.varianceByRho > 0.0))
                continue;
            const double dt_s = frames[f + 1].frame->t_s - fit.frame->t_s;
            const double s = 1.0 / (dt_s * fit.varianceByRho);
            const double h = fit.varianceRate / fit.varianceByRho + fit.rho;
            const double weight = fit.scale * fit.upUp;
            diagonal[f] += weight * s * s;
            diagonal[f + 1] += weight * s * s;
            beside[f] -= weight * s * s;
            right[f] -= weight * s * h;
            right[f + 1] += weight * s * h;
        }
        for (std::size_t f = 1; f < count; ++f) {
            const double ratio = beside[f - 1] / diagonal[f - 1];
            diagonal[f] -= ratio * beside[f - 1];
            right[f] -= ratio * right[f - 1];
        }
        std::vector<double> course(count);
        for (std::size_t f = count; f-- > 0;)
            course[f] = (right[f] - (f + 1 < count ? beside[f] * course[f + 1] : 0.0)) / diagonal[f];

        Outcome outcome;
        double variance = frames.front().frame->variance;
        for (std::size_t f = 0; f < count; ++f) {
            const FrameFit& fit = frames[f];
            double rho = fit.rho;
            if (f + 1 < count && fit.varianceByRho > 0.0) {
                const double dt_s = frames[f + 1].frame->t_s - fit.frame->t_s;
                rho = std::clamp(((course[f + 1] - course[f]) / dt_s - fit.varianceRate) / fit.varianceByRho, 0.0,
                                 mostRho);
            }
            outcome.fluxCost += fit.cost(rho) / static_cast<double>(count);
            outcome.varianceCost +=
                scale * std::pow(variance - fit.frame->variance, 2) / static_cast<double>(count);
            outcome.rho.push_back(rho);
            outcome.delta.push_back(fit.delta);
            outcome.variance.push_back(variance);
            if (f + 1 < count)
                variance += (frames[f + 1].frame->t_s - fit.frame->t_s) * (fit.varianceByRho * rho + fit.varianceRate);
        }
        return outcome;
    }

    const PaperCostData& m_data;
    std::vector<double> m_degeneracy;
    std::vector<double> m_before; ///< (n - 1)^(1/3)
    std::vector<double> m_here;   ///< n^(1/3)
    std::array<double, shapes> m_surface{};
    std::array<std::vector<double>, shapes> m_face;
    std::array<std::vector<double>, shapes> m_edge;
};

/// A point of the unit cube, folded back at its sides, as constants within the bounds.
Constants constantsAt(const double* unit, const std::array<std::pair<double, double>, growthParameterCount>& bounds)
{
    Constants constants{};
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        double u = std::fmod(std::abs(unit[i]), 2.0);
        u = u > 1.0 ? 2.0 - u : u;
        constants[i] = bounds[i].first + u * (bounds[i].second - bounds[i].first);
    }
    return constants;
}

class Search {
public:
    Search(const PaperCostData& data, const PaperCostParams& params, const JobControl& job)
        : m_data(data), m_params(params), m_job(job), m_bounds(paperCostBounds(params.sigma_nm)), m_cost(data),
          m_stride(std::max<std::size_t>(1, data.frames.size() / mostSearchFrames))
    {
    }

    Result<PaperCostResult> run()
    {
        const std::vector<Point> starts = look();
        std::vector<Point> found;
        for (const Point& start : starts) {
            if (m_job.cancelled())
                return cancelledError();
            found.push_back(refined(start));
            m_job.progress(0.4 + 0.6 * static_cast<double>(found.size()) / static_cast<double>(starts.size()));
        }
        if (m_job.cancelled())
            return cancelledError();
        return summary(found);
    }

private:
    struct Point {
        std::array<double, growthParameterCount> unit{};
        double cost = 0.0;
    };

    double costAt(const double* unit)
    {
        ++m_evaluations;
        return m_cost(constantsAt(unit, m_bounds), m_stride).total();
    }

    std::vector<Point> look()
    {
        std::mt19937_64 random(m_params.seed);
        std::uniform_real_distribution<double> uniform;
        std::array<double, growthParameterCount> shift{};
        for (double& one : shift)
            one = uniform(random);
        const std::unique_ptr<gsl_qrng, decltype(&gsl_qrng_free)> sobol(
            gsl_qrng_alloc(gsl_qrng_sobol, static_cast<unsigned>(growthParameterCount)), &gsl_qrng_free);
        std::vector<Point> points;
        for (unsigned i = 0; i < firstLooks && !m_job.cancelled(); ++i) {
            Point point;
            gsl_qrng_get(sobol.get(), point.unit.data());
            for (std::size_t k = 0; k < growthParameterCount; ++k)
                point.unit[k] = std::fmod(point.unit[k] + shift[k], 1.0);
            point.cost = costAt(point.unit.data());
            points.push_back(point);
            m_job.progress(0.4 * static_cast<double>(i) / firstLooks);
        }
        std::ranges::sort(points, {}, &Point::cost);
        points.resize(std::min(points.size(), static_cast<std::size_t>(std::max(1, m_params.searches))));
        return points;
    }

    Point refined(const Point& start)
    {
        gsl_multimin_function function{[](const gsl_vector* at, void* self) {
                                           return static_cast<Search*>(self)->costAt(at->data);
                                       },
                                       growthParameterCount, this};
        const std::unique_ptr<gsl_vector, decltype(&gsl_vector_free)> at(gsl_vector_alloc(growthParameterCount),
                                                                         &gsl_vector_free);
        const std::unique_ptr<gsl_vector, decltype(&gsl_vector_free)> step(gsl_vector_alloc(growthParameterCount),
                                                                           &gsl_vector_free);
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            gsl_vector_set(at.get(), i, start.unit[i]);
        gsl_vector_set_all(step.get(), 0.08);
        const std::unique_ptr<gsl_multimin_fminimizer, decltype(&gsl_multimin_fminimizer_free)> simplex(
            gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, growthParameterCount),
            &gsl_multimin_fminimizer_free);
        gsl_multimin_fminimizer_set(simplex.get(), &function, at.get(), step.get());
        for (int i = 0; i < mostSteps && !m_job.cancelled(); ++i)
            if (gsl_multimin_fminimizer_iterate(simplex.get()) != GSL_SUCCESS ||
                gsl_multimin_fminimizer_size(simplex.get()) < 1e-4)
                break;
        Point end;
        end.cost = simplex->fval;
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            end.unit[i] = gsl_vector_get(simplex->x, i);
        return end;
    }

    PaperCostResult summary(std::vector<Point>& found) const
    {
        std::ranges::sort(found, {}, &Point::cost);
        const Constants best = constantsAt(found.front().unit.data(), m_bounds);
        const Outcome outcome = m_cost(best, 1);
        PaperCostResult result;
        result.params = m_params;
        result.fluxCost = outcome.fluxCost;
        result.varianceCost = outcome.varianceCost;
        result.rho = outcome.rho;
        result.delta = outcome.delta;
        result.varNModel = outcome.variance;
        result.trajectories = m_data.trajectories;
        result.dropped = m_data.dropped;
        result.evaluations = m_evaluations;
        for (const PaperCostData::Frame& frame : m_data.frames) {
            result.t_s.push_back(frame.t_s);
            result.varN.push_back(frame.variance);
        }
        double delta = 0.0;
        for (const double one : outcome.delta)
            delta += one / static_cast<double>(outcome.delta.size());
        const auto take = [](PaperCostRange& range, double value, bool isFirst) {
            range.value = isFirst ? value : range.value;
            range.low = isFirst ? value : std::min(range.low, value);
            range.high = isFirst ? value : std::max(range.high, value);
        };
        int same = 0;
        for (std::size_t k = 0; k < found.size() && found[k].cost <= alike * found.front().cost; ++k) {
            const Constants c = constantsAt(found[k].unit.data(), m_bounds);
            for (std::size_t i = 0; i < growthParameterCount; ++i)
                take(result.constants[i], c[i], k == 0);
            const PotentialMaximum top =
                ChemicalPotential({c[0], c[1], c[2], c[3], c[4]}, ParticleShape(delta)).continuousMaximum();
            take(result.nStar, top.n, k == 0);
            take(result.muStar, top.mu, k == 0);
            ++same;
        }
        addNotes(result, same);
        return result;
    }

    void addNotes(PaperCostResult& result, int same) const
    {
        constexpr double margin = 0.005; ///< of a bound's range
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            const auto [low, high] = m_bounds[i];
            PaperCostRange& range = result.constants[i];
            range.atBound =
                range.value - low < margin * (high - low) || high - range.value < margin * (high - low);
            if (range.atBound)
                result.notes.push_back(std::string(growthParameterKeys[i]) + " ends at a bound of the paper's.");
        }
        const auto share = [](const std::vector<double>& values, auto isAtEnd) {
            return static_cast<double>(std::ranges::count_if(values, isAtEnd)) / static_cast<double>(values.size());
        };
        const double shapesAtEnd =
            share(result.delta, [](double d) { return d < 1.0 + 0.5 * shapeStep || d > 1.95 - 0.5 * shapeStep; });
        if (shapesAtEnd > 0.1)
            result.notes.push_back("delta lies at an end of its range in " +
                                   std::to_string(std::lround(100.0 * shapesAtEnd)) + " % of the frames.");
        const double frames = 2.355 * std::sqrt(std::numbers::ln2) / (2.0 * std::numbers::pi * m_params.cutOff_perFrame);
        result.notes.push_back("Sizes are smoothed over about " + std::to_string(std::lround(frames)) +
                               " frames: faster changes of the supply are not seen, and their noise passes for shape "
                               "and supply of the frames.");
        if (m_data.trimmed < m_params.trim)
            result.notes.push_back("The sizes span too few monomers to leave out " + std::to_string(m_params.trim) +
                                   " at each end: " + std::to_string(m_data.trimmed) + " are left out.");
        if (same > 1)
            result.notes.push_back(std::to_string(same) +
                                   " searches end within a tenth of the lowest cost; the ranges are theirs.");
    }

    const PaperCostData& m_data;
    const PaperCostParams& m_params;
    const JobControl& m_job;
    std::array<std::pair<double, double>, growthParameterCount> m_bounds;
    PaperCost m_cost;
    std::size_t m_stride;
    int m_evaluations = 0;
};

} // namespace

std::array<std::pair<double, double>, growthParameterCount> paperCostBounds(double sigma_nm)
{
    const double mostK = 10.0 * 4.0 * std::numbers::pi * sigma_nm * sigma_nm;
    constexpr double smallestShare = 1e-4; ///< K = 0 is no growth
    return {{{1.0, 6.0}, {-6.0, 6.0}, {0.0, 6.0}, {std::log(smallestShare * mostK), std::log(mostK)},
             {std::log(1e-4), 0.0}}};
}

Result<PaperCostResult> fitPaperCost(const TrajectorySet& set, const PaperCostParams& params, const JobControl& job)
{
    const auto began = std::chrono::steady_clock::now();
    const auto data = paperCostData(set, params);
    if (!data)
        return data.error();
    auto result = Search(*data, params, job).run();
    if (result)
        result->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return result;
}

} // namespace ostwald
