#include "store/result_rows.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <initializer_list>
#include <limits>
#include <string_view>

namespace ostwald {
namespace {

Error damaged(const char* what)
{
    return {ErrorCode::CorruptData, std::string("The stored ") + what + " do not fit together.", {}};
}

std::optional<std::int64_t> id(const std::optional<TrackId>& track)
{
    return track ? std::optional(value(*track)) : std::nullopt;
}

TrackId id(const Statement& row, int column)
{
    return static_cast<TrackId>(row.integer(column));
}

std::optional<TrackId> optionalId(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(id(row, column));
}

static_assert(sizeof(cv::Point2f) == 2 * sizeof(float));

std::vector<cv::Point2f> outlineOf(std::span<const std::byte> blob)
{
    std::vector<cv::Point2f> outline(blob.size() / sizeof(cv::Point2f));
    if (!outline.empty())
        std::memcpy(outline.data(), blob.data(), outline.size() * sizeof(cv::Point2f));
    return outline;
}

Detection detectionOf(const Statement& row)
{
    Detection detection;
    detection.x_px = row.real(2);
    detection.y_px = row.real(3);
    detection.area_px2 = row.real(4);
    detection.r_px = row.real(5);
    detection.rSd_px = row.real(6);
    detection.opticalDepth = row.real(7);
    detection.signalToNoise = row.real(8);
    detection.touchesEdge = row.whole(9) != 0;
    detection.occluded = row.whole(10) != 0;
    detection.underPrint = row.whole(11) != 0;
    detection.belowResolution = row.whole(12) != 0;
    detection.outline = outlineOf(row.blob(13));
    return detection;
}

bool readTrackList(Database& database, Tracks& tracks)
{
    Statement row = database.prepare(
        "SELECT id, parent_a, parent_b, child, group_code, group_reason FROM track ORDER BY id");
    while (row.next()) {
        Track track;
        track.id = id(row, 0);
        track.parents = {optionalId(row, 1), optionalId(row, 2)};
        track.child = optionalId(row, 3);
        const int group = row.whole(4);
        track.groupReason = row.text(5);
        if (value(track.id) != static_cast<std::int64_t>(tracks.tracks.size()) + 1 || group < 0 ||
            group > static_cast<int>(Group::Unsure))
            return false;
        track.group = static_cast<Group>(group);
        tracks.tracks.push_back(std::move(track));
    }
    return true;
}

bool fitsIn(const TrackPoint& point, const Track& track, const Tracks& tracks, const Detections& detections)
{
    if (point.frame < tracks.firstFrame || point.frame > tracks.lastFrame)
        return false;
    if (!track.points.empty() && point.frame != track.last() + 1)
        return false;
    const auto& particles = detections[static_cast<std::size_t>(point.frame - tracks.firstFrame)].particles;
    return point.detection >= -1 && point.detection < static_cast<int>(particles.size());
}

bool readPoints(Database& database, const Detections& detections, Tracks& tracks)
{
    Statement row = database.prepare(
        "SELECT track, frame, detection, x_px, y_px, r_px, r_sd_px, suspicion FROM track_point ORDER BY rowid");
    while (row.next()) {
        const std::int64_t track = value(id(row, 0));
        if (track < 1 || track > static_cast<std::int64_t>(tracks.tracks.size()))
            return false;
        Track& owner = tracks.tracks[static_cast<std::size_t>(track - 1)];
        const TrackPoint point{.frame = row.whole(1), .detection = row.whole(2), .x_px = row.real(3),
                               .y_px = row.real(4), .r_px = row.real(5), .rSd_px = row.real(6),
                               .suspicion = row.real(7)};
        if (!fitsIn(point, owner, tracks, detections))
            return false;
        owner.points.push_back(point);
    }
    return std::ranges::none_of(tracks.tracks, [](const Track& track) { return track.points.empty(); });
}

void readCoalescences(Database& database, Tracks& tracks)
{
    Statement row = database.prepare(
        "SELECT frame, child, parent_a, parent_b, x_px, y_px, r_a_px, r_b_px, r_new_px, gap_px, "
        "volume_ratio, volume_ratio_sd, score "
        "FROM coalescence ORDER BY rowid");
    while (row.next())
        tracks.coalescences.push_back({.frame = row.whole(0), .child = id(row, 1), .parentA = id(row, 2),
                                       .parentB = id(row, 3), .x_px = row.real(4), .y_px = row.real(5),
                                       .rA_px = row.real(6), .rB_px = row.real(7), .rNew_px = row.real(8),
                                       .gap_px = row.real(9), .volumeRatio = row.real(10),
                                       .volumeRatioSd = row.real(11), .score = row.real(12)});
}

bool relativesExist(const Tracks& tracks)
{
    const auto exists = [&tracks](const std::optional<TrackId>& track) { return !track || tracks.find(*track); };
    return std::ranges::all_of(tracks.tracks, [&exists](const Track& track) {
               return exists(track.parents[0]) && exists(track.parents[1]) && exists(track.child);
           }) &&
           std::ranges::all_of(tracks.coalescences, [&tracks](const Coalescence& event) {
               return tracks.find(event.child) && tracks.find(event.parentA) && tracks.find(event.parentB);
           });
}

void readDrift(Database& database, Tracks& tracks)
{
    Statement row = database.prepare("SELECT dx_px, dy_px FROM drift ORDER BY frame");
    while (row.next())
        tracks.drift.push_back({row.real(0), row.real(1)});
}

template <class Builder>
void addId(Builder& builder, const std::optional<TrackId>& track)
{
    builder.add(track ? value(*track) : 0);
}

/// Every NaN counts as the same: the table keeps none of its bits.
template <class Builder>
void addReals(Builder& builder, std::initializer_list<double> numbers)
{
    for (const double number : numbers)
        builder.add(std::isnan(number) ? std::numeric_limits<double>::quiet_NaN() : number);
}

template <class Builder>
void addAll(Builder& builder, const Detections& detections)
{
    for (const FrameDetections& frame : detections) {
        builder.add(std::int64_t{frame.frame}).add(static_cast<std::int64_t>(frame.particles.size()));
        for (const Detection& d : frame.particles) {
            addReals(builder, {d.x_px, d.y_px, d.area_px2, d.r_px, d.rSd_px, d.opticalDepth, d.signalToNoise});
            builder.add(std::int64_t{d.touchesEdge}).add(std::int64_t{d.occluded});
            builder.add(std::int64_t{d.underPrint}).add(std::int64_t{d.belowResolution});
            for (const cv::Point2f& corner : d.outline)
                addReals(builder, {corner.x, corner.y});
        }
    }
}

template <class Builder>
void addAll(Builder& builder, const Tracks& tracks)
{
    builder.add(std::int64_t{tracks.frameSize.width}).add(std::int64_t{tracks.frameSize.height});
    for (const Drift& drift : tracks.drift)
        addReals(builder, {drift.dx_px, drift.dy_px});
    for (const Track& track : tracks.tracks) {
        addId(builder, track.parents[0]);
        addId(builder, track.parents[1]);
        addId(builder, track.child);
        builder.add(static_cast<std::int64_t>(track.group)).add(track.groupReason);
        for (const TrackPoint& point : track.points) {
            builder.add(std::int64_t{point.frame}).add(std::int64_t{point.detection});
            addReals(builder, {point.x_px, point.y_px, point.r_px, point.rSd_px, point.suspicion});
        }
    }
    for (const Coalescence& event : tracks.coalescences) {
        builder.add(std::int64_t{event.frame}).add(value(event.child)).add(value(event.parentA));
        builder.add(value(event.parentB));
        addReals(builder, {event.x_px, event.y_px, event.rA_px, event.rB_px, event.rNew_px, event.gap_px,
                           event.volumeRatio, event.volumeRatioSd, event.score});
    }
}

template <class Value>
StageKey keyOf(const Value& value)
{
    StageKeyBuilder builder;
    addAll(builder, value);
    return builder.key();
}

/// Takes eight bytes at a time: a million particles in a tenth of a second.
class WordHash {
public:
    WordHash& add(std::int64_t number)
    {
        m_hash = (m_hash ^ static_cast<std::uint64_t>(number)) * 0x9E3779B97F4A7C15ULL;
        m_hash ^= m_hash >> 32U;
        return *this;
    }
    WordHash& add(double number) { return add(std::bit_cast<std::int64_t>(number == 0.0 ? 0.0 : number)); }
    WordHash& add(std::string_view text)
    {
        add(static_cast<std::int64_t>(text.size()));
        for (const char c : text)
            add(std::int64_t{c});
        return *this;
    }
    [[nodiscard]] StageKey key() const { return {m_hash}; }

private:
    std::uint64_t m_hash = 14695981039346656037ULL;
};

constexpr std::string_view wordHashMark = "w:"; ///< files of format 1 have the plain key instead

template <class Value>
std::string wordHash(const Value& value)
{
    WordHash hash;
    addAll(hash, value);
    return std::string(wordHashMark) + hash.key().toHex();
}

} // namespace

void writeDetections(RowBatches& batches, const Detections& detections)
{
    Statement frameRow = batches.database().prepare("INSERT INTO frame VALUES (?,?)");
    Statement row = batches.database().prepare("INSERT INTO detection VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const FrameDetections& frame : detections) {
        frameRow.run(frame.frame, static_cast<std::int64_t>(frame.particles.size()));
        int position = 0;
        for (const Detection& d : frame.particles)
            row.run(frame.frame, position++, d.x_px, d.y_px, d.area_px2, d.r_px, d.rSd_px, d.opticalDepth,
                    d.signalToNoise, int{d.touchesEdge}, int{d.occluded}, int{d.underPrint}, int{d.belowResolution},
                    std::as_bytes(std::span(d.outline)));
        if (!batches.add(frame.particles.size()))
            return;
    }
}

Result<Detections> readDetections(Database& database)
{
    Detections detections;
    std::size_t promised = 0;
    Statement frames = database.prepare("SELECT frame, particles FROM frame ORDER BY frame");
    while (frames.next()) {
        detections.push_back({frames.whole(0), {}});
        promised += static_cast<std::size_t>(frames.integer(1));
        if (detections.back().frame != detections.front().frame + static_cast<int>(detections.size()) - 1)
            return damaged("particles");
    }
    std::size_t found = 0;
    Statement row = database.prepare("SELECT * FROM detection ORDER BY rowid");
    while (row.next()) {
        const std::int64_t index = row.whole(0) - (detections.empty() ? 0 : std::int64_t{detections.front().frame});
        if (index < 0 || index >= static_cast<std::int64_t>(detections.size()))
            return damaged("particles");
        detections[static_cast<std::size_t>(index)].particles.push_back(detectionOf(row));
        ++found;
    }
    if (found != promised)
        return damaged("particles");
    return detections;
}

void writeTracks(RowBatches& batches, const Tracks& tracks)
{
    Database& database = batches.database();
    Statement sizeRow = database.prepare("INSERT INTO field_of_view VALUES (1,?,?)");
    sizeRow.run(tracks.frameSize.width, tracks.frameSize.height);
    int frame = tracks.firstFrame;
    Statement driftRow = database.prepare("INSERT INTO drift VALUES (?,?,?)");
    for (const Drift& drift : tracks.drift)
        driftRow.run(frame++, drift.dx_px, drift.dy_px);

    Statement trackRow = database.prepare("INSERT INTO track VALUES (?,?,?,?,?,?)");
    Statement pointRow = database.prepare("INSERT INTO track_point VALUES (?,?,?,?,?,?,?,?)");
    for (const Track& track : tracks.tracks) {
        trackRow.run(value(track.id), id(track.parents[0]), id(track.parents[1]), id(track.child),
                     static_cast<int>(track.group), track.groupReason);
        for (const TrackPoint& point : track.points)
            pointRow.run(value(track.id), point.frame, point.detection, point.x_px, point.y_px, point.r_px,
                         point.rSd_px, point.suspicion);
        if (!batches.add(track.points.size() + 1))
            return;
    }

    Statement eventRow = database.prepare("INSERT INTO coalescence VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const Coalescence& event : tracks.coalescences)
        eventRow.run(event.frame, value(event.child), value(event.parentA), value(event.parentB), event.x_px,
                     event.y_px, event.rA_px, event.rB_px, event.rNew_px, event.gap_px, event.volumeRatio,
                     event.volumeRatioSd, event.score);
}

Result<Tracks> readTracks(Database& database, const Detections& detections)
{
    if (detections.empty())
        return damaged("tracks");
    Tracks tracks;
    tracks.firstFrame = detections.front().frame;
    tracks.lastFrame = detections.back().frame;
    Statement size = database.prepare("SELECT width_px, height_px FROM field_of_view");
    if (!size.next())
        return damaged("tracks");
    tracks.frameSize = {size.whole(0), size.whole(1)};
    if (!readTrackList(database, tracks) || !readPoints(database, detections, tracks))
        return damaged("tracks");
    readCoalescences(database, tracks);
    readDrift(database, tracks);
    if (!relativesExist(tracks) || tracks.drift.size() != detections.size())
        return damaged("tracks");
    return tracks;
}

StageKey checksum(const Detections& detections)
{
    return keyOf(detections);
}

StageKey checksum(const Tracks& tracks)
{
    return keyOf(tracks);
}

std::string tableChecksum(const Detections& detections)
{
    return wordHash(detections);
}

std::string tableChecksum(const Tracks& tracks)
{
    return wordHash(tracks);
}

bool hasChecksum(const Detections& detections, const std::string& checksum)
{
    return checksum == (checksum.starts_with(wordHashMark) ? wordHash(detections) : keyOf(detections).toHex());
}

bool hasChecksum(const Tracks& tracks, const std::string& checksum)
{
    return checksum == (checksum.starts_with(wordHashMark) ? wordHash(tracks) : keyOf(tracks).toHex());
}

} // namespace ostwald
