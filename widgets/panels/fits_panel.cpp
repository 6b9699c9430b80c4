#include "panels/fits_panel.h"

#include "panels/editors.h"
#include "panels/fits_model.h"
#include "tables/frozen_columns.h"
#include "tables/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {
namespace {

constexpr int mostRowsInSight = 8;

} // namespace

FitsPanel::FitsPanel(Document& document, const StageRunner& runner, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_log(document, runner), m_model(new FitsModel(m_log, theme, this)), m_table(new QTableView),
      m_restore(new QPushButton(tr("Use its settings"))), m_remark(makeRemark(QStringLiteral("fitsRemark")))
{
    m_table->setObjectName(QStringLiteral("fitsTable"));
    m_table->setAccessibleName(tr("Fits compared"));
    m_table->setModel(m_model);
    prepareTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FitsPanel::pick);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FitsPanel::refresh);

    m_restore->setObjectName(QStringLiteral("restoreFitSettings"));
    m_restore->setToolTip(tr("Start values, bounds and settings of the picked fit, for the next one"));
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto row = m_model->reference())
            m_log.restoreSettings(static_cast<std::size_t>(*row));
    });
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 4);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inPanel(*m_table));
    new FrozenColumns(*m_table, FitsModel::State); // Keep and Ended tell which fit the numbers are of
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    refresh();
}

void FitsPanel::setTheme(const Theme& theme)
{
    m_model->setTheme(theme);
}

void FitsPanel::pick()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_model->setReference(rows.isEmpty() ? std::nullopt : std::optional(rows.front().row()));
    m_restore->setEnabled(m_model->reference().has_value());
    if (m_model->rowCount() < 2)
        m_remark->setText(m_model->rowCount() == 0 ? tr("Every fit that ends or is stopped stands here.")
                                                   : tr("The next fit is compared with this one."));
    else if (const auto row = m_model->reference())
        m_remark->setText(tr("Differences to the fit of %1: below 0 is better. Δχ² = −2 Δ ln L.").arg(m_model->timeOf(*row)));
    else
        m_remark->setText(tr("Differences to the fit before: below 0 is better. Δχ² = −2 Δ ln L. Pick a fit to compare with it."));
}

void FitsPanel::refresh()
{
    const int rows = m_model->rowCount();
    if (const auto row = m_model->reference())
        m_table->selectRow(*row);
    m_table->setVisible(rows > 0);
    m_restore->setVisible(rows > 0);
    const int inSight = std::clamp(rows, 1, mostRowsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            inSight * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table) + 2);
    if (rows > 0)
        m_table->scrollToBottom();
    pick();
}

} // namespace ostwald
