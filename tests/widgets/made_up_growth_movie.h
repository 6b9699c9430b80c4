#pragma once

#include "document/document.h"

#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>

#include <cmath>
#include <numbers>

namespace ostwald::test {

/// A movie of twelve frames on disk, 120 x 90 px, 16 bit: frame f is evenly 1000 + 100 f. Four particles of
/// radius 6 px ride on a drift of (0.5, 0) px per frame: 1 (Group-A) and 2 (Group-B) in the upper row, 2 and
/// 3 become 4 in frame 8 in the lower one. Pixel size 0.5 nm, 2 s per frame.
class MadeUpMovie {
public:
    static constexpr int frames = 12;
    static constexpr int width = 120;
    static constexpr int height = 90;
    static constexpr int eventFrame = 8;

    MadeUpMovie()
    {
        for (int frame = 0; frame < frames; ++frame)
            write(frame, cv::Mat(height, width, CV_16U, cv::Scalar(greyOf(frame))));
    }

    /// Draws what is found as discs of this radius that are 400 grey values darker.
    void drawParticles(double r_px) const
    {
        for (int frame = 0; frame < frames; ++frame) {
            cv::Mat pixels(height, width, CV_16U, cv::Scalar(greyOf(frame)));
            for (int particle = 1; particle <= 4; ++particle) {
                const QPointF at = positionOf(particle, frame);
                for (int y = 0; y < height && isSeen(particle, frame); ++y)
                    for (int x = 0; x < width; ++x)
                        if (std::hypot(x - at.x(), y - at.y()) <= r_px)
                            pixels.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(greyOf(frame) - 400);
            }
            write(frame, pixels);
        }
    }

    [[nodiscard]] static int greyOf(int frame) { return 1000 + 100 * frame; }
    [[nodiscard]] QString file(int frame) const
    {
        return m_folder.filePath(QStringLiteral("frame_%1.png").arg(frame, 2, 10, QLatin1Char('0')));
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

    void damage(int frame) const
    {
        QFile picture(file(frame));
        QVERIFY(picture.open(QIODevice::ReadWrite));
        QVERIFY(picture.resize(40));
    }

    /// Opens the movie with its calibration, but nothing measured yet.
    void open(Document& document) const
    {
        const Status status = document.openMovie(path());
        QVERIFY2(status, status ? "" : status.error().text().c_str());
        document.edit(&Project::calibration, {0.5, 2.0, "typed", "typed"}, QStringLiteral("Calibrate"));
    }

    /// The same with particles and tracks.
    void openTracked(Document& document) const
    {
        open(document);
        const StageKeys keys = stageKeys(document.project());
        Results results;
        results.detections = {keys.detections, std::make_shared<const Detections>(detections())};
        results.linked = {keys.linked, std::make_shared<const Tracks>(tracks())};
        results.tracks = replayEdits(results, {});
        document.adoptResults(Stage::Link, results);
        QVERIFY(document.tracks());
    }

    [[nodiscard]] static double driftOf(int frame) { return 0.5 * frame; }

    [[nodiscard]] static QPointF positionOf(int particle, int frame)
    {
        const QPointF inSpecimen = particle == 1   ? QPointF(20.0, 20.0)
                                   : particle == 2 ? QPointF(50.0, 60.0)
                                   : particle == 3 ? QPointF(66.0, 60.0)
                                                   : QPointF(58.0, 60.0);
        return inSpecimen + QPointF(driftOf(frame), 0.0);
    }

private:
    void write(int frame, const cv::Mat& pixels) const
    {
        QVERIFY(cv::imwrite(file(frame).toStdString(), pixels));
    }

    [[nodiscard]] static bool isSeen(int particle, int frame)
    {
        return particle == 1 || (particle == 4) == (frame >= eventFrame);
    }

    [[nodiscard]] static Detections detections()
    {
        Detections all;
        for (int frame = 0; frame < frames; ++frame) {
            FrameDetections found{frame, {}};
            for (int particle = 1; particle <= 4; ++particle) {
                if (!isSeen(particle, frame))
                    continue;
                Detection detection;
                detection.x_px = positionOf(particle, frame).x();
                detection.y_px = positionOf(particle, frame).y();
                detection.r_px = 6.0;
                for (int i = 0; i < 24; ++i) {
                    const double angle = 2.0 * std::numbers::pi * i / 24.0;
                    detection.outline.emplace_back(
                        static_cast<float>(detection.x_px + 6.0 * std::cos(angle)),
                        static_cast<float>(detection.y_px + 6.0 * std::sin(angle)));
                }
                found.particles.push_back(std::move(detection));
            }
            all.push_back(std::move(found));
        }
        return all;
    }

    [[nodiscard]] static Tracks tracks()
    {
        Tracks tracks{.frameSize = {width, height},
                      .firstFrame = 0,
                      .lastFrame = frames - 1,
                      .tracks = {},
                      .coalescences = {},
                      .drift = {}};
        for (int particle = 1; particle <= 4; ++particle) {
            Track track;
            track.id = TrackId{particle};
            track.group = particle == 1 ? Group::A : Group::B;
            for (int frame = 0; frame < frames; ++frame)
                if (isSeen(particle, frame)) {
                    const QPointF at = positionOf(particle, frame);
                    const int index = particle == 4 ? 1 : particle - 1;
                    track.points.push_back({frame, index, at.x(), at.y(), 6.0, 0.1});
                }
            tracks.tracks.push_back(std::move(track));
        }
        tracks.tracks[1].child = tracks.tracks[2].child = TrackId{4};
        tracks.tracks[3].parents = {TrackId{2}, TrackId{3}};
        const QPointF at = positionOf(4, eventFrame);
        tracks.coalescences = {{.frame = eventFrame,
                                .child = TrackId{4},
                                .parentA = TrackId{2},
                                .parentB = TrackId{3},
                                .x_px = at.x(),
                                .y_px = at.y(),
                                .rA_px = 6.0,
                                .rB_px = 6.0,
                                .rNew_px = 6.0,
                                .volumeRatio = 1.0,
                                .score = 0.9}};
        for (int frame = 0; frame < frames; ++frame)
            tracks.drift.push_back({driftOf(frame), 0.0});
        return tracks;
    }

    QTemporaryDir m_folder;
};

} // namespace ostwald::test
