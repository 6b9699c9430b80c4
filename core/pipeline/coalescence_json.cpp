#include "pipeline/coalescence_tables.h"
#include "pipeline/json_writer.h"

namespace ostwald {
namespace {

void addFitted(JsonWriter& json, const char* key, const FittedValue& fitted)
{
    json.key(key).beginObject();
    json.key("value").value(fitted.value).key("sd").value(fitted.sd);
    json.key("low95").value(fitted.low95).key("high95").value(fitted.high95);
    json.key("determined").value(fitted.determined).key("note").value(fitted.note).endObject();
}

void addCurve(JsonWriter& json, const char* key, const char* x, const BandedCurve& curve)
{
    json.key(key).beginObject();
    json.key(x).value(curve.x).key("value").value(curve.y);
    json.key("low95").value(curve.low).key("high95").value(curve.high).endObject();
}

void addMedian(JsonWriter& json, const char* key, const MeasuredMedian& median)
{
    json.key(key).beginObject();
    json.key("value").value(median.value).key("low95").value(median.low95).key("high95").value(median.high95);
    json.key("spread").value(median.spread).key("count").value(median.count).endObject();
}

/// What the events say without the theory.
void addMeasured(JsonWriter& json, const CoalescenceStatistics& measured)
{
    json.key("measured").beginObject();
    json.key("peak_s").value(measured.peak_s).key("width_s").value(measured.width_s);
    addMedian(json, "encounter_nm", measured.encounter_nm);
    addMedian(json, "gap_nm", measured.gap_nm);
    addMedian(json, "sigma_nm", measured.contactSigma_nm);
    json.key("diffusion").beginObject().key("known").value(measured.hasDiffusion);
    json.key("d0_nm2_per_s").value(measured.diffusionLaw.d0_nm2_s);
    json.key("sigma0_nm").value(measured.diffusionLaw.sigma0_nm).key("power").value(measured.diffusionLaw.power);
    json.key("localisation_nm").value(measured.localisation_nm).endObject().endObject();
}

/// Start, bounds and priors, whoever set them.
void addSpecs(JsonWriter& json, const CoalescenceFitResult& fit)
{
    json.key("settings").beginObject();
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        const ParameterSpec& spec = fit.specs[i];
        json.key(coalescenceParameterKeys[i]).beginObject();
        json.key("start").value(spec.start).key("lower").value(spec.lower).key("upper").value(spec.upper);
        json.key("fixed").value(spec.fixed);
        json.key("prior_mean").value(spec.priorMean).key("prior_sd").value(spec.priorSd).endObject();
    }
    json.endObject();
}

} // namespace

void writeCoalescenceJson(std::ostream& out, const CoalescenceFitResult& fit, const CoalescenceStatistics* measured)
{
    JsonWriter json;
    json.beginObject();
    json.key("parameters").beginObject();
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i)
        addFitted(json, coalescenceParameterKeys[i], fit.constants[i]);
    json.endObject();
    addFitted(json, "kappa_per_s", fit.kappa_per_s);
    addFitted(json, "v_nm2", fit.v_nm2);
    addFitted(json, "ln_sink", fit.lnSink);
    addFitted(json, "encounter_nm", fit.encounter_nm);
    json.key("peak_s").value(fit.peak_s).key("width_s").value(fit.width_s);
    json.key("events").value(fit.events).key("sized_events").value(fit.sizedEvents);
    json.key("log_likelihood").value(fit.logLikelihood).key("aic").value(fit.aic);
    json.key("times_fit").value(fit.timesFit).key("sizes_fit").value(fit.sizesFit);
    json.key("seconds").value(fit.seconds).key("iterations").value(fit.iterations).key("converged").value(fit.converged);
    if (measured)
        addMeasured(json, *measured);
    addSpecs(json, fit);
    json.key("curves").beginObject();
    addCurve(json, "rate_per_s", "t_s", fit.rate_per_s);
    addCurve(json, "psi_per_s", "t_s", fit.psi_per_s);
    addCurve(json, "p_sigma_per_nm", "sigma_nm", fit.sigmaDensity_per_nm);
    addCurve(json, "openness", "sigma_nm", fit.openness);
    json.key("t_s").value(fit.t_s).key("sigma_nm").value(fit.sigma_nm).key("d_nm2_per_s").value(fit.diffusion_nm2_s);
    json.endObject();
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
