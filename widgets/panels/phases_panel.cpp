#include "panels/phases_panel.h"

#include "panels/editors.h"
#include "panels/number_delegate.h"
#include "panels/phases_model.h"
#include "phases/phase_operations.h"
#include "tables/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ostwald {
namespace {

constexpr int mostOffered = 7;

} // namespace

PhasesPanel::PhasesPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new PhasesModel(document, this)),
      m_table(new QTableView), m_add(new QPushButton(tr("Add from here"))),
      m_remove(new QPushButton(tr("Delete"))), m_propose(new QPushButton(tr("Propose"))), m_count(new QComboBox),
      m_remark(makeRemark(QStringLiteral("phasesRemark")))
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
    connect(m_add, &QPushButton::clicked, this, [this] { tell(beginPhase(m_document)); });
    m_remove->setObjectName(QStringLiteral("removePhase"));
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });

    m_propose->setObjectName(QStringLiteral("proposePhases"));
    m_propose->setToolTip(tr("Cuts the time where the growth rate of the mean size changes (P)"));
    m_count->setObjectName(QStringLiteral("phaseCount"));
    m_count->setAccessibleName(tr("Number of phases"));
    m_count->setToolTip(tr("A curved growth rate is easily cut into more phases than a person would: choose fewer then."));
    m_count->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // else the window grows beyond 1280 px
    m_count->setMinimumContentsLength(8);
    m_count->addItem(tr("as many as the rate shows"), 0);
    for (int count = 2; count <= mostOffered; ++count)
        m_count->addItem(tr("%1 phases").arg(count), count);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        const int count = m_count->currentData().toInt();
        tell(proposePhases(m_document, count > 0 ? std::optional(count) : std::nullopt));
    });

    auto* proposal = new QHBoxLayout;
    proposal->setContentsMargins(12, 4, 12, 0);
    proposal->setSpacing(8);
    proposal->addWidget(m_propose);
    proposal->addWidget(m_count, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_remark);
    layout->addLayout(inPanel(*m_table), 1);
    layout->addLayout(proposal);
    layout->addLayout(buttons);

    // After the model's own connection, so that its rows are up to date.
    connect(&document, &Document::changed, this, &PhasesPanel::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PhasesPanel::showButtons);
    showButtons();
}

void PhasesPanel::tell(const std::optional<QString>& why)
{
    if (!why)
        return;
    m_remark->setText(*why);
    m_remark->setVisible(true);
}

void PhasesPanel::showButtons()
{
    m_propose->setEnabled(m_document.results().ensemble.value != nullptr);
    m_add->setEnabled(m_model->canAdd());
    m_add->setToolTip(m_document.project().calibration.isStudy() ? tr("A phase from the shown sample to the next phase or the end")
                                                                 : tr("A phase from the shown frame to the next phase or the end"));
    m_remove->setEnabled(m_table->currentIndex().isValid());
    const bool isTimed = m_document.project().calibration.hasTimes();
    m_remark->setText(!isTimed                   ? tr("Phases need the frame interval: enter it first.")
                      : m_model->rowCount() == 0 ? tr("No phases yet. Have them proposed, or move to where one begins and add it. Their borders "
                                                          "can be dragged in the timeline and in every plot over time.")
                                                 : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

} // namespace ostwald
