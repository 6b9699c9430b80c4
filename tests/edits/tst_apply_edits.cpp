#include "edits/apply_edits.h"
#include "track/link.h"
#include "track/stills.h"

#include "made_up_row.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>

using namespace ostwald;

namespace {

constexpr FrameSize field = test::rowField;
constexpr int frames = test::rowFrames;

std::shared_ptr<const Detections> movie()
{
    return test::rowMovie();
}

Anchor resting(int k, int frame)
{
    return {frame, 50.0 + 50.0 * k, 80.0};
}
const Anchor larger{14, 192.0, 200.0};
const Anchor smaller{14, 208.0, 200.0};
const Anchor product{15, 200.0, 200.0};

EditedTracks edited(const std::vector<Edit>& edits)
{
    const auto detections = movie();
    const auto tracks = linkDetections(*detections, field, {});
    if (!tracks)
        qFatal("%s", tracks.error().text().c_str());
    return applyEdits(detections, *tracks, edits);
}

const Track& trackAt(const EditedTracks& result, const Anchor& anchor)
{
    for (const Track& track : result.tracks.tracks)
        if (track.covers(anchor.frame) && std::hypot(track.at(anchor.frame).x_px - anchor.x_px,
                                                     track.at(anchor.frame).y_px - anchor.y_px) < 5.0)
            return track;
    qFatal("no track there");
}

/// Every reference between tracks and events leads somewhere and back, and no track has a hole.
void verifyConsistent(const Tracks& tracks)
{
    for (std::size_t i = 0; i < tracks.tracks.size(); ++i) {
        const Track& track = tracks.tracks[i];
        QVERIFY(i == 0 || tracks.tracks[i - 1].id < track.id);
        QVERIFY(!track.points.empty());
        for (std::size_t k = 1; k < track.points.size(); ++k)
            QCOMPARE(track.points[k].frame, track.points[k - 1].frame + 1);
        QCOMPARE(track.parents[0].has_value(), track.parents[1].has_value());
        for (const auto& parent : track.parents)
            if (parent) {
                QVERIFY(tracks.find(*parent));
                QCOMPARE(tracks.find(*parent)->child, std::optional(track.id));
            }
        if (track.child) {
            QVERIFY(tracks.find(*track.child));
            QVERIFY(tracks.find(*track.child)->parents[0] == track.id || tracks.find(*track.child)->parents[1] == track.id);
        }
    }
    for (const Coalescence& event : tracks.coalescences) {
        const Track* child = tracks.find(event.child);
        QVERIFY(child);
        QVERIFY(child->parents[0] == event.parentA || child->parents[1] == event.parentA);
        QVERIFY(child->parents[0] == event.parentB || child->parents[1] == event.parentB);
    }
}

} // namespace

class ApplyEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEditsNothingChanges()
    {
        const auto result = edited({});
        QCOMPARE(result.tracks.tracks.size(), std::size_t{9});
        QCOMPARE(result.tracks.coalescences.size(), std::size_t{1});
        QVERIFY(result.conflicts.empty());
    }

    void aTagFollowsThePlaceAndUnassignedTakesItBack()
    {
        const TagEdit exclude{resting(0, 5), Group::Excluded, "drifting debris"};
        const TagEdit nowhere{{5, 395.0, 5.0}, Group::B, {}};
        const auto tagged = edited({exclude, nowhere});
        QCOMPARE(trackAt(tagged, resting(0, 5)).group, Group::Excluded);
        QVERIFY(trackAt(tagged, resting(0, 5)).groupByHand);
        QVERIFY(trackAt(tagged, resting(0, 5)).groupReason.ends_with("drifting debris"));
        QCOMPARE(tagged.conflicts.size(), std::size_t{1});
        QCOMPARE(tagged.conflicts.front().edit, std::size_t{1});
        TagEdit back = exclude;
        back.group = Group::Unassigned;
        const auto undone = edited({exclude, back});
        QCOMPARE(trackAt(undone, resting(0, 5)).group, Group::A);
        QVERIFY(!trackAt(undone, resting(0, 5)).groupByHand);
    }

    void aCutEndsOneTrackAndBeginsAnotherAndLeavesOtherIds()
    {
        const auto before = edited({});
        const auto result = edited({CutEdit{resting(2, 10)}});
        const Track& early = trackAt(result, resting(2, 9));
        const Track& late = trackAt(result, resting(2, 10));
        QCOMPARE(early.id, trackAt(before, resting(2, 9)).id);
        QCOMPARE(early.last(), 9);
        QCOMPARE(late.first(), 10);
        QCOMPARE(late.id, TrackId{10});
        QCOMPARE(early.group, Group::Unassigned);
        QCOMPARE(trackAt(result, resting(3, 10)).id, trackAt(before, resting(3, 10)).id);
        verifyConsistent(result.tracks);
    }

    void aLinkMakesACutGood()
    {
        const auto result = edited({CutEdit{resting(2, 10)}, LinkEdit{resting(2, 9), resting(2, 10)}});
        QCOMPARE(result.tracks.tracks.size(), std::size_t{9});
        QCOMPARE(trackAt(result, resting(2, 20)).points.size(), std::size_t{frames});
        QCOMPARE(trackAt(result, resting(2, 20)).group, Group::A);
        QVERIFY(result.conflicts.empty());
    }

    void aLinkOverAGapInterpolates()
    {
        const auto result =
            edited({DeleteEdit{resting(1, 12), Extent::ThisFrame}, CutEdit{resting(1, 13)},
                    LinkEdit{resting(1, 11), resting(1, 13)}});
        const Track& track = trackAt(result, resting(1, 12));
        QCOMPARE(track.points.size(), std::size_t{frames});
        QVERIFY(!track.at(12).measured());
        QVERIFY(track.at(13).measured());
        verifyConsistent(result.tracks);
    }

    void aSwapExchangesWhatFollowsAndTwiceIsNone()
    {
        const SwapEdit swap{resting(0, 10), resting(1, 10), Extent::FromHere};
        const auto before = edited({});
        const auto result = edited({swap});
        const Track* first = result.tracks.find(trackAt(before, resting(0, 0)).id);
        QVERIFY(first);
        VERIFY_CLOSE(first->at(9).x_px, 50.0, 1e-9, 0.0);
        VERIFY_CLOSE(first->at(10).x_px, 100.0, 1e-9, 0.0);
        QCOMPARE(first->last(), frames - 1);
        verifyConsistent(result.tracks);
        const auto twice = edited({swap, swap});
        const Track* again = twice.tracks.find(first->id);
        VERIFY_CLOSE(again->at(29).x_px, 50.0, 1e-9, 0.0);
        const auto once = edited({SwapEdit{resting(0, 10), resting(1, 10), Extent::ThisFrame}});
        VERIFY_CLOSE(once.tracks.find(first->id)->at(10).x_px, 100.0, 1e-9, 0.0);
        VERIFY_CLOSE(once.tracks.find(first->id)->at(11).x_px, 50.0, 1e-9, 0.0);
    }

    void deletingTakesAPointTheRestOrAll()
    {
        const auto point = edited({DeleteEdit{resting(4, 10), Extent::ThisFrame}});
        QVERIFY(!trackAt(point, resting(4, 10)).at(10).measured());
        QCOMPARE(point.tracks.tracks.size(), std::size_t{9});
        const auto rest = edited({DeleteEdit{resting(4, 10), Extent::FromHere}});
        QCOMPARE(trackAt(rest, resting(4, 9)).last(), 9);
        QCOMPARE(rest.tracks.tracks.size(), std::size_t{9});
        const auto all = edited({DeleteEdit{larger, Extent::Whole}});
        QCOMPARE(all.tracks.tracks.size(), std::size_t{8});
        QVERIFY(all.tracks.coalescences.empty());
        verifyConsistent(all.tracks);
    }

    void aRejectedCoalescenceLeavesTheLargerOneGoingOn()
    {
        const auto result = edited({RejectEdit{product}});
        QVERIFY(result.tracks.coalescences.empty());
        QCOMPARE(trackAt(result, larger).id, trackAt(result, product).id);
        QCOMPARE(trackAt(result, smaller).last(), 14);
        verifyConsistent(result.tracks);
    }

    void aCoalescenceByHandHasItsVolumesMeasured()
    {
        const auto result = edited({RejectEdit{product}, CoalesceEdit{larger, smaller, product}});
        QCOMPARE(result.tracks.coalescences.size(), std::size_t{1});
        const Coalescence& event = result.tracks.coalescences.front();
        QCOMPARE(event.frame, 15);
        QVERIFY(event.byHand);
        VERIFY_CLOSE(event.volumeRatio, 1.0, 1e-9, 0.0);
        VERIFY_CLOSE(event.score, 1.0, 1e-9, 0.0);
        QCOMPARE(event.parentA, trackAt(result, larger).id);
        QCOMPARE(trackAt(result, product).group, Group::B);
        verifyConsistent(result.tracks);
        const auto known = edited({CoalesceEdit{smaller, larger, product}});
        QVERIFY(!known.tracks.coalescences.front().byHand);
        QVERIFY(known.conflicts.empty());
    }

    void reviewsAreFoundAgainAndAcceptingALinkEndsItsSuspicion()
    {
        const auto result = edited({ReviewEdit{product, ReviewTarget::Coalescence, Verdict::Accepted},
                                    ReviewEdit{resting(0, 3), ReviewTarget::Link, Verdict::Unsure},
                                    ReviewEdit{resting(0, 3), ReviewTarget::Coalescence, Verdict::Accepted}});
        QCOMPARE(result.reviews.size(), std::size_t{2});
        QCOMPARE(result.reviews.front().track, trackAt(result, product).id);
        QCOMPARE(result.conflicts.size(), std::size_t{1});
    }

    void excludedSizesAreMarked()
    {
        const auto result = edited({ExcludeEdit{resting(0, 3), 5}});
        const Track& track = trackAt(result, resting(0, 3));
        QVERIFY(!track.at(2).excluded && track.at(3).excluded && track.at(5).excluded && !track.at(6).excluded);
    }

    void aRemovedParticleLeavesAGapAndAPaintedOneFillsIt()
    {
        const auto removed = edited({RemoveEdit{resting(1, 10)}});
        QVERIFY(!trackAt(removed, resting(1, 10)).at(10).measured());
        QVERIFY((*removed.detections)[10].particles[1].outline.empty());
        const auto painted = edited({RemoveEdit{resting(1, 10)}, PaintEdit{10, {{100.0F, 80.0F}}, 6.0}});
        const Track& track = trackAt(painted, resting(1, 10));
        QVERIFY(track.at(10).measured());
        VERIFY_CLOSE(track.at(10).r_px, 6.1, 0.05, 0.0);
        QCOMPARE(painted.tracks.tracks.size(), std::size_t{9});
        verifyConsistent(painted.tracks);
    }

    void aPaintedParticleFarFromAllIsATrackOfItsOwnAndTheNextJoinsIt()
    {
        const auto result = edited({PaintEdit{10, {{30.0F, 250.0F}}, 5.0}, PaintEdit{11, {{31.0F, 250.0F}}, 5.0}});
        QCOMPARE(result.tracks.tracks.size(), std::size_t{10});
        QCOMPARE(result.tracks.tracks.back().first(), 10);
        QCOMPARE(result.tracks.tracks.back().last(), 11);
    }

    void whatDoesNotFitIsAConflictInWords()
    {
        const Anchor nowhere{5, 395.0, 5.0};
        const std::vector<Edit> edits{CutEdit{nowhere},
                                      LinkEdit{resting(0, 5), nowhere},
                                      LinkEdit{resting(0, 6), resting(1, 5)},
                                      SwapEdit{resting(0, 5), resting(0, 5), Extent::FromHere},
                                      SwapEdit{resting(0, 0), resting(1, 0), Extent::FromHere},
                                      DeleteEdit{nowhere, Extent::Whole},
                                      CoalesceEdit{resting(0, 5), resting(0, 5), resting(1, 6)},
                                      RejectEdit{nowhere},
                                      PaintEdit{99, {{1.0F, 1.0F}}, 2.0},
                                      EraseEdit{5, {{390.0F, 5.0F}}, 2.0},
                                      SplitEdit{5, {{390.0F, 5.0F}, {395.0F, 9.0F}}},
                                      MergeEdit{nowhere, resting(0, 5)},
                                      RemoveEdit{nowhere}};
        const auto result = edited(edits);
        QCOMPARE(result.conflicts.size(), edits.size());
        for (const EditConflict& conflict : result.conflicts)
            QVERIFY(conflict.reason.ends_with("."));
        QCOMPARE(result.tracks.tracks.size(), std::size_t{9});
        verifyConsistent(result.tracks);
    }

    void anyOrderOfEditsLeavesTracksConsistent()
    {
        std::uint32_t state = 12345;
        const auto random = [&state](int limit) {
            state = state * 1664525U + 1013904223U;
            return static_cast<int>((state >> 8U) % static_cast<std::uint32_t>(limit));
        };
        const auto anywhere = [&random] {
            const int frame = random(frames);
            return random(4) == 0 ? Anchor{frame, 200.0, 200.0} : resting(random(6), frame);
        };
        for (int round = 0; round < 60; ++round) {
            std::vector<Edit> edits;
            for (int i = 0; i < 30; ++i) {
                const Anchor a = anywhere();
                Anchor b = anywhere();
                switch (random(9)) {
                case 0: edits.emplace_back(CutEdit{a}); break;
                case 1: edits.emplace_back(LinkEdit{a, b}); break;
                case 2: b.frame = a.frame; edits.emplace_back(SwapEdit{a, b, Extent{random(2)}}); break;
                case 3: edits.emplace_back(DeleteEdit{a, Extent{random(2)}}); break;
                case 4: edits.emplace_back(CoalesceEdit{a, b, anywhere()}); break;
                case 5: edits.emplace_back(RejectEdit{a}); break;
                case 6: edits.emplace_back(RemoveEdit{a}); break;
                case 7:
                    edits.emplace_back(PaintEdit{a.frame, {{static_cast<float>(a.x_px), static_cast<float>(a.y_px)}}, 4.0});
                    break;
                default: edits.emplace_back(TagEdit{a, Group{random(5)}, {}}); break;
                }
            }
            const auto result = edited(edits);
            verifyConsistent(result.tracks);
            if (QTest::currentTestFailed())
                return;
            const auto again = edited(edits);
            QCOMPARE(again.tracks.tracks.size(), result.tracks.tracks.size());
            QCOMPARE(again.conflicts.size(), result.conflicts.size());
        }
    }

    void whatIsToldOfStillsLeavesOutTheirPlaceInTheList()
    {
        const auto detections = movie();
        const auto tracks = tracksOfStills(*detections, field);
        QVERIFY(tracks);
        const Anchor there = resting(0, 3);
        const Anchor nowhere{3, 5.0, 5.0};
        const auto result = applyEdits(detections, *tracks,
                                       {TagEdit{there, Group::Unsure, "blurred"}, TagEdit{nowhere, Group::B, {}},
                                        ReviewEdit{there, ReviewTarget::Link, Verdict::Accepted},
                                        PaintEdit{frames, {{50.0F, 80.0F}}, 4.0}});
        QCOMPARE(trackAt(result, there).groupReason, std::string("tagged by hand: blurred"));
        QCOMPARE(result.conflicts.size(), std::size_t{3});
        QVERIFY(result.reviews.empty());
        for (const EditConflict& conflict : result.conflicts)
            QVERIFY2(conflict.reason.find("frame " + std::to_string(3)) == std::string::npos &&
                         conflict.reason.find("Frame") == std::string::npos,
                     conflict.reason.c_str());
    }
};

QTEST_APPLESS_MAIN(ApplyEditsTest)
#include "tst_apply_edits.moc"
