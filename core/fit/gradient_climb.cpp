#include "fit/gradient_climb.h"

#include <Eigen/Cholesky>

#include <gsl/gsl_errno.h>
#include <gsl/gsl_multimin.h>

#include <cmath>
#include <limits>
#include <memory>

namespace ostwald {
namespace {

/// What the library minimises: minus the function, in whitened coordinates. Keeps the last evaluation, because the
/// library asks for value and slope of one point in turn.
class Descent {
public:
    Descent(const ClimbFunction& function, const Eigen::VectorXd& start, const Eigen::MatrixXd& information)
        : m_function(function), m_start(start), m_factor(information)
    {
    }

    [[nodiscard]] Eigen::VectorXd place(const gsl_vector* at) const
    {
        Eigen::VectorXd step(m_start.size());
        for (Eigen::Index i = 0; i < step.size(); ++i)
            step[i] = gsl_vector_get(at, static_cast<std::size_t>(i));
        return m_start + m_factor.matrixU().solve(step);
    }

    void evaluate(const gsl_vector* at)
    {
        Eigen::VectorXd here = place(at);
        if (m_place.size() > 0 && here == m_place)
            return;
        m_place = std::move(here);
        Eigen::VectorXd gradient = Eigen::VectorXd::Zero(m_place.size());
        m_value = m_function(m_place, gradient);
        if (!std::isfinite(m_value) || !gradient.allFinite()) {
            m_value = -1e30; // far below anything: the line search turns back
            gradient.setZero();
        }
        m_slope = m_factor.matrixL().solve(gradient);
    }
    [[nodiscard]] double value() const { return m_value; }

    static double valueOf(const gsl_vector* at, void* self)
    {
        auto* descent = static_cast<Descent*>(self);
        descent->evaluate(at);
        return -descent->m_value;
    }
    static void slopeOf(const gsl_vector* at, void* self, gsl_vector* slope)
    {
        auto* descent = static_cast<Descent*>(self);
        descent->evaluate(at);
        for (Eigen::Index i = 0; i < descent->m_slope.size(); ++i)
            gsl_vector_set(slope, static_cast<std::size_t>(i), -descent->m_slope[i]);
    }
    static void bothOf(const gsl_vector* at, void* self, double* value, gsl_vector* slope)
    {
        *value = valueOf(at, self);
        slopeOf(at, self, slope);
    }

private:
    const ClimbFunction& m_function;
    const Eigen::VectorXd& m_start;
    Eigen::LLT<Eigen::MatrixXd> m_factor;
    Eigen::VectorXd m_place;
    Eigen::VectorXd m_slope;
    double m_value = 0.0;
};

struct FreeVector {
    void operator()(gsl_vector* vector) const { gsl_vector_free(vector); }
};
struct FreeMinimiser {
    void operator()(gsl_multimin_fdfminimizer* minimiser) const { gsl_multimin_fdfminimizer_free(minimiser); }
};

} // namespace

ClimbResult climb(const ClimbFunction& function, const Eigen::VectorXd& start, const Eigen::MatrixXd& information,
                  const ClimbLimits& limits, const JobControl& job,
                  const std::function<void(const ClimbResult&)>& observer)
{
    constexpr double firstStep = 0.5;      // of a standard deviation
    constexpr double lineAccuracy = 0.3;   // a loose line search: the steps are short of evaluations, not of length
    const auto size = static_cast<std::size_t>(start.size());
    ClimbResult best{.at = start, .value = -std::numeric_limits<double>::infinity()};
    Descent descent(function, start, information);
    const std::unique_ptr<gsl_vector, FreeVector> origin(gsl_vector_calloc(size));
    descent.evaluate(origin.get());
    best.value = descent.value();
    if (size == 0) {
        best.isConverged = true;
        return best;
    }
    const std::unique_ptr<gsl_multimin_fdfminimizer, FreeMinimiser> minimiser(
        gsl_multimin_fdfminimizer_alloc(gsl_multimin_fdfminimizer_vector_bfgs2, size));
    gsl_multimin_function_fdf target{&Descent::valueOf, &Descent::slopeOf, &Descent::bothOf, size, &descent};
    if (gsl_multimin_fdfminimizer_set(minimiser.get(), &target, origin.get(), firstStep, lineAccuracy) != GSL_SUCCESS)
        return best;
    while (best.iterations < limits.iterations && !job.cancelled()) {
        const int status = gsl_multimin_fdfminimizer_iterate(minimiser.get());
        const double value = -gsl_multimin_fdfminimizer_minimum(minimiser.get());
        const double gain = value - best.value;
        if (gain > 0.0) {
            best.value = value;
            best.at = descent.place(gsl_multimin_fdfminimizer_x(minimiser.get()));
        }
        ++best.iterations;
        if (observer)
            observer(best);
        // GSL_ENOPROG: no step along the gradient gains anything.
        if (status != GSL_SUCCESS || !(gain > limits.smallestGain)) {
            best.isConverged = !job.cancelled();
            break;
        }
    }
    return best;
}

} // namespace ostwald
