#pragma once

#include "exchange/lineage.h"

#include <filesystem>

namespace ostwald {

/// Cell Tracking Challenge (celltrackingchallenge.net, "Naming and file content conventions"): a folder with a 16-bit
/// label TIFF per frame (maskTTT.tif or man_trackTTT.tif) and a table of "L B E P" lines (res_track.txt or
/// man_track.txt): label, first frame, last frame, label of the parent or 0.
/// Two parents have no place in that table, nor has a particle that is missed for some frames and comes back. Both
/// go into a side file of our own, ctc_links.csv (kind,label,parent), which other programs ignore: "merge" names one of
/// the particles that became `label` (whose P is 0), "gap" says that `label` is the same particle as its parent.

/// True when the folder holds such a table.
[[nodiscard]] bool isCtcFolder(const std::filesystem::path& folder);

/// Radii are those of discs of the masks' areas; the pixel size is that of the first mask's tags.
/// @error NotFound, CorruptData (a label without a line, a line without its masks, not the span of frames it states),
///        UnsupportedFormat (3-D masks), Cancelled
[[nodiscard]] Result<Lineage> readCtc(const std::filesystem::path& folder, const JobControl& job = {});

/// Writes mask000.tif ... of every frame from 0 to the last one analysed, res_track.txt, and ctc_links.csv if it has
/// anything to say. Every piece between two gaps is a label of its own.
/// @error InvalidArgument  the frame size is not known, there are more than 65535 labels, or the folder holds masks that
///                         this export would leave standing
/// @error Io, Cancelled
[[nodiscard]] Status writeCtc(const std::filesystem::path& folder, const Lineage& lineage, const JobControl& job = {});

} // namespace ostwald
