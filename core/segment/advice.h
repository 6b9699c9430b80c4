#pragma once

#include "segment/segment.h"

#include <vector>

namespace ostwald {

/// What a threshold lets through in the sampled frames.
struct ThresholdCount {
    double seedSnr = 0.0;
    int particles = 0;
    /// Things of the other polarity, for the noise makes as many of either sign: counted outside of particles and their
    /// surroundings, and raised to the whole area.
    double falseAlarms = 0.0;
};

/// How much a result hangs on the threshold, between a fifth below and a fifth above it.
struct ThresholdStability {
    double count = 0.0;        ///< largest change of the number of particles, as a share of it
    double medianRadius = 0.0; ///< likewise of their median radius
};

/// Parameters that a movie's own frames speak for, and what they rest on.
struct SegmentAdvice {
    MeasureParams params;
    int frames = 0;             ///< sampled
    double darkSignal = 0.0;    ///< sum of the signal-to-noise ratios of clear things (8 or more) darker than the liquid
    double brightSignal = 0.0;  ///< likewise brighter
    ThresholdCount proposed;
    ThresholdCount present;     ///< with the threshold there was before
    double medianRadius_px = 0.0;
    double largeRadius_px = 0.0; ///< exceeded by one clear particle in a hundred
    ThresholdStability stability; ///< at the proposed threshold
};

/// Share of the particles found that may be false alarms at the proposed threshold, and changes over which a result
/// hangs on it.
inline constexpr double acceptedFalseShare = 0.01;
inline constexpr double stableChange = 0.10;

/// Parameters of the `measure` chain from eight frames spread over the movie:
///   polarity      that whose clear things have the larger sum of signal to noise;
///   seedSnr       the lowest at which the frames with their contrast turned round, outside of particles, give at most
///                 1 % as many particles: a count of false alarms without any truth;
///   largest radius  stays unless the 99th percentile of the radii comes within a third of it, then twice that.
/// The camera's offset stays what it is: 0 leaves it to the survey.
/// @param present  the parameters that are in use
/// @error InsufficientData  fewer than 20 clear particles in all sampled frames, or false alarms at any threshold
/// @error Cancelled
[[nodiscard]] Result<SegmentAdvice> adviseSegmentation(const Movie& movie, const MeasureParams& present,
                                                       const JobControl& job = {});

} // namespace ostwald
