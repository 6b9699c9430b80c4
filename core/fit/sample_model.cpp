#include "fit/sample_model.h"

#include "fit/growth_derivatives.h"
#include "theory/growth_rates.h"

#include <gsl/gsl_interp.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace ostwald {
namespace {

constexpr double smallestN = ChemicalPotential::smallestSize;
constexpr double fewestInBin = 8.0;
constexpr std::size_t mostBins = 25;
constexpr double stray = 1e-4; ///< share of sizes that belong to nothing the theory knows of, in each bin

/// ln rho between the samples: monotone cubics over ln t, or over t when a sample is at 0.
class LnRhoCurve {
public:
    LnRhoCurve(const std::vector<double>& t_s, const Eigen::VectorXd& lnRho) : m_isLog(t_s.front() > 0.0), m_y(lnRho)
    {
        for (const double one : t_s)
            m_x.push_back(m_isLog ? std::log(one) : one);
        const gsl_interp_type* type = m_x.size() > 2 ? gsl_interp_steffen : gsl_interp_linear;
        m_curve.reset(gsl_interp_alloc(type, m_x.size()));
        gsl_interp_init(m_curve.get(), m_x.data(), m_y.data(), m_x.size());
    }

    [[nodiscard]] double operator()(double t_s) const
    {
        const double x = std::clamp(m_isLog ? std::log(t_s) : t_s, m_x.front(), m_x.back());
        return gsl_interp_eval(m_curve.get(), m_x.data(), m_y.data(), x, nullptr);
    }

private:
    struct Free {
        void operator()(gsl_interp* curve) const { gsl_interp_free(curve); }
    };
    bool m_isLog;
    std::vector<double> m_x;
    Eigen::VectorXd m_y;
    std::unique_ptr<gsl_interp, Free> m_curve;
};

double normalShare(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

} // namespace

SampleModel::SampleModel(const SizeSamples& samples, const GrowthFitParams& params)
    : m_params(params), m_layout{static_cast<Eigen::Index>(samples.t_s.size())}, m_t_s(samples.t_s)
{
    chooseBins(samples);
    chooseCells();
    chooseSteps();
}

void SampleModel::chooseBins(const SizeSamples& samples)
{
    for (const std::vector<double>& sizes : samples.r_nm) {
        std::vector<double> r_nm = sizes;
        std::ranges::sort(r_nm);
        const double count = static_cast<double>(r_nm.size());
        double sum = 0.0;
        double squares = 0.0;
        for (const double r : r_nm) {
            sum += r;
            squares += r * r;
        }
        m_mean_nm.push_back(sum / count);
        m_sd_nm.push_back(std::sqrt(std::max(1e-8, (squares - sum * sum / count) / std::max(1.0, count - 1.0))));
        m_largest_nm = std::max(m_largest_nm, r_nm.back());
        const std::size_t bins = std::clamp<std::size_t>(static_cast<std::size_t>(count / fewestInBin), 2, mostBins);
        std::vector<double>& between = m_between_nm.emplace_back();
        std::vector<double>& counts = m_count.emplace_back(1, 0.0);
        std::size_t used = 0;
        for (std::size_t bin = 1; bin < bins; ++bin) {
            const std::size_t at = r_nm.size() * bin / bins;
            if (at == 0 || r_nm[at] <= r_nm[at - 1])
                continue; // rounded sizes: an edge between equal ones would part them
            between.push_back(0.5 * (r_nm[at - 1] + r_nm[at]));
            counts.back() = static_cast<double>(at - used);
            counts.push_back(0.0);
            used = at;
        }
        counts.back() = static_cast<double>(r_nm.size() - used);
    }
}

void SampleModel::chooseCells()
{
    constexpr double cellsPerSd = 10.0;
    constexpr double fewest = 200.0;
    constexpr double most = 500.0;
    const double narrowest_nm = *std::ranges::min_element(m_sd_nm);
    const double highX = 1.15 * (m_largest_nm + 2.0 * *std::ranges::max_element(m_sd_nm)) / m_params.sigma_nm;
    const double span_nm = (highX - std::cbrt(smallestN)) * m_params.sigma_nm;
    m_flow = SizeFlow(std::max(highX, 4.0),
                      static_cast<std::size_t>(std::clamp(cellsPerSd * span_nm / narrowest_nm, fewest, most)));
}

void SampleModel::chooseSteps()
{
    constexpr double sdPerStep = 0.12; ///< how far the mean may go in one step
    constexpr int fewest = 24;
    constexpr int most = 80;
    for (std::size_t k = 0; k + 1 < m_t_s.size(); ++k) {
        const double moved = std::abs(m_mean_nm[k + 1] - m_mean_nm[k]) / std::min(m_sd_nm[k], m_sd_nm[k + 1]);
        const int count = std::clamp(static_cast<int>(std::ceil(moved / sdPerStep)), fewest, most);
        // Even in ln t as far as the start allows: growth slows down.
        const double early_s = std::max(m_t_s[k], 0.1 * (m_t_s[k + 1] - m_t_s[k]));
        const double ratio = (early_s + m_t_s[k + 1] - m_t_s[k]) / early_s;
        std::vector<Step>& steps = m_steps.emplace_back();
        double from_s = m_t_s[k];
        for (int i = 1; i <= count; ++i) {
            const double to_s = m_t_s[k] + early_s * (std::pow(ratio, static_cast<double>(i) / count) - 1.0);
            steps.push_back({0.5 * (from_s + to_s), to_s - from_s});
            from_s = to_s;
        }
    }
}

double SampleModel::independentCounts() const
{
    double sum = 0.0;
    for (const auto& counts : m_count)
        sum += static_cast<double>(counts.size()) - 1.0;
    return sum;
}

Eigen::VectorXd SampleModel::start(const GrowthConstants& constants) const
{
    Eigen::VectorXd values = Eigen::VectorXd::Zero(m_layout.size());
    values.head<SampleLayout::constants>() << constants.dEpsF, constants.dEpsE, constants.alpha, constants.lnK,
        constants.lnChi;
    values[SampleLayout::delta] = m_params.delta;
    values[SampleLayout::place] = m_mean_nm.front();
    values[SampleLayout::lnScale] = std::log(m_sd_nm.front());
    // ln rho that makes a particle of the mean size grow as the mean does.
    const GrowthRates rates(constants, ParticleShape(m_params.delta));
    const auto sizeAt = [&](std::size_t k) {
        return std::max(smallestN, std::pow(m_mean_nm[k] / m_params.sigma_nm, 3));
    };
    for (std::size_t k = 0; k < m_t_s.size(); ++k) {
        const std::size_t from = k > 0 ? k - 1 : 0;
        const std::size_t to = std::min(k + 1, m_t_s.size() - 1);
        const double velocity = (sizeAt(to) - sizeAt(from)) / (m_t_s[to] - m_t_s[from]);
        const double n = sizeAt(k);
        values[SampleLayout::firstKnot + static_cast<Eigen::Index>(k)] =
            std::log(std::max(0.05, (velocity + rates.detachment(n)) / rates.g(n)));
    }
    return values;
}

std::vector<double> SampleModel::firstShares(const Eigen::VectorXd& values) const
{
    const double tail = std::exp(values[SampleLayout::lnTail]);
    const auto below = [&](double x) {
        const double z = (x * m_params.sigma_nm - values[SampleLayout::place]) * std::exp(-values[SampleLayout::lnScale]);
        return normalShare(std::sinh(std::clamp(tail * std::asinh(z) - values[SampleLayout::lean], -300.0, 300.0)));
    };
    std::vector<double> share(m_flow.size());
    double before = below(m_flow.edges().front());
    const double lost = before + 1.0 - below(m_flow.edges().back());
    for (std::size_t i = 0; i < share.size(); ++i) {
        const double next = below(m_flow.edges()[i + 1]);
        share[i] = (next - before) / std::max(1e-12, 1.0 - lost);
        before = next;
    }
    return share;
}

std::vector<double> SampleModel::binShares(const std::vector<double>& share, std::size_t sample) const
{
    const std::vector<double>& edges = m_flow.edges();
    const double cell = edges[1] - edges[0];
    std::vector<double> result;
    double sum = 0.0;
    double before = 0.0;
    std::size_t i = 0;
    for (const double r_nm : m_between_nm[sample]) {
        const double position = (r_nm / m_params.sigma_nm - edges.front()) / cell;
        for (; i < share.size() && static_cast<double>(i + 1) <= position; ++i)
            sum += share[i];
        const double part = i < share.size() ? std::max(0.0, position - static_cast<double>(i)) * share[i] : 0.0;
        result.push_back(sum + part - before);
        before = sum + part;
    }
    result.push_back(1.0 - before);
    const double whole = 1.0 + stray * static_cast<double>(result.size());
    for (double& one : result)
        one = (std::max(0.0, one) + stray) / whole;
    return result;
}

SampleModel::Prediction SampleModel::predict(const Eigen::VectorXd& values) const
{
    constexpr std::size_t dampedSteps = 2;
    SizeFlow flow = m_flow;
    flow.setConstants({values[0], values[1], values[2], values[3], values[4]}, values[SampleLayout::delta],
                      m_params.model);
    const LnRhoCurve lnRho(m_t_s, values.tail(m_layout.knots));
    std::vector<double> share = firstShares(values);
    Prediction prediction;
    const auto record = [&](std::size_t sample) {
        prediction.share.push_back(binShares(share, sample));
        const SizeFlow::Moments moments = flow.moments(share);
        prediction.meanN.push_back(moments.mean);
        prediction.varN.push_back(moments.variance);
    };
    record(0);
    for (std::size_t k = 0; k < m_steps.size(); ++k) {
        for (std::size_t i = 0; i < m_steps[k].size(); ++i)
            flow.step(std::exp(lnRho(m_steps[k][i].middle_s)), m_steps[k][i].dt_s, k == 0 && i < dampedSteps, share);
        record(k + 1);
    }
    return prediction;
}

double SampleModel::logLikelihood(const Prediction& prediction) const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < m_count.size(); ++k) {
        double all = 0.0;
        for (const double count : m_count[k])
            all += count;
        for (std::size_t bin = 0; bin < m_count[k].size(); ++bin)
            sum += m_count[k][bin] * std::log(prediction.share[k][bin] * all / m_count[k][bin]);
    }
    return sum;
}

