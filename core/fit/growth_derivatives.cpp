#include "fit/growth_derivatives.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace ostwald {
namespace {

constexpr std::size_t blockSize = 8;
constexpr double negligible = 1e-6; ///< derivative of a size by ln rho that has died away
using ConstantsDual = Dual<growthParameterCount>;
using BlockDual = Dual<blockSize>;

double seeded(const double&, double value, Eigen::Index, const std::vector<Eigen::Index>&)
{
    return value;
}

template <std::size_t N>
Dual<N> seeded(const Dual<N>&, double value, Eigen::Index i, const std::vector<Eigen::Index>& block)
{
    Dual<N> result(value);
    for (std::size_t k = 0; k < block.size(); ++k)
        if (block[k] == i)
            result.d[k] = 1.0;
    return result;
}

/// A block of neighbouring knots of ln rho and the steps they act on.
struct KnotBlock {
    std::vector<Eigen::Index> unknowns;
    int firstStep = 0;
    int lastStep = -1;
    FilterSetup<BlockDual, double> setup;
};

struct ParticleRows {
    Eigen::MatrixXd error; ///< observation by unknown
    Eigen::MatrixXd variance;
};

/// Derivatives of all innovations of one particle by the unknowns of one block.
template <class T, class G>
void addColumns(const ObservedParticle& particle, const FilterSetup<T, G>& setup,
                const std::vector<Eigen::Index>& block, int firstStep, int lastStep,
                const std::vector<FilterState<double>>& passed, ParticleRows& rows)
{
    const int begin = particle.frame.front();
    const int end = particle.frame.back();
    if (begin > lastStep || end <= firstStep)
        return;
    GrowthFilter<T, G> filter(setup.input);
    int frame = begin;
    if (firstStep > begin) {
        frame = firstStep;
        filter.state = withoutDerivatives<T>(passed[static_cast<std::size_t>(frame - begin)]);
    } else {
        filter.start(particle);
    }
    auto k =
        static_cast<std::size_t>(std::ranges::upper_bound(particle.frame, frame) - particle.frame.begin());
    const auto isAlive = [&](const T& value) {
        return std::ranges::any_of(value.d, [](double d) { return std::abs(d) > negligible; });
    };
    for (; frame < end; ++frame) {
        if (frame > lastStep && !isAlive(filter.state.x) && !isAlive(filter.state.xx) &&
            !isAlive(filter.state.b))
            return;
        filter.predict(static_cast<std::size_t>(frame));
        if (particle.frame[k] != frame + 1)
            continue;
        T error;
        T variance;
        filter.update(particle, k, error, variance);
        const auto row = static_cast<Eigen::Index>(k - 1);
        for (std::size_t i = 0; i < block.size(); ++i)
            if (block[i] >= 0) {
                rows.error(row, block[i]) = error.d[i];
                rows.variance(row, block[i]) = variance.d[i];
            }
        ++k;
    }
}

/// Adds the rows to gradient and Fisher information, some observations at a time: of the knots only those
/// near them in time matter.
void addNormalEquations(const ParticleRows& rows, const Eigen::VectorXd& error,
                        const Eigen::VectorXd& variance, const GrowthLayout& layout, GrowthLinearisation& sum)
{
    constexpr Eigen::Index together = 12;
    const Eigen::Index size = layout.size();
    Eigen::MatrixXd stacked;
    Eigen::MatrixXd product;
    for (Eigen::Index first = 0; first < error.size(); first += together) {
        const Eigen::Index count = std::min(together, error.size() - first);
        std::vector<Eigen::Index> used;
        for (Eigen::Index i = 0; i < size; ++i)
            if (i < layout.firstKnot() || i >= layout.firstDelta() ||
                !rows.error.col(i).segment(first, count).isZero(0.0))
                used.push_back(i);
        const auto columns = static_cast<Eigen::Index>(used.size());
        stacked.resize(2 * count, columns);
        for (Eigen::Index c = 0; c < columns; ++c) {
            const Eigen::Index i = used[static_cast<std::size_t>(c)];
            double slope = 0.0;
            for (Eigen::Index k = 0; k < count; ++k) {
                const double s = variance[first + k];
                const double e = error[first + k];
                const double de = rows.error(first + k, i);
                const double ds = rows.variance(first + k, i);
                slope -= de * e / s + 0.5 * ds * (1.0 / s - e * e / (s * s));
                stacked(k, c) = de / std::sqrt(s);
                stacked(count + k, c) = std::sqrt(0.5) * ds / s;
            }
            sum.gradient[i] += slope;
        }
        product.setZero(columns, columns);
        product.selfadjointView<Eigen::Lower>().rankUpdate(stacked.transpose());
        for (Eigen::Index c = 0; c < columns; ++c)
            for (Eigen::Index r = c; r < columns; ++r)
                sum.information(used[static_cast<std::size_t>(r)], used[static_cast<std::size_t>(c)]) +=
                    product(r, c);
    }
}

} // namespace

