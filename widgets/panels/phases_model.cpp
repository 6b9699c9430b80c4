#include "panels/phases_model.h"

#include "document/sizes_only.h"
#include "phases/phase_operations.h"
#include "tables/track_text.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
PhasesModel::PhasesModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document),
      m_rows(static_cast<int>(document.project().phases.size()))
{
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            Q_EMIT headerDataChanged(Qt::Horizontal, Frames, Frames);
        if (!std::holds_alternative<EditsChanged>(change) && !std::holds_alternative<MovieChanged>(change))
            return;
        const int rows = static_cast<int>(phases().size());
        if (rows != m_rows) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
        } else if (rows > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        }
    });
}

int PhasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PhasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PhasesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.row() >= static_cast<int>(phases().size()))
        return {};
    const Phase& phase = phases()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (index.column() == Name)
            return QString::fromStdString(phase.label);
        if (index.column() == Frames)
            return framesText(phase);
        const double time_s = index.column() == Begin ? phase.begin_s : phase.end_s;
        return role == Qt::EditRole ? QVariant(time_s) : QVariant(shownNumber(time_s, decimals));
    }
    case MinimumRole:
    case MaximumRole:
        return limit(index, role);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString PhasesModel::framesText(const Phase& phase) const
{
    const Calibration& calibration = m_document.project().calibration;
    const auto frameAt = [&calibration](double t_s) {
        return calibration.frameAt(t_s).value_or(static_cast<int>(std::lround(t_s)));
    };
    return tr("%1–%2")
        .arg(toldNumber(m_document, frameAt(phase.begin_s)))
        .arg(toldNumber(m_document, frameAt(phase.end_s)));
}

double PhasesModel::limit(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const Phase& phase = phases()[row];
    if (index.column() == Begin)
        return role == MaximumRole ? phase.end_s : row == 0 ? 0.0 : phases()[row - 1].end_s;
    if (role == MinimumRole)
        return phase.begin_s;
    return row + 1 < phases().size() ? phases()[row + 1].begin_s : std::max(endOfTime_s(m_document), phase.end_s);
}

bool PhasesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() == Frames)
        return false;
    std::vector<Phase> changed = phases();
    Phase& phase = changed[static_cast<std::size_t>(index.row())];
    if (index.column() == Name) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            return false;
        renamePhase(m_document, static_cast<std::size_t>(index.row()), name);
        return true;
    }
    bool isNumber = false;
    const double time_s = value.toDouble(&isNumber);
    if (!isNumber || time_s < limit(index, MinimumRole) || time_s > limit(index, MaximumRole))
        return false;
    (index.column() == Begin ? phase.begin_s : phase.end_s) = time_s;
    if (!(phase.begin_s < phase.end_s))
        return false;
    write(std::move(changed), tr("Move border of %1").arg(index.siblingAtColumn(Name).data().toString()));
    return true;
}

Qt::ItemFlags PhasesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Frames ? flags | Qt::ItemIsEditable : flags;
}

QVariant PhasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Begin:
        return tr("Begin (s)");
    case End:
        return tr("End (s)");
    case Frames:
        return hasSizesOnly(m_document) ? tr("Samples") : tr("Frames");
    default:
        return {};
    }
}

bool PhasesModel::canAdd() const
{
    return withPhaseFrom(phases(), m_document.project().calibration.timeOf_s(m_document.selection().frame).value_or(0.0),
                         endOfTime_s(m_document), {})
        .has_value();
}

void PhasesModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    std::vector<Phase> changed = phases();
    const QString name = QString::fromStdString(changed[static_cast<std::size_t>(row)].label);
    changed.erase(changed.begin() + row);
    write(std::move(changed), tr("Delete %1").arg(name));
}

void PhasesModel::write(std::vector<Phase> phases, const QString& text)
{
    m_document.edit(&Project::phases, std::move(phases), text);
}

} // namespace ostwald