double SampleModel::chiSquare(const Prediction& prediction) const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < m_count.size(); ++k) {
        double all = 0.0;
        for (const double count : m_count[k])
            all += count;
        for (std::size_t bin = 0; bin < m_count[k].size(); ++bin) {
            const double expected = prediction.share[k][bin] * all;
            sum += (m_count[k][bin] - expected) * (m_count[k][bin] - expected) / expected;
        }
    }
    return sum;
}

bool SampleModel::addLinearisation(const Eigen::VectorXd& values, const Prediction& here,
                                   const std::vector<bool>& open, const JobControl& job, Eigen::VectorXd& gradient,
                                   Eigen::MatrixXd& information) const
{
    constexpr double h = 1e-4;
    const Eigen::Index size = m_layout.size();
    std::vector<Prediction> moved(static_cast<std::size_t>(size));
    const bool isWhole = inParallel(static_cast<std::size_t>(size), job, [&](std::size_t i) {
        if (!open[i])
            return;
        Eigen::VectorXd there = values;
        there[static_cast<Eigen::Index>(i)] += h;
        moved[i] = predict(there);
    });
    if (!isWhole)
        return false;
    for (std::size_t k = 0; k < m_count.size(); ++k) {
        double all = 0.0;
        for (const double count : m_count[k])
            all += count;
        for (std::size_t bin = 0; bin < m_count[k].size(); ++bin) {
            const double share = here.share[k][bin];
            Eigen::VectorXd slope = Eigen::VectorXd::Zero(size);
            for (std::size_t i = 0; i < open.size(); ++i)
                if (open[i])
                    slope[static_cast<Eigen::Index>(i)] = (moved[i].share[k][bin] - share) / h;
            gradient += m_count[k][bin] / share * slope;
            information += all / share * slope * slope.transpose();
        }
    }
    return true;
}

} // namespace ostwald
