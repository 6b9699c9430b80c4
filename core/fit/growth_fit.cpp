#include "fit/growth_fit.h"

#include "fit/growth_likelihood.h"
#include "theory/chemical_potential.h"

#include <Eigen/Dense>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr std::size_t fewestTrajectories = 10;
constexpr std::size_t fewestFrames = 5;
constexpr double knotCurvatureSd = 0.08; ///< of second differences of ln rho~, science 6.4
constexpr double knotLevelSd = 3.0;
constexpr double convergedStep = 1e-4;   ///< of the predicted gain in log-likelihood
constexpr Eigen::Index constantCount = static_cast<Eigen::Index>(growthParameterCount);

Status checked(const TrajectorySet& set, const GrowthFitParams& params)
{
    const auto poor = [](std::string message) { return Error{ErrorCode::InsufficientData, std::move(message), "fit"}; };
    if (set.trajectories.size() < fewestTrajectories)
        return poor("The fit needs at least 10 trajectories; there are " + std::to_string(set.trajectories.size()) + ".");
    if (set.t_s.size() < fewestFrames)
        return poor("The fit needs at least 5 frames; there are " + std::to_string(set.t_s.size()) + ".");
    if (!ParticleShape::create(params.delta) || params.sigma_nm <= 0.0 || params.knotSpacing_s <= 0.0)
        return Error{ErrorCode::InvalidArgument, "Shape index, monomer radius or knot spacing is outside its range.", "fit"};
    double smallest = 1e300;
    double largest = 0.0;
    for (const Trajectory& trajectory : set.trajectories) {
        if (trajectory.frame.size() < 2 || trajectory.frame.size() != trajectory.r_nm.size())
            return poor("Every trajectory needs at least two sizes; particle " + std::to_string(trajectory.particle) + " has fewer.");
        for (std::size_t k = 0; k < trajectory.frame.size(); ++k) {
            const int frame = trajectory.frame[k];
            if (frame < 0 || static_cast<std::size_t>(frame) >= set.t_s.size() || (k > 0 && frame <= trajectory.frame[k - 1]))
                return Error{ErrorCode::InvalidArgument, "The frames of particle " + std::to_string(trajectory.particle)
                                 + " are not in order.", "fit"};
            if (!std::isfinite(trajectory.r_nm[k]) || trajectory.r_nm[k] <= 0.0)
                return Error{ErrorCode::InvalidArgument, "Particle " + std::to_string(trajectory.particle)
                                 + " has a radius that is not a positive number.", "fit"};
            smallest = std::min(smallest, trajectory.r_nm[k]);
            largest = std::max(largest, trajectory.r_nm[k]);
        }
    }
    if (largest - smallest < 1e-9 * largest)
        return poor("All sizes are the same: there is no growth to fit.");
    if (std::pow(largest / params.sigma_nm, 3) < ChemicalPotential::smallestSize)
        return poor("All sizes are below 20 monomers, where the theory does not hold. Is the pixel size right?");
    return Done{};
}

class Fitter {
public:
    Fitter(const TrajectorySet& set, const GrowthFitParams& params, const JobControl& job)
        : m_set(set), m_params(params), m_job(job), m_start(std::chrono::steady_clock::now())
    {
        const double span_s = set.t_s.back() - set.t_s.front();
        const int intervals = std::max(1, static_cast<int>(std::lround(span_s / params.knotSpacing_s)));
        for (int k = 0; k <= intervals; ++k)
            m_knots_s.push_back(set.t_s.front() + span_s * k / intervals);
        setStart();
    }

