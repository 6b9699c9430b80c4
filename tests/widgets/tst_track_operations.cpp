#include "corrections/track_operations.h"
#include "made_up_growth_movie.h"

#include <QTest>

using namespace ostwald;

class TrackOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_movie.openTracked(*m_document);
        m_before = *m_document->tracks();
        m_document->setFrame(5);
    }

    void cleanup()
    {
        // Whatever was done is one step, and undoing it brings the same tracks back.
        while (m_document->undoStack().index() > 1)
            m_document->undoStack().undo();
        QCOMPARE(m_document->tracks()->tracks.size(), m_before.tracks.size());
        for (std::size_t i = 0; i < m_before.tracks.size(); ++i) {
            QCOMPARE(m_document->tracks()->tracks[i].id, m_before.tracks[i].id);
            QCOMPARE(m_document->tracks()->tracks[i].points.size(), m_before.tracks[i].points.size());
            QCOMPARE(m_document->tracks()->tracks[i].child, m_before.tracks[i].child);
        }
        m_document.reset();
    }

    void cutAndJoinAreOppositeAndEachIsOneStep()
    {
        pick({1});
        QVERIFY(!cutTracks(*m_document, picked()));
        QCOMPARE(m_document->tracks()->tracks.size(), std::size_t{5});
        QCOMPARE(track(1).last(), 4);
        QCOMPARE(track(5).first(), 5);
        QCOMPARE(m_document->undoStack().index(), 2);
        pick({1, 5});
        QVERIFY(!joinTracks(*m_document, picked()));
        QCOMPARE(track(1).last(), test::MadeUpMovie::frames - 1);
        QVERIFY(!m_document->tracks()->find(TrackId{5}));
    }

    void aTrackThatIsGoneIsPickedNoMore()
    {
        pick({1});
        QVERIFY(!deletePoints(*m_document, picked(), Extent::Whole));
        QVERIFY(m_document->selection().tracks.empty());
        QVERIFY(!m_document->selection().lead);
    }

    void swapExchangesWhatFollows()
    {
        pick({2, 3});
        const double x2 = track(2).at(6).x_px;
        const double x3 = track(3).at(6).x_px;
        QVERIFY(!swapTracks(*m_document, picked(), Extent::FromHere));
        QCOMPARE(track(2).at(6).x_px, x3);
        QCOMPARE(track(3).at(6).x_px, x2);
        QCOMPARE(m_document->tracks()->coalescences.size(), std::size_t{1});
    }

    void deletingAPointInterpolatesIt()
    {
        pick({1});
        QVERIFY(!deletePoints(*m_document, picked(), Extent::ThisFrame));
        QVERIFY(!track(1).at(5).measured());
        QVERIFY(deletePoints(*m_document, picked(), Extent::ThisFrame));
    }

    void excludedSizesDoNotCount()
    {
        pick({1});
        QVERIFY(!excludeSizes(*m_document, picked(), Extent::FromHere));
        QVERIFY(!track(1).at(4).excluded);
        QVERIFY(track(1).at(5).excluded && track(1).at(11).excluded);
    }

    void aCoalescenceIsRejectedAndMarkedAgain()
    {
        pick({2});
        QVERIFY(!rejectCoalescence(*m_document, picked()));
        QVERIFY(m_document->tracks()->coalescences.empty());
        const TrackId survivor = track(2).last() == test::MadeUpMovie::frames - 1 ? TrackId{2} : TrackId{3};
        QCOMPARE(track(value(survivor)).last(), test::MadeUpMovie::frames - 1);
        pick({2, 3});
        QVERIFY(!markCoalescence(*m_document, picked()));
        QCOMPARE(m_document->tracks()->coalescences.size(), std::size_t{1});
        QCOMPARE(m_document->tracks()->coalescences.front().frame, test::MadeUpMovie::eventFrame);
    }

    void whatCannotBeDoneSaysSoAndLeavesNoStep()
    {
        const auto refused = [this](const Refused& why) {
            return why && why->endsWith(QLatin1Char('.')) && m_document->undoStack().index() == 1;
        };
        m_document->select({}, std::nullopt);
        QVERIFY(refused(cutTracks(*m_document, picked())));
        QVERIFY(refused(joinTracks(*m_document, picked())));
        QVERIFY(refused(swapTracks(*m_document, picked(), Extent::FromHere)));
        QVERIFY(refused(deletePoints(*m_document, picked(), Extent::ThisFrame)));
        QVERIFY(refused(excludeSizes(*m_document, picked(), Extent::ThisFrame)));
        QVERIFY(refused(markCoalescence(*m_document, picked())));
        QVERIFY(refused(rejectCoalescence(*m_document, picked())));
        pick({1, 2});
        QVERIFY(refused(joinTracks(*m_document, picked())));
        pick({1});
        QVERIFY(refused(rejectCoalescence(*m_document, picked())));
        m_document->setFrame(0);
        QVERIFY(refused(cutTracks(*m_document, picked())));
    }

    void aParticleThatIsNotPickedCanBeMeantAsWell()
    {
        pick({2});
        QVERIFY(!cutTracks(*m_document, {TrackId{1}}));
        QCOMPARE(track(1).last(), 4);
        QCOMPARE(track(2).last(), test::MadeUpMovie::eventFrame - 1);
        QVERIFY(m_document->selection().tracks == std::set{TrackId{2}});
    }

    void unlinkCutsATrackAndRejectsACoalescenceAtTheProductsBeginning()
    {
        QVERIFY(!unlink(*m_document, {TrackId{1}}));
        QCOMPARE(track(1).last(), 4);
        m_document->setFrame(test::MadeUpMovie::eventFrame);
        QVERIFY(!unlink(*m_document, {TrackId{4}}));
        QVERIFY(m_document->tracks()->coalescences.empty());
        m_document->setFrame(0);
        QVERIFY(unlink(*m_document, {TrackId{1}}));
    }

    void linkLetsTheTrackPickedLastContinueTheOther()
    {
        QVERIFY(!cutTracks(*m_document, {TrackId{1}}));
        QVERIFY(!cutTracks(*m_document, {TrackId{2}}));
        // 1 and 2 end in frame 4; what followed 2 now continues 1, two tracks away.
        const TrackId later = lastId();
        const double x5 = track(value(later)).at(5).x_px;
        m_document->select({TrackId{1}, later}, later);
        QVERIFY(!linkTracks(*m_document, picked()));
        QCOMPARE(track(1).at(5).x_px, x5);
    }

    void linkFromOneFrameToAnotherWorksEitherWayAndNotWithinOne()
    {
        const Anchor early = anchorOf(track(1).at(3));
        const Anchor late = anchorOf(track(1).at(7));
        QVERIFY(!cutTracks(*m_document, {TrackId{1}}));
        QVERIFY(!linkParticles(*m_document, late, early));
        QCOMPARE(track(1).last(), test::MadeUpMovie::frames - 1);
        QVERIFY(!track(1).at(5).measured());
        QVERIFY(linkParticles(*m_document, early, early));
    }

    void interpolateReplacesAMeasurementOrFillsTheGapBetweenTwo()
    {
        QVERIFY(!interpolate(*m_document, {TrackId{1}}));
        QVERIFY(!track(1).at(5).measured());
        QVERIFY(interpolate(*m_document, {TrackId{1}}));
        m_document->setFrame(0);
        QVERIFY(interpolate(*m_document, {TrackId{1}}));
        m_document->setFrame(6);
        QVERIFY(!cutTracks(*m_document, {TrackId{1}}));
        const TrackId later = lastId();
        QVERIFY(!interpolate(*m_document, {TrackId{1}, later}));
        QCOMPARE(track(1).last(), test::MadeUpMovie::frames - 1);
        QVERIFY(!track(1).at(5).measured());
    }

private:
    const std::set<TrackId>& picked() const { return m_document->selection().tracks; }
    TrackId lastId() const { return m_document->tracks()->tracks.back().id; }
    void pick(const std::set<int>& ids)
    {
        std::set<TrackId> tracks;
        for (const int id : ids)
            tracks.insert(TrackId{id});
        m_document->select(tracks, *tracks.begin());
    }
    const Track& track(std::int64_t id) { return *m_document->tracks()->find(TrackId{id}); }

    test::MadeUpMovie m_movie;
    std::unique_ptr<Document> m_document;
    Tracks m_before;
};

QTEST_MAIN(TrackOperationsTest)
#include "tst_track_operations.moc"
