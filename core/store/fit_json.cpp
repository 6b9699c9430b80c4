#include "store/fit_json.h"

#include "store/json_reader.h"

#include <QJsonDocument>

#include <algorithm>
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

Status readConstants(const QJsonObject& object, GrowthFitResult& fit)
{
    JsonReader reader(object, "parameters");
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const char* key = growthParameterKeys[i];
        if (const Status read = readFitted(reader.object(key), key, fit.constants[i]); !read)
            return read;
    }
    return reader.finish();
}

Status readProfiles(const QJsonObject& object, GrowthFitResult& fit)
{
    JsonReader reader(object, "profiles");
    reader.read("t_s", fit.solution.t_s);
    reader.read("ln_rho", fit.solution.lnRho);
    reader.read("ln_rho_sd", fit.solution.lnRhoSd);
    reader.read("delta", fit.solution.delta);
    reader.read("delta_sd", fit.solution.deltaSd);
    reader.read("excess", fit.solution.excess);
    reader.read("excess_sd", fit.solution.excessSd);
    reader.read("mean_n", fit.meanN);
    reader.read("var_n", fit.varN);
    reader.read("common_shift_nm", fit.solution.commonShift_nm);
    const std::size_t samples = fit.solution.t_s.size();
    for (const auto* profile : {&fit.solution.lnRho, &fit.solution.lnRhoSd, &fit.meanN, &fit.varN})
        if (profile->size() != samples)
            reader.fail("t_s", "The profiles differ in length.");
    for (const auto* profile : {&fit.solution.delta, &fit.solution.deltaSd, &fit.solution.excess, &fit.solution.excessSd,
                                &fit.solution.commonShift_nm})
        if (!profile->empty() && profile->size() != samples)
            reader.fail("t_s", "The profiles differ in length.");
    return reader.finish();
}

void readCorrelation(JsonReader& reader, GrowthFitResult& fit)
{
    const QJsonArray rows = reader.array("correlation");
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const QJsonArray row = rows.at(static_cast<qsizetype>(i)).toArray();
        for (std::size_t j = 0; j < growthParameterCount; ++j)
            fit.correlation[i][j] = row.at(static_cast<qsizetype>(j)).toDouble(nan);
    }
}

Status readDirections(JsonReader& reader, GrowthFitResult& fit)
{
    for (const QJsonValue value : reader.array("directions")) {
        JsonReader entry(value.toObject(), "directions");
        ParameterDirection direction;
        std::vector<double> along;
        entry.readOr("sd", direction.sd, nan);
        entry.read("along", along);
        if (along.size() != growthParameterCount)
            entry.fail("along", "A direction has one component for each constant.");
        if (const Status read = entry.finish(); !read)
            return read;
        std::ranges::copy(along, direction.along.begin());
        fit.directions.push_back(direction);
    }
    return Done{};
}

Status readFit(JsonReader& reader, GrowthFitResult& fit)
{
    if (const Status read = readConstants(reader.object("parameters"), fit); !read)
        return read;
    if (const Status read = readFitted(reader.object("n_star"), "n_star", fit.nStar); !read)
        return read;
    if (const Status read = readFitted(reader.object("beta_mu_star"), "beta_mu_star", fit.muStar); !read)
        return read;
    if (const Status read = readProfiles(reader.object("profiles"), fit); !read)
        return read;
    reader.readOr("sigma_r_nm", fit.sigmaR_nm, nan);
    reader.readOr("chi2_per_dof", fit.chi2PerDof, nan);
    reader.readOr("innovation_lag1", fit.innovationLag1, nan);
    reader.readOr("log_likelihood", fit.logLikelihood, nan);
    reader.readOr("aic", fit.aic, nan);
    reader.read("seconds", fit.seconds);
    reader.read("iterations", fit.iterations);
    reader.read("converged", fit.converged);
    // Fits stored before the noise model knew more than white noise lack these.
    reader.readOr("slow_noise_nm", fit.slowNoise_nm, nan);
    reader.readOr("slow_noise_memory", fit.slowNoiseMemory, nan);
    reader.readOr("rate_spread", fit.rateSpread, nan);
    reader.readOr("common_noise_nm", fit.commonNoise_nm, nan);
    reader.readOr("common_noise_ln_volume", fit.commonNoiseVolume, 0.0);
    reader.read("trajectories", fit.trajectories);
    std::vector<double> ratios;
    reader.read("posterior_over_prior", ratios);
    if (ratios.size() == growthParameterCount)
        std::ranges::copy(ratios, fit.posteriorOverPrior.begin());
    if (const Status read = readDirections(reader, fit); !read)
        return read;
    readCorrelation(reader, fit);
    (void)reader.object("sensitivity"); // follows from the rest and is computed when it is shown
    for (const QJsonValue note : reader.array("notes"))
        fit.notes.push_back(note.toString().toStdString());
    return reader.finish();
}

} // namespace

Result<GrowthFitResult> fitFromJson(const QByteArray& json, const GrowthFitParams& params)
{
    JsonReader reader(QJsonDocument::fromJson(json).object(), {});
    GrowthFitResult fit;
    fit.params = params;
    if (const Status read = readFit(reader, fit); !read)
        return Error{ErrorCode::CorruptData, "The stored fit is damaged: " + read.error().text(), {}};
    return fit;
}

} // namespace ostwald
