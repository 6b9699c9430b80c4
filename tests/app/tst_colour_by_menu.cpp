#include "movie_view/frame_view.h"
#include "window/main_window.h"

#include <QAction>
#include <QTest>

using namespace ostwald;

class TestColourByMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfFourIsChosenAndRemembered()
    {
        Preferences preferences;
        {
            Document document;
            StageRunner runner(document);
            MainWindow window(document, runner, preferences, ThemeKind::Dark, {});
            const auto command = [&window](const char* id) {
                return window.commands().find(QLatin1String(id)).action;
            };
            QVERIFY(command("view.colourByGroup")->isChecked());
            command("view.colourBySize")->trigger();
            QVERIFY(command("view.colourBySize")->isChecked() && !command("view.colourByGroup")->isChecked());
            QVERIFY(window.findChild<FrameView*>()->overlays().colourBy == ColourBy::Size);
            command("view.outlines")->trigger(); // another choice leaves it alone
            QVERIFY(window.findChild<FrameView*>()->overlays().colourBy == ColourBy::Size);
        }
        QVERIFY(preferences.colourBy == ColourBy::Size);
        Document document;
        StageRunner runner(document);
        MainWindow again(document, runner, preferences, ThemeKind::Dark, {});
        QVERIFY(again.findChild<FrameView*>()->overlays().colourBy == ColourBy::Size);
        const auto command = [&again](const char* id) {
            return again.commands().find(QLatin1String(id)).action;
        };
        QVERIFY(command("view.colourBySize")->isChecked());
        command("view.colourByGroup")->trigger();
        QVERIFY(again.findChild<FrameView*>()->overlays().colourBy == ColourBy::Group);
        QVERIFY(preferences.colourBy == ColourBy::Group);
    }
};

QTEST_MAIN(TestColourByMenu)
#include "tst_colour_by_menu.moc"
