#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

#include <vector>

namespace ostwald {

/// A candidate link with its cost F.
struct Candidate {
    int row = 0;
    int column = 0;
    double cost = 0.0;
};

/// F = dx^2 + dy^2 + (sqrt(S') - sqrt(S))^2 for every pair with F < gate^2, the shift taken off `to` first.
[[nodiscard]] std::vector<Candidate> linkCandidates(const FrameDetections& from, const FrameDetections& to, Drift shift,
                                                    double gate_px);

/// Minimises the sum of the costs of links plus `unmatched` for every row without one; each row and column is used
/// at most once. Exact, by successive shortest augmenting paths on the candidates' graph.
/// @return the column of every row, -1 = none
[[nodiscard]] std::vector<int> cheapestAssignment(int rows, int columns, const std::vector<Candidate>& candidates,
                                                  double unmatched);

/// How doubtful every row's link is: its cost over the cheapest other candidate of that row or column, or over
/// `unmatched` when that is less; 0 .. 1, 0 for rows without a link.
[[nodiscard]] std::vector<double> linkSuspicions(const std::vector<Candidate>& candidates, const std::vector<int>& columnOf,
                                                 int columns, double unmatched);

/// Candidates in ascending cost (then row, column), each row and column once.
[[nodiscard]] std::vector<int> greedyAssignment(int rows, int columns, std::vector<Candidate> candidates);

} // namespace ostwald
