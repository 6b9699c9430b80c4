#include "focus/track_focus.h"
#include "sample_document.h"
#include "tables/coalescence_table.h"
#include "tables/filter_bar.h"
#include "tables/track_table.h"
#include "tables/track_table_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ostwald;

namespace {

QTableView& viewOf(QWidget& table)
{
    return *table.findChild<QTableView*>();
}

QStringList shownIds(QWidget& table)
{
    QStringList ids;
    const QAbstractItemModel& model = *viewOf(table).model();
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data().toString();
    return ids;
}

QStringList selectedIds(QWidget& table)
{
    QStringList ids;
    for (const QModelIndex& index : viewOf(table).selectionModel()->selectedRows())
        ids << index.data().toString();
    ids.sort();
    return ids;
}

void clickRow(QWidget& table, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTableView& view = viewOf(table);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                      view.visualRect(view.model()->index(row, 0)).center());
}

/// The entry of the kept filters' menu with this text, as the menu opens now.
QAction& entry(QWidget& table, const QString& text, const char* submenu = nullptr)
{
    auto* menu = table.findChild<QMenu*>(QStringLiteral("keptFilters"));
    Q_EMIT menu->aboutToShow();
    QList<QAction*> entries = menu->actions();
    if (submenu)
        for (QAction* found : menu->actions())
            if (found->menu() && found->text() == QLatin1String(submenu))
                entries = found->menu()->actions();
    for (QAction* found : entries)
        if (found->text() == text)
            return *found;
    qFatal("there is no entry %s", qPrintable(text));
}

QStringList entriesOf(QWidget& table)
{
    auto* menu = table.findChild<QMenu*>(QStringLiteral("keptFilters"));
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction* found : menu->actions())
        if (!found->isSeparator())
            texts << found->text();
    return texts;
}

} // namespace

class TrackTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        Document document;
        TrackTableModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        test::adoptSampleTracks(document);
        QCOMPARE(model.rowCount(), 4);
        document.setFrame(3);
        document.tag({TrackId{4}}, Group::Excluded);
        document.edit(&Project::calibration, {0.1, 0.5, "typed", "typed"}, QStringLiteral("Calibrate"));
    }

    void aStudyHasNoColumnsOfWhatNeedsFollowing()
    {
        Document document;
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        const auto isHidden = [&table](TrackTableModel::Column column) { return viewOf(table).isColumnHidden(column); };
        QVERIFY(!isHidden(TrackTableModel::Growth));
        document.setAgeingTimes({0.0, 60.0}, QStringLiteral("Study"));
        for (const auto column : {TrackTableModel::Growth, TrackTableModel::Last, TrackTableModel::Frames, TrackTableModel::Parents})
            QVERIFY(isHidden(column));
        QVERIFY(!isHidden(TrackTableModel::Radius));
        document.undoStack().undo();
        QVERIFY(!isHidden(TrackTableModel::Growth));
    }

    void inAStudyEveryParticleHasItsOwnRadiusWhateverSampleIsShown()
    {
        Document document;
        document.setAgeingTimes({0.0, 0.0, 60.0, 600.0, 600.0}, QStringLiteral("Study"));
        test::adoptSampleTracks(document); // frames 2 to 4
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        const QAbstractItemModel& model = *viewOf(table).model();
        const auto radii = [&model] {
            QStringList texts;
            for (int row = 0; row < model.rowCount(); ++row)
                texts << model.index(row, TrackTableModel::Radius).data().toString();
            return texts;
        };
        QStringList own;
        for (const Track& track : document.tracks()->tracks)
            own << QLocale().toString(track.points.front().r_px, 'f', 2);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        for (const int frame : {4, 2, 3}) {
            document.setFrame(frame);
            QCOMPARE(radii(), own);
        }
        QVERIFY(changes.isEmpty()); // nothing to draw again while a person goes through the samples
        viewOf(table).sortByColumn(TrackTableModel::Radius, Qt::DescendingOrder);
        const auto number = [](const QString& text) { return QLocale().toDouble(text); };
        const QStringList sorted = radii();
        QVERIFY(std::ranges::is_sorted(sorted, std::ranges::greater(), number));
        QVERIFY(sorted != own);
    }

    void movingThePlayheadTouchesTheRadiusAlone()
    {
        Document document;
        test::adoptSampleTracks(document);
        document.setFrame(2);
        const TrackTableModel model(document);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        document.setFrame(3);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().column(), int(TrackTableModel::Radius));
        QCOMPARE(changes[0][1].toModelIndex().column(), int(TrackTableModel::Radius));
        document.tag({TrackId{1}}, Group::A);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.index(1, TrackTableModel::Radius).data().toString(), QStringLiteral("2.50"));
        QCOMPARE(model.index(3, TrackTableModel::Radius).data().toString(), QString()); // not there yet
    }

    void unitsFollowTheCalibration()
    {
        Document document;
        test::adoptSampleTracks(document);
        const TrackTableModel model(document);
        const auto header = [&model](int column) {
            return model.headerData(column, Qt::Horizontal).toString();
        };
        QCOMPARE(header(TrackTableModel::First), QStringLiteral("First frame"));
        QCOMPARE(header(TrackTableModel::Radius), QStringLiteral("r (px)"));
        document.edit(&Project::calibration, {0.1, 0.5, "typed", "typed"}, QStringLiteral("Calibrate"));
        document.setFrame(3);
        QCOMPARE(header(TrackTableModel::First), QStringLiteral("First (s)"));
        QCOMPARE(header(TrackTableModel::Radius), QStringLiteral("r (nm)"));
        QCOMPARE(model.index(0, TrackTableModel::First).data().toString(), QStringLiteral("1.00"));
        QCOMPARE(model.index(1, TrackTableModel::Radius).data().toString(), QStringLiteral("0.25"));
    }

    void rowsAndParticlesArePickedTogether()
    {
        Document document;
        test::adoptSampleTracks(document);
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        table.resize(420, 300);
        table.show();
        QSignalSpy changes(&document, &Document::changed);
        clickRow(table, 1);
        QCOMPARE(document.selection().tracks, std::set<TrackId>{TrackId{2}});
        QCOMPARE(document.selection().lead, std::optional(TrackId{2}));
        QCOMPARE(changes.size(), 1); // once, not with the lead before it as well
        clickRow(table, 3, Qt::ControlModifier);
        QCOMPARE(document.selection().tracks, (std::set<TrackId>{TrackId{2}, TrackId{4}}));
        QCOMPARE(document.selection().lead, std::optional(TrackId{4}));

        document.select({TrackId{1}, TrackId{3}}, TrackId{3});
        QCOMPARE(selectedIds(table), (QStringList{QStringLiteral("#1"), QStringLiteral("#3")}));
        QCOMPARE(viewOf(table).currentIndex().data().toString(), QStringLiteral("#3"));
        document.select({}, {});
        QVERIFY(selectedIds(table).isEmpty());
    }

    void filterFindsIdsGroupsAndReasons()
    {
        Document document;
        test::adoptSampleTracks(document);
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        auto* filter = table.findChild<QLineEdit*>(QStringLiteral("trackFilter"));
        auto* count = table.findChild<QLabel*>(QStringLiteral("trackCount"));
        QCOMPARE(count->text(), QStringLiteral("4 tracks"));
        const auto shownFor = [&](const char* text) {
            filter->setText(QString::fromLatin1(text));
            return shownIds(table).join(QLatin1Char(' '));
        };
        QCOMPARE(shownFor("a"), QStringLiteral("#4"));
        QCOMPARE(count->text(), QStringLiteral("1 of 4 tracks"));
        QCOMPARE(shownFor("B"), QStringLiteral("#1 #2 #3"));
        QCOMPARE(shownFor("#2, 4"), QStringLiteral("#2 #4"));
        QCOMPARE(shownFor("b 4"), QString());
        QCOMPARE(shownFor("certain"), QStringLiteral("#1"));
        QCOMPARE(shownFor(""), QStringLiteral("#1 #2 #3 #4"));
    }

    void theFilterIsTheFocusOfTheViewsAndEscapeEndsIt()
    {
        Document document;
        test::adoptSampleTracks(document);
        TrackFocus focus;
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        table.setTrackFocus(focus);
        table.show();
        auto* filter = table.findChild<QLineEdit*>(QStringLiteral("trackFilter"));
        QVERIFY(!focus.isOn());
        filter->setText(QStringLiteral("A"));
        QTRY_VERIFY(focus.isOn());
        QVERIFY(focus.holds(TrackId{4}));
        QVERIFY(!focus.holds(TrackId{1}));
        document.tag({TrackId{1}}, Group::A); // the answer changes, not the question
        QTRY_VERIFY(focus.holds(TrackId{1}));
        filter->setText(QStringLiteral("no such reason"));
        QTRY_VERIFY(!focus.holds(TrackId{4}));
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty());
        QTRY_VERIFY(!focus.isOn());
        QVERIFY(focus.holds(TrackId{2}));
    }

    void filtersAreKeptUnderANameChosenAndRemoved()
    {
        Document document;
        test::adoptSampleTracks(document);
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        FilterBar& bar = table.filterBar();
        QSignalSpy changes(&bar, &FilterBar::keptChanged);
        auto* line = table.findChild<QLineEdit*>(QStringLiteral("trackFilter"));
        auto* name = table.findChild<QLineEdit*>(QStringLiteral("filterName"));
        const QString keeping = QStringLiteral("Keep this filter…");
        QVERIFY(!entry(table, keeping).isEnabled()); // nothing is asked for

        line->setText(QStringLiteral("b 2"));
        entry(table, keeping).trigger();
        QVERIFY(name->isVisible());
        QVERIFY(!line->isVisible());
        QCOMPARE(name->text(), QStringLiteral("b 2"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(bar.kept().isEmpty());
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("b 2"));

        entry(table, keeping).trigger();
        name->setText(QStringLiteral("late & large"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(line->isVisible());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(bar.kept(), (KeptFilters{{QStringLiteral("late & large"), QStringLiteral("b 2")}}));

        line->clear();
        entry(table, QStringLiteral("late && large")).trigger();
        QCOMPARE(line->text(), QStringLiteral("b 2"));
        QCOMPARE(shownIds(table), QStringList{QStringLiteral("#2")});
        QVERIFY(entry(table, QStringLiteral("late && large")).isChecked());

        entry(table, QStringLiteral("late && large"), "Remove").trigger();
        QVERIFY(bar.kept().isEmpty());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(entriesOf(table), (QStringList{keeping, QStringLiteral("Remove")}));
        QCOMPARE(line->text(), QStringLiteral("b 2")); // it goes on
    }

    void filteringOutAPickedParticleDoesNotUnpickIt()
    {
        Document document;
        test::adoptSampleTracks(document);
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        table.show();
        document.select({TrackId{1}, TrackId{4}}, TrackId{1});
        auto* filter = table.findChild<QLineEdit*>(QStringLiteral("trackFilter"));
        filter->setText(QStringLiteral("A"));
        QCOMPARE(document.selection().tracks, (std::set<TrackId>{TrackId{1}, TrackId{4}}));
        QCOMPARE(selectedIds(table), QStringList{QStringLiteral("#4")});
        filter->clear();
        QCOMPARE(selectedIds(table).join(QLatin1Char(' ')), QStringLiteral("#1 #4"));
        QCOMPARE(document.selection().lead, std::optional(TrackId{1}));
    }

    void aTagFromTheMenuIsOneUndoStep()
    {
        Document document;
        test::adoptSampleTracks(document);
        document.setFrame(2);
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        document.select({TrackId{1}, TrackId{2}}, TrackId{2});
        viewOf(table).findChild<QAction*>(QStringLiteral("tagExcluded"))->trigger();
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.tracks()->find(TrackId{1})->group, Group::Excluded);
        QCOMPARE(document.tracks()->find(TrackId{2})->group, Group::Excluded);
        QCOMPARE(viewOf(table).model()->index(0, 1).data().toString(), QStringLiteral("Excluded, by hand"));
        QCOMPARE(document.selection().tracks.size(), std::size_t{2});
        document.undoStack().undo();
        QCOMPARE(viewOf(table).model()->index(0, 1).data().toString(), QStringLiteral("Group-B"));
    }

    /// A table that held the tracks would make each correction copy all of them.
    void noTableHoldsTheTracks()
    {
        const auto holders = [](bool withTables) {
            Document document;
            test::adoptSampleTracks(document);
            std::vector<std::unique_ptr<QWidget>> tables;
            if (withTables) {
                tables.push_back(std::make_unique<TrackTable>(document, makeTheme(ThemeKind::Dark)));
                tables.push_back(std::make_unique<CoalescenceTable>(document));
            }
            document.tag({TrackId{1}}, Group::B);
            document.tag({TrackId{4}}, Group::Excluded);
            document.undoStack().undo();
            return document.results().tracks.value.use_count();
        };
        QCOMPARE(holders(true), holders(false));
    }

    void sortsByNumber()
    {
        Document document;
        test::adoptSampleTracks(document);
        TrackTable table(document, makeTheme(ThemeKind::Dark));
        viewOf(table).sortByColumn(TrackTableModel::Frames, Qt::DescendingOrder);
        QVERIFY(shownIds(table).indexOf(QStringLiteral("#1")) < 2);
        viewOf(table).sortByColumn(TrackTableModel::Id, Qt::DescendingOrder);
        QCOMPARE(shownIds(table).first(), QStringLiteral("#4"));
    }

    void aCoalescenceTakesThePlayheadThere()
    {
        Document document;
        test::adoptSampleTracks(document);
        document.setFrame(2);
        CoalescenceTable table(document);
        table.resize(420, 200);
        table.show();
        QCOMPARE(viewOf(table).model()->rowCount(), 1);
        QCOMPARE(viewOf(table).model()->index(0, 1).data().toString(), QStringLiteral("#1 + #2"));
        clickRow(table, 0);
        QCOMPARE(document.selection().frame, 4);
        QCOMPARE(document.selection().tracks, (std::set<TrackId>{TrackId{1}, TrackId{2}, TrackId{3}}));
        QCOMPARE(document.selection().lead, std::optional(TrackId{3}));
    }
};

QTEST_MAIN(TrackTableTest)
#include "tst_track_table.moc"
