#include "review/review_model.h"

#include "tables/track_text.h"

namespace ostwald {

ReviewModel::ReviewModel(Document& document, QObject* parent) : QAbstractTableModel(parent), m_document(document)
{
    follow();
    connect(&document, &Document::changed, this, &ReviewModel::follow);
}

void ReviewModel::follow()
{
    const Keyed<EditedTracks>& now = m_document.results().tracks;
    const auto shown = now ? std::optional(now.key) : std::nullopt;
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_queue = now ? reviewQueue(*now.value) : ReviewQueue{};
    endResetModel();
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_queue.open.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewCase& item = caseAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return item.frame;
    case What: {
        const QString what = item.target == ReviewTarget::Link          ? tr("doubtful link")
                             : item.target == ReviewTarget::Coalescence ? tr("coalescence")
                                                                        : tr("lost inside the picture");
        return item.isUnsure ? tr("%1 (unsure)").arg(what) : what;
    }
    case Particle: return trackName(item.track);
    case Suspicion: return shownNumber(item.suspicion, 2);
    default: return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Suspicion)
        return tr("0 = beyond doubt, 1 = could as well have been otherwise");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("Frame");
    case What: return tr("To check");
    case Particle: return tr("Track");
    case Suspicion: return tr("Suspicion");
    default: return {};
    }
}

} // namespace ostwald
