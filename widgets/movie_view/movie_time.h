#pragma once

#include "document/document.h"
#include "movie/frame_order.h"

#include <QString>

#include <optional>

namespace ostwald {

/// Frames of the movie, or of the tracks while the movie is gone; 0 without both.
[[nodiscard]] int frameCount(const Document& document);

/// In which order its frames are gone through.
[[nodiscard]] FrameOrder orderOf(const Document& document);
/// Moves the playhead so many places on in that order, or back.
void stepFrames(Document& document, int places);
/// Moves it to a place: the first one is 0. Clamped to the movie.
void goToPlace(Document& document, int place);

/// Time since frame 0; nullopt while the frame interval is unknown.
[[nodiscard]] std::optional<double> timeOf_s(const Document& document, int frame);

/// "12.0 s", with the decimals that tell neighbouring frames apart, or the ageing time; empty while the frame
/// interval is unknown.
[[nodiscard]] QString timeText(const Calibration& calibration, int frame);

/// The frame that a person means by "84" (of sizes only: the sample, from 1 on), "12.5 s", "200 ms" or "3
/// min"; times go to the nearest frame. nullopt for anything else, and for times while the frame interval is
/// unknown. Not clamped to the movie.
[[nodiscard]] std::optional<int> frameOfText(const Document& document, const QString& text);

} // namespace ostwald
