#include "pipeline/coalescence_tables.h"

#include "pipeline/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

void writeRow(std::ostream& out, const std::vector<double>& numbers)
{
    const char* separator = "";
    for (const double number : numbers) {
        out << separator;
        if (std::isfinite(number))
            out << numberText(number);
        separator = ",";
    }
    out << '\n';
}

/// Linear between the samples, unknown beyond them.
double valueAt(const std::vector<double>& x, const std::vector<double>& y, double at)
{
    const auto next = std::ranges::lower_bound(x, at);
    if (next == x.end() || x.size() != y.size())
        return unknown;
    const auto i = static_cast<std::size_t>(next - x.begin());
    if (x[i] == at)
        return y[i];
    if (i == 0)
        return unknown;
    return y[i - 1] + (y[i] - y[i - 1]) * (at - x[i - 1]) / (x[i] - x[i - 1]);
}

void append(std::vector<double>& row, const BandedCurve& curve, double at)
{
    for (const auto* line : {&curve.y, &curve.low, &curve.high})
        row.push_back(valueAt(curve.x, *line, at));
}

void writeBoth(std::ostream& out, const BandedCurve& measured, const FittedCurve& fit)
{
    for (const double x : measured.x) {
        std::vector<double> row{x};
        append(row, measured, x);
        append(row, fit, x);
        writeRow(out, row);
    }
}

} // namespace

void writeCoalescenceRate(std::ostream& out, const CoalescenceStatistics& measured, const CoalescenceFitResult& fit)
{
    out << "t_s,rate_per_s,rate_low95_per_s,rate_high95_per_s,fit_rate_per_s,fit_rate_low95_per_s,fit_rate_high95_per_s\n";
    writeBoth(out, measured.rate_per_s, fit.rate_per_s);
}

void writeCoalescenceTimes(std::ostream& out, const CoalescenceStatistics& measured, const CoalescenceFitResult& fit)
{
    out << "t_s,psi_per_s,psi_low95_per_s,psi_high95_per_s,fit_psi_per_s,fit_psi_low95_per_s,fit_psi_high95_per_s\n";
    writeBoth(out, measured.psi_per_s, fit.psi_per_s);
}

void writeCoalescenceSizes(std::ostream& out, const CoalescenceStatistics& measured, const CoalescenceFitResult& fit)
{
    out << "sigma_nm,p_per_nm,p_low95_per_nm,p_high95_per_nm,fit_p_per_nm,fit_p_low95_per_nm,fit_p_high95_per_nm,"
           "fit_openness,fit_openness_low95,fit_openness_high95\n";
    for (const double sigma_nm : measured.sigmaDensity_per_nm.x) {
        std::vector<double> row{sigma_nm};
        append(row, measured.sigmaDensity_per_nm, sigma_nm);
        append(row, fit.sigmaDensity_per_nm, sigma_nm);
        append(row, fit.openness, sigma_nm);
        writeRow(out, row);
    }
}

void writeCoalescenceDiffusion(std::ostream& out, const CoalescenceStatistics& measured,
                               const CoalescenceFitResult& fit)
{
    out << "t_s,d_nm2_per_s,d_low95_nm2_per_s,d_high95_nm2_per_s,fit_sigma_nm,fit_d_nm2_per_s\n";
    for (std::size_t i = 0; i < fit.t_s.size(); ++i) {
        std::vector<double> row{fit.t_s[i]};
        append(row, measured.diffusion_nm2_s, fit.t_s[i]);
        row.push_back(fit.sigma_nm[i]);
        row.push_back(fit.diffusion_nm2_s[i]);
        writeRow(out, row);
    }
}

void writeCoalescenceEvents(std::ostream& out, const CoalescenceRecord& record)
{
    out << "t_s,r_a_nm,r_b_nm,sigma_nm,separation_nm\n";
    for (const CoalescenceEvent& event : record.events)
        writeRow(out, {event.t_s, event.rA_nm, event.rB_nm, event.sigma_nm(), event.separation_nm});
}

} // namespace ostwald
