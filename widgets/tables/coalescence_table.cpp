#include "tables/coalescence_table.h"

#include "tables/coalescence_model.h"
#include "tables/table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ostwald {

CoalescenceTable::CoalescenceTable(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document)
{
    auto* model = new CoalescenceModel(document, this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model);
    sorted->setSortRole(CoalescenceModel::SortRole);
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("coalescenceTable"));
    view->setAccessibleName(tr("Coalescences"));
    view->setModel(sorted);
    prepareSortedTable(*view, CoalescenceModel::When);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto visit = [this, model, sorted](const QModelIndex& index) {
        if (!index.isValid())
            return;
        if (const Coalescence* event = model->eventAt(sorted->mapToSource(index).row()))
            goTo(*event);
    };
    connect(view, &QAbstractItemView::clicked, this, visit);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, visit);

    auto* count = new QLabel;
    count->setObjectName(QStringLiteral("coalescenceCount"));
    count->setProperty("muted", true);
    count->setContentsMargins(8, 4, 8, 4);
    const auto showCount = [count, model] {
        const int events = model->rowCount();
        count->setText(events == 1 ? tr("1 coalescence") : tr("%1 coalescences").arg(events));
    };
    connect(model, &QAbstractItemModel::modelReset, count, showCount);
    showCount();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(count);
    layout->addWidget(view, 1);
}

void CoalescenceTable::goTo(const Coalescence& event)
{
    m_document.setFrame(event.frame);
    m_document.select({event.parentA, event.parentB, event.child}, event.child);
}

} // namespace ostwald
