#pragma once

#include "document/document.h"
#include "evidence_bundle/evidence_runner.h"
#include "jobs/stage_runner.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace ostwald {

/// Writes the evidence bundle of the saved project into a new folder, while work goes on.
class EvidenceDialog : public QDialog {
    Q_OBJECT

public:
    EvidenceDialog(Document& document, StageRunner& runner, QWidget* parent = nullptr);

    /// Into a new folder in this one.
    void writeInto(const QString& folder);
    [[nodiscard]] bool isWriting() const { return m_evidence.isRunning(); }

Q_SIGNALS:
    void written(const QString& folder);
    void failed(const ostwald::Error& error);

private:
    void chooseFolder();
    void refresh();
    [[nodiscard]] EvidenceParams params() const;
    /// Why it cannot be written now; empty = it can.
    [[nodiscard]] QString obstacle() const;

    Document& m_document;
    StageRunner& m_runner;
    QListWidget* m_figures;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_write;
    QPushButton* m_close;
    QString m_outcome;
    EvidenceRunner m_evidence;
};

} // namespace ostwald
