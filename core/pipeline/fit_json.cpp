#include "fit/sensitivity.h"
#include "pipeline/json_writer.h"
#include "pipeline/tables.h"

namespace ostwald {
namespace {

void addFitted(JsonWriter& json, const char* key, const FittedValue& fitted)
{
    json.key(key).beginObject();
    json.key("value").value(fitted.value).key("sd").value(fitted.sd);
    json.key("low95").value(fitted.low95).key("high95").value(fitted.high95);
    json.key("determined").value(fitted.determined).key("note").value(fitted.note).endObject();
}

void addProfiles(JsonWriter& json, const GrowthFitResult& fit)
{
    const SolutionProfile& solution = fit.solution;
    json.key("profiles").beginObject();
    json.key("t_s").value(solution.t_s);
    json.key("ln_rho").value(solution.lnRho).key("ln_rho_sd").value(solution.lnRhoSd);
    json.key("delta").value(solution.delta).key("delta_sd").value(solution.deltaSd);
    json.key("excess").value(solution.excess).key("excess_sd").value(solution.excessSd);
    if (!solution.commonShift_nm.empty())
        json.key("common_shift_nm").value(solution.commonShift_nm);
    json.key("mean_n").value(fit.meanN).key("var_n").value(fit.varN).endObject();
}

/// What the fit found of the errors of the sizes.
void addNoise(JsonWriter& json, const GrowthFitResult& fit)
{
    json.key("sigma_r_nm").value(fit.sigmaR_nm);
    json.key("slow_noise_nm").value(fit.slowNoise_nm).key("slow_noise_memory").value(fit.slowNoiseMemory);
    json.key("rate_spread").value(fit.rateSpread).key("common_noise_nm").value(fit.commonNoise_nm);
    json.key("common_noise_ln_volume").value(fit.commonNoiseVolume);
    json.key("chi2_per_dof").value(fit.chi2PerDof).key("innovation_lag1").value(fit.innovationLag1);
}

/// How well what is known: against the priors, and along the directions of the constants' covariance.
void addIdentifiability(JsonWriter& json, const GrowthFitResult& fit)
{
    json.key("correlation").beginArray();
    for (const auto& row : fit.correlation)
        json.value(std::vector<double>(row.begin(), row.end()));
    json.endArray();
    json.key("posterior_over_prior");
    json.value(std::vector<double>(fit.posteriorOverPrior.begin(), fit.posteriorOverPrior.end()));
    json.key("directions").beginArray();
    for (const ParameterDirection& direction : fit.directions) {
        json.beginObject().key("sd").value(direction.sd);
        json.key("along").value(std::vector<double>(direction.along.begin(), direction.along.end())).endObject();
    }
    json.endArray();
}

void addSwing(JsonWriter& json, const char* key, const SwingOfResults& swing)
{
    json.key(key).beginObject();
    json.key("n_star").value(std::vector<double>{swing.nStar.low, swing.nStar.high});
    json.key("beta_mu_star").value(std::vector<double>{swing.muStar.low, swing.muStar.high});
    json.key("borders_s").beginArray();
    for (const Swing& border : swing.borders_s)
        json.value(std::vector<double>{border.low, border.high});
    json.endArray().endObject();
}

/// What n*, mu* and the phase borders become one standard deviation below and above each parameter.
void addSensitivity(JsonWriter& json, const GrowthFitResult& fit)
{
    const GrowthSensitivity sensitivity = growthSensitivity(fit);
    json.key("sensitivity").beginObject();
    json.key("borders_s").value(sensitivity.borders_s);
    json.key("parameters").beginArray();
    for (const ParameterSensitivity& parameter : sensitivity.parameters) {
        json.beginObject().key("name").value(std::string(parameter.key)).key("sd").value(parameter.sd);
        addSwing(json, "alone", parameter.alone);
        addSwing(json, "following", parameter.following);
        json.endObject();
    }
    json.endArray().endObject();
}

void addRange(JsonWriter& json, const char* key, const PaperCostRange& range)
{
    json.key(key).beginObject().key("value").value(range.value);
    json.key("lowest_alike").value(range.low).key("highest_alike").value(range.high);
    json.key("at_bound").value(range.atBound).endObject();
}

} // namespace

void writePaperCostJson(std::ostream& out, const PaperCostResult& fit)
{
    JsonWriter json;
    json.beginObject();
    json.key("parameters").beginObject();
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        addRange(json, growthParameterKeys[i], fit.constants[i]);
    json.endObject();
    addRange(json, "n_star", fit.nStar);
    addRange(json, "beta_mu_star", fit.muStar);
    json.key("flux_cost").value(fit.fluxCost).key("variance_cost").value(fit.varianceCost);
    json.key("trajectories").value(fit.trajectories).key("dropped").value(fit.dropped);
    json.key("evaluations").value(fit.evaluations).key("seconds").value(fit.seconds);
    json.key("profiles").beginObject().key("t_s").value(fit.t_s);
    json.key("rho").value(fit.rho).key("delta").value(fit.delta);
    json.key("var_n").value(fit.varN).key("var_n_model").value(fit.varNModel).endObject();
    json.key("notes").beginArray();
    for (const std::string& note : fit.notes)
        json.value(note);
    json.endArray().endObject();
    out << json.text() << '\n';
}

void writeFitJson(std::ostream& out, const GrowthFitResult& fit)
{
    JsonWriter json;
    json.beginObject();
    json.key("parameters").beginObject();
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        addFitted(json, growthParameterKeys[i], fit.constants[i]);
    json.endObject();
    addFitted(json, "n_star", fit.nStar);
    addFitted(json, "beta_mu_star", fit.muStar);
    addNoise(json, fit);
    json.key("log_likelihood").value(fit.logLikelihood);
    json.key("aic").value(fit.aic).key("seconds").value(fit.seconds).key("trajectories").value(fit.trajectories);
    json.key("iterations").value(fit.iterations).key("converged").value(fit.converged);
    addProfiles(json, fit);
    addIdentifiability(json, fit);
    addSensitivity(json, fit);
    json.key("notes").beginArray();
    for (const std::string& note : fit.notes)
        json.value(note);
    json.endArray().endObject();
    out << json.text() << '\n';
}

} // namespace ostwald
