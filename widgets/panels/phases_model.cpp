#include "panels/phases_model.h"

#include "document/sizes_only.h"
#include "movie/frame_order.h"
#include "phases/phase_operations.h"
#include "tables/track_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ostwald {
namespace {

/// The numbers of the stills that were taken in a phase, by their ageing time, those that follow each other as "3–5".
QString stillsText(const Document& document, const Phase& phase, bool shortest)
{
    const std::vector<double>& ageing_s = document.project().calibration.ageing_s;
    const FrameOrder order(document.project().calibration, static_cast<int>(ageing_s.size()));
    std::vector<std::pair<int, int>> runs;
    for (int place = 0; place <= order.last(); ++place) {
        const int frame = order.frameAt(place);
        const double time_s = ageing_s[static_cast<std::size_t>(frame)];
        if (time_s < phase.begin_s || time_s > phase.end_s)
            continue;
        if (!runs.empty() && runs.back().second + 1 == frame)
            runs.back().second = frame;
        else
            runs.emplace_back(frame, frame);
    }
    QStringList texts;
    for (const auto& [first, last] : runs) {
        const QString number = QString::number(toldNumber(document, first));
        texts << (first == last ? number : PhasesModel::tr("%1–%2").arg(number).arg(toldNumber(document, last)));
    }
    constexpr qsizetype most = 3;
    if (shortest && texts.size() > most)
        texts = {texts.front(), QStringLiteral("…"), texts.back()};
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

} // namespace

PhasesModel::PhasesModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document),
      m_rows(static_cast<int>(document.project().phases.size()))
{
    connect(&document, &Document::changed, this, [this](const Change& change) {
        const bool isOther = std::holds_alternative<MovieChanged>(change);
        if (isOther)
            Q_EMIT headerDataChanged(Qt::Horizontal, Frames, Frames);
        if (!isOther && !std::holds_alternative<EditsChanged>(change) && !std::holds_alternative<ParamsChanged>(change))
            return; // what frames there are in a phase is a matter of their times, too
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
            return framesText(phase, true);
        const double time_s = index.column() == Begin ? phase.begin_s : phase.end_s;
        return role == Qt::EditRole ? QVariant(time_s) : QVariant(shownNumber(time_s, decimals));
    }
    case Qt::ToolTipRole:
        return index.column() == Frames ? framesText(phase, false) : QVariant();
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

QString PhasesModel::framesText(const Phase& phase, bool shortest) const
{
    const Calibration& calibration = m_document.project().calibration;
    if (calibration.isStudy())
        return stillsText(m_document, phase, shortest);
    const auto frameAt = [&calibration](double t_s) {
        return calibration.frameAt(t_s).value_or(static_cast<int>(std::lround(t_s)));
    };
    return tr("%1–%2").arg(frameAt(phase.begin_s)).arg(frameAt(phase.end_s));
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
