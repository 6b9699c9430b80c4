#include "panels/fit_text.h"

#include "jobs/stage_runner.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace ostwald {
namespace {

constexpr double strongCorrelation = 0.95;

class FitText {
    Q_DECLARE_TR_FUNCTIONS(FitText)
};

QString starText(const QString& name, const FittedValue* value, int decimals, const QString& unit)
{
    if (!value || !std::isfinite(value->value))
        return FitText::tr("%1 = –").arg(name);
    const QString number = shownNumber(value->value, decimals);
    const QString spread = uncertaintyText(*value, decimals);
    if (value->determined)
        return FitText::tr("%1 = %2 %3 %4").arg(name, number, spread, unit).trimmed();
    return FitText::tr("%1 = %2 %3, %4")
        .arg(name, number, unit, spread)
        .replace(QStringLiteral(" ,"), QStringLiteral(","));
}

QString progressText(const StageRunner& runner)
{
    const auto& activity = runner.activity();
    if (!activity || activity->stage != Stage::Fit)
        return activity ? FitText::tr("Waiting for the stages before it")
                        : FitText::tr("Fit starts in a moment");
    const auto best = runner.bestSoFar();
    if (!best || !runner.isBestFresh())
        return FitText::tr("Fitting: first iteration");
    return FitText::tr("Fitting: iteration %1, χ² per degree %2")
        .arg(best->iterations)
        .arg(shownNumber(best->chi2PerDof, 2));
}

QString doneText(const GrowthFitResult& fit)
{
    if (fit.converged)
        return FitText::tr("Converged in %1 iterations, %2 s")
            .arg(fit.iterations)
            .arg(shownNumber(fit.seconds, 1));
    return FitText::tr("Not converged after %1 iterations").arg(fit.iterations);
}

} // namespace

std::shared_ptr<const GrowthFitResult> shownFit(const Document& document, const StageRunner& runner)
{
    auto best = runner.bestSoFar();
    return best ? best : document.results().fit.value;
}

QString fitStatusText(const Document& document, const StageRunner& runner)
{
    if (runner.isFitting())
        return progressText(runner);
    if (runner.failure() && runner.failedStage() != Stage::CoalescenceFit)
        return growthSentence(runner.failure()->message);
    const QString stale = FitText::tr("Based on older data: fit again");
    if (const auto best = runner.bestSoFar()) {
        if (runner.isBestFresh()) // a whole one belongs again after an undo
            return best->converged ? doneText(*best) : FitText::tr("Stopped: best so far of iteration %1").arg(best->iterations);
        return runner.isBestOfEarlierVersion() ? FitText::tr("Made by an earlier version: fit again") : stale;
    }
    const Keyed<GrowthFitResult>& fit = document.results().fit;
    if (!fit)
        return FitText::tr("Not fitted yet");
    return fit.key == stageKeys(document.project()).fit ? doneText(*fit.value) : stale;
}

bool isShownFitStale(const Document& document, const StageRunner& runner)
{
    if (runner.bestSoFar())
        return !runner.isBestFresh();
    const Keyed<GrowthFitResult>& fit = document.results().fit;
    return fit && fit.key != stageKeys(document.project()).fit;
}

QString constantSymbol(GrowthParameter constant)
{
    switch (constant) {
    case GrowthParameter::DEpsF:
        return QStringLiteral("Δε_f");
    case GrowthParameter::DEpsE:
        return QStringLiteral("Δε_e");
    case GrowthParameter::Alpha:
        return QStringLiteral("α");
    case GrowthParameter::LnK:
        return QStringLiteral("ln K");
    case GrowthParameter::LnChi:
        return QStringLiteral("ln χ");
    }
    return {};
}

QString constantMeaning(GrowthParameter constant)
{
    switch (constant) {
    case GrowthParameter::DEpsF:
        return FitText::tr("Free energy of a face monomer relative to bulk, kT");
    case GrowthParameter::DEpsE:
        return FitText::tr("Free energy of an edge monomer relative to bulk, kT");
    case GrowthParameter::Alpha:
        return FitText::tr("Exponent of the number of configurations");
    case GrowthParameter::LnK:
        return FitText::tr("Logarithm of the attachment rate K, K in 1/s");
    case GrowthParameter::LnChi:
        return FitText::tr("Logarithm of χ, attachment over diffusion");
    }
    return {};
}

QString uncertaintyText(const FittedValue& value, int decimals)
{
    if (value.determined)
        return spreadText(0.5 * (value.high95 - value.low95), decimals);
    if (value.note == "fixed")
        return FitText::tr("fixed");
    return value.note == "at its bound" ? FitText::tr("at its bound") : FitText::tr("not determined");
}

QString muStarText(const GrowthFitResult* fit)
{
    return starText(QStringLiteral("μ*"), fit ? &fit->muStar : nullptr, 3, FitText::tr("kT"));
}

QString nStarText(const GrowthFitResult* fit)
{
    return starText(QStringLiteral("n*"), fit ? &fit->nStar : nullptr, 0, {});
}

QString residualText(const GrowthFitResult& fit)
{
    if (fit.sigmaR_nm == 0.0) // sizes of samples are drawn once each: noise and lag are not estimated
        return FitText::tr("χ² per degree %1 · AIC %2").arg(shownNumber(fit.chi2PerDof, 2), shownNumber(fit.aic, 0));
    return FitText::tr("χ² per degree %1 · lag-1 %2\nAIC %3 · size noise %4 nm")
        .arg(shownNumber(fit.chi2PerDof, 2), shownNumber(fit.innovationLag1, 2), shownNumber(fit.aic, 0),
             shownNumber(fit.sigmaR_nm, 3));
}

QString growthSentence(const std::string& english)
{
    QStringList symbols;
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        symbols << constantSymbol(static_cast<GrowthParameter>(i));
    return inSymbols(shownSentence(english, growthParameterKeys, symbols));
}

QString inSymbols(QString sentence)
{
    for (const auto& [name, symbol] : {std::pair("ln rho", "ln ρ₁"), std::pair("mu", "μ"), std::pair("delta", "δ"),
                                       std::pair("kappa", "κ")}) {
        // No word borders of Unicode: an ending may follow without a space, as in Korean.
        const QRegularExpression word(QStringLiteral("(?<![\\w/.\\-])%1(?![\\w/\\-]|\\.\\w)").arg(QLatin1String(name)));
        sentence.replace(word, QString::fromUtf8(symbol));
    }
    return sentence;
}

QStringList fitNotes(const GrowthFitResult& fit)
{
    QStringList notes;
    for (const std::string& note : fit.notes)
        notes << growthSentence(note);
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        for (std::size_t j = i + 1; j < growthParameterCount; ++j)
            if (std::abs(fit.correlation[i][j]) > strongCorrelation)
                notes << FitText::tr(
                             "%1 and %2 are strongly correlated (%3): only their combination is determined.")
                             .arg(constantSymbol(static_cast<GrowthParameter>(i)),
                                  constantSymbol(static_cast<GrowthParameter>(j)),
                                  shownNumber(fit.correlation[i][j], 2));
    return notes;
}

} // namespace ostwald
