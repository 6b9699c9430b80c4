#include "panels/coalescence_text.h"

#include "jobs/stage_runner.h"
#include "panels/fit_text.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <QCoreApplication>

namespace ostwald {
namespace {

class CoalescenceText {
    Q_DECLARE_TR_FUNCTIONS(CoalescenceText)
};

/// "5.87 ± 0.30 nm", or "5.87 nm, not determined".
QString lengthText(const FittedValue& value_nm, int decimals)
{
    const QString spread = uncertaintyText(value_nm, decimals);
    return value_nm.determined ? CoalescenceText::tr("%1 %2 nm").arg(shownNumber(value_nm.value, decimals), spread)
                               : CoalescenceText::tr("%1 nm, %2").arg(shownNumber(value_nm.value, decimals), spread);
}

QString progressText(const StageRunner& runner)
{
    const auto& activity = runner.activity();
    if (!activity)
        return CoalescenceText::tr("Fit starts in a moment");
    if (activity->stage != Stage::CoalescenceFit)
        return CoalescenceText::tr("Waiting for the stages before it");
    const auto best = runner.bestCoalescenceSoFar();
    if (!best || !runner.isBestCoalescenceFresh())
        return CoalescenceText::tr("Fitting: looking for a start");
    return CoalescenceText::tr("Fitting: iteration %1, %2 %").arg(best->iterations).arg(qRound(100.0 * activity->fraction));
}

} // namespace

std::shared_ptr<const CoalescenceFitResult> shownCoalescenceFit(const Document& document, const StageRunner& runner)
{
    auto best = runner.bestCoalescenceSoFar();
    return best ? best : document.results().coalescenceFit.value;
}

QString coalescenceStatusText(const Document& document, const StageRunner& runner)
{
    if (runner.isFittingCoalescence())
        return progressText(runner);
    if (runner.failure() && runner.failedStage() != Stage::Fit)
        return shownSentence(runner.failure()->message);
    const QString stale = CoalescenceText::tr("Based on older data: fit again");
    if (const auto best = runner.bestCoalescenceSoFar())
        return runner.isBestCoalescenceFresh()
                   ? CoalescenceText::tr("Stopped: best so far of iteration %1").arg(best->iterations)
                   : stale;
    const Keyed<CoalescenceFitResult>& fit = document.results().coalescenceFit;
    if (!fit)
        return CoalescenceText::tr("Not fitted yet");
    if (fit.key != stageKeys(document.project()).coalescenceFit)
        return stale;
    return fit.value->converged ? CoalescenceText::tr("Converged in %1 iterations, %2 s, %3 events")
                                      .arg(fit.value->iterations)
                                      .arg(shownNumber(fit.value->seconds, 1))
                                      .arg(fit.value->events)
                                : CoalescenceText::tr("Not converged after %1 iterations").arg(fit.value->iterations);
}

QString unknownSymbol(CoalescenceParameter unknown)
{
    switch (unknown) {
    case CoalescenceParameter::LnKappaRho0: return QStringLiteral("ln κρ₀");
    case CoalescenceParameter::Gamma: return QStringLiteral("γ");
    case CoalescenceParameter::SigmaC: return QStringLiteral("σ_c");
    case CoalescenceParameter::LnV: return QStringLiteral("ln v");
    case CoalescenceParameter::Ligand: return QStringLiteral("l");
    case CoalescenceParameter::Onset: return QStringLiteral("r_c");
    case CoalescenceParameter::LnRho0: return QStringLiteral("ln ρ₀");
    }
    return {};
}

QString unknownMeaning(CoalescenceParameter unknown)
{
    switch (unknown) {
    case CoalescenceParameter::LnKappaRho0:
        return CoalescenceText::tr("Logarithm of the propensity of small particles times the density at the start, in "
                                   "1/(s nm³)");
    case CoalescenceParameter::Gamma: return CoalescenceText::tr("How sharply the propensity falls with size, 1/nm");
    case CoalescenceParameter::SigmaC: return CoalescenceText::tr("Sum of the radii at which the propensity has halved, nm");
    case CoalescenceParameter::LnV:
        return CoalescenceText::tr("Logarithm of the variance of the distance at which ligand layers touch, in nm²");
    case CoalescenceParameter::Ligand: return CoalescenceText::tr("Thickness of the double ligand layer, nm");
    case CoalescenceParameter::Onset: return CoalescenceText::tr("No pair is closer than this at the start, nm");
    case CoalescenceParameter::LnRho0: return CoalescenceText::tr("Logarithm of the density of particles at the start, in 1/nm³");
    }
    return {};
}

QString coalescenceFigures(const CoalescenceFitResult& fit)
{
    return CoalescenceText::tr("Rate highest at %1 s, %2 s wide at half height\nParticles merge at a distance of %3\n"
                               "Chance of a worse fit: times %4, sizes %5")
        .arg(shownNumber(fit.peak_s, 1), shownNumber(fit.width_s, 1), lengthText(fit.encounter_nm, 2),
             shownNumber(fit.timesFit, 2), fit.sizedEvents > 0 ? shownNumber(fit.sizesFit, 2) : QStringLiteral("–"));
}

QStringList coalescenceNotes(const CoalescenceFitResult& fit)
{
    QStringList symbols;
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i)
        symbols << unknownSymbol(static_cast<CoalescenceParameter>(i));
    QStringList notes;
    for (const std::string& note : fit.notes)
        notes << inSymbols(shownSentence(note, coalescenceParameterKeys, symbols));
    return notes;
}

} // namespace ostwald
