#include "window/table_export.h"

#include <QFileDialog>
#include <QProgressDialog>

#include <cmath>

namespace ostwald {

TableExport::TableExport(Document& document, QWidget* window) : QObject(window), m_document(document), m_window(window)
{
    connect(&m_writer, &TableWriter::written, this, &TableExport::written);
    connect(&m_writer, &TableWriter::failed, this, &TableExport::failed);
}

void TableExport::ask(const QString& startFolder)
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Write the tables into a folder"), startFolder);
    if (!folder.isEmpty())
        writeInto(folder);
}

void TableExport::writeInto(const QString& folder)
{
    constexpr int steps = 100;
    if (m_writer.isRunning())
        return;
    m_writer.start(folder.toStdString(), m_document.results());
    auto* progress = new QProgressDialog(tr("Writing the tables…"), tr("Stop"), 0, steps, m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowTitle(tr("Export tables"));
    progress->setMinimumDuration(700);
    progress->setValue(0);
    connect(progress, &QProgressDialog::canceled, &m_writer, &TableWriter::stop);
    connect(&m_writer, &TableWriter::changed, progress, [this, progress] {
        if (m_writer.isRunning())
            progress->setValue(static_cast<int>(std::lround(steps * m_writer.fraction())));
        else
            progress->deleteLater();
    });
}

} // namespace ostwald