    GrowthFitResult run(const GrowthFitObserver& observer)
    {
        double damping = 1e-3;
        if (!evaluate())
            return summary(false, 0);
        for (int iteration = 1; iteration <= m_params.maxIterations; ++iteration) {
            if (!linearise())
                return summary(false, iteration - 1);
            bool better = false;
            double predicted = 0.0;
            for (int attempt = 0; attempt < 12 && !better; ++attempt) {
                Eigen::MatrixXd damped = m_information;
                damped.diagonal() *= 1.0 + damping;
                const Eigen::VectorXd step = damped.ldlt().solve(m_gradient);
                predicted = step.dot(m_gradient);
                const GrowthUnknowns before = m_unknowns;
                const Innovations kept = m_innovations;
                const double objective = m_objective;
                m_unknowns.values = bounded(m_unknowns.values + step);
                if (!evaluate()) {
                    m_unknowns = before;
                    m_innovations = kept;
                    m_objective = objective;
                    return summary(false, iteration - 1);
                }
                better = std::isfinite(m_objective) && m_objective > objective;
                if (!better) {
                    m_unknowns = before;
                    m_innovations = kept;
                    m_objective = objective;
                    damping *= 5.0;
                } else {
                    damping = std::max(1e-9, damping / 5.0);
                }
            }
            const bool done = !better || predicted < convergedStep;
            if (observer)
                observer(summary(false, iteration));
            m_job.progress(static_cast<double>(iteration) / m_params.maxIterations);
            if (done && linearise())
                return summary(true, iteration);
        }
        return summary(false, m_params.maxIterations);
    }

private:
    void setStart()
    {
        const Eigen::Index knots = static_cast<Eigen::Index>(m_knots_s.size());
        m_unknowns.values = Eigen::VectorXd::Zero(constantCount + knots + 1);
        for (Eigen::Index i = 0; i < constantCount; ++i)
            m_unknowns.values[i] = m_params.constants[static_cast<std::size_t>(i)].start;

        // Noise from second differences, which smooth growth hardly touches.
        double sum = 0.0;
        double count = 0.0;
        for (const Trajectory& trajectory : m_set.trajectories)
            for (std::size_t k = 2; k < trajectory.r_nm.size(); ++k) {
                sum += std::pow(trajectory.r_nm[k] - 2.0 * trajectory.r_nm[k - 1] + trajectory.r_nm[k - 2], 2);
                count += 1.0;
            }
        const double sd_nm = count > 0.0 ? std::sqrt(sum / count / 6.0) : 0.05;
        m_unknowns.values[constantCount + knots] = std::log(std::max(sd_nm, 1e-4));

        // ln rho~ that makes a particle of the mean size grow as the mean does.
        const GrowthRates rates(m_unknowns.constants(), ParticleShape(m_params.delta));
        for (Eigen::Index k = 0; k < knots; ++k) {
            const double t_s = m_knots_s[static_cast<std::size_t>(k)];
            double sumN = 0.0;
            double sumV = 0.0;
            double particles = 0.0;
            for (const Trajectory& trajectory : m_set.trajectories) {
                std::ptrdiff_t from = -1;
                std::ptrdiff_t to = -1;
                for (std::size_t i = 0; i < trajectory.frame.size(); ++i)
                    if (std::abs(m_set.t_s[static_cast<std::size_t>(trajectory.frame[i])] - t_s) <= m_params.knotSpacing_s) {
                        if (from < 0)
                            from = static_cast<std::ptrdiff_t>(i);
                        to = static_cast<std::ptrdiff_t>(i);
                    }
                if (from < 0 || to <= from)
                    continue;
                const auto size = [&](std::ptrdiff_t i) {
                    return std::pow(trajectory.r_nm[static_cast<std::size_t>(i)] / m_params.sigma_nm, 3);
                };
                const auto time = [&](std::ptrdiff_t i) {
                    return m_set.t_s[static_cast<std::size_t>(trajectory.frame[static_cast<std::size_t>(i)])];
                };
                sumN += 0.5 * (size(from) + size(to));
                sumV += (size(to) - size(from)) / (time(to) - time(from));
                particles += 1.0;
            }
            double lnRho = k > 0 ? m_unknowns.values[constantCount + k - 1] : 0.5;
            if (particles > 0.0) {
                const double n = std::max(ChemicalPotential::smallestSize, sumN / particles);
                lnRho = std::log(std::max(0.05, (sumV / particles + rates.detachment(n)) / rates.g(n)));
            }
            m_unknowns.values[constantCount + k] = lnRho;
        }
    }

    [[nodiscard]] bool isFixed(Eigen::Index i) const
    {
        return i < constantCount && m_params.constants[static_cast<std::size_t>(i)].fixed;
    }

