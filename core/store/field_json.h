#pragma once

#include "base/result.h"
#include "pipeline/json_writer.h"
#include "project/project.h"
#include "store/json_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace ostwald {

// Fields of a project as members of a JSON object, by their name in files; keys carry units.

void writeField(JsonWriter& json, const MovieReference& movie);           ///< movie
void writeField(JsonWriter& json, const ImportSource& source);            ///< imported
void writeField(JsonWriter& json, const Calibration& calibration);        ///< calibration
void writeField(JsonWriter& json, const FrameRange& range);               ///< frames
void writeField(JsonWriter& json, const Segmenter& segmenter);            ///< segment
void writeField(JsonWriter& json, const LinkParams& link);                ///< link
void writeField(JsonWriter& json, const std::string& materialId);         ///< material
void writeField(JsonWriter& json, const GrowthFitParams& fit);            ///< fit
void writeField(JsonWriter& json, const CoalescenceFitParams& fit);       ///< coalescence
void writeField(JsonWriter& json, const std::vector<Phase>& phases);      ///< phases
void writeField(JsonWriter& json, const std::vector<Board>& boards);      ///< boards
void writeField(JsonWriter& json, const std::vector<KeptFit>& fits);      ///< kept_fits
void writeField(JsonWriter& json, const std::vector<FitPartner>& partners); ///< fit_partners

// Read those members; what is absent keeps its value. @error InvalidArgument

[[nodiscard]] Status readField(JsonReader& reader, MovieReference& movie);
[[nodiscard]] Status readField(JsonReader& reader, std::optional<ImportSource>& imported);
[[nodiscard]] Status readField(JsonReader& reader, Calibration& calibration);
[[nodiscard]] Status readField(JsonReader& reader, FrameRange& range);
[[nodiscard]] Status readField(JsonReader& reader, Segmenter& segmenter);
[[nodiscard]] Status readField(JsonReader& reader, LinkParams& link);
[[nodiscard]] Status readField(JsonReader& reader, std::string& materialId);
[[nodiscard]] Status readField(JsonReader& reader, GrowthFitParams& fit);
[[nodiscard]] Status readField(JsonReader& reader, CoalescenceFitParams& fit);
[[nodiscard]] Status readField(JsonReader& reader, std::vector<Phase>& phases);
[[nodiscard]] Status readField(JsonReader& reader, std::vector<Board>& boards);
[[nodiscard]] Status readField(JsonReader& reader, std::vector<KeptFit>& fits);
[[nodiscard]] Status readField(JsonReader& reader, std::vector<FitPartner>& partners);

/// One field as an object of its own: {"link": {...}}.
template <class Value>
[[nodiscard]] std::string fieldToJson(const Value& value)
{
    JsonWriter json;
    json.beginObject();
    writeField(json, value);
    json.endObject();
    return json.text();
}

} // namespace ostwald
