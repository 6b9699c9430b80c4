#include "simulate/movie_scene.h"

#include "simulate/coalescing_pair.h"
#include "simulate/simulation_random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace ostwald {
namespace {

constexpr int shortestMovieWithPairs = 30;

Error wrong(const char* where, std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message), where};
}

/// What moves as one: a particle, or a pair about its centre of mass.
struct Body {
    double x_px = 0.0;
    double y_px = 0.0;
    double reach_px = 0.0; ///< farthest point of its outline at any time, half the gap included
};

Status check(const SceneParams& p)
{
    if (p.width_px < 64 || p.width_px > 8192)
        return wrong("movie.width_px", "The width must lie between 64 and 8192 px.");
    if (p.height_px < 64 || p.height_px > 8192)
        return wrong("movie.height_px", "The height must lie between 64 and 8192 px.");
    if (!(p.pixelSize_nm > 0.0 && p.pixelSize_nm <= 100.0))
        return wrong("movie.pixel_size_nm", "The pixel size must be above 0 and at most 100 nm.");
    if (!(p.gap_px >= 0.0 && p.gap_px <= 1000.0))
        return wrong("movie.gap_px", "The gap between particles must lie between 0 and 1000 px.");
    if (!(p.margin_px >= 0.0 && p.margin_px <= 1000.0))
        return wrong("movie.margin_px", "The margin must lie between 0 and 1000 px.");
    if (!(p.driftStep_px >= 0.0 && p.driftStep_px <= 100.0))
        return wrong("movie.drift_step_px", "The drift must lie between 0 and 100 px per frame.");
    if (!(p.motionStep_px >= 0.0 && p.motionStep_px <= 100.0))
        return wrong("movie.motion_step_px", "The particles' own steps must lie between 0 and 100 px.");
    return Done{};
}

/// A random walk whose velocity remembers itself over some frames; the root mean square step is `step_px`.
std::vector<Drift> drawDrift(std::size_t frames, double step_px, std::uint64_t seed)
{
    constexpr double memory = 0.8;
    SimulationRandom random(seed, RandomPurpose::Drift);
    const double sd_px = step_px / std::numbers::sqrt2;
    double vx = sd_px * random.normal();
    double vy = sd_px * random.normal();
    std::vector<Drift> drift(1);
    while (drift.size() < frames) {
        drift.push_back({drift.back().dx_px + vx, drift.back().dy_px + vy});
        vx = memory * vx + std::sqrt(1.0 - memory * memory) * sd_px * random.normal();
        vy = memory * vy + std::sqrt(1.0 - memory * memory) * sd_px * random.normal();
    }
    return drift;
}

double reachOf(const std::vector<Disc>& discs)
{
    double reach_px = 0.0;
    for (const Disc& disc : discs)
        reach_px = std::max(reach_px, std::hypot(disc.x_px, disc.y_px) + disc.r_px);
    return reach_px;
}

class Composer {
public:
    Composer(const SceneParams& params, const SceneGrowth& growth, double sigma_nm, std::uint64_t seed,
             const JobControl& job)
        : m_params(params), m_growth(growth), m_pxPerRadius(sigma_nm / params.pixelSize_nm), m_seed(seed),
          m_job(job), m_singles(growth.single.particles.size()), m_pairCount(growth.mergeFrames.size())
    {
    }

    Result<MovieScene> compose()
    {
        const std::size_t frames =
            (m_pairCount > 0 ? m_growth.paired : m_growth.single).particles.front().n.size();
        m_drift = drawDrift(frames, m_params.driftStep_px, m_seed);
        makeBodies(static_cast<int>(frames));
        if (const Status placed = place(); !placed)
            return placed.error();
        MovieScene scene;
        scene.params = m_params;
        listTracks(scene, static_cast<int>(frames));
        SimulationRandom random(m_seed, RandomPurpose::Motion);
        for (std::size_t frame = 0; frame < frames; ++frame) {
            if (m_job.cancelled())
                return cancelledError();
            if (frame > 0)
                move(random);
            scene.frames.push_back({m_drift[frame], particlesIn(static_cast<int>(frame))});
            for (SceneEvent& event : scene.events)
                if (event.frame == static_cast<int>(frame))
                    describe(event);
        }
        return scene;
    }

private:
    double r_px(const SimulatedGrowth& growth, int frame) const
    {
        return m_pxPerRadius * std::cbrt(growth.n[static_cast<std::size_t>(frame - growth.firstFrame)]);
    }

