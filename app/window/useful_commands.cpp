#include "window/useful_commands.h"

#include "document/sizes_only.h"

#include <QCoreApplication>

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

class StudyText {
    Q_DECLARE_TR_FUNCTIONS(StudyText)
};

struct Renamed {
    std::string_view id;
    const char* text;
};

constexpr std::array ofSamples{Renamed{"movie.next"sv, QT_TRANSLATE_NOOP("StudyText", "Next sample")},
                               Renamed{"movie.previous"sv, QT_TRANSLATE_NOOP("StudyText", "Previous sample")},
                               Renamed{"movie.tenOn"sv, QT_TRANSLATE_NOOP("StudyText", "Ten samples on")},
                               Renamed{"movie.tenBack"sv, QT_TRANSLATE_NOOP("StudyText", "Ten samples back")},
                               Renamed{"movie.first"sv, QT_TRANSLATE_NOOP("StudyText", "First sample")},
                               Renamed{"movie.last"sv, QT_TRANSLATE_NOOP("StudyText", "Last sample")},
                               Renamed{"movie.goTo"sv, QT_TRANSLATE_NOOP("StudyText", "Go to sample or time…")},
                               Renamed{"edit.selectAll"sv, QT_TRANSLATE_NOOP("StudyText", "Select all in this sample")},
                               Renamed{"track.delete"sv, QT_TRANSLATE_NOOP("StudyText", "Delete from this sample")},
                               Renamed{"track.exclude"sv, QT_TRANSLATE_NOOP("StudyText", "Exclude the size")}};
constexpr std::array ofParticles{Renamed{"track.nextTrack"sv, QT_TRANSLATE_NOOP("StudyText", "Next particle")},
                                 Renamed{"track.previousTrack"sv, QT_TRANSLATE_NOOP("StudyText", "Previous particle")},
                                 Renamed{"view.numbers"sv, QT_TRANSLATE_NOOP("StudyText", "Particle numbers")}};

QString textIn(const auto& renamed, const QString& id)
{
    for (const Renamed& one : renamed)
        if (id == QLatin1String(one.id.data(), static_cast<qsizetype>(one.id.size())))
            return StudyText::tr(one.text);
    return {};
}

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

QString textInStudy(const QString& id, const Document& document)
{
    if (!document.project().calibration.isStudy())
        return {};
    const QString text = textIn(ofParticles, id);
    return text.isEmpty() && hasSizesOnly(document) ? textIn(ofSamples, id) : text;
}

} // namespace ostwald
