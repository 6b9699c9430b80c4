#include "fit/common_noise.h"

#include "fit/filter_tangent.h"
#include "fit/growth_derivatives.h"

#include <Eigen/SparseCholesky>
#include <Eigen/SparseCore>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ostwald {
namespace {

constexpr Eigen::Index remembered = 128; ///< frames after which a shift is forgotten

/// Errors of prediction of one particle, a column for each, and how they go with
struct ErrorSlopes {
    Eigen::VectorXd error;
    Eigen::VectorXd variance;
    Eigen::MatrixXd byUnknown; ///< all unknowns, in the tangent's order
    Eigen::MatrixXd byShift;   ///< sizes of the frames up to their own: row d is that of d frames before
};

/// Follows the slopes through the filter, frame by frame: what happened before acts through the state alone.
class SlopesInFilter {
public:
    SlopesInFilter(const FilterTangent::Setup& setup, const ObservedParticle& particle)
        : m_tangent(setup), m_filter(*setup.input), m_particle(particle), m_moved(particle),
          m_states(static_cast<Eigen::Index>(m_tangent.states())),
          m_byKnot(Eigen::MatrixXd::Zero(m_states, setup.model->layout().knots)),
          m_byShift(Eigen::MatrixXd::Zero(m_states, remembered)), m_since(m_states, 2 + m_states),
          m_errorSlope(m_tangent.columns()), m_varianceSlope(m_tangent.columns())
    {
        for (double& x : m_moved.x)
            x += 1.0; // what the state takes of a size is linear in it
    }

    ErrorSlopes follow()
    {
        const auto count = static_cast<Eigen::Index>(m_particle.x.size()) - 1;
        const auto others = static_cast<Eigen::Index>(m_tangent.others());
        ErrorSlopes slopes{Eigen::VectorXd(count), Eigen::VectorXd(count),
                           Eigen::MatrixXd(others + m_byKnot.cols(), count), Eigen::MatrixXd::Zero(remembered, count)};
        m_tangent.start(m_particle);
        GrowthFilter moved = m_filter;
        m_filter.start(m_particle);
        moved.start(m_moved);
        takeIn(moved);
        Eigen::Index k = 1;
        for (int frame = m_particle.frame.front(); frame < m_particle.frame.back(); ++frame) {
            const auto step = static_cast<std::size_t>(frame);
            const std::size_t knot = m_tangent.knotOf(step);
            m_tangent.enter(knot);
            m_tangent.predict(step);
            m_filter.predict(step);
            m_byShift.rightCols(remembered - 1) = m_byShift.leftCols(remembered - 1).eval();
            m_byShift.col(0).setZero();
            const bool isSeen = m_particle.frame[static_cast<std::size_t>(k)] == frame + 1;
            if (isSeen)
                addError(knot, k, slopes);
            const bool isLast = frame + 1 == m_particle.frame.back();
            goOn(knot, isLast ? knot : m_tangent.knotOf(step + 1));
            if (isSeen) {
                GrowthFilter more = m_filter;
                double error = 0.0;
                double variance = 0.0;
                m_filter.update(m_particle, static_cast<std::size_t>(k), error, variance);
                more.update(m_moved, static_cast<std::size_t>(k), error, variance);
                takeIn(more);
                ++k;
            }
        }
        return slopes;
    }

private:
    void addError(std::size_t knot, Eigen::Index k, ErrorSlopes& slopes)
    {
        const auto others = static_cast<Eigen::Index>(m_tangent.others());
        FilterTangent::Row row{0.0, 0.0, m_errorSlope, m_varianceSlope};
        m_tangent.update(m_particle, static_cast<std::size_t>(k), row);
        slopes.error[k - 1] = row.error;
        slopes.variance[k - 1] = row.variance;
        const Eigen::Map<const Eigen::VectorXd> own(m_errorSlope.data(), others + 2 + m_states);
        auto byUnknown = slopes.byUnknown.col(k - 1);
        byUnknown.head(others) = own.head(others);
        byUnknown.tail(m_byKnot.cols()) = m_byKnot.transpose() * own.tail(m_states);
        byUnknown.segment(others + static_cast<Eigen::Index>(knot), 2) += own.segment(others, 2);
        slopes.byShift.col(k - 1) = m_byShift.transpose() * own.tail(m_states);
        slopes.byShift(0, k - 1) = 1.0;
    }

