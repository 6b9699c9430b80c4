#include "phases/phase_operations.h"

#include "ensemble/phase_proposal.h"
#include "wording/core_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

class PhaseOperations {
    Q_DECLARE_TR_FUNCTIONS(PhaseOperations)
};

constexpr int mostProposed = 7;

double playhead_s(const Document& document)
{
    return document.project().calibration.timeOf_s(document.selection().frame).value_or(0.0);
}

/// The shortest phase. Borders in a movie lie on frames; between samples they lie anywhere.
double step_s(const Document& document)
{
    const Calibration& calibration = document.project().calibration;
    return calibration.isStudy() ? 1e-3 * endOfTime_s(document) : calibration.frameInterval_s.value_or(0.0);
}

double onFrame_s(const Document& document, double t_s)
{
    const Calibration& calibration = document.project().calibration;
    const double step = step_s(document);
    return calibration.isStudy() || step <= 0.0 ? t_s : std::round(t_s / step) * step;
}

void write(Document& document, std::vector<Phase> phases, const QString& text)
{
    document.edit(&Project::phases, std::move(phases), text);
}

std::optional<QString> untimed(const Document& document)
{
    if (document.project().calibration.hasTimes())
        return std::nullopt;
    return PhaseOperations::tr("Phases need the frame interval: enter it in the Movie workspace first.");
}

} // namespace

QString phaseName(std::size_t number)
{
    return QString::fromStdString(phaseLabel(number));
}

double endOfTime_s(const Document& document)
{
    const Tracks* tracks = document.tracks();
    const int last = document.movie() ? document.movie()->info().frames - 1 : tracks ? tracks->lastFrame : 0;
    const Calibration& calibration = document.project().calibration;
    return calibration.isStudy() ? std::ranges::max(calibration.ageing_s) : calibration.timeOf_s(last).value_or(0.0);
}

std::optional<QString> beginPhase(Document& document)
{
    if (auto why = untimed(document))
        return why;
    const auto& before = document.project().phases;
    const QString name = phaseName(before.size() + 1);
    auto phases = withPhaseFrom(before, playhead_s(document), endOfTime_s(document), name.toStdString());
    if (!phases)
        return document.project().calibration.isStudy()
                   ? PhaseOperations::tr("There is no room for a phase here: go to a sample between two borders.")
                   : PhaseOperations::tr("There is no room for a phase here: go to a frame between two borders.");
    write(document, std::move(*phases), PhaseOperations::tr("Add phase %1").arg(name));
    return std::nullopt;
}

std::optional<QString> endPhase(Document& document)
{
    if (auto why = untimed(document))
        return why;
    auto phases = withPhaseUntil(document.project().phases, playhead_s(document));
    if (!phases)
        return document.project().calibration.isStudy() ? PhaseOperations::tr("No phase begins before this sample.")
                                                        : PhaseOperations::tr("No phase begins before this frame.");
    write(document, std::move(*phases), PhaseOperations::tr("End phase"));
    return std::nullopt;
}

void movePhaseBorder(Document& document, std::size_t border, double t_s)
{
    const double shortest_s = step_s(document);
    const auto borders = phaseBorders(document.project().phases);
    if (shortest_s <= 0.0 || border >= borders.size())
        return;
    const double at_s = onFrame_s(document, t_s);
    const PhaseBorder& moved = borders[border];
    const Phase& named = document.project().phases[moved.begins ? *moved.begins : *moved.ends];
    write(document, withMovedBorder(document.project().phases, border, at_s, endOfTime_s(document), shortest_s),
          PhaseOperations::tr("Move border of phase %1").arg(QString::fromStdString(named.label)));
}

void renamePhase(Document& document, std::size_t phase, const QString& name)
{
    std::vector<Phase> phases = document.project().phases;
    const QString shown = name.trimmed();
    if (phase >= phases.size() || shown.isEmpty())
        return;
    phases[phase].label = shown.toStdString();
    write(document, std::move(phases), PhaseOperations::tr("Rename phase to %1").arg(shown));
}

std::optional<QString> proposePhases(Document& document, std::optional<int> count)
{
    if (auto why = untimed(document))
        return why;
    const auto& ensemble = document.results().ensemble;
    if (!ensemble)
        return PhaseOperations::tr("Phases are proposed from the growth of the mean size: it is not known yet.");
    const auto proposals = proposePhases(ensemble.value->groupA, mostProposed);
    if (!proposals)
        return shownSentence(proposals.error().message);
    const std::size_t wanted = count ? static_cast<std::size_t>(std::max(1, *count)) - 1 : proposals->best;
    const PhaseProposal& chosen = proposals->byCount[std::min(wanted, proposals->byCount.size() - 1)];
    std::vector<Phase> phases;
    for (const ProposedPhase& phase : chosen.phases)
        phases.push_back({onFrame_s(document, phase.begin_s), onFrame_s(document, phase.end_s), phaseLabel(phases.size() + 1)});
    write(document, std::move(phases), PhaseOperations::tr("Propose phases"));
    return std::nullopt;
}

} // namespace ostwald
