#include "simulate/movie_renderer.h"

#include "simulate/simulation_random.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

struct Size {
    int width;
    int height;
};

/// Transmission of one particle over a rectangle of pixels, and how much of it is where.
struct Stamp {
    cv::Rect box;
    cv::Mat1d transmission;
    cv::Mat1d coverage; ///< share of the pixel that the projection covers
};

class Stamper {
public:
    Stamper(const CameraParams& camera, double pixelSize_nm)
        : m_exponent(camera.thicknessExponent), m_depthPerPx(camera.attenuation_per_nm * pixelSize_nm)
    {
    }

    /// @param discs  in pixels of the frame
    Stamp operator()(const std::vector<Disc>& discs) const
    {
        double left = discs.front().x_px;
        double top = discs.front().y_px;
        double right = left;
        double bottom = top;
        for (const Disc& disc : discs) {
            left = std::min(left, disc.x_px - disc.r_px);
            right = std::max(right, disc.x_px + disc.r_px);
            top = std::min(top, disc.y_px - disc.r_px);
            bottom = std::max(bottom, disc.y_px + disc.r_px);
        }
        const int x0 = static_cast<int>(std::floor(left - 0.5));
        const int y0 = static_cast<int>(std::floor(top - 0.5));
        Stamp stamp;
        stamp.box = {x0, y0, static_cast<int>(std::ceil(right + 0.5)) - x0 + 1,
                     static_cast<int>(std::ceil(bottom + 0.5)) - y0 + 1};
        stamp.transmission.create(stamp.box.size());
        stamp.coverage.create(stamp.box.size());
        for (int y = 0; y < stamp.box.height; ++y)
            for (int x = 0; x < stamp.box.width; ++x)
                average(discs, x + x0, y + y0, stamp.transmission(y, x), stamp.coverage(y, x));
        return stamp;
    }

private:
    /// Mean over the pixel. The thickness is steep only near the outline: few samples serve elsewhere.
    void average(const std::vector<Disc>& discs, int px, int py, double& transmission, double& coverage) const
    {
        constexpr int finest = 8;
        constexpr int coarse = 2;
        constexpr double steepRim_px = 1.5;
        constexpr double halfDiagonal_px = std::numbers::sqrt2 / 2.0;
        bool isOutside = true;
        bool isSteep = false;
        for (const Disc& disc : discs) {
            const double inward_px = disc.r_px - std::hypot(px - disc.x_px, py - disc.y_px);
            isOutside = isOutside && inward_px < -halfDiagonal_px;
            isSteep = isSteep || std::abs(inward_px) < steepRim_px;
        }
        transmission = 1.0;
        coverage = 0.0;
        if (isOutside)
            return;
        const int samples = isSteep ? finest : coarse;
        const double weight = 1.0 / (samples * samples);
        transmission = 0.0;
        for (int j = 0; j < samples; ++j)
            for (int i = 0; i < samples; ++i) {
                const double thickness_px =
                    thicknessAt(discs, px + (i + 0.5) / samples - 0.5, py + (j + 0.5) / samples - 0.5);
                transmission += weight * (thickness_px > 0.0 ? std::exp(-m_depthPerPx * thickness_px) : 1.0);
                coverage += thickness_px > 0.0 ? weight : 0.0;
            }
    }

    double thicknessAt(const std::vector<Disc>& discs, double x_px, double y_px) const
    {
        double thickness_px = 0.0;
        for (const Disc& disc : discs) {
            const double dx = (x_px - disc.x_px) / disc.r_px;
            const double dy = (y_px - disc.y_px) / disc.r_px;
            const double rest = 1.0 - dx * dx - dy * dy;
            if (rest > 0.0)
                thickness_px = std::max(thickness_px, 2.0 * disc.r_px * std::pow(rest, m_exponent));
        }
        return thickness_px;
    }

    double m_exponent;
    double m_depthPerPx;
};

