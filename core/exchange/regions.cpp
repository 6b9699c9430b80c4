#include "exchange/regions.h"

#include "pipeline/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace ostwald {
namespace {

constexpr const char* cornerKeys[] = {"corners_px", "polygon", "points"};

Error wrong(qsizetype number, const std::string& why)
{
    return {ErrorCode::InvalidArgument, why, "region " + std::to_string(number + 1)};
}

std::optional<cv::Point2f> cornerOf(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
        return std::nullopt;
    return cv::Point2f(static_cast<float>(pair[0].toDouble()), static_cast<float>(pair[1].toDouble()));
}

Result<RegionEdit> regionOf(const QJsonValue& value, qsizetype number)
{
    RegionEdit region;
    QJsonArray corners = value.toArray();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const char* key : cornerKeys)
            if (corners.isEmpty())
                corners = object.value(QLatin1String(key)).toArray();
        region.label = object.value(QLatin1String("label")).toString().toStdString();
        const QJsonValue frame = object.value(QLatin1String("frame"));
        if (!frame.isUndefined()) {
            const double index = frame.toDouble(-1.0);
            if (index < 0.0 || index != std::floor(index) || index > 1e9)
                return wrong(number, "\"frame\" must be a whole number from 0.");
            region.frame = static_cast<int>(index);
        }
    }
    for (const QJsonValue corner : corners) {
        const auto point = cornerOf(corner);
        if (!point)
            return wrong(number, "Each corner must be [x, y], two numbers of pixels.");
        region.corners.push_back(*point);
    }
    // A closed ring names its first corner twice.
    if (region.corners.size() > 3 && region.corners.front() == region.corners.back())
        region.corners.pop_back();
    if (region.corners.size() < 3)
        return wrong(number, "A region needs \"corners_px\" with three corners or more.");
    return region;
}

} // namespace

Result<std::vector<RegionEdit>> readRegions(const QByteArray& json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (document.isNull())
        return Error{ErrorCode::InvalidArgument,
                     "This is not JSON: " + parsed.errorString().toStdString() + " at byte " + std::to_string(parsed.offset) + ".", {}};
    const QJsonArray list = document.isArray() ? document.array() : document.object().value(QLatin1String("regions")).toArray();
    if (list.isEmpty())
        return Error{ErrorCode::InvalidArgument, "There is no region in it: {\"regions\": [{\"corners_px\": [[x, y], ...]}]} is expected.", {}};
    std::vector<RegionEdit> regions;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto region = regionOf(list[i], i);
        if (!region)
            return region.error();
        regions.push_back(*std::move(region));
    }
    return regions;
}

std::string regionsToJson(const std::vector<Edit>& edits)
{
    JsonWriter json;
    json.beginObject().key("regions").beginArray();
    for (const Edit& edit : edits) {
        const auto* region = std::get_if<RegionEdit>(&edit);
        if (region == nullptr)
            continue;
        json.beginObject().key("label").value(region->label).key("frame").value(region->frame).key("corners_px").beginArray();
        for (const cv::Point2f& corner : region->corners)
            json.beginArray().value(double{corner.x}).value(double{corner.y}).endArray();
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return json.text();
}

} // namespace ostwald
