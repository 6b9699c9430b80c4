#include "panels/ageing_model.h"

#include "document/content_change.h"
#include "document/sizes_only.h"
#include "project/ageing_names.h"
#include "wording/ageing_text.h"

#include <algorithm>

namespace ostwald {

AgeingModel::AgeingModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_rows(static_cast<int>(times_s().size())), m_order(presentOrder())
{
    connect(&document, &Document::changed, this, [this](const Change& change) {
        const bool isOtherMovie = std::holds_alternative<MovieChanged>(change);
        if (isOtherMovie || std::holds_alternative<ParamsChanged>(change))
            follow(isOtherMovie);
    });
}

void AgeingModel::follow(bool isOtherMovie)
{
    const int rows = static_cast<int>(times_s().size());
    if (rows != m_rows || isOtherMovie) {
        beginResetModel();
        m_rows = rows;
        m_order = presentOrder();
        endResetModel();
        Q_EMIT headerDataChanged(Qt::Horizontal, Picture, Picture);
        return;
    }
    if (rows == 0)
        return;
    if (FrameOrder order = presentOrder(); order != m_order) { // who had a row picked has the same still picked afterwards
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& one : before)
            after << index(order.placeOf(m_order.frameAt(one.row())), one.column());
        m_order = std::move(order);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

int AgeingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AgeingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgeingModel::pictureOf(int frame) const
{
    if (m_document.movie()) {
        const auto& names = m_document.movie()->info().pictureNames;
        if (static_cast<std::size_t>(frame) < names.size())
            return QString::fromStdString(names[static_cast<std::size_t>(frame)]);
    }
    return (hasSizesOnly(m_document) ? tr("sample %1") : tr("frame %1")).arg(toldNumber(m_document, frame));
}

QVariant AgeingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || static_cast<std::size_t>(index.row()) >= times_s().size())
        return {};
    const int frame = frameOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Picture ? pictureOf(frame) : ageingText(times_s()[static_cast<std::size_t>(frame)]);
    case Qt::ToolTipRole:
        return index.column() == Picture ? QVariant(pictureOf(frame)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Picture ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool AgeingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != Time)
        return false;
    return setTime({index.row()}, value.toString());
}

bool AgeingModel::setTime(const std::vector<int>& rows, const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    const auto time_s = ageingTimeOf(plain.toStdString(), 1.0);
    if (!time_s)
        return false;
    std::vector<double> times = times_s();
    for (const int row : rows)
        if (const auto frame = static_cast<std::size_t>(frameOf(row)); frame < times.size())
            times[frame] = *time_s;
    m_document.setAgeingTimes(std::move(times), tr("Change ageing time to %1").arg(ageingText(*time_s)));
    return true;
}

Qt::ItemFlags AgeingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Time ? flags | Qt::ItemIsEditable : flags;
}

QVariant AgeingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Picture ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Time)
        return tr("Ageing time");
    return hasSizesOnly(m_document) ? tr("Sample") : tr("Picture");
}

} // namespace ostwald
