#include "fit/growth_derivatives.h"

#include "fit/filter_tangent.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace ostwald {
namespace {

/// Gathers observations of one particle and adds them to gradient and Fisher information some at a time: of the
/// knots only those that act on them.
class NormalEquations {
public:
    NormalEquations(const FilterTangent& tangent, Eigen::Index size)
        : m_others(tangent.others()), m_errorSlope(tangent.order().size()), m_varianceSlope(tangent.order().size()),
          m_gradient(Eigen::VectorXd::Zero(size)), m_information(Eigen::MatrixXd::Zero(size, size)),
          m_rows(2 * together, size)
    {
    }

    /// Where the next observation's row goes.
    FilterTangent::Row row() { return {0.0, 0.0, m_errorSlope, m_varianceSlope}; }

    void add(const FilterTangent::Row& row, std::size_t firstKnot, std::size_t endKnot)
    {
        if (m_count == 0)
            m_firstKnot = firstKnot;
        const double perSd = 1.0 / std::sqrt(row.variance);
        const double perVariance = std::sqrt(0.5) / row.variance;
        const double byError = -row.error / row.variance;
        const double byVariance =
            0.5 * (row.error * row.error / (row.variance * row.variance) - 1.0 / row.variance);
        const auto error = static_cast<Eigen::Index>(2 * m_count);
        const auto take = [&](std::size_t i, Eigen::Index column) {
            const double de = row.errorSlope[i];
            const double ds = row.varianceSlope[i];
            m_gradient[static_cast<Eigen::Index>(i)] += byError * de + byVariance * ds;
            m_rows(error, column) = de * perSd;
            m_rows(error + 1, column) = ds * perVariance;
        };
        for (std::size_t i = 0; i < m_others; ++i)
            take(i, static_cast<Eigen::Index>(i));
        auto column = static_cast<Eigen::Index>(m_others);
        for (std::size_t knot = m_firstKnot; knot < firstKnot; ++knot, ++column)
            m_rows(error, column) = m_rows(error + 1, column) = 0.0;
        for (std::size_t knot = firstKnot; knot < endKnot; ++knot, ++column)
            take(m_others + knot, column);
        // Knots that begin to act later in this group did not yet.
        m_width.at(m_count) = column;
        if (++m_count == together)
            flush();
    }

    void flush()
    {
        if (m_count == 0)
            return;
        const Eigen::Index width = m_width.at(m_count - 1);
        for (std::size_t k = 0; k < m_count; ++k)
            m_rows.block(static_cast<Eigen::Index>(2 * k), m_width.at(k), 2, width - m_width.at(k)).setZero();
        const auto others = static_cast<Eigen::Index>(m_others);
        const auto rows = m_rows.topLeftCorner(static_cast<Eigen::Index>(2 * m_count), width);
        m_product.setZero(width, width);
        m_product.selfadjointView<Eigen::Lower>().rankUpdate(rows.transpose());
        const Eigen::Index knots = width - others;
        const Eigen::Index at = others + static_cast<Eigen::Index>(m_firstKnot);
        m_information.topLeftCorner(others, others) += m_product.topLeftCorner(others, others);
        m_information.block(at, 0, knots, others) += m_product.bottomLeftCorner(knots, others);
        m_information.block(at, at, knots, knots) += m_product.bottomRightCorner(knots, knots);
        m_count = 0;
    }

    /// In the tangent's order; of the information the lower triangle.
    [[nodiscard]] const Eigen::VectorXd& gradient() const { return m_gradient; }
    [[nodiscard]] const Eigen::MatrixXd& information() const { return m_information; }

private:
    static constexpr std::size_t together = 16;
    std::size_t m_others;
    std::vector<double> m_errorSlope;
    std::vector<double> m_varianceSlope;
    Eigen::VectorXd m_gradient;
    Eigen::MatrixXd m_information;
    Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> m_rows;
    Eigen::MatrixXd m_product;
    std::array<Eigen::Index, together> m_width{};
    std::size_t m_count = 0;
    std::size_t m_firstKnot = 0;
};

} // namespace

GrowthConstants constantsIn(const Eigen::VectorXd& values)
{
    return {values[0], values[1], values[2], values[3], values[4]};
}