    /// To the state at the end of a step, from that at its begin.
    void goOn(std::size_t knot, std::size_t next)
    {
        m_tangent.stateSlopes(m_since);
        m_byKnot = m_since.rightCols(m_states) * m_byKnot;
        m_byShift = m_since.rightCols(m_states) * m_byShift;
        // A second knot that goes on as the first of two keeps its slope: enter() hands it over.
        const Eigen::Index done = next == knot + 1 ? 1 : 2;
        m_byKnot.middleCols(static_cast<Eigen::Index>(knot), done) += m_since.leftCols(done);
    }

    /// The present size, of which `moved` took in one more.
    void takeIn(const GrowthFilter& moved)
    {
        auto present = m_byShift.col(0);
        present.setZero();
        present[0] = moved.state.x - m_filter.state.x;
        if (m_states > FilterTangent::whiteStates) { // x, its variance, a, b, their variances
            present[2] = moved.state.a - m_filter.state.a;
            present[3] = moved.state.b - m_filter.state.b;
        }
    }

    FilterTangent m_tangent;
    GrowthFilter m_filter;
    const ObservedParticle& m_particle;
    ObservedParticle m_moved;
    Eigen::Index m_states;
    Eigen::MatrixXd m_byKnot;  ///< slopes of the state by the knots that act no more
    Eigen::MatrixXd m_byShift; ///< by the sizes of the last frames, latest first
    Eigen::MatrixXd m_since;   ///< by the knots that act, and by the state at the begin of the step
    std::vector<double> m_errorSlope;
    std::vector<double> m_varianceSlope;
};

void add(const ObservedParticle& particle, const ErrorSlopes& slopes, ShiftLinearisation& sum)
{
    for (Eigen::Index k = 0; k < slopes.error.size(); ++k) {
        const Eigen::Index frame = particle.frame[static_cast<std::size_t>(k) + 1];
        for (Eigen::Index d = 0; d < std::min(remembered, frame + 1); ++d) {
            const double weighted = slopes.byShift(d, k) / slopes.variance[k];
            if (weighted == 0.0)
                continue;
            sum.pull[frame - d] += weighted * slopes.error[k];
            sum.band.col(frame - d).head(d + 1) += weighted * slopes.byShift.col(k).head(d + 1).reverse();
            sum.shared.col(frame - d) += weighted * slopes.byUnknown.col(k);
        }
    }
}

using Sparse = Eigen::SparseMatrix<double>;

Sparse informationOf(const ShiftLinearisation& equations, double precision)
{
    const Eigen::Index frames = equations.pull.size();
    std::vector<Eigen::Triplet<double>> entries;
    for (Eigen::Index f = 0; f < frames; ++f)
        for (Eigen::Index d = 0; d < remembered && f + d < frames; ++d)
            if (const double value = equations.band(d, f) + (d == 0 ? precision : 0.0); value != 0.0)
                entries.emplace_back(f + d, f, value); // the lower triangle
    Sparse matrix(frames, frames);
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

Eigen::Map<const Eigen::VectorXd> shiftsOf(const CommonNoise& noise)
{
    return {noise.shift.data(), static_cast<Eigen::Index>(noise.shift.size())};
}

using Root = Eigen::SimplicialLDLT<Sparse, Eigen::Lower>;

/// Calls work(chunk, particle) for all particles, each chunk in the order of its particles.
template <class Work>
bool forParticles(const GrowthModel& model, std::size_t chunks, const JobControl& job, const Work& work)
{
    return inParallel(chunks, job, [&](std::size_t chunk) {
        for (std::size_t i = chunk; i < model.particles().size() && !job.cancelled(); i += chunks)
            work(chunk, model.particles()[i]);
    });
}

constexpr std::size_t mostChunks = 16;

struct Evidence {
    double gain = 0.0;
    double volume = 0.0;
    Eigen::VectorXd shift;
};

/// @param pull  towards the shifts, from none
Evidence evidenceOf(const ShiftLinearisation& equations, const Eigen::VectorXd& pull, double sd)
{
    const double precision = 1.0 / (sd * sd);
    const Root root(informationOf(equations, precision));
    Evidence evidence;
    evidence.shift = root.solve(pull);
    const double halfLogDet = 0.5 * (root.vectorD().array() * (sd * sd)).log().sum();
    evidence.gain = 0.5 * pull.dot(evidence.shift) - halfLogDet;
    evidence.volume = -0.5 * precision * evidence.shift.squaredNorm() - halfLogDet;
    return evidence;
}

} // namespace

bool mayHaveCommonNoise(const GrowthModel& model, const Eigen::VectorXd& values, const JobControl& job)
{
    constexpr double suspicious = 2.0; ///< sd of chi squared
    Innovations innovations;
    if (!std::isfinite(model.logLikelihood(values, job, &innovations)))
        return false;
    std::vector<double> sum(model.t_s().size());
    std::vector<double> weight(model.t_s().size());
    for (std::size_t k = 0; k < innovations.error.size(); ++k) {
        const auto frame = static_cast<std::size_t>(innovations.frame[k]);
        sum[frame] += innovations.error[k] / innovations.variance[k];
        weight[frame] += 1.0 / innovations.variance[k];
    }
    double chi2 = 0.0;
    double frames = 0.0;
    for (std::size_t frame = 0; frame < sum.size(); ++frame)
        if (weight[frame] > 0.0) {
            chi2 += sum[frame] * sum[frame] / weight[frame];
            frames += 1.0;
        }
    return chi2 > frames + suspicious * std::sqrt(2.0 * frames);
}

ShiftLinearisation lineariseShifts(const GrowthModel& model, const Eigen::VectorXd& values, const JobControl& job)
{
    const DetachmentSlopes slopes(model.sites(), model.params().model, constantsIn(values));
    const FilterInput input = filterInput(model, values, slopes);
    const auto frames = static_cast<Eigen::Index>(model.t_s().size());
    const std::size_t chunks = std::min(mostChunks, model.particles().size());
    const ShiftLinearisation none{Eigen::MatrixXd::Zero(remembered, frames), Eigen::VectorXd::Zero(frames),
                                  Eigen::MatrixXd::Zero(values.size(), frames)};
    std::vector<ShiftLinearisation> parts(chunks, none);
    if (!forParticles(model, chunks, job, [&](std::size_t chunk, const ObservedParticle& particle) {
            add(particle, SlopesInFilter({&model, &input, &slopes}, particle).follow(), parts[chunk]);
        }))
        return {};
    ShiftLinearisation all = none;
    for (const ShiftLinearisation& part : parts) {
        all.band += part.band;
        all.pull += part.pull;
        all.shared += part.shared;
    }
    const Eigen::MatrixXd inOrder = all.shared;
    const std::vector<Eigen::Index> order = FilterTangent({&model, &input, &slopes}).order();
    for (Eigen::Index i = 0; i < values.size(); ++i)
        all.shared.row(order[static_cast<std::size_t>(i)]) = inOrder.row(i);
    return all;
}

CommonNoise findCommonNoise(const GrowthModel& model, double white, const ShiftLinearisation& at)
{
    constexpr double enough = 4.0; ///< of ln p: chance alone gets there once in 400 times
    constexpr double smallest = 0.01; ///< of the white noise
    constexpr double largest = 10.0;
    constexpr double closeEnough = 0.01; ///< of ln sd
    Eigen::VectorXd pull = at.pull;
    if (const auto& shift = model.commonNoise().shift; !shift.empty()) // found before: the errors pull from there on
        pull += informationOf(at, 0.0).selfadjointView<Eigen::Lower>() *
                shiftsOf(model.commonNoise());
    // The evidence has one top: golden section.
    const double golden = 0.5 * (std::sqrt(5.0) - 1.0);
    double low = std::log(smallest * white);
    double high = std::log(largest * white);
    const auto gainAt = [&](double lnSd) { return evidenceOf(at, pull, std::exp(lnSd)).gain; };
    double left = high - golden * (high - low);
    double right = low + golden * (high - low);
    double atLeft = gainAt(left);
    double atRight = gainAt(right);
    while (high - low > closeEnough) {
        if (atLeft > atRight) {
            high = right;
            right = left;
            atRight = atLeft;
            left = high - golden * (high - low);
            atLeft = gainAt(left);
        } else {
            low = left;
            left = right;
            atLeft = atRight;
            right = low + golden * (high - low);
            atRight = gainAt(right);
        }
    }
    const double sd = std::exp(0.5 * (low + high));
    const Evidence best = evidenceOf(at, pull, sd);
    if (!(best.gain > enough))
        return {};
    return {{best.shift.begin(), best.shift.end()}, sd, best.volume};
}

ShiftStep shiftStep(const ShiftLinearisation& at, const CommonNoise& noise)
{
    const double precision = 1.0 / (noise.sd * noise.sd);
    const Root root(informationOf(at, precision));
    const Eigen::VectorXd pull = at.pull - precision * shiftsOf(noise);
    return {root.solve(pull), root.solve(at.shared.transpose())};
}

double shiftVolume(const ShiftLinearisation& at, const CommonNoise& noise)
{
    const double variance = noise.sd * noise.sd;
    const Root root(informationOf(at, 1.0 / variance));
    return -0.5 * shiftsOf(noise).squaredNorm() / variance - 0.5 * (root.vectorD().array() * variance).log().sum();
}

} // namespace ostwald
