#include "simulate/coalescing_pair.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

double cubed(double x)
{
    return x * x * x;
}

/// Discs of radii ra, rb at the distance d, the centre of mass of shareA and 1 - shareA at the origin.
std::array<Disc, 2> atDistance(double angle_rad, double d, double ra_px, double rb_px, double shareA)
{
    const double ux = std::cos(angle_rad);
    const double uy = std::sin(angle_rad);
    const double a = -d * (1.0 - shareA);
    const double b = d * shareA;
    return {Disc{a * ux, a * uy, ra_px}, Disc{b * ux, b * uy, rb_px}};
}

} // namespace

double sharedVolume(double ra, double rb, double d)
{
    if (d >= ra + rb)
        return 0.0;
    if (d <= std::abs(ra - rb))
        return cubed(std::min(ra, rb));
    const double h = ra + rb - d;
    return h * h * (d * d + 2.0 * d * (ra + rb) - 3.0 * (ra - rb) * (ra - rb)) / (16.0 * d);
}

std::array<Disc, 2> discsBefore(const PairGeometry& pair, int frame, double ra_px, double rb_px)
{
    const int framesToContact = std::max(0, pair.mergeFrame - touchingFrames - frame);
    const double open = std::min(1.0, framesToContact / (approachFrames + 1.0));
    const double shareA = cubed(ra_px) / (cubed(ra_px) + cubed(rb_px));
    return atDistance(pair.angle_rad, ra_px + rb_px + open * pair.gap_px, ra_px, rb_px, shareA);
}

std::vector<Disc> discsAfter(const PairGeometry& pair, int frame, double r_px, double volumeShareA)
{
    const double ra_px = r_px * std::cbrt(volumeShareA);
    const double rb_px = r_px * std::cbrt(1.0 - volumeShareA);
    const double d = (ra_px + rb_px) * std::exp(-(frame - pair.mergeFrame + 0.5) / relaxation_frames);
    if (d < 0.02 * r_px)
        return {Disc{0.0, 0.0, r_px}};
    double low = 0.9;
    double high = 1.3; // 2^(1/3): the larger ball alone
    for (int i = 0; i < 50; ++i) {
        const double scale = 0.5 * (low + high);
        const double volume = cubed(scale * r_px) - sharedVolume(scale * ra_px, scale * rb_px, d);
        (volume > cubed(r_px) ? high : low) = scale;
    }
    const auto two = atDistance(pair.angle_rad, d, low * ra_px, low * rb_px, volumeShareA);
    return {two.begin(), two.end()};
}

} // namespace ostwald
