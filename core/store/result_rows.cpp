#include "store/result_rows.h"

#include <QVariant>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>

namespace ostwald {
namespace {

Error damaged(const char* what)
{
    return {ErrorCode::CorruptData, std::string("The stored ") + what + " do not fit together.", {}};
}

QVariant real(double number)
{
    return std::isnan(number) ? QVariant() : QVariant(number);
}

double real(const QSqlQuery& row, int column)
{
    const QVariant cell = row.value(column);
    return cell.isNull() ? std::numeric_limits<double>::quiet_NaN() : cell.toDouble();
}

int whole(const QSqlQuery& row, int column)
{
    return row.value(column).toInt();
}

QVariant id(const std::optional<TrackId>& track)
{
    return track ? QVariant(static_cast<qlonglong>(value(*track))) : QVariant();
}

QVariant id(TrackId track)
{
    return static_cast<qlonglong>(value(track));
}

TrackId id(const QSqlQuery& row, int column)
{
    return static_cast<TrackId>(row.value(column).toLongLong());
}

std::optional<TrackId> optionalId(const QSqlQuery& row, int column)
{
    return row.value(column).isNull() ? std::nullopt : std::optional(id(row, column));
}

static_assert(sizeof(cv::Point2f) == 2 * sizeof(float));

QByteArray outlineBlob(const std::vector<cv::Point2f>& outline)
{
    if (outline.empty())
        return QByteArrayLiteral(""); // empty, not NULL: other programs may tell no outline
    return {reinterpret_cast<const char*>(outline.data()),
            static_cast<qsizetype>(outline.size() * sizeof(cv::Point2f))};
}

std::vector<cv::Point2f> outlineOf(const QByteArray& blob)
{
    std::vector<cv::Point2f> outline(static_cast<std::size_t>(blob.size()) / sizeof(cv::Point2f));
    std::copy_n(blob.constData(), outline.size() * sizeof(cv::Point2f), reinterpret_cast<char*>(outline.data()));
    return outline;
}

Detection detectionOf(const QSqlQuery& row)
{
    Detection detection;
    detection.x_px = real(row, 2);
    detection.y_px = real(row, 3);
    detection.area_px2 = real(row, 4);
    detection.r_px = real(row, 5);
    detection.rSd_px = real(row, 6);
    detection.opticalDepth = real(row, 7);
    detection.signalToNoise = real(row, 8);
    detection.touchesEdge = whole(row, 9) != 0;
    detection.occluded = whole(row, 10) != 0;
    detection.underPrint = whole(row, 11) != 0;
    detection.belowResolution = whole(row, 12) != 0;
    detection.outline = outlineOf(row.value(13).toByteArray());
    return detection;
}

bool readTrackList(Database& database, Tracks& tracks)
{
    QSqlQuery row = database.select(QStringLiteral(
        "SELECT id, parent_a, parent_b, child, group_code, group_reason FROM track ORDER BY id"));
    while (row.next()) {
        Track track;
        track.id = id(row, 0);
        track.parents = {optionalId(row, 1), optionalId(row, 2)};
        track.child = optionalId(row, 3);
        const int group = whole(row, 4);
        track.groupReason = row.value(5).toString().toStdString();
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
    QSqlQuery row = database.select(QStringLiteral(
        "SELECT track, frame, detection, x_px, y_px, r_px, r_sd_px, suspicion FROM track_point ORDER BY rowid"));
    while (row.next()) {
        const std::int64_t track = value(id(row, 0));
        if (track < 1 || track > static_cast<std::int64_t>(tracks.tracks.size()))
            return false;
        Track& owner = tracks.tracks[static_cast<std::size_t>(track - 1)];
        const TrackPoint point{.frame = whole(row, 1), .detection = whole(row, 2), .x_px = real(row, 3),
                               .y_px = real(row, 4), .r_px = real(row, 5), .rSd_px = real(row, 6),
                               .suspicion = real(row, 7)};
        if (!fitsIn(point, owner, tracks, detections))
            return false;
        owner.points.push_back(point);
    }
    return std::ranges::none_of(tracks.tracks, [](const Track& track) { return track.points.empty(); });
}

void readCoalescences(Database& database, Tracks& tracks)
{
    QSqlQuery row = database.select(QStringLiteral(
        "SELECT frame, child, parent_a, parent_b, x_px, y_px, r_a_px, r_b_px, r_new_px, gap_px, "
        "volume_ratio, volume_ratio_sd, score "
        "FROM coalescence ORDER BY rowid"));
    while (row.next())
        tracks.coalescences.push_back({.frame = whole(row, 0), .child = id(row, 1), .parentA = id(row, 2),
                                       .parentB = id(row, 3), .x_px = real(row, 4), .y_px = real(row, 5),
                                       .rA_px = real(row, 6), .rB_px = real(row, 7), .rNew_px = real(row, 8),
                                       .gap_px = real(row, 9), .volumeRatio = real(row, 10),
                                       .volumeRatioSd = real(row, 11), .score = real(row, 12)});
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
    QSqlQuery row = database.select(QStringLiteral("SELECT dx_px, dy_px FROM drift ORDER BY frame"));
    while (row.next())
        tracks.drift.push_back({real(row, 0), real(row, 1)});
}

void addId(StageKeyBuilder& builder, const std::optional<TrackId>& track)
{
    builder.add(track ? value(*track) : 0);
}

/// Every NaN counts as the same: the table keeps none of its bits.
void addReals(StageKeyBuilder& builder, std::initializer_list<double> numbers)
{
    for (const double number : numbers)
        builder.add(std::isnan(number) ? std::numeric_limits<double>::quiet_NaN() : number);
}

} // namespace

void writeDetections(Database& database, const Detections& detections)
{
    QSqlQuery frameRow = database.prepare(QStringLiteral("INSERT INTO frame VALUES (?, ?)"));
    QSqlQuery row = database.prepare(QStringLiteral("INSERT INTO detection VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    for (const FrameDetections& frame : detections) {
        database.run(frameRow, {frame.frame, static_cast<qlonglong>(frame.particles.size())});
        int position = 0;
        for (const Detection& d : frame.particles)
            database.run(row, {frame.frame, position++, real(d.x_px), real(d.y_px), real(d.area_px2), real(d.r_px),
                               real(d.rSd_px), real(d.opticalDepth), real(d.signalToNoise), int{d.touchesEdge},
                               int{d.occluded}, int{d.underPrint}, int{d.belowResolution}, outlineBlob(d.outline)});
    }
}

Result<Detections> readDetections(Database& database)
{
    Detections detections;
    std::size_t promised = 0;
    QSqlQuery frames = database.select(QStringLiteral("SELECT frame, particles FROM frame ORDER BY frame"));
    while (frames.next()) {
        detections.push_back({whole(frames, 0), {}});
        promised += static_cast<std::size_t>(frames.value(1).toLongLong());
        if (detections.back().frame != detections.front().frame + static_cast<int>(detections.size()) - 1)
            return damaged("particles");
    }
    std::size_t found = 0;
    QSqlQuery row = database.select(QStringLiteral("SELECT * FROM detection ORDER BY rowid"));
    while (row.next()) {
        const std::int64_t index = whole(row, 0) - (detections.empty() ? 0 : std::int64_t{detections.front().frame});
        if (index < 0 || index >= static_cast<std::int64_t>(detections.size()))
            return damaged("particles");
        detections[static_cast<std::size_t>(index)].particles.push_back(detectionOf(row));
        ++found;
    }
    if (found != promised)
        return damaged("particles");
    return detections;
}

void writeTracks(Database& database, const Tracks& tracks)
{
    QSqlQuery sizeRow = database.prepare(QStringLiteral("INSERT INTO field_of_view VALUES (1,?,?)"));
    database.run(sizeRow, {tracks.frameSize.width, tracks.frameSize.height});
    int frame = tracks.firstFrame;
    QSqlQuery driftRow = database.prepare(QStringLiteral("INSERT INTO drift VALUES (?,?,?)"));
    for (const Drift& drift : tracks.drift)
        database.run(driftRow, {frame++, real(drift.dx_px), real(drift.dy_px)});

    QSqlQuery trackRow = database.prepare(QStringLiteral("INSERT INTO track VALUES (?,?,?,?,?,?)"));
    QSqlQuery pointRow = database.prepare(QStringLiteral("INSERT INTO track_point VALUES (?,?,?,?,?,?,?,?)"));
    for (const Track& track : tracks.tracks) {
        database.run(trackRow, {id(track.id), id(track.parents[0]), id(track.parents[1]), id(track.child),
                                static_cast<int>(track.group), QString::fromStdString(track.groupReason)});
        for (const TrackPoint& point : track.points)
            database.run(pointRow, {id(track.id), point.frame, point.detection, real(point.x_px), real(point.y_px),
                                    real(point.r_px), real(point.rSd_px), real(point.suspicion)});
    }

    QSqlQuery eventRow = database.prepare(QStringLiteral("INSERT INTO coalescence VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    for (const Coalescence& event : tracks.coalescences)
        database.run(eventRow, {event.frame, id(event.child), id(event.parentA), id(event.parentB), real(event.x_px),
                                real(event.y_px), real(event.rA_px), real(event.rB_px), real(event.rNew_px),
                                real(event.gap_px), real(event.volumeRatio), real(event.volumeRatioSd),
                                real(event.score)});
}

Result<Tracks> readTracks(Database& database, const Detections& detections)
{
    if (detections.empty())
        return damaged("tracks");
    Tracks tracks;
    tracks.firstFrame = detections.front().frame;
    tracks.lastFrame = detections.back().frame;
    QSqlQuery size = database.select(QStringLiteral("SELECT width_px, height_px FROM field_of_view"));
    if (!size.next())
        return damaged("tracks");
    tracks.frameSize = {whole(size, 0), whole(size, 1)};
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
    StageKeyBuilder builder;
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
    return builder.key();
}

StageKey checksum(const Tracks& tracks)
{
    StageKeyBuilder builder;
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
    return builder.key();
}

} // namespace ostwald
