#include "review/origin_text.h"

#include "corrections/correction_text.h"
#include "document/sizes_only.h"
#include "edits/point_origin.h"
#include "pipeline/sizes.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ostwald {
namespace {

class Origin {
    Q_DECLARE_TR_FUNCTIONS(Origin)
};

QString movieText(const Project& project)
{
    if (project.imported)
        return Origin::tr("%1, %2").arg(shownSentence(project.imported->format),
                                        QFileInfo(QString::fromStdString(project.imported->path)).fileName());
    constexpr int shownDigits = 12;
    return Origin::tr("%1, content %2")
        .arg(QFileInfo(QString::fromStdString(project.movie.path)).fileName(),
             QString::fromStdString(project.movie.contentHash).first(
                 std::min<qsizetype>(shownDigits, static_cast<qsizetype>(project.movie.contentHash.size()))));
}

QString sizeText(const Project& project, const TrackPoint& point)
{
    const LengthScale length(project.calibration);
    const QString value = length.textWithSd(point.r_px, point.rSd_px);
    const QString source = shownSentence(project.calibration.pixelSizeSource);
    return source.isEmpty() ? value : Origin::tr("%1, pixel size from: %2").arg(value, source);
}

/// The step that brought the correction in, or null.
const HistoryStep* stepOf(const History& history, const Edit& edit)
{
    for (int place = history.index() - 1; place >= 0; --place)
        for (const ProjectChange& change : history.step(place).changes)
            if (const auto* corrections = std::get_if<CorrectionsChange>(&change);
                corrections && std::ranges::find(corrections->added, edit) != corrections->added.end())
                return &history.step(place);
    return nullptr;
}

QString correctionsText(const Document& document, const std::vector<std::size_t>& places)
{
    QStringList texts;
    for (const std::size_t place : places) {
        const Edit& edit = document.project().edits[place];
        QString text = Origin::tr("%1: %2").arg(place + 1).arg(correctionText(edit, document.project().calibration.isStudy()));
        if (const HistoryStep* step = stepOf(document.undoStack(), edit)) {
            const QDateTime time = QDateTime::fromString(QString::fromStdString(step->time_utc), Qt::ISODate).toLocalTime();
            const QString when = QLocale().toString(time, QLocale::ShortFormat);
            text += step->author.empty() ? Origin::tr(" (%1)").arg(when)
                                         : Origin::tr(" (%1, %2)").arg(QString::fromStdString(step->author), when);
        }
        texts << text;
    }
    return texts.join(QLatin1Char('\n'));
}

QString maskText(const Document& document, const TrackPoint& point, const PointOrigin& origin)
{
    if (!point.measured())
        return Origin::tr("none: interpolated over a gap");
    if (origin.ofMask.empty())
        return Origin::tr("as the program found it");
    return Origin::tr("revision %1").arg(origin.ofMask.size()) + QLatin1Char('\n') + correctionsText(document, origin.ofMask);
}

QString linkText(const Track& track, const TrackPoint& point)
{
    if (point.frame == track.first())
        return Origin::tr("the first of its track");
    return Origin::tr("from frame %1, suspicion %2").arg(point.frame - 1).arg(shownNumber(point.suspicion, 2));
}

QString useText(const Document& document, TrackId id, int frame)
{
    const Results& results = document.results();
    if (!results.ensemble || !sizeCounts(results.ensemble.value->trajectories, document.project().calibration, id, frame))
        return Origin::tr("no mean, no fit");
    if (!results.fit)
        return Origin::tr("the means of Group-A");
    const bool isFresh = results.fit.key == stageKeys(document.project()).fit;
    const QString key = QString::fromStdString(results.fit.key.toHex());
    return isFresh ? Origin::tr("the means of Group-A and the fit %1").arg(key)
                   : Origin::tr("the means of Group-A; the fit %1 is older").arg(key);
}

} // namespace

std::vector<OriginFact> originFacts(const Document& document, TrackId id, int frame)
{
    const Track* track = document.tracks() ? document.tracks()->find(id) : nullptr;
    if (!track || !track->covers(frame))
        return {};
    const TrackPoint& point = track->at(frame);
    const PointOrigin origin = originOf(*document.results().tracks.value, document.project().edits, *track, frame);
    const TimeScale time(document.project().calibration);
    const bool isSample = hasSizesOnly(document);
    const int number = toldNumber(document, frame);
    std::vector<OriginFact> facts{
        {isSample ? Origin::tr("Table") : Origin::tr("Movie"), movieText(document.project())},
        {isSample ? Origin::tr("Sample") : Origin::tr("Frame"),
         time.isKnown() ? Origin::tr("%1 (%2)").arg(number).arg(time.phrase(frame))
                        : QString::number(number)}};
    if (!isSample) // a table tells no places
        facts.push_back({Origin::tr("Place"), Origin::tr("x %1 px, y %2 px")
                                                  .arg(shownNumber(point.x_px, 2), shownNumber(point.y_px, 2))});
    facts.push_back({Origin::tr("Radius"), sizeText(document.project(), point)});
    if (!isSample)
        facts.push_back({Origin::tr("Outline"), maskText(document, point, origin)});
    if (!document.project().calibration.isStudy())
        facts.push_back({Origin::tr("Link"), linkText(*track, point)});
    facts.push_back({Origin::tr("Group"), track->groupReason.empty()
                                              ? groupWord(track->group)
                                              : Origin::tr("%1: %2").arg(groupWord(track->group),
                                                                         shownSentence(track->groupReason))});
    if (!origin.ofTrack.empty())
        facts.push_back({Origin::tr("Corrections"), correctionsText(document, origin.ofTrack)});
    facts.push_back({Origin::tr("Went into"), useText(document, id, frame)});
    return facts;
}

} // namespace ostwald