/// Area of the union of one or two discs.
double projectedArea(const std::vector<Disc>& discs)
{
    double area = 0.0;
    for (const Disc& disc : discs)
        area += std::numbers::pi * disc.r_px * disc.r_px;
    if (discs.size() < 2)
        return area;
    const double a = discs[0].r_px;
    const double b = discs[1].r_px;
    const double d = std::hypot(discs[0].x_px - discs[1].x_px, discs[0].y_px - discs[1].y_px);
    if (d >= a + b)
        return area;
    if (d <= std::abs(a - b))
        return std::numbers::pi * std::max(a, b) * std::max(a, b);
    const double cosA = (d * d + a * a - b * b) / (2.0 * d * a);
    const double cosB = (d * d + b * b - a * a) / (2.0 * d * b);
    const double triangles = 0.5 * std::sqrt((a + b - d) * (d + a - b) * (d - a + b) * (d + a + b));
    return area - (a * a * std::acos(cosA) + b * b * std::acos(cosB) - triangles);
}

bool coversCentre(const std::vector<Disc>& discs, int px, int py)
{
    return std::ranges::any_of(
        discs, [&](const Disc& disc) { return std::hypot(px - disc.x_px, py - disc.y_px) < disc.r_px; });
}

RenderedParticle describe(const SceneParticle& particle, const std::vector<Disc>& discs, const Stamp& stamp,
                          const Size& size)
{
    RenderedParticle rendered;
    rendered.id = particle.id;
    rendered.area_px2 = projectedArea(discs);
    rendered.volumeRadius_px = particle.volumeRadius_px;
    rendered.state = particle.state;
    double volume = 0.0;
    for (const Disc& disc : discs) {
        const double v = disc.r_px * disc.r_px * disc.r_px;
        volume += v;
        rendered.x_px += v * disc.x_px;
        rendered.y_px += v * disc.y_px;
    }
    rendered.x_px /= volume;
    rendered.y_px /= volume;
    double inside = 0.0;
    double everywhere = 0.0;
    for (int y = 0; y < stamp.box.height; ++y)
        for (int x = 0; x < stamp.box.width; ++x) {
            const int px = x + stamp.box.x;
            const int py = y + stamp.box.y;
            everywhere += stamp.coverage(y, x);
            if (px < 0 || py < 0 || px >= size.width || py >= size.height)
                continue;
            inside += stamp.coverage(y, x);
            if (stamp.coverage(y, x) > 0.0 && coversCentre(discs, px, py)) {
                ++rendered.pixels;
                rendered.touchesEdge = rendered.touchesEdge || px == 0 || py == 0 || px == size.width - 1 ||
                                       py == size.height - 1;
            }
        }
    rendered.insideFraction = inside / everywhere;
    return rendered;
}

Result<cv::Mat> expose(const cv::Mat1d& transmission, const CameraParams& camera, SimulationRandom random,
                       const JobControl& job)
{
    cv::Mat1w counts(transmission.size());
    const double halfWidth = 0.5 * transmission.cols;
    const double halfHeight = 0.5 * transmission.rows;
    for (int y = 0; y < counts.rows; ++y) {
        if (job.cancelled())
            return cancelledError();
        for (int x = 0; x < counts.cols; ++x) {
            const double slope = 0.5 * ((x - halfWidth) / halfWidth + 0.5 * (y - halfHeight) / halfHeight);
            const double expected =
                camera.electrons_per_px * (1.0 + camera.tilt * slope / 0.75) * transmission(y, x);
            const double value = camera.offset_counts +
                                 camera.gain * static_cast<double>(random.poisson(expected)) +
                                 camera.readNoise_counts * random.normal();
            counts(y, x) = static_cast<std::uint16_t>(std::clamp(std::round(value), 0.0, 65535.0));
        }
    }
    return cv::Mat(counts);
}

} // namespace

