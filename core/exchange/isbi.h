#pragma once

#include "base/job_control.h"
#include "exchange/lineage.h"

#include <QByteArray>

#include <string_view>

namespace ostwald {

/// XML of the ISBI 2012 particle tracking challenge (Chenouard et al., Nat. Methods 11, 281 (2014)): per particle its
/// frames and positions in px. Sizes, parents and calibration have no place in it.

/// True when `head`, the beginning of a file, is that of such a file.
[[nodiscard]] bool isIsbiXml(std::string_view head);

/// @error UnsupportedFormat  XML of something else
/// @error CorruptData        where = "line N"
[[nodiscard]] Result<Lineage> readIsbiXml(const QByteArray& xml, const JobControl& job = {});

/// Every track is a particle: measured points only.
[[nodiscard]] QByteArray writeIsbiXml(const Lineage& lineage);

} // namespace ostwald
