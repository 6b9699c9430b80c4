#include "panels/inspector_panel.h"

#include "document/content_change.h"
#include "document/sizes_only.h"
#include "panels/editors.h"
#include "tables/group_delegate.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {
namespace {

QString linkTo(TrackId id)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::number(value(id)), trackName(id));
}

} // namespace

InspectorPanel::InspectorPanel(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(makeSection({})),
      m_reason(makeRemark(QStringLiteral("inspectorReason"))), m_buttons(new QGridLayout), m_facts(makeFormLayout()),
      m_details(new QWidget)
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_buttons->setContentsMargins(12, 4, 12, 4);
    m_buttons->setSpacing(4);
    addGroupButton(Group::A, tr("Group-A"), QStringLiteral("inspectorGroupA"));
    addGroupButton(Group::B, tr("Group-B"), QStringLiteral("inspectorGroupB"));
    addGroupButton(Group::Excluded, tr("Exclude"), QStringLiteral("inspectorExclude"));
    addGroupButton(Group::Unassigned, tr("Clear"), QStringLiteral("inspectorClear"));
    m_groups.back().button->setToolTip(tr("Back to the group that the program proposes"));

    m_facts->setColumnStretch(0, 0);
    m_facts->setColumnStretch(1, 1);
    m_radius = addFact(*m_facts, tr("Radius here"), QStringLiteral("inspectorRadius"));
    m_seen = addFact(*m_facts, tr("Seen"), QStringLiteral("inspectorSeen"));
    m_parents = addFact(*m_facts, tr("Made from"), QStringLiteral("inspectorParents"));
    m_child = addFact(*m_facts, tr("Becomes"), QStringLiteral("inspectorChild"));
    m_flags = addFact(*m_facts, tr("In this frame"), QStringLiteral("inspectorFlags"));

    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 4);
    details->setSpacing(0);
    details->addLayout(m_buttons);
    details->addWidget(m_reason);
    details->addLayout(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_details);
    layout->addStretch(1);

    setTheme(theme);
    connect(&document, &Document::changed, this, &InspectorPanel::follow);
    showTrack();
}

QLabel* InspectorPanel::addFact(QGridLayout& facts, const QString& name, const QString& objectName)
{
    auto* key = new QLabel(name);
    key->setProperty("muted", true);
    auto* fact = new QLabel;
    fact->setObjectName(objectName);
    fact->setTextFormat(Qt::RichText);
    fact->setTextInteractionFlags(Qt::TextBrowserInteraction);
    fact->setWordWrap(true);
    connect(fact, &QLabel::linkActivated, this, [this](const QString& link) {
        const TrackId id{link.toLongLong()};
        m_document.select({id}, id);
    });
    const int row = facts.rowCount();
    facts.addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignTop);
    facts.addWidget(fact, row, 1);
    return fact;
}

void InspectorPanel::addGroupButton(Group group, const QString& text, const QString& objectName)
{
    auto* button = new QPushButton(text, m_details);
    button->setIconSize(QSize(10, 10));
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, group] {
        if (const Track* track = lead())
            m_document.tag({track->id}, group);
    });
    m_groups.push_back({group, button});
}

void InspectorPanel::showForm(bool isStudy, bool isExcluded)
{
    const auto nameOf = [this](QLabel* fact) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_facts->getItemPosition(m_facts->indexOf(fact), &row, &column, &rows, &columns);
        return static_cast<QLabel*>(m_facts->itemAtPosition(row, 0)->widget());
    };
    nameOf(m_radius)->setText(isStudy ? tr("Radius") : tr("Radius here"));
    nameOf(m_seen)->setText(isStudy ? tr("Ageing time") : tr("Seen"));
    nameOf(m_flags)->setText(isStudy ? tr("Size") : tr("In this frame"));
    for (QLabel* ofTracking : {m_parents, m_child})
        for (QLabel* label : {nameOf(ofTracking), ofTracking})
            label->setVisible(!isStudy);
    for (QLabel* label : {nameOf(m_flags), m_flags}) // nothing is known of how the sizes of a table were measured
        label->setVisible(!hasSizesOnly(m_document) || isExcluded);
    int place = 0;
    const int columns = isStudy ? 3 : 2;
    for (const GroupButton& entry : m_groups) {
        m_buttons->removeWidget(entry.button);
        const bool isOfUse = entry.group != Group::B || !isStudy; // nothing coalesces where nothing is followed
        entry.button->setVisible(isOfUse);
        if (!isOfUse)
            continue;
        m_buttons->addWidget(entry.button, place / columns, place % columns);
        ++place;
    }
}