template <class T, class G>
FilterSetup<T, G> filterSetup(const GrowthModel& model, const Eigen::VectorXd& values,
                              const std::vector<Eigen::Index>& block)
{
    const GrowthLayout& layout = model.layout();
    const auto unknown = [&](Eigen::Index i) { return seeded(T(), values[i], i, block); };
    const auto constant = [&](GrowthParameter p) {
        const auto i = static_cast<Eigen::Index>(p);
        return seeded(G(), values[i], i, block);
    };
    using std::exp;
    FilterSetup<T, G> setup;
    setup.table = std::make_shared<const DetachmentTable<G>>(
        model.sites(), model.params().model, constant(GrowthParameter::DEpsF),
        constant(GrowthParameter::DEpsE), constant(GrowthParameter::Alpha),
        G(exp(constant(GrowthParameter::LnChi))));
    FilterInput<T, G>& input = setup.input;
    input.table = setup.table.get();
    input.dt_s = model.part_s();
    input.parts = model.parts();
    input.isCorrelated = layout.isCorrelated;
    input.chi = exp(unknown(static_cast<Eigen::Index>(GrowthParameter::LnChi)));
    const T k = exp(unknown(static_cast<Eigen::Index>(GrowthParameter::LnK))) * (1.0 / 3.0);
    const auto& lnC = model.sites().lnSurfaceFactor;
    for (std::size_t step = 0; step + 1 < model.t_s().size(); ++step) {
        const double middle_s = 0.5 * (model.t_s()[step] + model.t_s()[step + 1]);
        const auto at = model.knotAt(middle_s);
        const Eigen::Index knot = layout.firstKnot() + at.knot;
        input.rho.push_back(exp((1.0 - at.next) * unknown(knot) + at.next * unknown(knot + 1)));
        if (layout.deltas == 0) {
            input.prefactor.push_back(k * std::exp(lnC[0]));
            continue;
        }
        const auto shape = model.deltaKnotAt(middle_s);
        const Eigen::Index delta = layout.firstDelta() + shape.knot;
        T shift = (1.0 - shape.next) * unknown(delta) - model.params().delta;
        if (layout.deltas > 1)
            shift += shape.next * unknown(delta + 1);
        input.prefactor.push_back(k * exp(lnC[0] + shift * (lnC[1] + shift * lnC[2])));
        input.shift.push_back(shift);
    }
    const double sigma2 = model.params().sigma_nm * model.params().sigma_nm;
    input.white = exp(2.0 * unknown(layout.white())) * (1.0 / sigma2);
    if (layout.isCorrelated) {
        input.slow = exp(2.0 * unknown(layout.slow())) * (1.0 / sigma2);
        input.memory = 1.0 / (1.0 + exp(-1.0 * unknown(layout.memory())));
        input.rateSpread = exp(2.0 * unknown(layout.rateSpread()));
    }
    return setup;
}

