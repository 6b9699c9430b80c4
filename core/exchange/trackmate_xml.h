#pragma once

#include "base/job_control.h"
#include "exchange/lineage.h"

#include <QByteArray>

#include <string_view>

namespace ostwald {

/// True when `head`, the beginning of a file, is that of a TrackMate XML file.
[[nodiscard]] bool isTrackMateXml(std::string_view head);

/// Reads what TrackMate 6 to 8 save. Sightings of visible tracks, and visible spots in no track, become particles;
/// merges, splits and gaps are kept. Lengths are divided by the pixel size of the image; pixel size and frame
/// interval are taken over where their units are lengths and times. Positions are pixel centres in both programs.
/// @error UnsupportedFormat  XML, but not TrackMate's
/// @error CorruptData        where = "line N"
[[nodiscard]] Result<Lineage> readTrackMateXml(const QByteArray& xml, const JobControl& job = {});

/// The same form (of TrackMate 7), which Fiji opens by "Load a TrackMate file": lengths in nm and times in s when calibrated,
/// else px and frames. Spots carry quality, radius, area, outline and, in features of our own, the track's number
/// and the radius' standard deviation.
[[nodiscard]] QByteArray writeTrackMateXml(const Lineage& lineage);

} // namespace ostwald
