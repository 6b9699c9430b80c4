#include "window/main_window.h"

#include "document/sizes_only.h"
#include "report/methods_text.h"
#include "window/evidence_dialog.h"
#include "window/figure_workspace.h"
#include "window/movie_export_dialog.h"
#include "window/problem_bar.h"
#include "window/status_line.h"
#include "window/table_export.h"
#include "window/workbench.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace ostwald {

void MainWindow::exportChart()
{
    if (const auto chart = m_workbench->visibleChart())
        m_workbench->figureWorkspace().showChart(*chart);
    setWorkspace(Workspace::Figure);
}

void MainWindow::exportMovie()
{
    if (!m_document.movie()) {
        m_problem->report(m_document.movieError().value_or(
            Error{ErrorCode::NotFound,
                  (hasSizesOnly(m_document) ? tr("This study has sizes only, no pictures.")
                                            : tr("This project has no movie, only tracks."))
                      .toStdString(),
                  {}}));
        return;
    }
    const FrameView& view = m_workbench->frameView();
    auto* dialog = new MovieExportDialog(m_document, m_runner, view.overlays(), view.contrast(), m_workbench->trackFocus(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MovieExportDialog::failed, m_problem, &ProblemBar::report);
    dialog->show();
}

void MainWindow::exportTables()
{
    m_tables->ask(m_preferences.lastFolder);
}

void MainWindow::exportEvidence()
{
    auto* dialog = new EvidenceDialog(m_document, m_runner, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EvidenceDialog::failed, m_problem, &ProblemBar::report);
    connect(dialog, &EvidenceDialog::written, this, [this](const QString& folder) { m_status->setReadout(tr("Wrote %1").arg(folder)); });
    dialog->show();
}

void MainWindow::copyMethods()
{
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(methodsText(m_document.project(), m_document.results(), version)));
    m_status->setReadout(tr("Copied the methods paragraph, with what to cite"));
}

void MainWindow::copyCommand(const Result<ShellCommand>& command)
{
    if (!command) {
        m_problem->report(command.error());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromStdString(shellText(*command)));
    m_problem->clear();
    m_status->setReadout(tr("Copied the command; paste it into a terminal."));
}

} // namespace ostwald
