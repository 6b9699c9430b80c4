#include "tables/track_filter.h"

#include "tables/track_table_model.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <QRegularExpression>

#include <algorithm>

namespace ostwald {
namespace {

bool matches(const Track& track, const QString& word)
{
    bool isNumber = false;
    const qlonglong number =
        (word.startsWith(QLatin1Char('#')) ? word.sliced(1) : word).toLongLong(&isNumber);
    if (isNumber)
        return number == value(track.id);
    if (word.size() == 1)
        return (track.group == Group::A && word.compare(QLatin1String("A"), Qt::CaseInsensitive) == 0) ||
               (track.group == Group::B && word.compare(QLatin1String("B"), Qt::CaseInsensitive) == 0);
    if (groupWord(track.group).startsWith(word, Qt::CaseInsensitive))
        return true;
    if (word.compare(TrackFilter::tr("hand"), Qt::CaseInsensitive) == 0)
        return track.groupByHand;
    return shownSentence(track.groupReason).contains(word, Qt::CaseInsensitive);
}

} // namespace

TrackFilter::TrackFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TrackTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void TrackFilter::setText(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    m_alternatives.clear();
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QStringList words = part.split(space, Qt::SkipEmptyParts); !words.isEmpty())
            m_alternatives.push_back(words);
    invalidateFilter();
}

// After every correction the whole table is sorted anew: in its usual order without asking the model for values.
bool TrackFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() == TrackTableModel::Id)
        return left.row() < right.row(); // the model's rows are in the order of the ids
    return QSortFilterProxyModel::lessThan(left, right);
}

bool TrackFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_alternatives.empty())
        return true;
    const Track* track = static_cast<const TrackTableModel*>(sourceModel())->trackAt(row);
    return track && std::ranges::any_of(m_alternatives, [track](const QStringList& words) {
        return std::ranges::all_of(words, [track](const QString& word) { return matches(*track, word); });
    });
}

} // namespace ostwald