Status validate(const CameraParams& camera)
{
    struct Range {
        const char* where;
        double value;
        double low;
        double high;
        const char* message;
    };
    const Range ranges[] = {
        {"movie.thickness_exponent", camera.thicknessExponent, 0.0, 2.0,
         "The exponent must lie between 0 (a plate) and 2."},
        {"movie.attenuation_per_nm", camera.attenuation_per_nm, 1e-4, 10.0,
         "The attenuation must lie between 0.0001 and 10 per nm."},
        {"movie.blur_px", camera.blur_px, 0.0, 20.0, "The blur must lie between 0 and 20 px."},
        {"movie.electrons_per_px", camera.electrons_per_px, 0.1, 60000.0,
         "The electrons per pixel must lie between 0.1 and 60000."},
        {"movie.tilt", camera.tilt, -0.9, 0.9, "The tilt of the brightness must lie between -0.9 and 0.9."},
        {"movie.gain", camera.gain, 0.01, 1000.0,
         "The gain must lie between 0.01 and 1000 counts per electron."},
        {"movie.offset_counts", camera.offset_counts, 0.0, 60000.0,
         "The offset must lie between 0 and 60000 counts."},
        {"movie.read_noise_counts", camera.readNoise_counts, 0.0, 10000.0,
         "The read noise must lie between 0 and 10000 counts."}};
    for (const Range& range : ranges)
        if (!(range.value >= range.low && range.value <= range.high))
            return Error{ErrorCode::InvalidArgument, range.message, range.where};
    const double brightest = camera.electrons_per_px * (1.0 + std::abs(camera.tilt));
    if (camera.offset_counts + camera.gain * (brightest + 6.0 * std::sqrt(brightest)) > 65535.0)
        return Error{ErrorCode::InvalidArgument,
                     "The bright background would pass 65535 counts: lower the gain or the electrons.",
                     "movie.gain"};
    return Done{};
}

Result<RenderedPicture> renderFrame(const MovieScene& scene, int frame, const CameraParams& camera,
                                  std::uint64_t seed, const JobControl& job)
{
    const SceneFrame& shown = scene.frames[static_cast<std::size_t>(frame)];
    const Size size{scene.params.width_px, scene.params.height_px};
    const int pad = static_cast<int>(std::ceil(4.0 * camera.blur_px)) + 1;
    cv::Mat1d transmission(size.height + 2 * pad, size.width + 2 * pad, 1.0);
    const cv::Rect canvas(-pad, -pad, transmission.cols, transmission.rows);
    const Stamper stamper(camera, scene.params.pixelSize_nm);
    RenderedPicture rendered;
    for (const SceneParticle& particle : shown.particles) {
        std::vector<Disc> discs = particle.discs;
        for (Disc& disc : discs) {
            disc.x_px += shown.drift.dx_px;
            disc.y_px += shown.drift.dy_px;
        }
        const Stamp stamp = stamper(discs);
        const cv::Rect seen = stamp.box & canvas;
        if (seen.empty())
            continue;
        cv::Mat part = transmission(seen - canvas.tl());
        cv::multiply(part, stamp.transmission(seen - stamp.box.tl()), part);
        RenderedParticle truth = describe(particle, discs, stamp, size);
        if (truth.pixels > 0)
            rendered.particles.push_back(truth);
    }
    if (camera.blur_px > 0.0) {
        const int side = 2 * pad - 1;
        cv::GaussianBlur(transmission, transmission, {side, side}, camera.blur_px, camera.blur_px,
                         cv::BORDER_REPLICATE);
    }
    auto counts =
        expose(transmission(cv::Rect(pad, pad, size.width, size.height)), camera,
               SimulationRandom(seed, RandomPurpose::Camera, static_cast<std::uint32_t>(frame)), job);
    if (!counts)
        return counts.error();
    rendered.pixels = *std::move(counts);
    return rendered;
}

} // namespace ostwald