void InspectorPanel::setTheme(const Theme& theme)
{
    for (const GroupButton& entry : m_groups)
        if (entry.group != Group::Unassigned)
            entry.button->setIcon(groupIcon(entry.group, theme));
}

void InspectorPanel::follow(const Change& change)
{
    if (isContent(change))
        showTrack();
}

const Track* InspectorPanel::lead() const
{
    const std::optional<TrackId> id = m_document.selection().lead;
    return id && m_document.tracks() ? m_document.tracks()->find(*id) : nullptr;
}

void InspectorPanel::showTrack()
{
    const Track* track = lead();
    m_details->setVisible(track != nullptr);
    if (!track) {
        m_title->setText(tr("No particle picked"));
        return;
    }
    m_title->setText(tr("Particle %1: %2%3")
                         .arg(trackName(track->id), groupWord(track->group),
                              track->groupByHand ? tr(", by hand") : QString()));
    m_reason->setText(shownSentence(track->groupReason));
    m_reason->setVisible(!track->groupReason.empty() && !hasSizesOnly(m_document)); // it tells of pictures
    for (const GroupButton& entry : m_groups) {
        const bool isClear = entry.group == Group::Unassigned;
        entry.button->setEnabled(isClear ? track->groupByHand
                                         : !(track->groupByHand && track->group == entry.group));
    }
    showForm(m_document.project().calibration.isStudy(), point(*track) && point(*track)->excluded);
    m_radius->setText(radiusText(*track));
    m_seen->setText(seenText(*track));
    const bool isProduct = track->parents[0] && track->parents[1];
    m_parents->setText(isProduct ? tr("%1 and %2").arg(linkTo(*track->parents[0]), linkTo(*track->parents[1]))
                                 : tr("–"));
    m_child->setText(track->child ? linkTo(*track->child) : tr("–"));
    m_flags->setText(flagsText(*track));
}

const TrackPoint* InspectorPanel::point(const Track& track) const
{
    if (m_document.project().calibration.isStudy())
        return &track.points.front();
    const int frame = m_document.selection().frame;
    return track.covers(frame) ? &track.at(frame) : nullptr;
}

QString InspectorPanel::seenText(const Track& track) const
{
    const TimeScale time(m_document.project().calibration);
    const int points = static_cast<int>(track.points.size());
    if (points == 1 || m_document.project().calibration.isStudy())
        return time.phrase(track.first());
    return tr("%1 to %2 (%n frames)", "", points).arg(time.phrase(track.first()), time.phrase(track.last()));
}

QString InspectorPanel::radiusText(const Track& track) const
{
    const TrackPoint* shown = point(track);
    if (!shown)
        return tr("not seen in this frame");
    return LengthScale(m_document.project().calibration).textWithSd(shown->r_px, shown->rSd_px);
}

QString InspectorPanel::flagsText(const Track& track) const
{
    const TrackPoint* shown = point(track);
    if (!shown)
        return tr("–");
    if (hasSizesOnly(m_document))
        return shown->excluded ? tr("its size does not count") : QString();
    if (!shown->measured())
        return tr("interpolated over a gap");
    const Detections* detections = shownDetections(m_document.results());
    if (!detections)
        return tr("–");
    const auto found = std::ranges::find(*detections, shown->frame, &FrameDetections::frame);
    if (found == detections->end() ||
        static_cast<std::size_t>(shown->detection) >= found->particles.size())
        return tr("–");
    const Detection& detection = found->particles[static_cast<std::size_t>(shown->detection)];
    QStringList flags;
    if (detection.byHand)
        flags << tr("outline changed by hand");
    if (shown->excluded)
        flags << tr("its size does not count");
    if (detection.touchesEdge)
        flags << tr("touches the border");
    if (detection.occluded)
        flags << tr("cut by another particle");
    if (detection.belowResolution)
        flags << tr("below resolution: the size is an upper bound");
    return flags.isEmpty() ? tr("measured, nothing to note") : flags.join(tr(", "));
}

} // namespace ostwald
