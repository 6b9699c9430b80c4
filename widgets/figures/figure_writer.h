#pragma once

#include "figure/figure_page.h"
#include "figures/figure_export.h"
#include "jobs/file_writer.h"

#include <filesystem>
#include <vector>

namespace ostwald {

/// Writes a page into files, and its numbers as CSV beside them, in the background: it is drawn at once, in some
/// milliseconds, and turned into pixels and files by a worker.
class FigureWriter : public FileWriter {
    Q_OBJECT

public:
    using FileWriter::FileWriter;

    /// Does nothing while it runs; written() tells the path.
    /// @param path  of one format; of several each has its own suffix instead of this one
    /// @param dpi   of PNG and TIFF
    void start(const FigurePage& page, const std::filesystem::path& path, const std::vector<FigureFormatInfo>& formats,
               int dpi);
};

} // namespace ostwald