template FilterSetup<double, double> filterSetup(const GrowthModel&, const Eigen::VectorXd&,
                                                 const std::vector<Eigen::Index>&);

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
    const int allSteps = static_cast<int>(m_t_s.size()) - 1;
    std::vector<Eigen::Index> constants;
    for (Eigen::Index i = 0; i < GrowthLayout::constants; ++i)
        constants.push_back(i);
    const auto constantsSetup = filterSetup<ConstantsDual, ConstantsDual>(*this, values, constants);
    std::vector<Eigen::Index> rest;
    for (Eigen::Index i = m_layout.firstDelta(); i < m_layout.size(); ++i)
        rest.push_back(i);
    const auto restSetup = filterSetup<BlockDual, double>(*this, values, rest);
    std::vector<KnotBlock> blocks;
    for (Eigen::Index k = 0; k < m_layout.knots; k += static_cast<Eigen::Index>(blockSize)) {
        KnotBlock block;
        const Eigen::Index last = std::min(m_layout.knots, k + static_cast<Eigen::Index>(blockSize)) - 1;
        for (Eigen::Index i = k; i <= last; ++i)
            block.unknowns.push_back(m_layout.firstKnot() + i);
        block.setup = filterSetup<BlockDual, double>(*this, values, block.unknowns);
        block.firstStep = allSteps;
        for (int step = 0; step < allSteps; ++step) {
            const auto s = static_cast<std::size_t>(step);
            const auto at = knotAt(0.5 * (m_t_s[s] + m_t_s[s + 1]));
            if (at.knot + 1 < k || at.knot > last)
                continue;
            block.firstStep = std::min(block.firstStep, step);
            block.lastStep = step;
        }
        blocks.push_back(std::move(block));
    }
    const auto plain = filterSetup<double, double>(*this, values, {});

    const std::size_t chunks = std::min<std::size_t>(16, m_particles.size());
    const Eigen::Index size = m_layout.size();
    std::vector<GrowthLinearisation> parts(chunks,
                                           {Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)});
    const auto work = [&](std::size_t chunk) {
        for (std::size_t i = chunk; i < m_particles.size(); i += chunks) {
            const ObservedParticle& particle = m_particles[i];
            const auto count = static_cast<Eigen::Index>(particle.x.size()) - 1;
            Eigen::VectorXd error(count);
            Eigen::VectorXd variance(count);
            std::vector<FilterState<double>> passed;
            GrowthFilter<double, double> filter(plain.input);
            filter.start(particle);
            passed.push_back(filter.state);
            std::size_t k = 1;
            for (int frame = particle.frame.front(); frame < particle.frame.back(); ++frame) {
                filter.predict(static_cast<std::size_t>(frame));
                if (particle.frame[k] == frame + 1) {
                    const auto row = static_cast<Eigen::Index>(k - 1);
                    filter.update(particle, k, error[row], variance[row]);
                    ++k;
                }
                passed.push_back(filter.state);
            }
            ParticleRows rows{Eigen::MatrixXd::Zero(count, size), Eigen::MatrixXd::Zero(count, size)};
            addColumns(particle, constantsSetup, constants, 0, allSteps, passed, rows);
            addColumns(particle, restSetup, rest, 0, allSteps, passed, rows);
            for (const KnotBlock& block : blocks)
                addColumns(particle, block.setup, block.unknowns, block.firstStep, block.lastStep, passed,
                           rows);

            addNormalEquations(rows, error, variance, m_layout, parts[chunk]);
        }
    };
    if (!inParallel(chunks, job, work))
        return false;
    result = {Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)};
    for (const GrowthLinearisation& part : parts) {
        result.gradient += part.gradient;
        result.information += part.information;
    }
    result.information.triangularView<Eigen::StrictlyUpper>() = result.information.transpose();
    return true;
}

} // namespace ostwald