    [[nodiscard]] Eigen::VectorXd bounded(Eigen::VectorXd values) const
    {
        for (Eigen::Index i = 0; i < constantCount; ++i) {
            const ParameterSpec& spec = m_params.constants[static_cast<std::size_t>(i)];
            values[i] = spec.fixed ? spec.start : std::clamp(values[i], spec.lower, spec.upper);
        }
        return values;
    }

    bool evaluate()
    {
        m_innovations = innovationsOf(m_set, m_params, m_unknowns, m_knots_s, m_job);
        if (m_innovations.error.size() == 0)
            return false;
        m_logLikelihood = -0.5 * (m_innovations.error.array().square() / m_innovations.variance.array()
                                  + m_innovations.variance.array().log() + std::log(2.0 * std::numbers::pi)).sum();
        m_objective = m_logLikelihood + prior(nullptr, nullptr);
        return true;
    }

    /// ln of the priors; adds their gradient and information when asked.
    double prior(Eigen::VectorXd* gradient, Eigen::MatrixXd* information) const
    {
        double value = 0.0;
        const auto add = [&](std::initializer_list<std::pair<Eigen::Index, double>> terms, double mean, double sd) {
            double residual = -mean;
            for (const auto& [i, weight] : terms)
                residual += weight * m_unknowns.values[i];
            value -= 0.5 * residual * residual / (sd * sd);
            for (const auto& [i, weight] : terms) {
                if (gradient != nullptr)
                    (*gradient)[i] -= weight * residual / (sd * sd);
                if (information != nullptr)
                    for (const auto& [j, other] : terms)
                        (*information)(i, j) += weight * other / (sd * sd);
            }
        };
        for (Eigen::Index i = 0; i < constantCount; ++i) {
            const ParameterSpec& spec = m_params.constants[static_cast<std::size_t>(i)];
            if (spec.priorMean && spec.priorSd)
                add({{i, 1.0}}, *spec.priorMean, *spec.priorSd);
        }
        for (Eigen::Index k = 0; k < m_unknowns.knots(); ++k) {
            add({{constantCount + k, 1.0}}, 0.0, knotLevelSd);
            if (k >= 2)
                add({{constantCount + k - 2, 1.0}, {constantCount + k - 1, -2.0}, {constantCount + k, 1.0}}, 0.0, knotCurvatureSd);
        }
        return value;
    }

    /// Gradient and Fisher information of the objective,
    ///     I = sum_k [de de' / S + dS dS' / (2 S^2)],  derivatives by forward differences.
    bool linearise()
    {
        const Eigen::Index size = m_unknowns.values.size();
        const Eigen::Index count = m_innovations.error.size();
        Eigen::MatrixXd dError = Eigen::MatrixXd::Zero(count, size);
        Eigen::MatrixXd dVariance = Eigen::MatrixXd::Zero(count, size);
        for (Eigen::Index i = 0; i < size; ++i) {
            if (isFixed(i))
                continue;
            GrowthUnknowns moved = m_unknowns;
            const double h = 1e-5 * std::max(1.0, std::abs(moved.values[i]));
            moved.values[i] += h;
            const Innovations there = innovationsOf(m_set, m_params, moved, m_knots_s, m_job);
            if (there.error.size() == 0)
                return false;
            dError.col(i) = (there.error - m_innovations.error) / h;
            dVariance.col(i) = (there.variance - m_innovations.variance) / h;
        }
        const Eigen::ArrayXd s = m_innovations.variance.array();
        const Eigen::ArrayXd e = m_innovations.error.array();
        m_gradient = -dError.transpose() * (e / s).matrix()
            - 0.5 * dVariance.transpose() * (1.0 / s - e.square() / s.square()).matrix();
        m_information = dError.transpose() * (1.0 / s).matrix().asDiagonal() * dError
            + 0.5 * dVariance.transpose() * (1.0 / s.square()).matrix().asDiagonal() * dVariance;
        prior(&m_gradient, &m_information);
        for (Eigen::Index i = 0; i < constantCount; ++i)
            if (isFixed(i)) {
                m_gradient[i] = 0.0;
                m_information.row(i).setZero();
                m_information.col(i).setZero();
                m_information(i, i) = 1.0;
            }
        return true;
    }

