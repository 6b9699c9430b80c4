#pragma once

#include "document/document.h"

namespace ostwald {

/// An ex-situ study of a table, without pictures: what counts as a frame elsewhere is a sample.
[[nodiscard]] inline bool hasSizesOnly(const Document& document)
{
    return document.project().imported && document.project().calibration.isStudy();
}

/// What was imported and names no movie: there never were pictures to find, paint or show anything in.
[[nodiscard]] inline bool hasNoPictures(const Document& document)
{
    return document.project().imported && document.project().movie.path.empty();
}

/// The number by which a person knows a frame: frames count from 0, as in the files, samples of a table from 1.
[[nodiscard]] inline int toldNumber(const Document& document, int frame)
{
    return hasSizesOnly(document) ? frame + 1 : frame;
}

/// The frame that a person means by a number; the way back from toldNumber().
[[nodiscard]] inline int frameOfNumber(const Document& document, int number)
{
    return hasSizesOnly(document) ? number - 1 : number;
}

} // namespace ostwald
