#include "fit/common_noise_climb.h"

#include "fit/common_noise.h"
#include "fit/unknowns_at_bounds.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ostwald {
namespace {

constexpr double longestStep = 1.5; ///< of any unknown

double whiteNoise(const GrowthModel& model, const Eigen::VectorXd& local)
{
    return std::exp(local[model.layout().white()]) / model.params().sigma_nm;
}

double lnPrior(const CommonNoise& noise)
{
    double squares = 0.0;
    for (const double shift : noise.shift)
        squares += shift * shift;
    return noise.shift.empty() ? 0.0 : -0.5 * squares / (noise.sd * noise.sd);
}

double lnPriorOfShifts(const GrowthProblem& problem)
{
    double sum = 0.0;
    for (const GrowthModel& model : problem.models())
        sum += lnPrior(model.commonNoise());
    return sum;
}

/// One Newton step of all unknowns and of the shifts.
class JointStep {
public:
    JointStep(GrowthProblem& problem, const JobControl& job) : m_problem(problem), m_job(job) {}

    /// The shifts' own law first, as it looks from here. False when cancelled.
    bool linearise(const Eigen::VectorXd& values)
    {
        m_shifts.clear();
        std::vector<GrowthModel> models = m_problem.models();
        for (std::size_t set = 0; set < models.size(); ++set) {
            m_shifts.emplace_back();
            if (models[set].commonNoise().shift.empty())
                continue;
            const Eigen::VectorXd local = m_problem.localOf(values, set);
            m_shifts.back() = lineariseShifts(models[set], local, m_job);
            if (m_job.cancelled())
                return false;
            const CommonNoise found = findCommonNoise(models[set], whiteNoise(models[set], local), m_shifts.back());
            if (!found.shift.empty()) {
                CommonNoise same = models[set].commonNoise();
                same.sd = found.sd;
                models[set] = models[set].withFrameShifts(std::move(same));
            }
        }
        m_problem.setModels(std::move(models));
        if (!m_problem.linearise(values, m_job, at))
            return false;
        reduced = at;
        m_steps.clear();
        for (std::size_t set = 0; set < m_shifts.size(); ++set) {
            m_steps.emplace_back();
            if (m_shifts[set].pull.size() == 0)
                continue;
            m_steps.back() = shiftStep(m_shifts[set], m_problem.models()[set].commonNoise());
            m_problem.addOf(set, Eigen::MatrixXd(-m_shifts[set].shared * m_steps.back().byUnknown), reduced.information);
            m_problem.addOf(set, Eigen::VectorXd(m_shifts[set].shared * m_steps.back().step), reduced.gradient);
        }
        return true;
    }

    /// The problem and the values after a step of the unknowns, to which the shifts add theirs.
    std::pair<GrowthProblem, Eigen::VectorXd> done(const Eigen::VectorXd& values, const Eigen::VectorXd& step) const
    {
        const Eigen::VectorXd there = m_problem.bounded(values + step);
        GrowthProblem moved = m_problem;
        std::vector<GrowthModel> models = m_problem.models();
        for (std::size_t set = 0; set < models.size(); ++set) {
            if (m_steps[set].step.size() == 0)
                continue;
            CommonNoise noise = models[set].commonNoise();
            const Eigen::VectorXd own = m_problem.localOf(there, set) - m_problem.localOf(values, set);
            const Eigen::VectorXd move = m_steps[set].step + m_steps[set].byUnknown * own;
            for (std::size_t frame = 0; frame < noise.shift.size(); ++frame)
                noise.shift[frame] += move[static_cast<Eigen::Index>(frame)];
            models[set] = models[set].withFrameShifts(std::move(noise));
        }
        moved.setModels(std::move(models));
        return {std::move(moved), there};
    }

    /// Of the unknowns, those at their bounds left there.
    Eigen::VectorXd step(const Eigen::VectorXd& values) const
    {
        Eigen::MatrixXd information = reduced.information;
        Eigen::VectorXd gradient = reduced.gradient;
        std::vector<Eigen::Index> still;
        for (Eigen::Index i = 0; i < gradient.size(); ++i)
            if (m_problem.isFixed(i) || m_problem.isHeld(values, i, gradient[i]))
                still.push_back(i);
        leaveOutOfStep(still, gradient, information);
        Eigen::VectorXd step = information.ldlt().solve(gradient);
        if (const double length = step.cwiseAbs().maxCoeff(); length > longestStep)
            step *= longestStep / length;
        return step;
    }

    /// What integrating over a set's shifts adds to ln p.
    double volume(std::size_t set) const { return shiftVolume(m_shifts[set], m_problem.models()[set].commonNoise()); }

