#pragma once

#include "project/project.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace ostwald {

/// One field of the project before and after. No two fields of a project have the same type, so that the type says
/// which one it is.
template <class Value>
struct FieldChange {
    Value before;
    Value after;

    bool operator==(const FieldChange&) const = default;
};

/// From place `at` on, the corrections `removed` gave way to `added`.
struct CorrectionsChange {
    std::size_t at = 0;
    std::vector<Edit> removed;
    std::vector<Edit> added;

    bool operator==(const CorrectionsChange&) const = default;
};

/// One change of a project, with all that it takes to undo it.
using ProjectChange =
    std::variant<CorrectionsChange, FieldChange<MovieReference>, FieldChange<Calibration>, FieldChange<FrameRange>,
                 FieldChange<Segmenter>, FieldChange<LinkParams>, FieldChange<std::string>,
                 FieldChange<GrowthFitParams>, FieldChange<CoalescenceFitParams>, FieldChange<std::vector<Phase>>,
                 FieldChange<std::vector<Board>>, FieldChange<std::vector<KeptFit>>,
                 FieldChange<std::vector<FitPartner>>>;

/// The change that leads from one list to the other, as short as a single place allows.
[[nodiscard]] CorrectionsChange correctionsChange(const std::vector<Edit>& before, const std::vector<Edit>& after);

/// @return false, with the project untouched, when the change does not fit it: only after a file was damaged
[[nodiscard]] bool apply(const ProjectChange& change, Project& project);
[[nodiscard]] bool revert(const ProjectChange& change, Project& project);

/// A round trip, which changes nothing.
[[nodiscard]] bool isNothing(const ProjectChange& change);

/// Makes one change of two that follow each other, when both are of the same field; corrections are never merged.
[[nodiscard]] bool mergeInto(ProjectChange& first, const ProjectChange& next);

} // namespace ostwald
