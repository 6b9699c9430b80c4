#include "store/coalescence_json.h"

#include "store/json_reader.h"

#include <QJsonDocument>

#include <limits>

namespace ostwald {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Status readFitted(const QJsonObject& object, const char* where, FittedValue& fitted)
{
    JsonReader reader(object, where);
    reader.readOr("value", fitted.value, nan);
    reader.readOr("sd", fitted.sd, nan);
    reader.readOr("low95", fitted.low95, nan);
    reader.readOr("high95", fitted.high95, nan);
    reader.read("determined", fitted.determined);
    reader.read("note", fitted.note);
    return reader.finish();
}

Status readCurve(const QJsonObject& object, const char* where, const char* x, BandedCurve& curve)
{
    JsonReader reader(object, where);
    reader.read(x, curve.x);
    reader.read("value", curve.y);
    reader.read("low95", curve.low);
    reader.read("high95", curve.high);
    for (const auto* line : {&curve.y, &curve.low, &curve.high})
        if (line->size() != curve.x.size())
            reader.fail(x, "The parts of a curve differ in length.");
    return reader.finish();
}

Status readCurves(const QJsonObject& object, CoalescenceFitResult& fit)
{
    JsonReader reader(object, "curves");
    struct Curve {
        const char* key;
        const char* x;
        BandedCurve* curve;
    };
    for (const auto& [key, x, curve] :
         {Curve{"rate_per_s", "t_s", &fit.rate_per_s}, Curve{"psi_per_s", "t_s", &fit.psi_per_s},
          Curve{"p_sigma_per_nm", "sigma_nm", &fit.sigmaDensity_per_nm}, Curve{"openness", "sigma_nm", &fit.openness}})
        if (const Status read = readCurve(reader.object(key), key, x, *curve); !read)
            return read;
    reader.read("t_s", fit.t_s);
    reader.read("sigma_nm", fit.sigma_nm);
    reader.read("d_nm2_per_s", fit.diffusion_nm2_s);
    if (fit.sigma_nm.size() != fit.t_s.size() || fit.diffusion_nm2_s.size() != fit.t_s.size())
        reader.fail("t_s", "The parts of a curve differ in length.");
    return reader.finish();
}

Status readSpecs(const QJsonObject& object, CoalescenceFitResult& fit)
{
    JsonReader reader(object, "settings");
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        const char* key = coalescenceParameterKeys[i];
        JsonReader one(reader.object(key), key);
        ParameterSpec& spec = fit.specs[i];
        one.read("start", spec.start);
        one.read("lower", spec.lower);
        one.read("upper", spec.upper);
        one.read("fixed", spec.fixed);
        one.read("prior_mean", spec.priorMean);
        one.read("prior_sd", spec.priorSd);
        if (const Status read = one.finish(); !read)
            return read;
    }
    return reader.finish();
}

Status readFit(JsonReader& reader, CoalescenceFitResult& fit)
{
    JsonReader constants(reader.object("parameters"), "parameters");
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        const char* key = coalescenceParameterKeys[i];
        if (const Status read = readFitted(constants.object(key), key, fit.constants[i]); !read)
            return read;
    }
    if (const Status read = constants.finish(); !read)
        return read;
    struct Derived {
        const char* key;
        FittedValue* fitted;
    };
    for (const auto& [key, fitted] : {Derived{"kappa_per_s", &fit.kappa_per_s}, Derived{"v_nm2", &fit.v_nm2},
                                      Derived{"ln_sink", &fit.lnSink}, Derived{"encounter_nm", &fit.encounter_nm}})
        if (const Status read = readFitted(reader.object(key), key, *fitted); !read)
            return read;
    reader.readOr("peak_s", fit.peak_s, nan);
    reader.readOr("width_s", fit.width_s, nan);
    reader.read("events", fit.events);
    reader.read("sized_events", fit.sizedEvents);
    reader.readOr("log_likelihood", fit.logLikelihood, nan);
    reader.readOr("aic", fit.aic, nan);
    reader.readOr("times_fit", fit.timesFit, nan);
    reader.readOr("sizes_fit", fit.sizesFit, nan);
    reader.read("seconds", fit.seconds);
    reader.read("iterations", fit.iterations);
    reader.read("converged", fit.converged);
    if (const Status read = readSpecs(reader.object("settings"), fit); !read)
        return read;
    if (const Status read = readCurves(reader.object("curves"), fit); !read)
        return read;
    const QJsonArray rows = reader.array("correlation");
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        const QJsonArray row = rows.at(static_cast<qsizetype>(i)).toArray();
        for (std::size_t j = 0; j < coalescenceParameterCount; ++j)
            fit.correlation[i][j] = row.at(static_cast<qsizetype>(j)).toDouble(nan);
    }
    for (const QJsonValue note : reader.array("notes"))
        fit.notes.push_back(note.toString().toStdString());
    return reader.finish();
}

} // namespace

Result<CoalescenceFitResult> coalescenceFitFromJson(const QByteArray& json, const CoalescenceFitParams& params)
{
    JsonReader reader(QJsonDocument::fromJson(json).object(), {});
    CoalescenceFitResult fit;
    fit.params = params;
    if (const Status read = readFit(reader, fit); !read)
        return Error{ErrorCode::CorruptData, "The stored fit of coalescence is damaged: " + read.error().text(), {}};
    return fit;
}

} // namespace ostwald
