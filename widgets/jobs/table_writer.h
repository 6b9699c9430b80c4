#pragma once

#include "jobs/file_writer.h"
#include "pipeline/pipeline.h"

#include <filesystem>

namespace ostwald {

/// Writes the tables of results into a folder in the background: writeResultFiles() of a copy, so that edits go on.
class TableWriter : public FileWriter {
    Q_OBJECT

public:
    using FileWriter::FileWriter;

    /// Does nothing while it runs; written() tells the folder. @pre results.detections and results.tracks
    void start(const std::filesystem::path& folder, const Results& results);
};

} // namespace ostwald
