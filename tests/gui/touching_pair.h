#pragma once

#include "blob.h"

#include "document/document.h"

#include <QPointF>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

namespace ostwald::test {

/// A movie of sixteen even frames, 200 x 160 px, and what a person has to mend in its tracks: 1 is two touching
/// particles found as one; 2 and 3 coalesce to 4; 5 and 6 are said to coalesce to 7, which they do not; 8 is alone.
class TouchingPairs {
public:
    static constexpr int frames = 16;
    static constexpr int trueEvent = 12;
    static constexpr int falseEvent = 8;
    static constexpr FrameSize size{200, 160};

    TouchingPairs()
    {
        for (int frame = 0; frame < frames; ++frame)
            QVERIFY(cv::imwrite(m_folder.filePath(QStringLiteral("f%1.png").arg(frame, 2, 10, QLatin1Char('0'))).toStdString(),
                                cv::Mat(size.height, size.width, CV_8U, cv::Scalar(100 + frame))));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Between the touching two.
    [[nodiscard]] static QPointF neck(int frame) { return {50.5 + 0.5 * frame, 40.0}; }

    /// Opens it with its particles and tracks, as if found and linked.
    void open(Document& document) const
    {
        const Status status = document.openMovie(m_folder.path().toStdString());
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        document.edit(&Project::calibration, {0.1, 1.0, "typed", "typed"}, QStringLiteral("Calibrate"));
        const StageKeys keys = stageKeys(document.project());
        Results results;
        results.survey = {keys.survey, std::make_shared<const MovieSurvey>()};
        auto [detections, tracks] = found();
        results.detections = {keys.detections, std::make_shared<const Detections>(std::move(detections))};
        results.linked = {keys.linked, std::make_shared<const Tracks>(std::move(tracks))};
        results.tracks = replayEdits(results, {});
        document.adoptResults(Stage::Link, results);
    }

private:
    struct Particle {
        std::vector<Disc> discs; ///< in frame 0
        int first, last;
        Group group;
    };

    static std::pair<Detections, Tracks> found()
    {
        const std::vector<Particle> particles{
            {{{42.0, 40.0, 9.0}, {60.0, 40.0, 10.0}}, 0, frames - 1, Group::A},
            {{{120.0, 40.0, 6.0}}, 0, trueEvent - 1, Group::B},
            {{{140.0, 40.0, 6.0}}, 0, trueEvent - 1, Group::B},
            {{{130.0, 40.0, 7.5}}, trueEvent, frames - 1, Group::B},
            {{{60.0, 110.0, 6.0}}, 0, falseEvent - 1, Group::B},
            {{{80.0, 110.0, 6.0}}, 0, falseEvent - 1, Group::B},
            {{{61.0, 110.0, 6.0}}, falseEvent, frames - 1, Group::B},
            {{{150.0, 120.0, 8.0}}, 0, frames - 1, Group::A},
        };
        Detections detections;
        Tracks tracks{.frameSize = size, .firstFrame = 0, .lastFrame = frames - 1, .tracks = {}, .coalescences = {}, .drift = {}};
        for (std::size_t i = 0; i < particles.size(); ++i) {
            Track track;
            track.id = TrackId{static_cast<std::int64_t>(i + 1)};
            track.group = particles[i].group;
            tracks.tracks.push_back(track);
        }
        for (int frame = 0; frame < frames; ++frame) {
            FrameDetections here{frame, {}};
            for (std::size_t i = 0; i < particles.size(); ++i) {
                if (frame < particles[i].first || frame > particles[i].last)
                    continue;
                std::vector<Disc> discs = particles[i].discs;
                for (Disc& disc : discs)
                    disc.x_px += 0.5 * frame;
                const Detection d = blobOf(size, discs);
                tracks.tracks[i].points.push_back(
                    {frame, static_cast<int>(here.particles.size()), d.x_px, d.y_px, d.r_px, d.rSd_px});
                here.particles.push_back(d);
            }
            detections.push_back(std::move(here));
            tracks.drift.push_back({});
        }
        const auto coalesce = [&](std::int64_t a, std::int64_t b, std::int64_t child, double score) {
            const auto at = [&](std::int64_t id) -> Track& { return tracks.tracks[static_cast<std::size_t>(id - 1)]; };
            at(a).child = at(b).child = TrackId{child};
            at(child).parents = {TrackId{a}, TrackId{b}};
            Coalescence event;
            event.frame = at(child).first();
            event.child = TrackId{child};
            event.parentA = TrackId{a};
            event.parentB = TrackId{b};
            event.x_px = at(child).points.front().x_px;
            event.y_px = at(child).points.front().y_px;
            event.rA_px = event.rB_px = 6.0;
            event.rNew_px = at(child).points.front().r_px;
            event.score = score;
            tracks.coalescences.push_back(event);
        };
        coalesce(5, 6, 7, 0.6);
        coalesce(2, 3, 4, 0.9);
        return {std::move(detections), std::move(tracks)};
    }

    QTemporaryDir m_folder;
};

} // namespace ostwald::test