FilterInput filterInput(const GrowthModel& model, const Eigen::VectorXd& values, const DetachmentTable& table)
{
    const GrowthLayout& layout = model.layout();
    const GrowthConstants constants = constantsIn(values);
    FilterInput input;
    input.table = &table;
    input.dt_s = model.part_s();
    input.parts = model.parts();
    input.isCorrelated = layout.isCorrelated;
    input.chi = std::exp(constants.lnChi);
    const double k = std::exp(constants.lnK) / 3.0;
    const auto& lnC = model.sites().lnSurfaceFactor;
    for (std::size_t step = 0; step + 1 < model.t_s().size(); ++step) {
        const double middle_s = 0.5 * (model.t_s()[step] + model.t_s()[step + 1]);
        const double shift = layout.deltas > 0 ? model.deltaAt(values, middle_s) - model.params().delta : 0.0;
        input.rho.push_back(std::exp(model.lnRhoAt(values, middle_s)));
        input.prefactor.push_back(k * std::exp(lnC[0] + shift * (lnC[1] + shift * lnC[2])));
        input.shift.push_back(shift);
    }
    const double sigma2 = model.params().sigma_nm * model.params().sigma_nm;
    input.white = std::exp(2.0 * values[layout.white()]) / sigma2;
    if (layout.isCorrelated) {
        input.slow = std::exp(2.0 * values[layout.slow()]) / sigma2;
        input.memory = 1.0 / (1.0 + std::exp(-values[layout.memory()]));
        input.rateSpread = std::exp(2.0 * values[layout.rateSpread()]);
    }
    return input;
}

bool inParallel(std::size_t count, const JobControl& job, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !stopped; i = next++) {
            if (job.cancelled())
                stopped = true;
            else
                work(i);
        }
    };
    const std::size_t threads =
        std::min<std::size_t>({count, std::max(1U, std::thread::hardware_concurrency()), 8});
    std::vector<std::jthread> workers;
    for (std::size_t i = 1; i < threads; ++i)
        workers.emplace_back(run);
    run();
    workers.clear();
    return !stopped;
}

bool GrowthModel::linearise(const Eigen::VectorXd& values, const JobControl& job,
                            GrowthLinearisation& result) const
{
    const DetachmentSlopes slopes(m_sites, m_params.model, constantsIn(values));
    const FilterInput input = filterInput(*this, values, slopes);
    const Eigen::Index size = m_layout.size();
    const std::size_t chunks = std::min<std::size_t>(16, m_particles.size());
    std::vector<GrowthLinearisation> parts(chunks);
    const auto work = [&](std::size_t chunk) {
        FilterTangent tangent({this, &input, &slopes});
        NormalEquations equations(tangent, size);
        for (std::size_t i = chunk; i < m_particles.size(); i += chunks) {
            const ObservedParticle& particle = m_particles[i];
            tangent.start(particle);
            std::size_t k = 1;
            for (int frame = particle.frame.front(); frame < particle.frame.back(); ++frame) {
                tangent.predict(static_cast<std::size_t>(frame));
                if (particle.frame[k] != frame + 1)
                    continue;
                FilterTangent::Row row = equations.row();
                tangent.update(particle, k, row);
                equations.add(row, tangent.firstKnot(), tangent.endKnot());
                ++k;
            }
            equations.flush();
        }
        parts[chunk] = {equations.gradient(), equations.information()};
    };
    if (!inParallel(chunks, job, work))
        return false;
    GrowthLinearisation sum{Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)};
    for (const GrowthLinearisation& part : parts) {
        sum.gradient += part.gradient;
        sum.information += part.information;
    }
    sum.information.triangularView<Eigen::StrictlyUpper>() = sum.information.transpose();
    result = {Eigen::VectorXd(size), Eigen::MatrixXd(size, size)};
    const std::vector<Eigen::Index> order = FilterTangent({this, &input, &slopes}).order();
    for (Eigen::Index i = 0; i < size; ++i) {
        const Eigen::Index row = order[static_cast<std::size_t>(i)];
        result.gradient[row] = sum.gradient[i];
        for (Eigen::Index j = 0; j < size; ++j)
            result.information(row, order[static_cast<std::size_t>(j)]) = sum.information(i, j);
    }
    return true;
}

} // namespace ostwald