    const SimulatedGrowth& parent(std::size_t pair, std::size_t which) const
    {
        return m_growth.paired.particles[2 * pair + which];
    }

    TrackId parentId(std::size_t pair, std::size_t which) const
    {
        return static_cast<TrackId>(m_singles + 2 * pair + which + 1);
    }

    TrackId childId(std::size_t pair) const
    {
        return static_cast<TrackId>(m_singles + 2 * m_pairCount + pair + 1);
    }

    std::vector<Disc> discsOfPair(std::size_t pair, int frame) const
    {
        const PairGeometry& geometry = m_geometry[pair];
        if (frame < geometry.mergeFrame) {
            const auto two =
                discsBefore(geometry, frame, r_px(parent(pair, 0), frame), r_px(parent(pair, 1), frame));
            return {two.begin(), two.end()};
        }
        const double a = parent(pair, 0).n[static_cast<std::size_t>(geometry.mergeFrame)];
        const double b = parent(pair, 1).n[static_cast<std::size_t>(geometry.mergeFrame)];
        return discsAfter(geometry, frame, r_px(m_growth.merged.particles[pair], frame), a / (a + b));
    }

    void makeBodies(int frames)
    {
        for (const SimulatedGrowth& growth : m_growth.single.particles)
            m_bodies.push_back(
                {0.0, 0.0,
                 m_pxPerRadius * std::cbrt(*std::ranges::max_element(growth.n)) + 0.5 * m_params.gap_px});
        SimulationRandom random(m_seed, RandomPurpose::Coalescence, 1);
        for (std::size_t k = 0; k < m_pairCount; ++k) {
            m_geometry.push_back(
                {m_growth.mergeFrames[k], random.uniform(0.0, 2.0 * std::numbers::pi), m_params.gap_px});
            double reach_px = 0.0;
            for (int frame = 0; frame < frames; ++frame)
                reach_px = std::max(reach_px, reachOf(discsOfPair(k, frame)));
            m_bodies.push_back({0.0, 0.0, reach_px + 0.5 * m_params.gap_px});
        }
    }

