#include "panels/fit_panel.h"

#include "document/content_change.h"
#include "panels/constants_model.h"
#include "panels/editors.h"
#include "panels/estimator_comparison.h"
#include "panels/fit_partners_panel.h"
#include "panels/fit_text.h"
#include "panels/fits_panel.h"
#include "panels/number_delegate.h"
#include "panels/params_form.h"
#include "project/study.h"
#include "tables/table_view.h"
#include "wording/core_sentence.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {
namespace {

QLabel* makeFigure(const QString& objectName, int size_px)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(12, 0, 12, 4);
    label->setToolTip(FitPanel::tr("± is half the 95 % interval"));
    label->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 600;").arg(size_px));
    return label;
}

void setMuted(QLabel& label, bool isMuted)
{
    if (label.property("muted").toBool() == isMuted)
        return;
    label.setProperty("muted", isMuted);
    label.style()->unpolish(&label); // or the rule of the style sheet would not be asked again
    label.style()->polish(&label);
}

} // namespace

FitPanel::FitPanel(Document& document, StageRunner& runner, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner),
      m_constants(new ConstantsModel(document, runner, theme, this)), m_fits(new FitsPanel(document, runner, theme)), m_settings(new ParamsForm),
      m_material(new QComboBox), m_fit(new QPushButton(tr("Fit"))), m_stop(new QPushButton(tr("Stop"))),
      m_status(makeRemark(QStringLiteral("fitStatus"))), m_muStar(makeFigure(QStringLiteral("muStar"), 22)),
      m_nStar(makeFigure(QStringLiteral("nStar"), 16)),
      m_residuals(makeRemark(QStringLiteral("fitResiduals"))), m_notes(makeRemark(QStringLiteral("fitNotes")))
{
    m_material->setObjectName(QStringLiteral("material"));
    for (const Material& material : builtinMaterials())
        m_material->addItem(shownSentence(material.name), QString::fromUtf8(material.id));
    m_material->setMinimumWidth(editorWidth_px); // a long name makes it wider
    ignoreWheelWithoutFocus(*m_material);
    connect(m_material, &QComboBox::activated, this, &FitPanel::chooseMaterial);

    m_settings->bind<GrowthFitParams>([this] { return m_document.project().fit; },
                                      [this](const GrowthFitParams& params, const QString& label) {
                                          m_document.edit(&Project::fit, params,
                                                          tr("Change “%1”").arg(label));
                                      });

    m_fit->setObjectName(QStringLiteral("fitButton"));
    m_fit->setProperty("primary", true);
    connect(m_fit, &QPushButton::clicked, &runner, &StageRunner::startFit);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setToolTip(tr("Stop and keep the best values so far"));
    connect(m_stop, &QPushButton::clicked, &runner, &StageRunner::stop);

    layOut(makeConstantsTable());
    setTheme(theme);
    connect(&document, &Document::changed, this, &FitPanel::follow);
    connect(&runner, &StageRunner::fitImproved, this, &FitPanel::showFit);
    connect(&runner, &StageRunner::activityChanged, this, &FitPanel::showStatus);
    connect(&runner, &StageRunner::failed, this, &FitPanel::showStatus);
    showParams();
    showFit();
}

QTableView* FitPanel::makeConstantsTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("constantsTable"));
    table->setAccessibleName(tr("Constants"));
    table->setModel(m_constants);
    table->setItemDelegate(new NumberDelegate(ConstantsModel::MinimumRole, ConstantsModel::MaximumRole,
                                              ConstantsModel::decimals, table));
    prepareTable(*table);
    table->horizontalHeader()->setStretchLastSection(false); // it would keep the width of a wider time
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return table;
}

