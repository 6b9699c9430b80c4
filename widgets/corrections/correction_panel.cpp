#include "corrections/correction_panel.h"

#include "corrections/correction_model.h"
#include "corrections/correction_text.h"
#include "edits/moved_edit.h"
#include "tables/table_view.h"
#include "wording/core_sentence.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace ostwald {

CorrectionPanel::CorrectionPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new CorrectionModel(document, this)),
      m_shown(new QSortFilterProxyModel(this)), m_summary(new QLabel), m_table(new QTableView), m_reason(new QLabel),
      m_onlyConflicts(new QCheckBox(tr("Only those that do not fit"))),
      m_move(new QPushButton(tr("Move to the picked particle"))), m_takeBack(new QPushButton(tr("Take back")))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(CorrectionModel::ConflictRole);
    m_summary->setObjectName(QStringLiteral("correctionSummary"));
    m_summary->setProperty("muted", true);
    m_summary->setContentsMargins(8, 4, 8, 4);
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("correctionTable"));
    m_table->setAccessibleName(tr("Corrections"));
    m_table->setModel(m_shown);
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(CorrectionModel::What, QHeaderView::Stretch);
    m_reason->setObjectName(QStringLiteral("correctionReason"));
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(8, 4, 8, 4);
    m_onlyConflicts->setObjectName(QStringLiteral("correctionOnlyConflicts"));
    m_move->setObjectName(QStringLiteral("correctionMove"));
    m_takeBack->setObjectName(QStringLiteral("correctionTakeBack"));
    m_takeBack->setToolTip(tr("Removes this correction only; those after it stay."));
    auto* waysOut = new QHBoxLayout;
    waysOut->setContentsMargins(8, 0, 8, 8);
    waysOut->setSpacing(4);
    waysOut->addWidget(m_move);
    waysOut->addWidget(m_takeBack);
    waysOut->addStretch(1);

    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_onlyConflicts);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addLayout(inset);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addLayout(waysOut);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CorrectionPanel::visit);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &CorrectionPanel::refresh);
    connect(m_onlyConflicts, &QCheckBox::toggled, this, [this](bool only) {
        m_shown->setFilterFixedString(only ? QStringLiteral("true") : QString());
        refresh();
    });
    connect(m_move, &QPushButton::clicked, this, &CorrectionPanel::moveToPicked);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<SelectionChanged>(change))
            refresh();
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            m_document.withdraw(static_cast<std::size_t>(row), tr("Take a correction back"));
    });
    refresh();
}

int CorrectionPanel::chosenRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_shown->mapToSource(current).row() : -1;
}

void CorrectionPanel::visit()
{
    if (const int row = chosenRow(); row >= 0) {
        const Anchor place = placeOf(m_document.project().edits[static_cast<std::size_t>(row)]);
        m_document.setFrame(place.frame);
        const Track* nearest = nullptr;
        double least_px = 0.0;
        if (const Tracks* tracks = m_document.tracks())
            for (const Track& track : tracks->tracks) {
                if (!track.covers(place.frame))
                    continue;
                const TrackPoint& point = track.at(place.frame);
                const double distance_px = std::hypot(point.x_px - place.x_px, point.y_px - place.y_px);
                if (distance_px <= 2.0 * point.r_px && (!nearest || distance_px < least_px)) {
                    nearest = &track;
                    least_px = distance_px;
                }
            }
        if (nearest)
            m_document.select({nearest->id}, nearest->id);
    }
    refresh();
}

std::optional<Edit> CorrectionPanel::movedCorrection() const
{
    const int row = chosenRow();
    const Selection& selection = m_document.selection();
    if (row < 0 || !m_model->conflict(row) || !selection.lead || !m_document.tracks())
        return std::nullopt;
    const Track* picked = m_document.tracks()->find(*selection.lead);
    const Edit& edit = m_document.project().edits[static_cast<std::size_t>(row)];
    return picked ? movedTo(*picked, selection.frame, edit, *m_document.tracks()) : std::nullopt;
}

void CorrectionPanel::moveToPicked()
{
    auto moved = movedCorrection();
    if (!moved)
        return;
    const int row = chosenRow();
    std::vector<Edit> edits = m_document.project().edits;
    edits[static_cast<std::size_t>(row)] = *std::move(moved);
    m_document.edit(&Project::edits, std::move(edits), tr("Move a correction"));
    const QModelIndex there = m_shown->mapFromSource(m_model->index(row, 0)); // gone where only conflicts are shown
    m_table->setCurrentIndex(there);
}

QString CorrectionPanel::summary() const
{
    const int corrections = m_model->rowCount();
    const int conflicts = m_model->conflicts();
    if (corrections == 0)
        return m_document.project().calibration.isStudy()
                   ? tr("No corrections yet. What you change in the samples, their particles or the tags is listed here.")
                   : tr("No corrections yet. What you change in the picture, the tracks or the tags is listed here.");
    const QString count = corrections == 1 ? tr("1 correction") : tr("%1 corrections").arg(corrections);
    return conflicts == 0 ? tr("%1, all applied").arg(count) : tr("%1, of which %2 do not fit").arg(count).arg(conflicts);
}

void CorrectionPanel::refresh()
{
    const int conflicts = m_model->conflicts();
    m_summary->setText(summary());
    m_move->setToolTip(m_document.project().calibration.isStudy()
                           ? tr("Pick the particle that is meant, in the picture or the table of particles.")
                           : tr("Pick the particle that is meant, in the picture or the table of tracks."));
    const int row = chosenRow();
    const std::string* reason = row >= 0 ? m_model->conflict(row) : nullptr;
    m_reason->setText(reason ? tr("%1 It stays in the list and is tried again at every new run, unless you move it or take it back.")
                                   .arg(shownSentence(*reason))
                             : QString());
    m_reason->setVisible(reason != nullptr);
    m_onlyConflicts->setVisible(conflicts > 0 || m_onlyConflicts->isChecked());
    m_move->setVisible(reason != nullptr);
    m_move->setEnabled(movedCorrection().has_value());
    m_takeBack->setEnabled(row >= 0);
}

} // namespace ostwald