    bool isFree(std::size_t self, double x_px, double y_px, std::size_t placed) const
    {
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            const bool counts = i != self && (i >= m_singles || i < placed);
            if (counts && std::hypot(m_bodies[i].x_px - x_px, m_bodies[i].y_px - y_px) <
                              m_bodies[i].reach_px + m_bodies[self].reach_px)
                return false;
        }
        return true;
    }

    /// Pairs first: they need the room, and must be well inside the frame when they meet.
    Status place()
    {
        constexpr int tries = 20000;
        constexpr double inset = 0.15;
        constexpr double far_px = 1e9;
        for (std::size_t k = 0; k < m_pairCount; ++k)
            m_bodies[m_singles + k].x_px = far_px * (static_cast<double>(k) + 1.0);
        SimulationRandom random(m_seed, RandomPurpose::Placement);
        for (std::size_t step = 0; step < m_bodies.size(); ++step) {
            if (m_job.cancelled())
                return cancelledError();
            const bool isPair = step < m_pairCount;
            const std::size_t i = isPair ? m_singles + step : step - m_pairCount;
            const Drift drift =
                isPair ? m_drift[static_cast<std::size_t>(m_geometry[step].mergeFrame)] : Drift{};
            const double left = isPair ? inset * m_params.width_px : -m_params.margin_px;
            const double top = isPair ? inset * m_params.height_px : -m_params.margin_px;
            bool found = false;
            for (int attempt = 0; attempt < tries && !found; ++attempt) {
                const double x_px = random.uniform(left, m_params.width_px - left) - drift.dx_px;
                const double y_px = random.uniform(top, m_params.height_px - top) - drift.dy_px;
                found = isFree(i, x_px, y_px, isPair ? 0 : i);
                if (found) {
                    m_bodies[i].x_px = x_px;
                    m_bodies[i].y_px = y_px;
                }
            }
            if (!found)
                return wrong("movie",
                             "Only " + std::to_string(step) + " of " + std::to_string(m_bodies.size()) +
                                 " particles and pairs find room at their final size: enlarge the frame or "
                                 "the pixels, or ask for fewer particles.");
        }
        return Done{};
    }

    void move(SimulationRandom& random)
    {
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            const double x_px = m_bodies[i].x_px + m_params.motionStep_px * random.normal();
            const double y_px = m_bodies[i].y_px + m_params.motionStep_px * random.normal();
            if (isFree(i, x_px, y_px, m_singles)) {
                m_bodies[i].x_px = x_px;
                m_bodies[i].y_px = y_px;
            }
        }
    }

    std::vector<SceneParticle> particlesIn(int frame) const
    {
        std::vector<SceneParticle> particles;
        for (std::size_t i = 0; i < m_singles; ++i) {
            const double r = r_px(m_growth.single.particles[i], frame);
            particles.push_back({static_cast<TrackId>(i + 1),
                                 {{m_bodies[i].x_px, m_bodies[i].y_px, r}},
                                 r,
                                 SceneState::Free});
        }
        std::vector<SceneParticle> merged;
        for (std::size_t k = 0; k < m_pairCount; ++k) {
            std::vector<Disc> discs = discsOfPair(k, frame);
            for (Disc& disc : discs) {
                disc.x_px += m_bodies[m_singles + k].x_px;
                disc.y_px += m_bodies[m_singles + k].y_px;
            }
            const int mergeFrame = m_geometry[k].mergeFrame;
            if (frame < mergeFrame) {
                const SceneState state =
                    frame >= mergeFrame - touchingFrames ? SceneState::Touching : SceneState::Free;
                for (std::size_t which : {0U, 1U})
                    particles.push_back({parentId(k, which), {discs[which]}, discs[which].r_px, state});
            } else {
                const double r = r_px(m_growth.merged.particles[k], frame);
                const bool relaxes =
                    discs.size() == 2 &&
                    std::hypot(discs[0].x_px - discs[1].x_px, discs[0].y_px - discs[1].y_px) > 0.35 * r;
                merged.push_back(
                    {childId(k), std::move(discs), r, relaxes ? SceneState::Relaxing : SceneState::Free});
            }
        }
        particles.insert(particles.end(), std::make_move_iterator(merged.begin()),
                         std::make_move_iterator(merged.end()));
        return particles;
    }

    void listTracks(MovieScene& scene, int frames) const
    {
        for (std::size_t i = 0; i < m_singles; ++i)
            scene.tracks.push_back({static_cast<TrackId>(i + 1), 0, frames - 1, {}, Group::A});
        for (std::size_t k = 0; k < m_pairCount; ++k) {
            for (std::size_t which : {0U, 1U})
                scene.tracks.push_back({parentId(k, which), 0, m_geometry[k].mergeFrame - 1, {}, Group::B});
            SceneEvent event;
            event.frame = m_geometry[k].mergeFrame;
            event.child = childId(k);
            event.parentA = parentId(k, 0);
            event.parentB = parentId(k, 1);
            scene.events.push_back(event);
        }
        for (std::size_t k = 0; k < m_pairCount; ++k)
            scene.tracks.push_back({childId(k),
                                    m_geometry[k].mergeFrame,
                                    frames - 1,
                                    {parentId(k, 0), parentId(k, 1)},
                                    Group::B});
    }

    void describe(SceneEvent& event) const
    {
        const auto k = static_cast<std::size_t>(value(event.child)) - m_singles - 2 * m_pairCount - 1;
        const Drift& drift = m_drift[static_cast<std::size_t>(event.frame)];
        event.x_px = m_bodies[m_singles + k].x_px + drift.dx_px;
        event.y_px = m_bodies[m_singles + k].y_px + drift.dy_px;
        event.rA_px = r_px(parent(k, 0), event.frame - 1);
        event.rB_px = r_px(parent(k, 1), event.frame - 1);
        event.rNew_px = r_px(m_growth.merged.particles[k], event.frame);
    }

    const SceneParams& m_params;
    const SceneGrowth& m_growth;
    double m_pxPerRadius; ///< radius of one monomer
    std::uint64_t m_seed;
    const JobControl& m_job;
    std::size_t m_singles;
    std::size_t m_pairCount;
    std::vector<PairGeometry> m_geometry;
    std::vector<Body> m_bodies; ///< single particles, then pairs
    std::vector<Drift> m_drift;
};

} // namespace

