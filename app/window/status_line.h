#pragma once

#include "document/document.h"
#include "jobs/import_runner.h"
#include "jobs/stage_runner.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ostwald {

/// The foot of the window: what is running with its percentage and a way to stop it, what is under the
/// pointer, the calibration that every nm and s rests on, and whether all is saved. Before a project is open
/// it is there only while something is read.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Document& document, StageRunner& runner, ImportRunner& importer, QWidget* parent = nullptr);

    void setReadout(const QString& text);
    /// Decoded frames that are kept, and how much they may take.
    void setFrameMemory(std::size_t used_bytes, std::size_t limit_bytes);

private:
    void cancel();
    void refreshActivity();
    void refreshDocument();

    Document& m_document;
    StageRunner& m_runner;
    ImportRunner& m_importer;
    QLabel* m_activity;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_readout;
    QLabel* m_memory;
    QLabel* m_calibration;
    QLabel* m_saved;
};

} // namespace ostwald
