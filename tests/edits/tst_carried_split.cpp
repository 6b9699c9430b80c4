#include "edits/carried_split.h"

#include "blob.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>

using namespace ostwald;

namespace {

constexpr FrameSize field{120, 80};

Detection blobOf(const std::vector<test::Disc>& discs)
{
    return test::blobOf(field, discs);
}

/// One track of blobs, one a frame.
EditedTracks found(const std::vector<Detection>& blobs)
{
    Detections detections;
    Tracks tracks{.frameSize = field, .firstFrame = 0, .lastFrame = static_cast<int>(blobs.size()) - 1,
                  .tracks = {}, .coalescences = {}, .drift = {}};
    Track track;
    track.id = TrackId{1};
    for (int f = 0; f < static_cast<int>(blobs.size()); ++f) {
        const Detection& d = blobs[static_cast<std::size_t>(f)];
        detections.push_back({f, {d}});
        track.points.push_back({f, 0, d.x_px, d.y_px, d.r_px, d.rSd_px});
        tracks.drift.push_back({});
    }
    tracks.tracks = {track};
    return {std::make_shared<const Detections>(std::move(detections)), std::move(tracks), {}, {}};
}

const std::vector<cv::Point2f> between{{50.5F, 20.0F}, {50.5F, 60.0F}};

} // namespace

class CarriedSplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoTouchingParticlesArePartedInEveryFrameAndFollowedEach()
    {
        // The left one grows past the right one half way: which is the larger changes.
        std::vector<Detection> blobs;
        for (int f = 0; f < 8; ++f)
            blobs.push_back(blobOf({{42.0 + f, 40.0, 9.0 + 0.3 * f}, {60.0 + f, 40.0, 10.0}}));
        const EditedTracks before = found(blobs);
        const std::vector<Edit> edits = carriedSplit(before, 0, between);
        QCOMPARE(std::ranges::count_if(edits, [](const Edit& e) { return std::holds_alternative<SplitEdit>(e); }), 8);
        const EditedTracks after = applyEdits(before.detections, before.tracks, edits);
        QVERIFY2(after.conflicts.empty(), after.conflicts.empty() ? "" : after.conflicts.front().reason.c_str());
        QCOMPARE(after.tracks.tracks.size(), std::size_t{2});
        for (const Track& track : after.tracks.tracks) {
            QCOMPARE(track.first(), 0);
            QCOMPARE(track.last(), 7);
            const bool isLeft = track.at(0).x_px < 50.0;
            for (int f = 0; f < 8; ++f) {
                VERIFY_CLOSE(track.at(f).x_px, (isLeft ? 42.0 : 60.0) + f, 0.0, 1.5);
                QVERIFY(track.at(f).measured());
            }
        }
        for (int f = 0; f < 8; ++f) {
            double area_px2 = 0.0;
            for (const Detection& d : (*after.detections)[static_cast<std::size_t>(f)].particles)
                area_px2 += d.area_px2;
            VERIFY_CLOSE(area_px2, blobs[static_cast<std::size_t>(f)].area_px2, 0.0, 1e-6);
        }
    }

    void itEndsWhereTheParticleHasBecomeRound()
    {
        std::vector<Detection> blobs(3, blobOf({{42.0, 40.0, 9.0}, {60.0, 40.0, 10.0}}));
        blobs.push_back(blobOf({{51.0, 40.0, 13.0}}));
        blobs.push_back(blobOf({{51.0, 40.0, 13.0}}));
        QCOMPARE(carriedSplit(found(blobs), 0, between).size(), std::size_t{3});
    }

    void itEndsWhereTheTwoAreFoundApart()
    {
        EditedTracks edited = found(std::vector<Detection>(4, blobOf({{42.0, 40.0, 9.0}, {60.0, 40.0, 10.0}})));
        auto detections = std::make_shared<Detections>(*edited.detections);
        for (std::size_t f : {2U, 3U})
            (*detections)[f].particles = {blobOf({{41.0, 40.0, 9.0}}), blobOf({{61.0, 40.0, 10.0}})};
        edited.detections = detections;
        QCOMPARE(carriedSplit(edited, 0, between).size(), std::size_t{2});
    }

    void aLineThatCutsNothingGivesNothing()
    {
        const EditedTracks edited = found({blobOf({{42.0, 40.0, 9.0}, {60.0, 40.0, 10.0}})});
        QVERIFY(carriedSplit(edited, 0, {{90.0F, 20.0F}, {90.0F, 60.0F}}).empty());
        QVERIFY(carriedSplit(edited, 7, between).empty());
    }
};

QTEST_GUILESS_MAIN(CarriedSplitTest)
#include "tst_carried_split.moc"
