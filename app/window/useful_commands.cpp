#include "window/useful_commands.h"

#include "document/sizes_only.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ostwald {
namespace {

using namespace std::string_view_literals;

/// Of particles that are seen more than once.
constexpr std::array ofFollowing{
    "tag.groupB"sv,          "edit.pickWhole"sv,       "track.cut"sv,
    "track.join"sv,          "track.link"sv,           "track.unlink"sv,
    "track.swap"sv,          "track.swapFromHere"sv,   "track.deleteFromHere"sv,
    "track.deleteWhole"sv,   "track.interpolate"sv,    "track.excludeFromHere"sv,
    "track.coalesce"sv,      "track.refillFromHere"sv, "track.nextEvent"sv,
    "track.previousEvent"sv, "track.nextCoalescence"sv, "track.previousCoalescence"sv,
    "review.next"sv,         "review.previous"sv,      "review.accept"sv,
    "review.reject"sv,       "view.tails"sv,           "view.colourByGrowthRate"sv,
    "view.colourBySuspicion"sv, "view.window.scheme"sv, "fit.coalescence"sv,
    "command.coalescence"sv};

/// Of pictures.
constexpr std::array ofPictures{"file.exportMovie"sv, "command.movie"sv,          "view.autoContrast"sv,
                                "view.thumbnails"sv,  "view.actualSize"sv,        "track.refill"sv,
                                "track.mergeOutlines"sv, "track.refillFromHere"sv};

bool holds(const auto& commands, const QString& id)
{
    return std::ranges::any_of(commands, [&id](std::string_view one) {
        return id == QLatin1String(one.data(), static_cast<qsizetype>(one.size()));
    });
}

} // namespace

bool isOfUse(const QString& id, const Document& document)
{
    if (document.project().calibration.isStudy() && holds(ofFollowing, id))
        return false;
    if (hasNoPictures(document) && holds(ofPictures, id))
        return false;
    return !(hasSizesOnly(document) && id == QStringLiteral("file.findMovie"));
}

} // namespace ostwald
