#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "simulate/growth_ensemble.h"
#include "track/tracks.h"

#include <array>
#include <optional>
#include <vector>

namespace ostwald {

/// Where the particles of a made-up movie lie and how they move.
struct SceneParams {
    int width_px = 512;
    int height_px = 512;
    double pixelSize_nm = 0.12;
    int coalescingPairs = 5;
    double gap_px = 6.0;         ///< least distance between the outlines of particles that are not to meet
    double margin_px = 20.0;     ///< particles also lie this far outside the frame
    double driftStep_px = 0.3;   ///< root mean square shift of the specimen from frame to frame
    double motionStep_px = 0.15; ///< standard deviation of a particle's own step, along x and along y

    bool operator==(const SceneParams&) const = default;
};

/// The frames around a coalescence.
inline constexpr int approachFrames = 6;
inline constexpr int touchingFrames = 2;
inline constexpr double relaxation_frames = 2.5;

struct Disc {
    double x_px = 0.0;
    double y_px = 0.0;
    double r_px = 0.0;
};

enum class SceneState { Free = 0, Touching = 1, Relaxing = 2 };

/// One particle in one frame, in specimen coordinates (position in the frame = position + drift).
struct SceneParticle {
    TrackId id{};
    std::vector<Disc> discs;      ///< one, or the two overlapping ones of a particle that has just merged
    double volumeRadius_px = 0.0; ///< of the sphere of equal volume, sigma_s n^(1/3)
    SceneState state = SceneState::Free;
};

struct SceneFrame {
    Drift drift;                          ///< against frame 0
    std::vector<SceneParticle> particles; ///< by id
};

struct SceneTrack {
    TrackId id{};
    int first = 0;
    int last = 0;
    std::array<std::optional<TrackId>, 2> parents;
    Group group = Group::A;
};

struct SceneEvent {
    int frame = 0; ///< first of the merged particle
    TrackId child{};
    TrackId parentA{};
    TrackId parentB{};
    double x_px = 0.0; ///< centre of mass in the frame
    double y_px = 0.0;
    double rA_px = 0.0; ///< in the frame before
    double rB_px = 0.0;
    double rNew_px = 0.0;
};

struct MovieScene {
    SceneParams params;
    std::vector<SceneFrame> frames;
    std::vector<SceneTrack> tracks; ///< by id, ids 1 .. n
    std::vector<SceneEvent> events; ///< by frame
};

/// The growth of everything in a scene: particles that stay alone; pairs (2k, 2k+1) that coalesce, which
/// their sizes after mergeFrames[k] no longer concern; and what becomes of pair k from mergeFrames[k] on.
struct SceneGrowth {
    GrowthEnsemble single;
    GrowthEnsemble paired;
    std::vector<int> mergeFrames;
    GrowthEnsemble merged;
};

/// Grows `single` particles and the pairs under one history; monomers are conserved in a coalescence.
/// @error InvalidArgument  as simulateGrowth; or pairs in a movie too short for them (30 frames)
[[nodiscard]] Result<SceneGrowth> growScene(const GrowthConstants& constants, const GrowthHistory& history,
                                            const std::vector<ParticleStart>& starts, int pairs,
                                            std::uint64_t seed, const JobControl& job = {});

/// Places and moves the particles. None comes nearer to another than gap_px at its largest size, except that
/// each pair closes in over approachFrames, touches for touchingFrames, and relaxes from two overlapping
/// spheres at distance (ra + rb) exp(-(t + 1/2) / relaxation_frames) to one of the same volume.
/// @error InvalidArgument  where names the parameter; also when the frame is too small for the particles
[[nodiscard]] Result<MovieScene> composeScene(const SceneParams& params, const SceneGrowth& growth,
                                              double sigma_nm, std::uint64_t seed,
                                              const JobControl& job = {});

/// Volume that two balls share whose centres are d apart, over 4 pi / 3.
[[nodiscard]] double sharedVolume(double ra, double rb, double d);

} // namespace ostwald
