#include "fit/growth_derivatives.h"

#include "fit/filter_tangent.h"
#include "fit/tangent_chain.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace ostwald {
namespace {

/// Adds an observation to a segment: its slope of ln L and its Fisher information, de de'/S + dS dS'/(2 S^2).
template <class Segment>
void add(const FilterTangent::Row& row, Segment& segment)
{
    const double perVariance = 1.0 / row.variance;
    const double byError = -row.error * perVariance;
    const double byVariance = 0.5 * (row.error * row.error * perVariance - 1.0) * perVariance;
    const double halfSquare = 0.5 * perVariance * perVariance;
    const auto size = static_cast<Eigen::Index>(row.errorSlope.size());
    const double* const de = row.errorSlope.data();
    const double* const ds = row.varianceSlope.data();
    double* const gradient = segment.gradient.data();
    for (Eigen::Index i = 0; i < size; ++i)
        gradient[i] += byError * de[i] + byVariance * ds[i];
    for (Eigen::Index j = 0; j < size; ++j) {
        const double byE = perVariance * de[j];
        const double byS = halfSquare * ds[j];
        double* const column = segment.information.data() + j * size;
        for (Eigen::Index i = j; i < size; ++i)
            column[i] += byE * de[i] + byS * ds[i];
    }
}

/// In the tangent's order; of the information the lower triangle.
template <int States>
GrowthLinearisation lineariseParticles(const FilterTangent::Setup& setup,
                                       const std::vector<const ObservedParticle*>& particles)
{
    FilterTangent tangent(setup);
    TangentChain<States> chain(tangent.others(), static_cast<std::size_t>(setup.model->layout().knots));
    std::vector<double> errorSlope(tangent.columns());
    std::vector<double> varianceSlope(tangent.columns());
    for (const ObservedParticle* particle : particles) {
        tangent.start(*particle);
        typename TangentChain<States>::Segment* segment = nullptr;
        std::size_t k = 1;
        for (int frame = particle->frame.front(); frame < particle->frame.back(); ++frame) {
            const auto step = static_cast<std::size_t>(frame);
            if (const std::size_t knot = tangent.knotOf(step); segment == nullptr || segment->knot != knot) {
                if (segment != nullptr)
                    tangent.stateSlopes(segment->state);
                segment = &chain.append(knot);
                tangent.enter(knot);
            }
            tangent.predict(step);
            if (particle->frame[k] != frame + 1)
                continue;
            FilterTangent::Row row{0.0, 0.0, errorSlope, varianceSlope};
            tangent.update(*particle, k, row);
            add(row, *segment);
            ++k;
        }
        chain.fold();
    }
    return {chain.gradient(), chain.information()};
}

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
        std::vector<const ObservedParticle*> particles;
        for (std::size_t i = chunk; i < m_particles.size(); i += chunks)
            particles.push_back(&m_particles[i]);
        const FilterTangent::Setup setup{this, &input, &slopes};
        parts[chunk] = m_layout.isCorrelated ? lineariseParticles<FilterTangent::correlatedStates>(setup, particles)
                                             : lineariseParticles<FilterTangent::whiteStates>(setup, particles);
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
