#include "window/workbench_layout.h"

namespace ostwald {
namespace {

constexpr int figureWidth_px = 270;
constexpr int sideWidth_px = 400;
constexpr int fitWidth_px = 500;
constexpr int schemeHeight_px = 150;

bool isUsable(const QString& name, const QList<int>& numbers, const QList<int>& standard)
{
    if (numbers.size() != standard.size())
        return false;
    const bool isTab = name == layout::trackTab || name == layout::fitTab;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        if (isTab ? numbers.at(i) < 0 : (standard.at(i) > 0 ? numbers.at(i) <= 0 : numbers.at(i) != 0))
            return false;
    return true;
}

} // namespace

QString layout::sidesOf(Workspace workspace)
{
    static const std::array<QString, allWorkspaces.size()> names{
        QStringLiteral("sides.movie"),    QStringLiteral("sides.segment"), QStringLiteral("sides.track"),
        QStringLiteral("sides.ensemble"), QStringLiteral("sides.fit"),     QStringLiteral("sides.figure")};
    return names[static_cast<std::size_t>(workspace)];
}

WorkbenchLayout defaultLayout()
{
    return {{layout::sidesOf(Workspace::Movie), {0, sideWidth_px}},
            {layout::sidesOf(Workspace::Segment), {0, sideWidth_px}},
            {layout::sidesOf(Workspace::Track), {0, sideWidth_px}},
            {layout::sidesOf(Workspace::Ensemble), {sideWidth_px, 0}},
            {layout::sidesOf(Workspace::Fit), {fitWidth_px, 0}},
            {layout::sidesOf(Workspace::Figure), {figureWidth_px, figureWidth_px}},
            {layout::schemeHeight, {schemeHeight_px}},
            {layout::trackPanes, {220, 260, 280}},
            {layout::trackTab, {0}},
            {layout::fitTab, {0}}};
}

WorkbenchLayout completedLayout(const WorkbenchLayout& kept)
{
    WorkbenchLayout all = defaultLayout();
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        if (const QList<int> numbers = kept.value(entry.key()); isUsable(entry.key(), numbers, entry.value()))
            entry.value() = numbers;
    for (auto entry = kept.begin(); entry != kept.end(); ++entry)
        if (entry.key().startsWith(layout::windowOf) && entry->size() == 4 && entry->at(2) > 0 && entry->at(3) > 0)
            all.insert(entry.key(), *entry);
    return all;
}

QList<int> sidesThatFit(const QList<int>& sides_px, int width_px)
{
    const qint64 both = qint64{sides_px.at(0)} + sides_px.at(1);
    const qint64 most = qint64{width_px} * 3 / 4;
    if (both <= most)
        return sides_px;
    return {static_cast<int>(sides_px.at(0) * most / both), static_cast<int>(sides_px.at(1) * most / both)};
}

} // namespace ostwald
