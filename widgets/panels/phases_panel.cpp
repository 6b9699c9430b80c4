#include "panels/phases_panel.h"

#include "panels/editors.h"
#include "panels/number_delegate.h"
#include "panels/phases_model.h"
#include "tables/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ostwald {

PhasesPanel::PhasesPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new PhasesModel(document, this)),
      m_table(new QTableView), m_add(new QPushButton(tr("Add from here"))),
      m_remove(new QPushButton(tr("Delete"))), m_remark(makeRemark(QStringLiteral("phasesRemark")))
{
    m_table->setObjectName(QStringLiteral("phasesTable"));
    m_table->setAccessibleName(tr("Phases"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NumberDelegate(PhasesModel::MinimumRole, PhasesModel::MaximumRole,
                                                PhasesModel::decimals, m_table));
    prepareTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(PhasesModel::Name, QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    m_add->setObjectName(QStringLiteral("addPhase"));
    m_add->setToolTip(tr("A phase from the shown frame to the next phase or the end"));
    connect(m_add, &QPushButton::clicked, m_model, &PhasesModel::add);
    m_remove->setObjectName(QStringLiteral("removePhase"));
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);

    // After the model's own connection, so that its rows are up to date.
    connect(&document, &Document::changed, this, &PhasesPanel::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PhasesPanel::showButtons);
    showButtons();
}

void PhasesPanel::showButtons()
{
    m_add->setEnabled(m_model->canAdd());
    m_remove->setEnabled(m_table->currentIndex().isValid());
    const bool isTimed = m_document.project().calibration.frameInterval_s.has_value();
    m_remark->setText(!isTimed                   ? tr("Phases need the frame interval: enter it first.")
                      : m_model->rowCount() == 0 ? tr("No phases yet. Move to where one begins and add it.")
                                                 : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

} // namespace ostwald
