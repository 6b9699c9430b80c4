#include "movie_view/particle_colours.h"

#include "movie_view/colour_map.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

using Colours = std::array<QRgb, 256>;

constexpr double darkestOfViridis = 0.3;
constexpr double brightestOfViridis = 0.9;
constexpr QRgb shrinking = 0xff2f86f0;
constexpr QRgb still = 0xfff4f1ec;
constexpr QRgb growing = 0xffef7c0e;

Colours partOfViridis()
{
    const Colours& whole = coloursOf(ColourMap::Viridis);
    Colours colours{};
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = whole[static_cast<std::size_t>(
            std::lround(255.0 * (darkestOfViridis +
                                 (brightestOfViridis - darkestOfViridis) * static_cast<double>(i) / 255.0)))];
    return colours;
}

QRgb mixed(QRgb from, QRgb to, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return qRgb(channel(qRed(from), qRed(to)), channel(qGreen(from), qGreen(to)),
                channel(qBlue(from), qBlue(to)));
}

Colours diverging()
{
    Colours colours{};
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const double side = static_cast<double>(i) / 127.5 - 1.0;
        colours[i] = mixed(still, side < 0.0 ? shrinking : growing, std::abs(side));
    }
    return colours;
}

} // namespace

const Colours& coloursOf(ColourBy by)
{
    static const Colours sequential = partOfViridis();
    static const Colours eitherWay = diverging();
    return by == ColourBy::GrowthRate ? eitherWay : sequential;
}

void ParticleColours::prepare(const std::shared_ptr<const EditedTracks>& tracks,
                              const std::vector<const Track*>& live, int frame, ColourBy by)
{
    // A weak pointer, as those tracks may go and others come to lie at the same address.
    const bool isSame = m_tracks.lock() == tracks && m_by == by;
    if (isSame && m_frame == frame)
        return;
    if (!isSame) {
        m_tracks = tracks;
        m_by = by;
        m_scale = scaleOf(tracks->tracks, by);
        m_begin = tracks->tracks.tracks.data();
        m_colours.assign(tracks->tracks.tracks.size(), 0);
    }
    m_frame = frame;
    const Colours& colours = coloursOf(by);
    for (const Track* track : live) {
        const auto measure = m_scale ? measureOf(*track, frame, by) : std::nullopt;
        m_colours[static_cast<std::size_t>(track - m_begin)] =
            measure && std::isfinite(*measure)
                ? colours[static_cast<std::size_t>(std::lround(255.0 * m_scale->fractionOf(*measure)))]
                : 0;
    }
}

std::optional<QRgb> ParticleColours::of(const Track& track) const
{
    const QRgb colour = m_colours[static_cast<std::size_t>(&track - m_begin)];
    return colour ? std::optional(colour) : std::nullopt;
}

} // namespace ostwald
