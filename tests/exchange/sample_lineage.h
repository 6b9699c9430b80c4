#pragma once

#include "exchange/lineage.h"

#include <QFile>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace ostwald::test {

/// Frames 3 .. 9 of a calibrated movie. 2 (missed in frame 5) and 5 merge into 7, 7 splits into 8 and 11; 12 is seen
/// once; 20, 21 and 22 become 23 at once. Numbers have gaps, as those of other programs do.
inline Lineage sampleLineage()
{
    Lineage lineage;
    lineage.size = {64, 48};
    lineage.firstFrame = 2;
    lineage.lastFrame = 10;
    lineage.calibration = {0.53, 0.25, "TrackMate file", "TrackMate file"};
    lineage.movieName = "liquid cell & more.tif";
    double number = 1.0 / 3.0;
    const auto track = [&](std::int64_t id, std::initializer_list<int> frames, std::vector<std::int64_t> parents) {
        LineageTrack made{id, {}, std::move(parents)};
        for (const int frame : frames) {
            number = std::fmod(number * 1.37 + 0.11, 2.0);
            LineagePoint point;
            point.frame = frame;
            point.x_px = static_cast<double>(5 + (7 * id) % 50) + number;
            point.y_px = 6.0 + static_cast<double>((11 * id) % 36) - number;
            point.r_px = 2.0 + number;
            point.rSd_px = 0.05 * number;
            point.area_px2 = 14.0 + number;
            point.quality = 5.0 + number;
            made.points.push_back(point);
        }
        lineage.tracks.push_back(std::move(made));
    };
    track(2, {3, 4, 6}, {});
    track(5, {3, 4, 5, 6}, {});
    track(7, {7, 8}, {2, 5});
    track(8, {9}, {7});
    track(11, {9}, {7});
    track(12, {4}, {});
    track(20, {3}, {});
    track(21, {3}, {});
    track(22, {3}, {});
    track(23, {5, 6}, {20, 21, 22});
    lineage.tracks[1].points[0].outline = {{30.5F, 12.25F}, {33.0F, 12.0F}, {32.5F, 15.0F}, {30.0F, 14.5F}};
    return lineage;
}

inline bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

/// Compares what every format keeps, and what `fields` names.
struct Fields {
    bool radius = true;
    bool radiusSd = true;
    bool area = true;
    bool quality = true;
    bool outline = true;
    bool parents = true;
};

inline void verifySameTracks(const std::vector<LineageTrack>& actual, const std::vector<LineageTrack>& expected,
                             const Fields& fields = {})
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t t = 0; t < expected.size(); ++t) {
        QCOMPARE(actual[t].id, expected[t].id);
        if (fields.parents)
            QCOMPARE(actual[t].parents, expected[t].parents);
        QCOMPARE(actual[t].points.size(), expected[t].points.size());
        for (std::size_t i = 0; i < expected[t].points.size(); ++i) {
            const LineagePoint& a = actual[t].points[i];
            const LineagePoint& b = expected[t].points[i];
            const QByteArray place =
                QStringLiteral("track %1, frame %2").arg(expected[t].id).arg(b.frame).toUtf8();
            QCOMPARE(a.frame, b.frame);
            QVERIFY2(isNear(a.x_px, b.x_px) && isNear(a.y_px, b.y_px), place);
            QVERIFY2(!fields.radius || isNear(a.r_px, b.r_px), place);
            QVERIFY2(!fields.radiusSd || isNear(a.rSd_px, b.rSd_px), place);
            QVERIFY2(!fields.area || isNear(a.area_px2, b.area_px2), place);
            QVERIFY2(!fields.quality || isNear(a.quality, b.quality), place);
            if (!fields.outline)
                continue;
            QCOMPARE(a.outline.size(), b.outline.size());
            for (std::size_t k = 0; k < b.outline.size(); ++k)
                QVERIFY2(std::abs(a.outline[k].x - b.outline[k].x) < 1e-4F &&
                             std::abs(a.outline[k].y - b.outline[k].y) < 1e-4F, place);
        }
    }
}

/// A file of other programs' tracks; empty when the data are not there.
inline QByteArray realFile(const char* name)
{
    QFile file(QStringLiteral(OSTWALD_DATA "/real/tracking/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ostwald::test
