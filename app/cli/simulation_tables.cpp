#include "simulation_tables.h"

#include "pipeline/json_writer.h"
#include "pipeline/number_text.h"
#include "simulate/rate_table.h"
#include "theory/chemical_potential.h"

#include <cmath>
#include <map>
#include <numbers>

namespace ostwald {
namespace {

std::string px(double value)
{
    return numberText(value, 8);
}

char letter(Group group)
{
    return group == Group::B ? 'B' : 'A';
}

void writeParameters(JsonWriter& json, const SimulationParams& params)
{
    json.key("system").value(params.system).key("sigma_s_nm").value(params.sigma_nm);
    json.key("N").value(params.particles).key("seed").value(params.seed);
    json.key("frames").value(params.frames).key("frame_interval_s").value(params.frameInterval_s);
    json.key("initial_r_nm").beginObject().key("mean").value(params.startMeanRadius_nm);
    json.key("sd").value(params.startSdRadius_nm).endObject();
    json.key("d_eps_f").value(params.constants.dEpsF).key("d_eps_e").value(params.constants.dEpsE);
    json.key("alpha").value(params.constants.alpha).key("K_per_s").value(std::exp(params.constants.lnK));
    json.key("chi").value(std::exp(params.constants.lnChi));
    json.key("delta_of_t").beginObject();
    json.key("form").value("mean+amp*sin(2 pi t/period+phase), held at its mid-frame value over each frame");
    json.key("mean").value(params.shape.mean).key("amp").value(params.shape.amplitude);
    json.key("period").value(params.shape.period_s).key("phase").value(params.shape.phase_rad).endObject();
    json.key("rho_tilde_knots").beginArray();
    for (const SupplyKnot& knot : params.supply)
        json.value(std::vector<double>{knot.t_s, knot.rho});
    json.endArray();
    json.key("sigma_r_noise_nm").value(params.sizeNoise_nm);
}

void writeMovieParameters(JsonWriter& json, const SimulationParams& params)
{
    const SceneParams& scene = params.scene;
    const CameraParams& camera = params.camera;
    json.key("movie")
        .beginObject()
        .key("width_px")
        .value(scene.width_px)
        .key("height_px")
        .value(scene.height_px);
    json.key("pixel_size_nm").value(scene.pixelSize_nm).key("coalescing_pairs").value(scene.coalescingPairs);
    json.key("gap_px").value(scene.gap_px).key("margin_px").value(scene.margin_px);
    json.key("drift_step_px").value(scene.driftStep_px).key("motion_step_px").value(scene.motionStep_px);
    json.key("thickness_exponent").value(camera.thicknessExponent);
    json.key("attenuation_per_nm").value(camera.attenuation_per_nm).key("blur_px").value(camera.blur_px);
    json.key("electrons_per_px").value(camera.electrons_per_px).key("tilt").value(camera.tilt);
    json.key("gain").value(camera.gain).key("offset_counts").value(camera.offset_counts);
    json.key("read_noise_counts").value(camera.readNoise_counts).endObject();
}

/// Mean and variance (N - 1) of n over the particles that grow alone.
std::pair<double, double> momentsAt(const GrowthEnsemble& ensemble, std::size_t frame)
{
    const auto count = static_cast<double>(ensemble.particles.size());
    double mean = 0.0;
    for (const SimulatedGrowth& particle : ensemble.particles)
        mean += particle.n[frame] / count;
    double squares = 0.0;
    for (const SimulatedGrowth& particle : ensemble.particles)
        squares += (particle.n[frame] - mean) * (particle.n[frame] - mean);
    return {mean, count > 1.0 ? squares / (count - 1.0) : 0.0};
}

} // namespace

void writeTrajectoriesCsv(std::ostream& out, const SimulationParams& params, const Simulation& simulation)
{
    const TrajectorySet set = observe(simulation.growth.single, simulation.history.t_s, params.sigma_nm,
                                      params.sizeNoise_nm, static_cast<std::uint64_t>(params.seed));
    out << "particle,frame,t_s,r_nm\n";
    for (const Trajectory& trajectory : set.trajectories)
        for (std::size_t i = 0; i < trajectory.frame.size(); ++i)
            out << trajectory.particle << ',' << trajectory.frame[i] << ','
                << numberText(set.t_s[static_cast<std::size_t>(trajectory.frame[i])], 12) << ','
                << numberText(trajectory.r_nm[i], 6) << '\n';
}

void writeTruthJson(std::ostream& out, const SimulationParams& params, const Simulation& simulation)
{
    const GrowthHistory& history = simulation.history;
    const PotentialMaximum maximum =
        ChemicalPotential(params.constants, ParticleShape(params.shape.mean)).maximum();
    std::vector<double> rho;
    std::vector<double> delta;
    std::vector<double> mean;
    std::vector<double> variance;
    for (std::size_t i = 0; i < history.t_s.size(); ++i) {
        rho.push_back(std::exp(history.lnRho[i]));
        delta.push_back(shapeIndexAt(params.shape, history.t_s[i]));
        const auto [meanN, varianceN] = momentsAt(simulation.growth.single, i);
        mean.push_back(meanN);
        variance.push_back(varianceN);
    }
    JsonWriter json;
    json.beginObject().key("kind").value("in-situ");
    writeParameters(json, params);
    json.key("rho_tilde_form")
        .value("monotone piecewise cubic (PCHIP) through the knots sampled at frame times, linear between "
               "frames");
    json.key("n_star_at_mean_delta").value(maximum.n).key("beta_mu_star_at_mean_delta").value(maximum.mu);
    json.key("phases").null().key("n_min_reflecting").value(RateTable::smallestSize);
    json.key("events").value(simulation.growth.single.events);
    json.key("t_s").value(history.t_s).key("rho_tilde").value(rho).key("delta").value(delta);
    json.key("times_of_mean_s")
        .value(history.t_s)
        .key("mean_n_true")
        .value(mean)
        .key("var_n_true")
        .value(variance);
    writeMovieParameters(json, params);
    json.endObject();
    out << json.text() << '\n';
}

void writeTruthCsv(std::ostream& out, const MovieScene& scene, const RenderedTruth& truth)
{
    out << "frame,id,x,y,x0,y0,area,r_proj,r_vol,frac_in,contrast,state,excl,label_px,edge,group\n";
    for (std::size_t frame = 0; frame < truth.size(); ++frame) {
        const Drift& drift = scene.frames[frame].drift;
        for (const RenderedParticle& p : truth[frame])
            out << frame << ',' << value(p.id) << ',' << px(p.x_px) << ',' << px(p.y_px) << ','
                << px(p.x_px - drift.dx_px) << ',' << px(p.y_px - drift.dy_px) << ',' << px(p.area_px2) << ','
                << px(std::sqrt(p.area_px2 / std::numbers::pi)) << ',' << px(p.volumeRadius_px) << ','
                << px(p.insideFraction) << ",1," << static_cast<int>(p.state) << ",0," << p.pixels << ','
                << (p.touchesEdge ? 1 : 0) << ','
                << letter(scene.tracks[static_cast<std::size_t>(value(p.id)) - 1].group) << '\n';
    }
}

void writeSceneTracksCsv(std::ostream& out, const MovieScene& scene, const RenderedTruth& truth)
{
    struct Seen {
        std::size_t first;
        std::size_t last;
        bool touchesEdge;
    };
    std::map<TrackId, Seen> seen;
    for (std::size_t frame = 0; frame < truth.size(); ++frame)
        for (const RenderedParticle& p : truth[frame]) {
            Seen& s = seen.try_emplace(p.id, Seen{frame, frame, false}).first->second;
            s.last = frame;
            s.touchesEdge = s.touchesEdge || p.touchesEdge;
        }
    out << "id,first,last,parent1,parent2,group,excl,touches_edge\n";
    for (const auto& [id, s] : seen) {
        const SceneTrack& track = scene.tracks[static_cast<std::size_t>(value(id)) - 1];
        const auto parent = [&](std::size_t i) { return track.parents[i] ? value(*track.parents[i]) : 0; };
        out << value(id) << ',' << s.first << ',' << s.last << ',' << parent(0) << ',' << parent(1) << ','
            << letter(track.group) << ",0," << (s.touchesEdge ? 1 : 0) << '\n';
    }
}

void writeSceneEventsCsv(std::ostream& out, const MovieScene& scene)
{
    out << "frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,in_fov\n";
    for (const SceneEvent& e : scene.events) {
        const bool isInside = e.x_px >= 0.0 && e.x_px < scene.params.width_px && e.y_px >= 0.0 &&
                              e.y_px < scene.params.height_px;
        out << e.frame << ',' << value(e.child) << ',' << value(e.parentA) << ',' << value(e.parentB) << ','
            << px(e.x_px) << ',' << px(e.y_px) << ',' << px(e.rA_px) << ',' << px(e.rB_px) << ','
            << px(e.rNew_px) << ',' << (isInside ? 1 : 0) << '\n';
    }
}

void writeSceneDriftCsv(std::ostream& out, const MovieScene& scene)
{
    out << "frame,dx,dy\n";
    for (std::size_t frame = 0; frame < scene.frames.size(); ++frame)
        out << frame << ',' << px(scene.frames[frame].drift.dx_px) << ','
            << px(scene.frames[frame].drift.dy_px) << '\n';
}

void writeMetaJson(std::ostream& out, const SimulationParams& params)
{
    JsonWriter json;
    json.beginObject().key("W").value(params.scene.width_px).key("H").value(params.scene.height_px);
    json.key("T").value(params.frames).key("fps").value(1.0 / params.frameInterval_s);
    json.key("nm_per_px")
        .value(params.scene.pixelSize_nm)
        .key("profile_p")
        .value(params.camera.thicknessExponent);
    json.key("blur").value(params.camera.blur_px).key("dose").value(params.camera.electrons_per_px);
    json.key("gain").value(params.camera.gain).key("offset").value(params.camera.offset_counts);
    json.key("read").value(params.camera.readNoise_counts).key("tilt").value(params.camera.tilt);
    json.key("bar").value(false).key("seed").value(params.seed);
    json.key("coords").value("x=col,y=row, integer=pixel centre; drift added to specimen coords").endObject();
    out << json.text() << '\n';
}

} // namespace ostwald
