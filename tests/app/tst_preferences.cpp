#include "window/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWereSaved()
    {
        const QTemporaryDir folder;
        Preferences saved;
        saved.theme = ThemeChoice::Light;
        saved.remember(QStringLiteral("/a"));
        saved.lastFolder = QStringLiteral("/data");
        saved.windowGeometry = "geometry";
        saved.layout = {{QStringLiteral("sides.movie"), {0, 321}}, {QStringLiteral("scheme"), {99}}};
        saved.filters = {{QStringLiteral("A/B & more"), QStringLiteral("A, B")}, {QStringLiteral("by hand"), QStringLiteral("hand")}};
        saved.thumbnails = false;
        saved.colourBy = ColourBy::GrowthRate;
        saved.keys = {{QStringLiteral("track.cut"), QStringLiteral("Ctrl+K; ;")}, {QStringLiteral("track.link"), QString()}};
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        savePreferences(settings, saved);
        const Preferences loaded = loadPreferences(settings);
        QVERIFY(loaded.theme == ThemeChoice::Light);
        QCOMPARE(loaded.recent, QStringList{QStringLiteral("/a")});
        QCOMPARE(loaded.lastFolder, saved.lastFolder);
        QCOMPARE(loaded.windowGeometry, saved.windowGeometry);
        QCOMPARE(loaded.layout, saved.layout);
        QCOMPARE(loaded.filters, saved.filters);
        QCOMPARE(loaded.keys, saved.keys);
        QVERIFY(!loaded.thumbnails);
        QVERIFY(loaded.colourBy == ColourBy::GrowthRate);
        saved.keys.clear();
        saved.layout.clear();
        saved.filters.remove(QStringLiteral("by hand"));
        savePreferences(settings, saved);
        QVERIFY(loadPreferences(settings).keys.isEmpty());
        QVERIFY(loadPreferences(settings).layout.isEmpty());
        QCOMPARE(loadPreferences(settings).filters, saved.filters);
    }

    void theTenNewestAreRememberedOnceEach()
    {
        Preferences preferences;
        for (int i = 0; i < 12; ++i)
            preferences.remember(QStringLiteral("/%1").arg(i));
        preferences.remember(QStringLiteral("/5"));
        QCOMPARE(preferences.recent.size(), 10);
        QCOMPARE(preferences.recent.mid(0, 3), (QStringList{QStringLiteral("/5"), QStringLiteral("/11"), QStringLiteral("/10")}));
        QCOMPARE(preferences.recent.count(QStringLiteral("/5")), 1);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
