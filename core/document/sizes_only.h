#pragma once

#include "document/document.h"

namespace ostwald {

/// An ex-situ study of a table, without pictures: what counts as a frame elsewhere is a sample, told from 1
/// on.
[[nodiscard]] inline bool hasSizesOnly(const Document& document)
{
    return document.project().imported && document.project().calibration.isStudy();
}

} // namespace ostwald
