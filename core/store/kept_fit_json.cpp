#include "store/field_json.h"

#include <limits>

namespace ostwald {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

void writeFitted(JsonWriter& json, const char* key, const FittedValue& fitted)
{
    json.key(key).beginObject().key("value").value(fitted.value).key("sd").value(fitted.sd);
    json.key("low95").value(fitted.low95).key("high95").value(fitted.high95);
    json.key("determined").value(fitted.determined).key("note").value(fitted.note).endObject();
}

void readFitted(JsonReader& outer, const char* key, FittedValue& fitted)
{
    JsonReader reader(outer.object(key), key);
    reader.readOr("value", fitted.value, nan);
    reader.readOr("sd", fitted.sd, nan);
    reader.readOr("low95", fitted.low95, nan);
    reader.readOr("high95", fitted.high95, nan);
    reader.read("determined", fitted.determined);
    reader.read("note", fitted.note);
    if (const Status read = reader.finish(); !read)
        outer.fail(key, read.error().message);
}

Status readKeptFit(const QJsonObject& object, KeptFit& fit)
{
    JsonReader reader(object, "kept_fits");
    reader.read("time_utc", fit.time_utc);
    reader.read("data_key", fit.dataKey);
    if (const Status read = readField(reader, fit.params); !read)
        return read;
    reader.read("stopped", fit.wasStopped);
    reader.read("converged", fit.converged);
    reader.read("iterations", fit.iterations);
    reader.read("trajectories", fit.trajectories);
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        readFitted(reader, growthParameterKeys[i], fit.constants[i]);
    readFitted(reader, "n_star", fit.nStar);
    readFitted(reader, "beta_mu_star", fit.muStar);
    reader.readOr("chi2_per_dof", fit.chi2PerDof, nan);
    reader.readOr("log_likelihood", fit.logLikelihood, nan);
    reader.readOr("aic", fit.aic, nan);
    if (const Status read = readField(reader, fit.partners); !read)
        return read;
    return reader.finish();
}

} // namespace

void writeField(JsonWriter& json, const std::vector<KeptFit>& fits)
{
    json.key("kept_fits").beginArray();
    for (const KeptFit& fit : fits) {
        json.beginObject().key("time_utc").value(fit.time_utc).key("data_key").value(fit.dataKey);
        writeField(json, fit.params);
        json.key("stopped").value(fit.wasStopped).key("converged").value(fit.converged);
        json.key("iterations").value(fit.iterations).key("trajectories").value(fit.trajectories);
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            writeFitted(json, growthParameterKeys[i], fit.constants[i]);
        writeFitted(json, "n_star", fit.nStar);
        writeFitted(json, "beta_mu_star", fit.muStar);
        json.key("chi2_per_dof").value(fit.chi2PerDof).key("log_likelihood").value(fit.logLikelihood);
        json.key("aic").value(fit.aic);
        if (!fit.partners.empty())
            writeField(json, fit.partners);
        json.endObject();
    }
    json.endArray();
}

void writeField(JsonWriter& json, const std::vector<FitPartner>& partners)
{
    json.key("fit_partners").beginArray();
    for (const FitPartner& partner : partners) {
        json.beginObject().key("path").value(partner.path).key("content_hash").value(partner.contentHash);
        if (partner.isStudy) // a program that fits samples alone must refuse it
            json.key("samples").value(true);
        json.endObject();
    }
    json.endArray();
}

Status readField(JsonReader& reader, std::vector<FitPartner>& partners)
{
    partners.clear();
    for (const QJsonValue item : reader.array("fit_partners")) {
        JsonReader partner(item.toObject(), "fit_partners");
        FitPartner& read = partners.emplace_back();
        partner.read("path", read.path);
        partner.read("content_hash", read.contentHash);
        partner.read("samples", read.isStudy);
        if (const Status whole = partner.finish(); !whole)
            return whole;
    }
    return Done{};
}

Status readField(JsonReader& reader, std::vector<KeptFit>& fits)
{
    fits.clear();
    for (const QJsonValue item : reader.array("kept_fits"))
        if (const Status read = readKeptFit(item.toObject(), fits.emplace_back()); !read)
            return read;
    return Done{};
}

} // namespace ostwald
