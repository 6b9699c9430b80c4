#include "wording/core_sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace ostwald {
namespace {

constexpr std::array sentences{
    QT_TRANSLATE_NOOP("CoreSentence", "meets the border in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "enters through the border in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "leaves through the border after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "first seen in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "lost after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "not seen from frame %1 to %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "grows by a step in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "product of a coalescence in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "coalesces after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "seen throughout, away from the border, without a coalescence"),
    QT_TRANSLATE_NOOP("CoreSentence", "tagged by hand in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "meets an excluded region in frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "splits off from particle %1 in frame %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "goes on from particle %1 in frame %2"),
    QT_TRANSLATE_NOOP("CoreSentence", "splits after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "goes on under another number after frame %1"),
    QT_TRANSLATE_NOOP("CoreSentence", "There is no particle at (%1, %2) in frame %3."),
    QT_TRANSLATE_NOOP("CoreSentence", "No coalescence is found at (%1, %2) in frame %3 any more."),
    QT_TRANSLATE_NOOP("CoreSentence", "The particle at (%1, %2) in frame %3 begins there now."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both particles are seen in frame %1."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both places at (%1, %2) in frame %3 belong to one particle now."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both particles begin in frame %1: there is nothing to swap."),
    QT_TRANSLATE_NOOP("CoreSentence", "The parents of a coalescence are seen before its product."),
    QT_TRANSLATE_NOOP("CoreSentence", "Both parents are one particle now."),
    QT_TRANSLATE_NOOP("CoreSentence", "Frame %1 is not analysed."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is fixed."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is at its bound."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: the interval is that of the prior."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: the interval spans the bounds."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sampled frames show %1 particles that stand out clearly; %2 are needed to judge the "
                                      "settings by."),
    QT_TRANSLATE_NOOP("CoreSentence", "At every threshold the noise makes more than one particle in a hundred, so none can be "
                                      "proposed."),
    QT_TRANSLATE_NOOP("CoreSentence", "Not converged yet."),
    QT_TRANSLATE_NOOP("CoreSentence", "The other project is of another material: only movies of one material share constants."),
    QT_TRANSLATE_NOOP("CoreSentence", "The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed "
                                      "and save it."),
    QT_TRANSLATE_NOOP("CoreSentence", "The other project has changed since it was chosen. Choose it again."),
    QT_TRANSLATE_NOOP("CoreSentence", "Not converged: the iterations ran out."),
    QT_TRANSLATE_NOOP("CoreSentence", "Stopped before it converged: these are the best values so far."),
    QT_TRANSLATE_NOOP("CoreSentence", "The size noise is correlated in time beyond what this fit models: the intervals are "
                                      "too narrow."),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes of a frame share an error of about %1 nm (focus?): the course of ln rho is "
                                      "less sure than its intervals say."),
    QT_TRANSLATE_NOOP("CoreSentence", "The innovations have not the variance the fit expects of them."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 ends at a bound of the paper's."),
    QT_TRANSLATE_NOOP("CoreSentence", "delta lies at an end of its range in %1 % of the frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "Sizes are smoothed over about %1 frames: faster changes of the supply are not seen, and "
                                      "their noise passes for shape and supply of the frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes span too few monomers to leave out %1 at each end: %2 are left out."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 searches end within a tenth of the lowest cost; the ranges are theirs."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: only a lower limit."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is not determined: only an upper limit."),
    QT_TRANSLATE_NOOP("CoreSentence", "%1 is from the separations when last seen apart; times and sizes add nothing."),
    QT_TRANSLATE_NOOP("CoreSentence", "Only particles that merge are in these data: how many did not is unknown, so ρ₀ "
                                      "follows from the shape of the times and its prior alone."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes of the other particles are not in these data: %1 and %2 follow from the "
                                      "times alone."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion is the one given, falling inversely with σ."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion is the printed one, the average from the start to t, above "
                                      "what the pair equation needs where motion slows down."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion falls inversely with σ from a value that the paths of the "
                                      "pairs that merge give."),
    QT_TRANSLATE_NOOP("CoreSentence", "The relative diffusion is the instantaneous one from the paths of the pairs that "
                                      "merge."),
    QT_TRANSLATE_NOOP("CoreSentence", "Intervals do not contain the errors of σ(t) and D_r(t), which are taken as measured."),
    QT_TRANSLATE_NOOP("CoreSentence", "The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, below %1 "
                                      "%)."),
    QT_TRANSLATE_NOOP("CoreSentence", "Sizes in nanometres need the pixel size of the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "Growth against time needs the frame interval of the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "No particle was found in any frame."),
    QT_TRANSLATE_NOOP("CoreSentence", "No two particles are seen at the same time."),
    QT_TRANSLATE_NOOP("CoreSentence", "The fit needs at least %1 frames; there are %2. Analyse more of the movie."),
    QT_TRANSLATE_NOOP("CoreSentence", "The fit needs at least %1 trajectories of two or more sizes; there are %2. Track more "
                                      "particles or analyse more frames."),
    QT_TRANSLATE_NOOP("CoreSentence", "The fit needs at least %1 coalescences; there are %2. Analyse more frames or a larger "
                                      "field of view, or confirm more events."),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes are the same: there is no growth to fit. Were the sizes measured in every "
                                      "frame?"),
    QT_TRANSLATE_NOOP("CoreSentence", "All sizes are below %1 monomers, where the theory does not hold. Is the pixel size "
                                      "right?"),
    QT_TRANSLATE_NOOP("CoreSentence", "The stroke adds nothing that is free."),
    QT_TRANSLATE_NOOP("CoreSentence", "The project is open in another window"),
    QT_TRANSLATE_NOOP("CoreSentence", "The project is open in another window."),
    QT_TRANSLATE_NOOP("CoreSentence", "The stroke meets no particle."),
    QT_TRANSLATE_NOOP("CoreSentence", "The line does not cut a particle in two."),
    QT_TRANSLATE_NOOP("CoreSentence", "There are no two particles to merge any more."),
    QT_TRANSLATE_NOOP("CoreSentence", "The sizes of the pairs that merged do not follow the fitted propensity "
                                      "(Kolmogorov-Smirnov, below %1 %)."),
};

/// A sentence with its numbers and names set aside.
struct Parts {
    QString pattern;
    QStringList words;
};

Parts takeApart(const QString& english, const QStringList& names)
{
    QStringList kinds;
    for (const QString& name : names)
        kinds << QRegularExpression::escape(name);
    kinds << QStringLiteral("[-\u2212]?[0-9]+(?:\\.[0-9]+)?");
    const QRegularExpression word(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(kinds.join(QLatin1Char('|'))),
                                  QRegularExpression::UseUnicodePropertiesOption);
    Parts parts;
    qsizetype end = 0;
    for (auto match = word.globalMatch(english); match.hasNext();) {
        const auto found = match.next();
        parts.words << found.captured();
        parts.pattern += english.mid(end, found.capturedStart() - end) + QLatin1Char('%') +
                         QString::number(parts.words.size());
        end = found.capturedEnd();
    }
    parts.pattern += english.mid(end);
    return parts;
}

QString looked(const QString& english, const QStringList& names)
{
    const Parts parts = takeApart(english, names);
    QString text = QCoreApplication::translate("CoreSentence", parts.pattern.toUtf8().constData());
    if (text == parts.pattern)
        return {};
    for (qsizetype i = 0; i < parts.words.size(); ++i) {
        QString word = parts.words[i];
        if (!names.contains(word))
            word.replace(QLatin1Char('.'), QLocale().decimalPoint());
        text.replace(QLatin1Char('%') + QString::number(i + 1), word);
    }
    return text;
}

} // namespace

std::span<const char* const> coreSentences()
{
    return sentences;
}

QString shownSentence(const std::string& english, const QStringList& names)
{
    const QString whole = QString::fromStdString(english);
    if (const QString text = looked(whole, names); !text.isEmpty())
        return text;
    const qsizetype colon = whole.indexOf(QLatin1String(": "));
    const QString head = colon < 0 ? QString() : looked(whole.first(colon), names);
    return head.isEmpty() ? whole : head + whole.sliced(colon);
}

} // namespace ostwald