Result<SceneGrowth> growScene(const GrowthConstants& constants, const GrowthHistory& history,
                              const std::vector<ParticleStart>& starts, int pairs, std::uint64_t seed,
                              const JobControl& job)
{
    const int frames = static_cast<int>(history.t_s.size());
    if (pairs < 0 || 2 * pairs >= static_cast<int>(starts.size()) + 1)
        return wrong("movie.coalescing_pairs", "There must be 0 or more pairs, and particles for them.");
    if (pairs > 0 && frames < shortestMovieWithPairs)
        return wrong("movie.coalescing_pairs",
                     "Pairs need a movie of at least 30 frames to meet and relax in.");
    SceneGrowth growth;
    const auto split = starts.end() - 2 * pairs;
    const std::vector<ParticleStart> single(starts.begin(), split);
    const std::vector<ParticleStart> paired(split, starts.end());
    auto grown = simulateGrowth(constants, history, starts, seed, 0, job);
    if (!grown)
        return grown.error();
    const auto boundary = grown->particles.begin() + static_cast<std::ptrdiff_t>(single.size());
    growth.single.events = grown->events;
    growth.single.particles.assign(grown->particles.begin(), boundary);
    growth.paired.particles.assign(boundary, grown->particles.end());

    SimulationRandom random(seed, RandomPurpose::Coalescence);
    const double earliest = approachFrames + touchingFrames + 4.0;
    const double latest = frames - 8.0;
    std::vector<ParticleStart> mergedStarts;
    for (int k = 0; k < pairs; ++k) {
        const double frame = earliest + (k + random.uniform()) * (latest - earliest) / pairs;
        growth.mergeFrames.push_back(static_cast<int>(frame));
        const auto at = static_cast<std::size_t>(growth.mergeFrames.back());
        const auto first = static_cast<std::size_t>(2 * k);
        mergedStarts.push_back({growth.mergeFrames.back(), growth.paired.particles[first].n[at] +
                                                               growth.paired.particles[first + 1].n[at]});
    }
    auto merged = simulateGrowth(constants, history, mergedStarts, seed,
                                 static_cast<std::uint32_t>(starts.size()), job);
    if (!merged)
        return merged.error();
    growth.merged = *std::move(merged);
    return growth;
}

Result<MovieScene> composeScene(const SceneParams& params, const SceneGrowth& growth, double sigma_nm,
                                std::uint64_t seed, const JobControl& job)
{
    if (const Status status = check(params); !status)
        return status.error();
    if (growth.single.particles.empty() && growth.mergeFrames.empty())
        return wrong("N", "There is no particle to show.");
    return Composer(params, growth, sigma_nm, seed, job).compose();
}

} // namespace ostwald
