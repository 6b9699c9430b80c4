#pragma once

#include "commands/project_commands.h"
#include "store/project_file.h"
#include "store/stage_records.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ostwald {

/// One figure of the bundle, or why it is left out.
struct EvidenceFigure {
    std::string name;
    std::string title;
    std::vector<std::string> files; ///< relative to the bundle; empty = left out
    std::string leftOut;            ///< what is missing
};

struct EvidenceFile {
    std::string name; ///< relative to the bundle
    std::int64_t bytes = 0;
    std::string sha256; ///< hex
};

/// All that provenance.json tells.
struct Provenance {
    const StoredProject& stored;
    const std::vector<StageRecord>& stages;
    SavedProject saved;
    std::string programVersion;
    std::string written_utc; ///< the only field that differs when the same bundle is written again
    std::vector<EvidenceFigure> figures;
    std::vector<EvidenceFile> files; ///< all but provenance.json itself
};

/// provenance.json: program, movie, calibration with its sources, every parameter, the stages with the keys of their input,
/// checksums of their tables, program versions and times, every correction with its author and whether it is applied,
/// the fit and the particles it used, the commands that repeat it, figures, and files with SHA-256.
[[nodiscard]] std::string provenanceJson(const Provenance& provenance);

} // namespace ostwald
