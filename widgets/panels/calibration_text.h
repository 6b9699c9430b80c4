#pragma once

#include "document/document.h"

#include <QString>
#include <QStringList>

namespace ostwald {

inline constexpr const char* typedSource = "typed";                 ///< of what a person entered
inline constexpr const char* scaleBarSource = "scale bar"; ///< of a pixel size drawn over a scale bar

/// Where a length or a time comes from: "from the ImageJ tag", "typed"; empty where that is unknown.
[[nodiscard]] QString sourceText(const std::string& source);

/// The pixel size that the file tells, with its source; empty when it tells none.
[[nodiscard]] QString proposalText(const MovieInfo& info);

/// "evenly spaced", or the shortest and longest step of a movie that keeps times of its own.
[[nodiscard]] QString frameTimesText(const MovieInfo& info);

/// What the file leaves doubtful, and where a scale bar and the file's tag disagree by more than 2 %.
[[nodiscard]] QStringList calibrationWarnings(const Document& document);

} // namespace ostwald
