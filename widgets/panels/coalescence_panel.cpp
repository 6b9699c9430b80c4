#include "panels/coalescence_panel.h"

#include "panels/coalescence_text.h"
#include "panels/editors.h"
#include "panels/number_delegate.h"
#include "panels/params_form.h"
#include "panels/unknowns_model.h"
#include "tables/table_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace ostwald {

CoalescencePanel::CoalescencePanel(Document& document, StageRunner& runner, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_unknowns(new UnknownsModel(document, runner, this)),
      m_settings(new ParamsForm), m_diffusion(new QComboBox), m_wall(new QComboBox), m_fit(new QPushButton(tr("Fit"))),
      m_stop(new QPushButton(tr("Stop"))), m_reset(new QPushButton(tr("All from the data"))),
      m_status(makeRemark(QStringLiteral("coalescenceStatus"))), m_figures(makeRemark(QStringLiteral("coalescenceFigures"))),
      m_notes(makeRemark(QStringLiteral("coalescenceNotes")))
{
    m_diffusion->setObjectName(QStringLiteral("pairDiffusion"));
    const auto addItem = [](QComboBox* box, const QString& text, const QString& help) {
        box->addItem(text);
        box->setItemData(box->count() - 1, help, Qt::ToolTipRole);
    };
    // In the order of the enumerators.
    addItem(m_diffusion, tr("Instantaneous"), tr("What the pair equation needs: a quarter of the slope of the variance."));
    addItem(m_diffusion, tr("Average to t"), tr("As printed: the variance over 4t, too high where motion slows down."));
    addItem(m_diffusion, tr("As 1/σ"), tr("One number for all times, for few or noisy paths."));
    m_wall->setObjectName(QStringLiteral("pairWall"));
    addItem(m_wall, tr("Zero gradient"), tr("As printed: pairs that a growing particle sweeps up are lost."));
    addItem(m_wall, tr("Impermeable"), tr("Growing particles push the others away."));
    for (QComboBox* box : {m_diffusion, m_wall}) {
        box->setFixedWidth(editorWidth_px);
        ignoreWheelWithoutFocus(*box);
    }
    connect(m_diffusion, &QComboBox::activated, this, [this](int index) {
        CoalescenceFitParams params = m_document.project().coalescence;
        params.diffusion = static_cast<PairDiffusion>(index);
        m_document.edit(&Project::coalescence, params, tr("Change relative diffusion"));
    });
    connect(m_wall, &QComboBox::activated, this, [this](int index) {
        CoalescenceFitParams params = m_document.project().coalescence;
        params.wall = static_cast<PairWall>(index);
        m_document.edit(&Project::coalescence, params, tr("Change the condition at contact"));
    });
    m_settings->bind<CoalescenceFitParams>(
        [this] { return m_document.project().coalescence; },
        [this](const CoalescenceFitParams& params, const QString& label) {
            m_document.edit(&Project::coalescence, params, tr("Change “%1”").arg(label));
        });

    m_fit->setObjectName(QStringLiteral("coalescenceFitButton"));
    m_fit->setProperty("primary", true);
    m_fit->setToolTip(tr("Fit the theory of coalescence to the times and sizes of the events"));
    connect(m_fit, &QPushButton::clicked, &runner, &StageRunner::startCoalescenceFit);
    m_stop->setObjectName(QStringLiteral("coalescenceStopButton"));
    m_stop->setToolTip(tr("Stop and keep the best values so far"));
    connect(m_stop, &QPushButton::clicked, &runner, &StageRunner::stop);
    m_reset->setObjectName(QStringLiteral("coalescenceResetButton"));
    m_reset->setToolTip(tr("Take start, bounds and priors of every unknown from the data again"));
    connect(m_reset, &QPushButton::clicked, this, &CoalescencePanel::takeFromData);

    layOut(makeTable());
    connect(&document, &Document::changed, this, &CoalescencePanel::follow);
    connect(&runner, &StageRunner::fitImproved, this, &CoalescencePanel::showFit);
    connect(&runner, &StageRunner::activityChanged, this, &CoalescencePanel::showStatus);
    connect(&runner, &StageRunner::failed, this, &CoalescencePanel::showStatus);
    showParams();
    showFit();
}

QTableView* CoalescencePanel::makeTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("unknownsTable"));
    table->setAccessibleName(tr("Unknowns of coalescence"));
    table->setModel(m_unknowns);
    table->setItemDelegate(
        new NumberDelegate(UnknownsModel::MinimumRole, UnknownsModel::MaximumRole, UnknownsModel::decimals, table));
    prepareTable(*table);
    table->horizontalHeader()->setStretchLastSection(false); // it would keep the width of a wider time
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return table;
}

void CoalescencePanel::layOut(QTableView* table)
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_fit);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_reset);
    auto* choices = makeFormLayout();
    choices->setContentsMargins(12, 4, 12, 0);
    addFormRow(*choices, tr("Relative diffusion"), *m_diffusion);
    addFormRow(*choices, tr("At contact"), *m_wall);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addLayout(inPanel(*table));
    column->addLayout(buttons);
    column->addWidget(m_status);
    column->addWidget(m_figures);
    column->addWidget(makeSection(tr("What the data can and cannot tell")));
    column->addWidget(m_notes);
    column->addWidget(makeSection(tr("Settings")));
    column->addLayout(choices);
    column->addWidget(m_settings);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the controls in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void CoalescencePanel::follow(const Change& change)
{
    if (std::holds_alternative<SelectionChanged>(change) || std::holds_alternative<FileChanged>(change))
        return;
    showParams();
    showFit();
}

void CoalescencePanel::takeFromData()
{
    CoalescenceFitParams params = m_document.project().coalescence;
    params.constants = {};
    m_document.edit(&Project::coalescence, params, tr("Take the unknowns from the data"));
}

void CoalescencePanel::showParams()
{
    const CoalescenceFitParams& params = m_document.project().coalescence;
    const QSignalBlocker quietDiffusion(m_diffusion);
    const QSignalBlocker quietWall(m_wall);
    m_diffusion->setCurrentIndex(static_cast<int>(params.diffusion));
    m_wall->setCurrentIndex(static_cast<int>(params.wall));
    m_settings->refresh();
    m_reset->setEnabled(params.constants != CoalescenceFitParams{}.constants);
}

void CoalescencePanel::showFit()
{
    const auto fit = shownCoalescenceFit(m_document, m_runner);
    m_unknowns->refresh();
    m_figures->setText(fit ? coalescenceFigures(*fit) : QString());
    m_figures->setVisible(fit != nullptr);
    QStringList notes;
    if (fit)
        for (const QString& note : coalescenceNotes(*fit))
            notes << tr("• %1").arg(note);
    m_notes->setText(notes.isEmpty() ? tr("Nothing yet: a fit tells which unknowns are determined.")
                                     : notes.join(QLatin1Char('\n')));
    showStatus();
}

void CoalescencePanel::showStatus()
{
    m_status->setText(coalescenceStatusText(m_document, m_runner));
    m_fit->setEnabled(!m_runner.isFittingCoalescence());
    m_stop->setEnabled(m_runner.isFittingCoalescence());
}

} // namespace ostwald
