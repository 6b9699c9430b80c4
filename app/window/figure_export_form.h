#pragma once

#include "base/result.h"
#include "figure/figure_page.h"
#include "figures/figure_export.h"
#include "figures/figure_writer.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace ostwald {

/// Writes a figure into files, one or what journals take together, in the background, and copies it to the clipboard.
class FigureExportForm : public QWidget {
    Q_OBJECT

public:
    using MakePage = std::function<Result<FigurePage>()>;

    /// @param makePage  the figure as it is now, whole
    explicit FigureExportForm(MakePage makePage, QWidget* parent = nullptr);

    void setReady(bool isReady);
    /// The formats that are chosen; never empty.
    [[nodiscard]] std::vector<FigureFormatInfo> formats() const;
    [[nodiscard]] int dpi() const;

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const ostwald::Error& error);

private:
    void exportFigure();
    void showWriting();
    void copyPlot();
    void copyData();
    /// Asks for a path; empty = not now.
    [[nodiscard]] QString askPath(const FigurePage& page);

    MakePage m_makePage;
    FigureWriter m_writer;
    QComboBox* m_format;
    QSpinBox* m_dpi;
    QPushButton* m_export;               ///< and stop
    std::vector<QPushButton*> m_actions; ///< need a figure
    bool m_isReady = false;
    QString m_folder;
};

} // namespace ostwald
