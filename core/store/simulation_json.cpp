#include "store/simulation_json.h"

#include "store/json_reader.h"

#include <QJsonDocument>

#include <cmath>

namespace ostwald {
namespace {

constexpr const char* computedMembers[] = {"kind",
                                           "rho_tilde_form",
                                           "n_star_at_mean_delta",
                                           "beta_mu_star_at_mean_delta",
                                           "phases",
                                           "n_min_reflecting",
                                           "events",
                                           "t_s",
                                           "rho_tilde",
                                           "delta",
                                           "times_of_mean_s",
                                           "mean_n_true",
                                           "var_n_true"};

/// A positive quantity that is kept as its logarithm.
void readLn(JsonReader& reader, const char* key, double& ln)
{
    double value = std::exp(ln);
    reader.read(key, value);
    if (value > 0.0)
        ln = std::log(value);
    else
        reader.fail(key, "The value must be above 0.");
}

void readKnots(JsonReader& reader, std::vector<SupplyKnot>& knots)
{
    constexpr const char* key = "rho_tilde_knots";
    for (const QJsonValue item : reader.array(key)) {
        const QJsonArray pair = item.toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble()) {
            reader.fail(key, "A list of pairs [time in s, supersaturation ratio] is expected here.");
            return;
        }
        knots.push_back({pair.at(0).toDouble(), pair.at(1).toDouble()});
    }
}

Status readShape(const QJsonObject& object, ShapeSwing& shape)
{
    JsonReader reader(object, "delta_of_t");
    std::string form;
    reader.read("form", form);
    reader.read("mean", shape.mean);
    reader.read("amp", shape.amplitude);
    reader.read("period", shape.period_s);
    reader.read("phase", shape.phase_rad);
    return reader.finish();
}

Status readStarts(const QJsonObject& object, SimulationParams& params)
{
    JsonReader reader(object, "initial_r_nm");
    reader.read("mean", params.startMeanRadius_nm);
    reader.read("sd", params.startSdRadius_nm);
    return reader.finish();
}

Status readMovie(const QJsonObject& object, SceneParams& scene, CameraParams& camera)
{
    JsonReader reader(object, "movie");
    reader.read("width_px", scene.width_px);
    reader.read("height_px", scene.height_px);
    reader.read("pixel_size_nm", scene.pixelSize_nm);
    reader.read("coalescing_pairs", scene.coalescingPairs);
    reader.read("gap_px", scene.gap_px);
    reader.read("margin_px", scene.margin_px);
    reader.read("drift_step_px", scene.driftStep_px);
    reader.read("motion_step_px", scene.motionStep_px);
    reader.read("thickness_exponent", camera.thicknessExponent);
    reader.read("attenuation_per_nm", camera.attenuation_per_nm);
    reader.read("blur_px", camera.blur_px);
    reader.read("electrons_per_px", camera.electrons_per_px);
    reader.read("tilt", camera.tilt);
    reader.read("gain", camera.gain);
    reader.read("offset_counts", camera.offset_counts);
    reader.read("read_noise_counts", camera.readNoise_counts);
    return reader.finish();
}

Status startFrom(const std::string& id, SimulationParams& params)
{
    const Result<Material> material = findMaterial(id);
    if (!material)
        return Error{ErrorCode::InvalidArgument, material.error().message, "material"};
    params.system = material->name;
    params.sigma_nm = material->sigma_nm;
    params.constants = material->prior;
    params.shape.mean = material->delta;
    return Done{};
}

} // namespace

Result<SimulationParams> simulationFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const std::string why =
            problem.error == QJsonParseError::NoError
                ? "it does not begin with {"
                : problem.errorString().toStdString() + " at byte " + std::to_string(problem.offset);
        return Error{ErrorCode::InvalidArgument, "This is not a JSON object: " + why + ".", {}};
    }
    QJsonObject object = document.object();
    for (const char* name : computedMembers)
        object.remove(QLatin1String(name));
    JsonReader reader(object, {});
    SimulationParams params;
    std::string material = "pt";
    reader.read("material", material);
    if (const Status status = startFrom(material, params); !status)
        return status.error();
    reader.read("system", params.system);
    reader.read("sigma_s_nm", params.sigma_nm);
    reader.read("d_eps_f", params.constants.dEpsF);
    reader.read("d_eps_e", params.constants.dEpsE);
    reader.read("alpha", params.constants.alpha);
    readLn(reader, "K_per_s", params.constants.lnK);
    readLn(reader, "chi", params.constants.lnChi);
    reader.read("N", params.particles);
    reader.read("seed", params.seed);
    reader.read("frames", params.frames);
    reader.read("frame_interval_s", params.frameInterval_s);
    reader.read("sigma_r_noise_nm", params.sizeNoise_nm);
    readKnots(reader, params.supply);
    const QJsonObject shape = reader.object("delta_of_t");
    const QJsonObject starts = reader.object("initial_r_nm");
    const QJsonObject movie = reader.object("movie");
    for (const Status& status : {reader.finish(), readShape(shape, params.shape), readStarts(starts, params),
                                 readMovie(movie, params.scene, params.camera)})
        if (!status)
            return status.error();
    return params;
}

} // namespace ostwald
