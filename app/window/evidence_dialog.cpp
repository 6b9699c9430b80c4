#include "window/evidence_dialog.h"

#include "window/check_text.h"
#include "window/mnemonics.h"

#include "figure/figure_templates.h"
#include "figure/journal.h"
#include "panels/editors.h"
#include "wording/core_sentence.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace ostwald {
namespace {

constexpr int progressSteps = 1000;
constexpr int keyRole = Qt::UserRole; ///< of a template

/// "growth-evidence", or with the first number that is free.
QString freeFolder(const QString& in, const QString& stem)
{
    const QString base = QDir(in).filePath(stem + QStringLiteral("-evidence"));
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + QLatin1Char('-') + QString::number(number);
    return name;
}

} // namespace

EvidenceDialog::EvidenceDialog(Document& document, StageRunner& runner, QWidget* parent)
    : QDialog(parent), m_document(document), m_runner(runner), m_figures(new QListWidget),
      m_summary(makeRemark(QStringLiteral("evidenceSummary"))), m_progress(new QProgressBar),
      m_write(new QPushButton(tr("Write…"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Export evidence"));
    auto* what = new QLabel(tr("A folder with the figures as PDF and SVG, their numbers, all tables, where every plotted "
                               "point comes from, the methods paragraph, and provenance.json: movie and hash, parameters, "
                               "corrections, fit."));
    what->setWordWrap(true);
    for (const FigureTemplate& figure : figureTemplates()) {
        if (!canHave(figure.basis, document.project().calibration))
            continue;
        auto* item = new QListWidgetItem(templateTitle(figure, document.project().calibration), m_figures);
        item->setData(keyRole, QLatin1String(figure.key));
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
    }
    m_figures->setObjectName(QStringLiteral("evidenceFigures"));
    m_figures->setAccessibleName(tr("Figures"));
    m_progress->setRange(0, progressSteps);
    m_progress->setObjectName(QStringLiteral("evidenceProgress"));
    m_write->setObjectName(QStringLiteral("writeEvidence"));
    m_write->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_figures, 1);
    m_summary->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumSize(460, 400);

    connect(m_write, &QPushButton::clicked, this, &EvidenceDialog::chooseFolder);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isWriting()) {
            m_outcome = tr("Stopped.");
            m_evidence.stop();
        } else {
            close();
        }
    });
    connect(&m_evidence, &EvidenceRunner::changed, this, &EvidenceDialog::refresh);
    connect(&m_evidence, &EvidenceRunner::written, this, [this](const QString& folder) {
        m_outcome = tr("Wrote %1").arg(folder);
        refresh();
        Q_EMIT written(folder);
    });
    connect(&m_evidence, &EvidenceRunner::failed, this, [this](const Error& error) {
        m_outcome = shownError(error);
        refresh();
        Q_EMIT failed(error);
    });
    connect(&runner, &StageRunner::activityChanged, this, &EvidenceDialog::refresh);
    connect(m_figures, &QListWidget::itemChanged, this, &EvidenceDialog::refresh);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            close();
        else if (!std::holds_alternative<SelectionChanged>(change))
            refresh();
    });
    refresh();
}

QString EvidenceDialog::obstacle() const
{
    if (m_document.path().empty() || m_document.isModified())
        return tr("Save the project first: the evidence is taken from its file.");
    if (m_runner.activity() || m_document.unstoredResults())
        return tr("Waits for the results that are being computed.");
    if (!m_document.tracks())
        return tr("There are no tracks yet: start the analysis first.");
    return {};
}

EvidenceParams EvidenceDialog::params() const
{
    const Journal& journal = journals().front();
    EvidenceParams params{.templates = {},
                          .figure = {.width_mm = journal.widths_mm.front(), .style = journal.style},
                          .programVersion = QCoreApplication::applicationVersion().toStdString()};
    int checked = 0;
    for (int row = 0; row < m_figures->count(); ++row)
        if (m_figures->item(row)->checkState() == Qt::Checked) {
            params.templates.push_back(m_figures->item(row)->data(keyRole).toString().toStdString());
            ++checked;
        }
    if (checked == m_figures->count())
        params.templates.clear(); // those that the data allow
    return params;
}

void EvidenceDialog::refresh()
{
    const bool writing = isWriting();
    const QString why = obstacle();
    bool anyFigure = false;
    for (int row = 0; row < m_figures->count(); ++row)
        anyFigure = anyFigure || m_figures->item(row)->checkState() == Qt::Checked;
    m_figures->setEnabled(!writing);
    m_write->setEnabled(!writing && why.isEmpty() && anyFigure);
    m_progress->setVisible(writing);
    m_progress->setValue(static_cast<int>(std::lround(m_evidence.fraction() * progressSteps)));
    m_summary->setText(writing ? tr("Writing…") : why.isEmpty() ? m_outcome : why);
    m_close->setText(writing ? tr("Stop") : tr("Close"));
    completeMnemonics(*this);
}

void EvidenceDialog::chooseFolder()
{
    const QString start = QString::fromStdString(m_document.path().parent_path().string());
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Write the evidence into a new folder in"), start);
    if (!folder.isEmpty())
        writeInto(folder);
}

void EvidenceDialog::writeInto(const QString& folder)
{
    m_outcome.clear();
    const QString stem = QString::fromStdString(m_document.path().stem().string());
    m_evidence.start(m_document.path(), freeFolder(folder, stem).toStdString(), params());
}

} // namespace ostwald
