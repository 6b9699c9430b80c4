#pragma once

#include "figures/document_figure.h"
#include "movie_export/export_clip.h"
#include "window/panel_catalogue.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace ostwald {

/// Writes the movie with its overlays as a video or as pictures, in the background, from a copy of the document's
/// present content. Closing it stops the writing.
class MovieExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param overlays  what the movie view shows now
    /// @param focus     the tracks that the others are faint beside; outlives the dialog
    /// @pre document.movie()
    MovieExportDialog(Document& document, StageRunner& runner, const OverlayOptions& overlays, const DisplayRange& range,
                      const TrackFocus& focus, QWidget* parent = nullptr);
    ~MovieExportDialog() override;

    /// Writes to `path` with what is chosen.
    void start(const QString& path);
    [[nodiscard]] bool isWriting() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void written(const QString& path);
    void failed(const ostwald::Error& error);

private:
    void chooseFile();
    void onFinished();
    void refresh();
    [[nodiscard]] ClipFormatInfo format() const;
    [[nodiscard]] ClipParams params() const;

    Document& m_document;
    StageRunner& m_runner;
    OverlayOptions m_overlays;
    DisplayRange m_range;
    const TrackFocus& m_focus;
    std::vector<CatalogueEntry> m_plots;
    QComboBox* m_format;
    QComboBox* m_layout;
    QComboBox* m_plot;
    QSpinBox* m_width;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QDoubleSpinBox* m_rate;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_close;
    QString m_path;
    QFutureWatcher<Status> m_watcher;
};

} // namespace ostwald