    [[nodiscard]] GrowthFitResult summary(bool converged, int iterations) const
    {
        GrowthFitResult result;
        result.params = m_params;
        result.converged = converged;
        result.iterations = iterations;
        result.logLikelihood = m_logLikelihood;
        Eigen::Index freeCount = m_unknowns.values.size();
        for (Eigen::Index i = 0; i < constantCount; ++i)
            freeCount -= isFixed(i);
        result.aic = 2.0 * static_cast<double>(freeCount) - 2.0 * m_logLikelihood;
        result.sigmaR_nm = m_unknowns.sigmaR_nm();
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        if (!converged)
            result.notes.emplace_back(m_job.cancelled() ? "Stopped before it converged: these are the best values so far."
                                                        : "Not converged yet.");
        const Eigen::MatrixXd covariance = m_information.size() > 0
            ? Eigen::MatrixXd(m_information.ldlt().solve(Eigen::MatrixXd::Identity(m_information.rows(), m_information.cols())))
            : Eigen::MatrixXd(Eigen::MatrixXd::Identity(m_unknowns.values.size(), m_unknowns.values.size()));
        describeConstants(result, covariance);
        describeMaximum(result, covariance);
        describeSolution(result, covariance);
        describeInnovations(result);
        return result;
    }

    void describeConstants(GrowthFitResult& result, const Eigen::MatrixXd& covariance) const
    {
        for (Eigen::Index i = 0; i < constantCount; ++i) {
            const auto k = static_cast<std::size_t>(i);
            const ParameterSpec& spec = m_params.constants[k];
            FittedValue& fitted = result.constants[k];
            fitted.value = m_unknowns.values[i];
            fitted.sd = spec.fixed ? 0.0 : std::sqrt(std::max(0.0, covariance(i, i)));
            fitted.low95 = fitted.value - 1.96 * fitted.sd;
            fitted.high95 = fitted.value + 1.96 * fitted.sd;
            const double margin = 1e-6 * (spec.upper - spec.lower);
            if (spec.fixed)
                fitted.note = "fixed";
            else if (fitted.value <= spec.lower + margin || fitted.value >= spec.upper - margin)
                fitted.note = "at its bound";
            else if (spec.priorSd && fitted.sd > 0.7 * *spec.priorSd)
                fitted.note = "not determined: the interval is that of the prior";
            fitted.determined = fitted.note.empty();
            if (!fitted.determined && !spec.fixed)
                result.notes.push_back(std::string(growthParameterKeys[k]) + " is " + fitted.note + ".");
            for (Eigen::Index j = 0; j < constantCount; ++j) {
                const double scale = std::sqrt(covariance(i, i) * covariance(j, j));
                result.correlation[k][static_cast<std::size_t>(j)] = i == j ? 1.0 : (scale > 0.0 ? covariance(i, j) / scale : 0.0);
            }
        }
    }

    /// n* and mu* with intervals by linear propagation.
    void describeMaximum(GrowthFitResult& result, const Eigen::MatrixXd& covariance) const
    {
        const ParticleShape shape(m_params.delta);
        const auto maximumOf = [&](const Eigen::VectorXd& values) {
            return ChemicalPotential(GrowthUnknowns{values}.constants(), shape).continuousMaximum();
        };
        const PotentialMaximum best = maximumOf(m_unknowns.values);
        Eigen::VectorXd dN = Eigen::VectorXd::Zero(constantCount);
        Eigen::VectorXd dMu = Eigen::VectorXd::Zero(constantCount);
        for (Eigen::Index i = 0; i < 3; ++i) { // the two rates do not enter mu_n
            if (isFixed(i))
                continue;
            Eigen::VectorXd moved = m_unknowns.values;
            const double h = 1e-3;
            moved[i] += h;
            const PotentialMaximum up = maximumOf(moved);
            moved[i] -= 2.0 * h;
            const PotentialMaximum down = maximumOf(moved);
            dN[i] = (up.n - down.n) / (2.0 * h);
            dMu[i] = (up.mu - down.mu) / (2.0 * h);
        }
        const Eigen::MatrixXd own = covariance.topLeftCorner(constantCount, constantCount);
        const auto fill = [](FittedValue& fitted, double value, double variance) {
            fitted.value = value;
            fitted.sd = std::sqrt(std::max(0.0, variance));
            fitted.low95 = value - 1.96 * fitted.sd;
            fitted.high95 = value + 1.96 * fitted.sd;
            fitted.determined = fitted.sd > 0.0 && fitted.sd < 0.5 * std::abs(value);
            if (!fitted.determined)
                fitted.note = fitted.sd > 0.0 ? "not determined by these data" : "fixed";
        };
        fill(result.nStar, best.n, dN.dot(own * dN));
        fill(result.muStar, best.mu, dMu.dot(own * dMu));
    }

