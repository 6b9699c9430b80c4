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
      m_reason(makeRemark(QStringLiteral("inspectorReason"))), m_details(new QWidget)
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    auto* buttons = new QGridLayout;
    buttons->setContentsMargins(12, 4, 12, 4);
    buttons->setSpacing(4);
    addGroupButton(*buttons, Group::A, tr("Group-A"), QStringLiteral("inspectorGroupA"));
    addGroupButton(*buttons, Group::B, tr("Group-B"), QStringLiteral("inspectorGroupB"));
    addGroupButton(*buttons, Group::Excluded, tr("Exclude"), QStringLiteral("inspectorExclude"));
    addGroupButton(*buttons, Group::Unassigned, tr("Clear"), QStringLiteral("inspectorClear"));
    m_groups.back().button->setToolTip(tr("Back to the group that the program proposes"));

    auto* facts = makeFormLayout();
    facts->setColumnStretch(0, 0);
    facts->setColumnStretch(1, 1);
    m_radius = addFact(*facts, tr("Radius here"), QStringLiteral("inspectorRadius"));
    m_seen = addFact(*facts, tr("Seen"), QStringLiteral("inspectorSeen"));
    m_parents = addFact(*facts, tr("Made from"), QStringLiteral("inspectorParents"));
    m_child = addFact(*facts, tr("Becomes"), QStringLiteral("inspectorChild"));
    m_flags = addFact(*facts, {}, QStringLiteral("inspectorFlags"));
    m_flagsName = static_cast<QLabel*>(facts->itemAtPosition(facts->rowCount() - 1, 0)->widget());

    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 4);
    details->setSpacing(0);
    details->addLayout(buttons);
    details->addWidget(m_reason);
    details->addLayout(facts);
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

void InspectorPanel::addGroupButton(QGridLayout& buttons, Group group, const QString& text,
                                    const QString& objectName)
{
    auto* button = new QPushButton(text);
    button->setIconSize(QSize(10, 10));
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, group] {
        if (const Track* track = lead())
            m_document.tag({track->id}, group);
    });
    const int count = static_cast<int>(m_groups.size());
    buttons.addWidget(button, count / 2, count % 2);
    m_groups.push_back({group, button});
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
    m_reason->setVisible(!track->groupReason.empty());
    for (const GroupButton& entry : m_groups) {
        const bool isClear = entry.group == Group::Unassigned;
        entry.button->setEnabled(isClear ? track->groupByHand
                                         : !(track->groupByHand && track->group == entry.group));
    }
    const TimeScale time(m_document.project().calibration);
    m_radius->setText(radiusText(*track));
    const int points = static_cast<int>(track->points.size());
    m_seen->setText(points == 1 || m_document.project().calibration.isStudy()
                        ? time.phrase(track->first())
                        : tr("%1 to %2 (%n frames)", "", points)
                              .arg(time.phrase(track->first()), time.phrase(track->last())));
    const bool isProduct = track->parents[0] && track->parents[1];
    m_parents->setText(isProduct ? tr("%1 and %2").arg(linkTo(*track->parents[0]), linkTo(*track->parents[1]))
                                 : tr("–"));
    m_child->setText(track->child ? linkTo(*track->child) : tr("–"));
    m_flagsName->setText(hasSizesOnly(m_document) ? tr("In this sample") : tr("In this frame"));
    m_flags->setText(flagsText(*track));
}

QString InspectorPanel::radiusText(const Track& track) const
{
    const int frame = m_document.selection().frame;
    if (!track.covers(frame))
        return hasSizesOnly(m_document) ? tr("not seen in this sample") : tr("not seen in this frame");
    const LengthScale length(m_document.project().calibration);
    const TrackPoint& point = track.at(frame);
    return length.textWithSd(point.r_px, point.rSd_px);
}

QString InspectorPanel::flagsText(const Track& track) const
{
    const int frame = m_document.selection().frame;
    if (!track.covers(frame))
        return tr("–");
    const TrackPoint& point = track.at(frame);
    if (!point.measured())
        return tr("interpolated over a gap");
    const Detections* detections = shownDetections(m_document.results());
    if (!detections)
        return tr("–");
    const auto found = std::ranges::find(*detections, frame, &FrameDetections::frame);
    if (found == detections->end() ||
        static_cast<std::size_t>(point.detection) >= found->particles.size())
        return tr("–");
    const Detection& detection = found->particles[static_cast<std::size_t>(point.detection)];
    QStringList flags;
    if (detection.byHand)
        flags << tr("outline changed by hand");
    if (point.excluded)
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
