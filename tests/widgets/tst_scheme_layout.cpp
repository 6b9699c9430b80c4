#include "track_scheme/scheme_layout.h"

#include <QTest>

#include <set>

using namespace ostwald;

namespace {

Track track(std::int64_t id, int first, int last)
{
    Track made;
    made.id = TrackId{id};
    for (int frame = first; frame <= last; ++frame)
        made.points.push_back({frame, 0, 0.0, 0.0, 1.0, 0.1});
    return made;
}

class Scheme {
public:
    void add(std::int64_t id, int first, int last) { m_tracks.tracks.push_back(track(id, first, last)); }
    void coalesce(std::int64_t larger, std::int64_t smaller, std::int64_t child)
    {
        at(larger).child = at(smaller).child = TrackId{child};
        at(child).parents = {TrackId{std::min(larger, smaller)}, TrackId{std::max(larger, smaller)}};
        Coalescence event;
        event.frame = at(child).first();
        event.child = TrackId{child};
        event.parentA = TrackId{larger};
        event.parentB = TrackId{smaller};
        m_tracks.coalescences.push_back(event);
    }
    [[nodiscard]] const Tracks& tracks() const { return m_tracks; }
    [[nodiscard]] int rowOf(const SchemeLayout& layout, std::int64_t id) const
    {
        return layout.rowOf[static_cast<std::size_t>(*m_tracks.indexOf(TrackId{id}))];
    }

private:
    Track& at(std::int64_t id) { return m_tracks.tracks[*m_tracks.indexOf(TrackId{id})]; }
    Tracks m_tracks;
};

/// No two bars of a row share a frame.
bool barsAreApart(const SchemeLayout& layout, const Tracks& tracks)
{
    for (const auto& row : layout.tracks)
        for (std::size_t i = 1; i < row.size(); ++i)
            if (tracks.tracks[row[i]].first() <= tracks.tracks[row[i - 1]].last())
                return false;
    return true;
}

} // namespace

class SchemeLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNoRows() { QVERIFY(layOutScheme({}).tracks.empty()); }

    void aProductGoesOnInTheRowOfItsLargerParentAndTheOtherLiesBelow()
    {
        Scheme scheme;
        scheme.add(1, 0, 9);
        scheme.add(2, 0, 9);
        scheme.add(3, 10, 20);
        scheme.coalesce(2, 1, 3);
        const SchemeLayout layout = layOutScheme(scheme.tracks());
        QCOMPARE(scheme.rowOf(layout, 3), scheme.rowOf(layout, 2));
        QCOMPARE(scheme.rowOf(layout, 1), scheme.rowOf(layout, 2) + 1);
    }

    void aChainOfCoalescencesIsATreeThatNothingCrosses()
    {
        Scheme scheme;
        for (const int id : {1, 2, 3, 4})
            scheme.add(id, 0, 9);
        scheme.add(5, 10, 19);
        scheme.add(6, 10, 19);
        scheme.add(7, 20, 30);
        scheme.coalesce(1, 2, 5);
        scheme.coalesce(3, 4, 6);
        scheme.coalesce(5, 6, 7);
        const SchemeLayout layout = layOutScheme(scheme.tracks());
        QCOMPARE(layout.tracks.size(), std::size_t{4});
        QVERIFY(barsAreApart(layout, scheme.tracks()));
        for (const int id : {1, 5, 7})
            QCOMPARE(scheme.rowOf(layout, id), 0);
        QCOMPARE(scheme.rowOf(layout, 2), 1);
        QCOMPARE(scheme.rowOf(layout, 3), scheme.rowOf(layout, 6));
        QCOMPARE(scheme.rowOf(layout, 6), 2);
        QCOMPARE(scheme.rowOf(layout, 4), 3);
    }

    void tracksThatFollowEachOtherShareARow()
    {
        Scheme scheme;
        scheme.add(1, 0, 5);
        scheme.add(2, 3, 12);
        scheme.add(3, 20, 30);
        const SchemeLayout layout = layOutScheme(scheme.tracks());
        QCOMPARE(layout.tracks.size(), std::size_t{2});
        QCOMPARE(scheme.rowOf(layout, 3), 0);
        QVERIFY(barsAreApart(layout, scheme.tracks()));
    }

    void everyOfFiveThousandTracksHasItsPlace()
    {
        Scheme scheme;
        for (int id = 1; id <= 5000; ++id)
            scheme.add(id, (id * 37) % 300, (id * 37) % 300 + 5 + id % 60);
        for (int id = 1; id < 400; id += 4)
            if (const Track& a = *scheme.tracks().find(TrackId{id}), &b = *scheme.tracks().find(TrackId{id + 1}),
                &c = *scheme.tracks().find(TrackId{id + 2});
                a.last() < c.first() && b.last() < c.first())
                scheme.coalesce(id, id + 1, id + 2);
        const SchemeLayout layout = layOutScheme(scheme.tracks());
        std::set<std::size_t> placed;
        for (const auto& row : layout.tracks)
            placed.insert(row.begin(), row.end());
        QCOMPARE(placed.size(), std::size_t{5000});
        QVERIFY(barsAreApart(layout, scheme.tracks()));
    }
};

QTEST_APPLESS_MAIN(SchemeLayoutTest)
#include "tst_scheme_layout.moc"
