#include "panels/ageing_model.h"

#include "document/content_change.h"
#include "document/sizes_only.h"
#include "project/ageing_names.h"
#include "wording/ageing_text.h"

#include <algorithm>

namespace ostwald {

AgeingModel::AgeingModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_rows(static_cast<int>(times_s().size()))
{
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (!std::holds_alternative<MovieChanged>(change) && !std::holds_alternative<ParamsChanged>(change))
            return;
        const int rows = static_cast<int>(times_s().size());
        if (rows != m_rows || std::holds_alternative<MovieChanged>(change)) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
        } else if (rows > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        }
    });
}

int AgeingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AgeingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgeingModel::pictureOf(int row) const
{
    if (m_document.movie()) {
        const auto& names = m_document.movie()->info().pictureNames;
        if (static_cast<std::size_t>(row) < names.size())
            return QString::fromStdString(names[static_cast<std::size_t>(row)]);
    }
    return (hasSizesOnly(m_document) ? tr("sample %1") : tr("frame %1")).arg(toldNumber(m_document, row));
}

QVariant AgeingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || static_cast<std::size_t>(index.row()) >= times_s().size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Picture ? pictureOf(index.row()) : ageingText(times_s()[static_cast<std::size_t>(index.row())]);
    case Qt::ToolTipRole:
        return index.column() == Picture ? QVariant(pictureOf(index.row())) : QVariant();
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
        if (static_cast<std::size_t>(row) < times.size())
            times[static_cast<std::size_t>(row)] = *time_s;
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
    return section == Picture ? tr("Picture") : tr("Ageing time");
}

} // namespace ostwald