    GrowthLinearisation at;      ///< with the shifts held
    GrowthLinearisation reduced; ///< with the shifts where they are most probable

private:
    GrowthProblem& m_problem;
    const JobControl& m_job;
    std::vector<ShiftLinearisation> m_shifts;
    std::vector<ShiftStep> m_steps;
};

/// The point where a climb of everything ends. @param toGain  of ln p, by a further step
MarginalPoint endOf(GrowthProblem& joint, const MarginalPoint& start, const Eigen::VectorXd& values,
                    const JointStep& here, const GrowthProblem::Value& value, double toGain, const JobControl& job)
{
    MarginalPoint end = start;
    end.values = values;
    end.value = value;
    end.at = here.at;
    for (Eigen::Index i = 0; i < GrowthLayout::constants; ++i) { // which belongs to the climb alone
        const double slope = start.volumeSlope[static_cast<std::size_t>(i)];
        end.value.objective -= slope * values[i];
        end.at.gradient[i] -= slope;
    }
    end.curvature = joint.curvature();
    end.toGain = 0.0;
    const std::vector<Eigen::Index> others = MarginalPosterior(joint, job).others();
    const Eigen::LLT<Eigen::MatrixXd> withShifts(here.reduced.information(others, others));
    if (withShifts.info() != Eigen::Success)
        return {};
    end.root = Eigen::LLT<Eigen::MatrixXd>(here.at.information(others, others));
    end.logPosterior = end.value.objective + toGain - withShifts.matrixLLT().diagonal().array().log().sum() +
                       joint.curvaturePrior();
    std::vector<GrowthModel> models = joint.models();
    for (std::size_t set = 0; set < models.size(); ++set) {
        if (models[set].commonNoise().shift.empty())
            continue;
        CommonNoise noise = models[set].commonNoise();
        noise.volume = here.volume(set);
        end.logPosterior += noise.volume;
        models[set] = models[set].withFrameShifts(std::move(noise));
    }
    joint.setModels(std::move(models));
    return end;
}

/// All unknowns and the shifts together where ln p is highest.
/// @param closeEnough  gain of ln p that may be left
MarginalPoint climbWithShifts(GrowthProblem& problem, const MarginalPoint& top, const JobControl& job,
                              double closeEnough)
{
    constexpr int iterations = 12;
    GrowthProblem joint = problem;
    joint.setCurvature(top.curvature);
    joint.setVolumeSlope(top.volumeSlope);
    Eigen::VectorXd values = top.values;
    joint.fitParts(values, false);
    JointStep now(joint, job);
    for (int iteration = 0; now.linearise(values); ++iteration) {
        const GrowthLinearisation before = joint.linearisedPrior(values);
        joint.updateCurvature(values, covarianceOf(joint, now.reduced));
        const GrowthLinearisation prior = joint.linearisedPrior(values);
        for (GrowthLinearisation* one : {&now.at, &now.reduced}) {
            one->information += prior.information - before.information;
            one->gradient += prior.gradient - before.gradient;
        }
        const GrowthProblem::Value here = joint.value(values, job);
        const double height = here.objective + lnPriorOfShifts(joint);
        Eigen::VectorXd step = now.step(values);
        const double foretold = 0.5 * step.dot(now.reduced.gradient);
        bool isBetter = false;
        if (foretold > closeEnough && iteration < iterations)
            for (int halving = 0; halving < 4 && !isBetter; ++halving, step *= 0.5) {
                auto [moved, there] = now.done(values, step);
                const double gain = moved.value(there, job).objective + lnPriorOfShifts(moved) - height;
                isBetter = gain > 0.1 * closeEnough;
                if (isBetter) {
                    joint = std::move(moved);
                    values = there;
                }
            }
        if (isBetter) {
            joint.fitParts(values, false);
            continue;
        }
        MarginalPoint end = endOf(joint, top, values, now, here, std::min(foretold, closeEnough), job);
        problem.setModels(joint.models());
        problem.setCurvature(joint.curvature());
        return end;
    }
    return {};
}

} // namespace

bool hasCommonNoise(const GrowthProblem& problem)
{
    return std::ranges::any_of(problem.models(),
                               [](const GrowthModel& model) { return !model.commonNoise().shift.empty(); });
}

bool takeOutCommonNoise(GrowthProblem& problem, const Eigen::VectorXd& values, const JobControl& job)
{
    std::vector<GrowthModel> models = problem.models();
    bool isAny = false;
    for (std::size_t set = 0; set < models.size(); ++set) {
        const Eigen::VectorXd local = problem.localOf(values, set);
        if (models[set].commonNoise().shift.empty() && !mayHaveCommonNoise(models[set], local, job))
            continue;
        const ShiftLinearisation at = lineariseShifts(models[set], local, job);
        if (job.cancelled())
            return false;
        CommonNoise noise = findCommonNoise(models[set], whiteNoise(models[set], local), at);
        if (noise.shift.empty())
            continue;
        models[set] = models[set].withFrameShifts(std::move(noise));
        isAny = true;
    }
    if (isAny)
        problem.setModels(std::move(models));
    return isAny;
}

MarginalPoint lookAtShifts(GrowthProblem& problem, const MarginalPoint& point, const JobControl& job)
{
    constexpr double closeEnough = 0.5; ///< gain of ln p
    return hasCommonNoise(problem) && point.values.size() > 0 ? climbWithShifts(problem, point, job, closeEnough) : point;
}

MarginalPoint settleShifts(GrowthProblem& problem, MarginalPoint top, const JobControl& job)
{
    constexpr int rounds = 2; ///< of the volume of the others, which the shifts hardly change
    constexpr double closeEnough = 0.05; ///< gain of ln p
    for (int round = 0; round < rounds && hasCommonNoise(problem) && top.values.size() > 0; ++round) {
        if (round > 0)
            top = MarginalPosterior(problem, job).climb(top.values);
        if (top.values.size() > 0)
            top = climbWithShifts(problem, top, job, closeEnough);
    }
    return top;
}

} // namespace ostwald