    void describeSolution(GrowthFitResult& result, const Eigen::MatrixXd& covariance) const
    {
        const double spacing_s = m_knots_s[1] - m_knots_s[0];
        for (const double t_s : m_set.t_s) {
            const double position = std::clamp((t_s - m_knots_s[0]) / spacing_s, 0.0, static_cast<double>(m_knots_s.size()) - 1.000001);
            const auto k = constantCount + static_cast<Eigen::Index>(position);
            const double f = position - std::floor(position);
            const double variance = (1.0 - f) * (1.0 - f) * covariance(k, k) + f * f * covariance(k + 1, k + 1)
                + 2.0 * f * (1.0 - f) * covariance(k, k + 1);
            result.solution.t_s.push_back(t_s);
            result.solution.lnRho.push_back(m_unknowns.lnRho(t_s, m_knots_s));
            result.solution.lnRhoSd.push_back(std::sqrt(std::max(0.0, variance)));
        }
        double sum = 0.0;
        double squares = 0.0;
        double count = 0.0;
        for (const Trajectory& trajectory : m_set.trajectories) {
            const double n = std::pow(trajectory.r_nm.front() / m_params.sigma_nm, 3);
            sum += n;
            squares += n * n;
            count += 1.0;
        }
        const double mean = sum / count;
        const double noise = 9.0 * std::pow(m_unknowns.sigmaR_nm() / m_params.sigma_nm, 2) * std::pow(mean, 4.0 / 3.0);
        const double variance = std::max(0.0, (squares / count - mean * mean) * count / (count - 1.0) - noise);
        propagateMoments(m_set, m_params, m_unknowns, m_knots_s, mean, variance, result.meanN, result.varN);
    }

    void describeInnovations(GrowthFitResult& result) const
    {
        if (m_innovations.error.size() == 0)
            return;
        const Eigen::ArrayXd z = m_innovations.error.array() / m_innovations.variance.array().sqrt();
        result.chi2PerDof = z.square().sum() / std::max<double>(1.0, static_cast<double>(z.size() - m_unknowns.values.size()));
        double products = 0.0;
        double pairs = 0.0;
        for (Eigen::Index k = 1; k < z.size(); ++k)
            if (!m_innovations.first[static_cast<std::size_t>(k)]) {
                products += z[k] * z[k - 1];
                pairs += 1.0;
            }
        result.innovationLag1 = pairs > 0.0 ? products / pairs / std::max(1e-12, z.square().mean()) : 0.0;
        if (std::abs(result.innovationLag1) > 0.1)
            result.notes.emplace_back("The size noise is correlated in time, which this form of the fit does not model: "
                                      "the intervals are too narrow.");
    }

    const TrajectorySet& m_set;
    const GrowthFitParams& m_params;
    const JobControl& m_job;
    std::chrono::steady_clock::time_point m_start;
    std::vector<double> m_knots_s;
    GrowthUnknowns m_unknowns;
    Innovations m_innovations;
    Eigen::VectorXd m_gradient;
    Eigen::MatrixXd m_information;
    double m_objective = 0.0;
    double m_logLikelihood = 0.0;
};

} // namespace

Result<GrowthFitResult> fitGrowth(const TrajectorySet& set, const GrowthFitParams& params, const JobControl& job,
                                  const GrowthFitObserver& observer)
{
    if (const Status status = checked(set, params); !status)
        return status.error();
    return Fitter(set, params, job).run(observer);
}

} // namespace ostwald
