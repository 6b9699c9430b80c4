#include "corrections/correction_model.h"

#include "corrections/correction_text.h"
#include "document/content_change.h"
#include "document/sizes_only.h"
#include "movie_view/movie_time.h"
#include "wording/core_sentence.h"

#include <algorithm>

namespace ostwald {

CorrectionModel::CorrectionModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_rows(static_cast<int>(document.project().edits.size()))
{
    connect(&document, &Document::changed, this, &CorrectionModel::follow);
}

int CorrectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CorrectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const std::string* CorrectionModel::conflict(int row) const
{
    const auto& tracks = m_document.results().tracks;
    if (!tracks)
        return nullptr;
    const auto found = std::ranges::find(tracks.value->conflicts, static_cast<std::size_t>(row), &EditConflict::edit);
    return found == tracks.value->conflicts.end() ? nullptr : &found->reason;
}

int CorrectionModel::conflicts() const
{
    const auto& tracks = m_document.results().tracks;
    return tracks ? static_cast<int>(tracks.value->conflicts.size()) : 0;
}

QVariant CorrectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Edit& edit = m_document.project().edits[static_cast<std::size_t>(index.row())];
    const Calibration& calibration = m_document.project().calibration;
    const bool isStudy = calibration.isStudy();
    const std::string* reason = conflict(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Frame:
            return isStudy && !hasSizesOnly(m_document) ? timeText(calibration, frameOf(edit)) // samples have no numbers of their own
                                                        : QVariant(toldNumber(m_document, frameOf(edit)));
        case What:
            return correctionText(edit, isStudy);
        case State:
            if (!m_document.tracks())
                return isStudy ? tr("waits for particles") : tr("waits for tracks");
            return reason ? tr("does not fit") : tr("applied");
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole && reason)
        return shownSentence(*reason);
    if (role == ConflictRole)
        return reason != nullptr;
    if (role == Qt::TextAlignmentRole && index.column() == Frame)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Frame ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Frame:
        return m_document.project().calibration.isStudy() ? tr("Sample") : tr("Frame");
    case What:
        return tr("Correction");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void CorrectionModel::follow(const Change& change)
{
    if (!isContent(change) || std::holds_alternative<SelectionChanged>(change))
        return;
    beginResetModel();
    m_rows = static_cast<int>(m_document.project().edits.size());
    endResetModel();
    if (std::holds_alternative<MovieChanged>(change) || std::holds_alternative<ParamsChanged>(change))
        Q_EMIT headerDataChanged(Qt::Horizontal, Frame, Frame);
}

} // namespace ostwald
