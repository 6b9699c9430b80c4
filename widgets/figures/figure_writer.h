#pragma once

#include "figure/figure_page.h"
#include "figures/figure_export.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

namespace ostwald {

/// Writes a page into files, and its numbers as CSV beside them, in the background: it is drawn at once, in some
/// milliseconds, and turned into pixels and files by a worker. Lives in the GUI thread; its destructor stops and waits.
class FigureWriter : public QObject {
    Q_OBJECT

public:
    explicit FigureWriter(QObject* parent = nullptr);
    ~FigureWriter() override;

    /// Does nothing while it runs.
    /// @param path  of one format; of several each has its own suffix instead of this one
    /// @param dpi   of PNG and TIFF
    void start(const FigurePage& page, const std::filesystem::path& path, const std::vector<FigureFormatInfo>& formats,
               int dpi);
    void stop(); ///< files that are whole by then stay
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double fraction() const; ///< 0 .. 1

Q_SIGNALS:
    void changed(); ///< at most ten times a second, and at every start and end
    void written(const QString& path);
    void failed(const ostwald::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
