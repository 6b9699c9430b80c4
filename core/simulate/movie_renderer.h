#pragma once

#include "base/job_control.h"
#include "simulate/movie_scene.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace ostwald {

/// How a scene becomes a picture.
struct CameraParams {
    double thicknessExponent = 0.35;  ///< p of the thickness 2 r (1 - u^2)^p: 0 a plate, 0.5 a sphere
    double attenuation_per_nm = 0.15; ///< of the beam in a particle (Beer and Lambert)
    double blur_px = 1.0;             ///< standard deviation of the point spread
    double electrons_per_px = 400.0;  ///< of the unobstructed beam, per frame
    double tilt = 0.15;               ///< brightness rises by +- this share from the centre to the border
    double gain = 2.0;                ///< counts per electron
    double offset_counts = 100.0;
    double readNoise_counts = 2.0;

    bool operator==(const CameraParams&) const = default;
};

/// @error InvalidArgument  where names the parameter
[[nodiscard]] Status validate(const CameraParams& camera);

/// What is to be found of one particle in one frame, in pixels of the frame.
struct RenderedParticle {
    TrackId id{};
    double x_px = 0.0; ///< centre of mass
    double y_px = 0.0;
    double area_px2 = 0.0;        ///< of its projection, whether inside the frame or not
    double volumeRadius_px = 0.0; ///< of the ball of equal volume
    double insideFraction = 0.0;  ///< share of the projection that is in the frame
    int pixels = 0;               ///< pixel centres it covers in the frame
    bool touchesEdge = false;     ///< one of them is in the outermost rows or columns
    SceneState state = SceneState::Free;
};

struct RenderedPicture {
    cv::Mat pixels;                          ///< CV_16U
    std::vector<RenderedParticle> particles; ///< those that are at least partly in the frame, by id
};

/// One frame: transmission exp(-attenuation x thickness) averaged over each pixel by supersampling, Gaussian
/// blur, tilted illumination, Poisson noise of the electrons, gain, offset, Gaussian read noise, 16 bits. The
/// noise has a random stream of its own per frame: frames may be rendered in any order or at once.
/// @pre 0 <= frame < scene.frames.size(), validate(camera)
/// @error Cancelled
[[nodiscard]] Result<RenderedPicture> renderFrame(const MovieScene& scene, int frame,
                                                const CameraParams& camera, std::uint64_t seed,
                                                const JobControl& job = {});

} // namespace ostwald
