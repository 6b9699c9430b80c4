#include "panels/history_model.h"

#include "document/sizes_only.h"
#include "wording/core_sentence.h"

#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace ostwald {

HistoryModel::HistoryModel(Document& document, QObject* parent) : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &HistoryModel::follow);
    m_rows = document.undoStack().count() + 1;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const History& history = m_document.undoStack();
    const int row = index.row();
    if (!index.isValid() || row > history.count())
        return {};
    const HistoryStep* step = row > 0 ? &history.step(row - 1) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (!step)
            return tr("Opened");
        if (!step->frame)
            return shownSentence(step->text);
        return (hasSizesOnly(m_document) ? tr("%1 (sample %L2)") : tr("%1 (frame %L2)"))
            .arg(shownSentence(step->text))
            .arg(toldNumber(m_document, *step->frame));
    case Qt::ToolTipRole: {
        if (!step)
            return {};
        const QDateTime time = QDateTime::fromString(QString::fromStdString(step->time_utc), Qt::ISODate).toLocalTime();
        const QString when = QLocale().toString(time, QLocale::ShortFormat);
        return step->author.empty() ? when : tr("%1, %2").arg(when, QString::fromStdString(step->author));
    }
    case Qt::ForegroundRole: // undone: can be done again
        if (row > history.index())
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return {};
    case Qt::FontRole:
        if (row == history.index()) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    default: return {};
    }
}

void HistoryModel::follow(const Change& change)
{
    if (!std::holds_alternative<HistoryChanged>(change) && !std::holds_alternative<MovieChanged>(change))
        return;
    const int rows = m_document.undoStack().count() + 1;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

} // namespace ostwald