void FitPanel::layOut(QTableView* table)
{
    auto* top = makeFormLayout();
    top->setContentsMargins(12, 8, 12, 4);
    addFormRow(*top, tr("Material"), *m_material,
               tr("Sets start values, bounds and the monomer radius to those published for it."));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_fit);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(inPanel(*table));
    column->addLayout(buttons);
    column->addWidget(m_status);
    auto* partners = new FitPartnersPanel(m_document, m_runner);
    connect(partners, &FitPartnersPanel::failed, this, &FitPanel::failed);
    column->addWidget(m_muStar);
    column->addWidget(m_nStar);
    column->addWidget(m_residuals);
    column->addWidget(makeSection(tr("What the data can and cannot tell")));
    column->addWidget(m_notes);
    column->addWidget(makeSection(tr("Together with other projects")));
    column->addWidget(partners);
    column->addWidget(makeSection(tr("Fits compared")));
    column->addWidget(m_fits);
    m_comparison = new QWidget;
    m_comparison->setObjectName(QStringLiteral("comparison"));
    auto* comparison = new QVBoxLayout(m_comparison);
    comparison->setContentsMargins(0, 0, 0, 0);
    comparison->setSpacing(0);
    comparison->addWidget(makeSection(tr("Beside the paper's own cost")));
    comparison->addWidget(new EstimatorComparison(m_document, m_runner));
    column->addWidget(m_comparison);
    column->addWidget(makeSection(tr("Settings")));
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

void FitPanel::setTheme(const Theme& theme)
{
    QPalette palette = m_muStar->palette();
    palette.setColor(QPalette::WindowText, theme.text);
    m_muStar->setPalette(palette);
    m_constants->setTheme(theme);
    m_fits->setTheme(theme);
}

void FitPanel::follow(const Change& change)
{
    if (!isContent(change) || std::holds_alternative<SelectionChanged>(change))
        return;
    showParams();
    showFit();
}

void FitPanel::chooseMaterial(int index)
{
    const Material& material = builtinMaterials()[static_cast<std::size_t>(index)];
    if (m_document.project().materialId == material.id)
        return;
    History& stack = m_document.undoStack();
    const QString text = tr("Change material to %1").arg(shownSentence(material.name));
    stack.beginMacro(text.toStdString());
    m_document.edit(&Project::materialId, std::string(material.id), text);
    m_document.edit(&Project::fit, defaultFitParams(material, m_document.project().calibration), text);
    stack.endMacro();
}

void FitPanel::showParams()
{
    const QSignalBlocker quiet(m_material);
    m_material->setCurrentIndex(
        m_material->findData(QString::fromStdString(m_document.project().materialId)));
    m_settings->refresh();
    showWhatIsOfUse();
}

void FitPanel::showWhatIsOfUse()
{
    const Project& project = m_document.project();
    const bool isStudy = project.calibration.isStudy();
    const bool hasMovie = !isStudy || std::ranges::any_of(project.fitPartners, [](const FitPartner& one) { return !one.isStudy; });
    m_fit->setToolTip(isStudy ? tr("Fit the growth theory to the sizes in the samples")
                              : tr("Fit the growth theory to the Group-A trajectories"));
    m_comparison->setVisible(!isStudy);
    for (const char* ofTrajectories : {"knotSpacing_s", "outlierSd"})
        m_settings->setFieldVisible(ofTrajectories, hasMovie);
}

void FitPanel::showFit()
{
    const auto fit = shownFit(m_document, m_runner);
    m_constants->refresh();
    m_muStar->setText(muStarText(fit.get()));
    m_nStar->setText(nStarText(fit.get()));
    const bool isStale = isShownFitStale(m_document, m_runner);
    setMuted(*m_muStar, isStale);
    setMuted(*m_nStar, isStale);
    m_residuals->setText(fit ? residualText(*fit) : QString());
    QStringList notes;
    if (fit)
        for (const QString& note : fitNotes(*fit))
            notes << tr("• %1").arg(note);
    m_notes->setText(notes.isEmpty() ? tr("Nothing yet: a fit tells which constants are determined.")
                                     : notes.join(QLatin1Char('\n')));
    showStatus();
}

void FitPanel::showStatus()
{
    m_status->setText(fitStatusText(m_document, m_runner));
    m_fit->setEnabled(!m_runner.isFitting());
    m_stop->setEnabled(m_runner.isFitting());
}

} // namespace ostwald
