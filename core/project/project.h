#pragma once

#include "board/board.h"
#include "edits/edit.h"
#include "fit/coalescence_fit.h"
#include "fit/growth_fit.h"
#include "movie/movie.h"
#include "project/fit_partner.h"
#include "project/kept_fit.h"
#include "segment/segment.h"
#include "theory/materials.h"
#include "track/link.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// The movie of a project: referenced, never copied or written.
struct MovieReference {
    std::string path;             ///< absolute, UTF-8; empty while no movie is open
    std::int64_t size_bytes = 0;
    std::string contentHash;      ///< of size, first and last MiB, hex
    ReadAs readAs = {};           ///< what a person said about the file

    bool operator==(const MovieReference&) const = default;
};

/// Particles and tracks that another program has found: copied into the project, never computed here.
struct ImportSource {
    std::string format;                  ///< what the file is, for people: "TrackMate XML"
    std::string path;                    ///< absolute, UTF-8; the file is not needed any more
    std::string contentHash;             ///< of the particles and tracks that were read from it, hex
    std::vector<std::string> notes = {}; ///< sentences on what was assumed, or had no place

    bool operator==(const ImportSource&) const = default;
};

/// A kinetic phase a person has marked.
struct Phase {
    double begin_s = 0.0;
    double end_s = 0.0;
    std::string label;

    bool operator==(const Phase&) const = default;
};

/// First and last frame that are analysed; last < 0 = to the end.
struct FrameRange {
    int first = 0;
    int last = -1;

    bool operator==(const FrameRange&) const = default;
};

/// Everything a person chose. All else is derived from it and can be computed again.
struct Project {
    MovieReference movie;
    std::optional<ImportSource> imported; ///< then nothing is surveyed, segmented or linked
    Calibration calibration; ///< what counts; a pixel size only once a person has confirmed or typed it
    FrameRange range;
    Segmenter segmenter = MeasureParams{};
    LinkParams link;
    std::string materialId = builtinMaterials().front().id;
    GrowthFitParams fit = defaultGrowthFitParams(builtinMaterials().front());
    std::vector<FitPartner> fitPartners; ///< whose sizes share the constants of the fit of growth
    CoalescenceFitParams coalescence;
    std::vector<Edit> edits; ///< corrections, in the order they were made
    std::vector<Phase> phases;
    std::vector<Board> boards; ///< figures that a person composes
    std::vector<KeptFit> keptFits; ///< earlier fits of growth that are kept for comparison, oldest first

    bool operator==(const Project&) const = default;
};

} // namespace ostwald
