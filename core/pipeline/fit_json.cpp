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
    // The shape index is one constant in this form of the fit, held fixed: no uncertainty of its own.
    const std::size_t samples = fit.solution.t_s.size();
    json.key("profiles").beginObject();
    json.key("t_s").value(fit.solution.t_s);
    json.key("ln_rho").value(fit.solution.lnRho).key("ln_rho_sd").value(fit.solution.lnRhoSd);
    json.key("delta").value(std::vector<double>(samples, fit.params.delta));
    json.key("delta_sd").value(std::vector<double>(samples, 0.0));
    json.key("mean_n").value(fit.meanN).key("var_n").value(fit.varN).endObject();
}

} // namespace

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
    json.key("sigma_r_nm").value(fit.sigmaR_nm).key("chi2_per_dof").value(fit.chi2PerDof);
    json.key("innovation_lag1").value(fit.innovationLag1).key("log_likelihood").value(fit.logLikelihood);
    json.key("aic").value(fit.aic).key("seconds").value(fit.seconds);
    json.key("iterations").value(fit.iterations).key("converged").value(fit.converged);
    addProfiles(json, fit);
    json.key("correlation").beginArray();
    for (const auto& row : fit.correlation)
        json.value(std::vector<double>(row.begin(), row.end()));
    json.endArray();
    json.key("notes").beginArray();
    for (const std::string& note : fit.notes)
        json.value(note);
    json.endArray().endObject();
    out << json.text() << '\n';
}

} // namespace ostwald
