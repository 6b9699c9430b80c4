#include "window/check_text.h"

#include "wording/core_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>

namespace ostwald {
namespace {

class CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

// The titles of figureTemplates(), for translation.
[[maybe_unused]] constexpr const char* titles[] = {
    QT_TRANSLATE_NOOP("CheckText", "Trajectories"), QT_TRANSLATE_NOOP("CheckText", "Chemical potential, free energy"),
    QT_TRANSLATE_NOOP("CheckText", "Mean and variance"), QT_TRANSLATE_NOOP("CheckText", "Growth rate and sizes"),
    QT_TRANSLATE_NOOP("CheckText", "Phase by phase"), QT_TRANSLATE_NOOP("CheckText", "Extracted properties"),
    QT_TRANSLATE_NOOP("CheckText", "Coalescence"),
    // of a study
    QT_TRANSLATE_NOOP("CheckText", "Sizes in the samples"), QT_TRANSLATE_NOOP("CheckText", "Size distributions")};

/// "89.0 mm" as people here write it.
QString shownLength(QString length)
{
    return length.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

/// "ImageJ tag, typed" in the reader's language.
QString shownSources(const QString& sources)
{
    // Of the pixel size, which may have a comma of its own, and of the times.
    const qsizetype comma = sources.lastIndexOf(QLatin1String(", "));
    if (comma < 0)
        return shownSentence(sources.toStdString());
    return shownSentence(sources.first(comma).toStdString()) + QLatin1String(", ") +
           shownSentence(sources.sliced(comma + 2).toStdString());
}

} // namespace

QString shownCheck(const FigureCheck& check, const Journal& journal)
{
    const QString name = QLatin1String(journal.name);
    const QString detail = QString::fromStdString(check.detail);
    switch (check.kind) {
    case CheckKind::Width:
        return (check.passed ? CheckText::tr("Width %1, a column of %2.") : CheckText::tr("A width of %1 is no column of %2."))
            .arg(shownLength(detail), name);
    case CheckKind::Height:
        return check.passed ? CheckText::tr("Height %1.").arg(shownLength(detail))
                            : CheckText::tr("A height of %1 does not fit a page of %2.").arg(shownLength(detail), name);
    case CheckKind::TextSize:
        return check.passed ? CheckText::tr("Text of at most %1.").arg(shownLength(detail))
                            : CheckText::tr("Text of %1 is outside %L2 to %L3 pt.")
                                  .arg(shownLength(detail))
                                  .arg(journal.smallestText_pt)
                                  .arg(journal.largestText_pt);
    case CheckKind::LineWidth:
        return check.passed
                   ? CheckText::tr("Lines of at least %1.").arg(shownLength(detail))
                   : CheckText::tr("Lines of %1 are thinner than %L2 pt.").arg(shownLength(detail)).arg(journal.thinnestLine_pt);
    case CheckKind::Colours:
        return check.passed ? CheckText::tr("Curves can be told apart by colour-blind readers.")
                            : CheckText::tr("Colour-blind readers cannot tell these apart: %1.").arg(detail);
    case CheckKind::Units:
        return check.passed ? CheckText::tr("Every axis has its unit.")
                            : CheckText::tr("Panel %1 has an axis without a physical unit. Calibrate the movie.")
                                  .arg(detail.isEmpty() ? QStringLiteral("a") : detail);
    case CheckKind::Calibration:
        if (check.passed)
            return CheckText::tr("Calibrated (%1).").arg(shownSources(detail));
        return detail.isEmpty()
                   ? CheckText::tr("The calibration is incomplete. Enter it in the Movie workspace.")
                   : CheckText::tr("The time between frames comes from a video (%1). Confirm it in the Movie workspace.")
                         .arg(detail);
    case CheckKind::Content:
        return check.passed       ? CheckText::tr("Every panel shows something.")
               : detail.isEmpty() ? CheckText::tr("There is nothing on the page.")
                                  : CheckText::tr("Panel %1 is empty.").arg(detail);
    case CheckKind::Freshness:
        break;
    }
    if (!detail.isEmpty())
        return CheckText::tr("Older than the project: panel %1. Wait for the results, or run the fit again.").arg(detail);
    return check.passed
               ? CheckText::tr("Everything is up to date with the project.")
               : CheckText::tr("Some results are older than the project. Wait for them, or run the fit again.");
}

QString templateTitle(const FigureTemplate& figure, const Calibration& calibration)
{
    return QLatin1String(figure.key + std::strlen("fig")) + QLatin1String("  ") + CheckText::tr(titleOf(figure, calibration));
}

} // namespace ostwald
