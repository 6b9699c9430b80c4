// Pictures of every workspace from the real window, for the manual and for looking at languages and themes:
//   take_screenshots MOVIE FOLDER [--language de] [--light] [--size 1280x800] [--jpeg] [--all] [--save PROJECT]
// Analyses the movie, fits, and writes FOLDER/{movie,segment,track,ensemble,fit,figure,own-figure}.png or .jpg; with --all also
// the start page, every tab, every menu, every dialog and what is torn off. Those of the manual:
//   build/release/bin/take_screenshots build/release/share/ostwald/demo/platinum.tif docs/manual/images --jpeg
// Of all themes, sizes and scales: tests/gui/picture_matrix.sh.
#include "window/dock.h"
#include "window/language.h"
#include "window/main_window.h"
#include "window/raw_form_dialog.h"
#include "window/sample_table_dialog.h"
#include "window/workbench.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <iostream>

using namespace ostwald;

namespace {

bool waitFor(const std::function<bool()>& done, int timeout_ms)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < timeout_ms) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return done();
}

void settle()
{
    waitFor([] { return false; }, 700);
}

const std::pair<Workspace, const char*> pictures[] = {
    {Workspace::Movie, "movie"},       {Workspace::Segment, "segment"}, {Workspace::Track, "track"},
    {Workspace::Ensemble, "ensemble"}, {Workspace::Fit, "fit"},         {Workspace::Figure, "figure"}};

/// Writes pictures into a folder.
class Camera {
public:
    Camera(const QString& folder, bool isJpeg) : m_folder(folder), m_isJpeg(isJpeg) { m_folder.mkpath(QStringLiteral(".")); }

    bool take(QWidget& widget, const QString& name)
    {
        settle();
        return write(widget, name);
    }
    /// A dialog that holds the program up until it is closed.
    void takeModal(const QString& name, const std::function<void()>& open)
    {
        QTimer::singleShot(700, qApp, [this, name] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                write(*dialog, name);
                dialog->close();
            }
        });
        open();
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool write(QWidget& widget, const QString& name)
    {
        const QString file = m_folder.filePath(name + (m_isJpeg ? QStringLiteral(".jpg") : QStringLiteral(".png")));
        if (widget.grab().save(file, nullptr, m_isJpeg ? 85 : -1))
            return true;
        std::cerr << file.toStdString() << " cannot be written\n";
        m_failed = true;
        return false;
    }

    QDir m_folder;
    bool m_isJpeg;
    bool m_failed = false;
};

void takeTabs(Camera& camera, MainWindow& window, const char* name)
{
    auto* tabs = window.findChild<QTabWidget*>(QString::fromLatin1(name));
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.take(window, QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(tab + 1));
    }
    tabs->setCurrentIndex(0);
}

/// What lies in scroll areas, out of sight or not.
void takeWholePanels(Camera& camera, MainWindow& window, const char* workspace)
{
    int number = 0;
    for (const QScrollArea* scroll : window.findChildren<QScrollArea*>())
        if (scroll->isVisible() && scroll->widget())
            camera.take(*scroll->widget(), QStringLiteral("panel-%1-%2").arg(QLatin1String(workspace)).arg(++number));
}

void takeMenus(Camera& camera, const MainWindow& window)
{
    int number = 0;
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
        menu->popup(window.geometry().topLeft());
        camera.take(*menu, QStringLiteral("menu-%1").arg(++number));
        menu->close();
    }
}

void takeDialogs(Camera& camera, MainWindow& window)
{
    for (const char* command : {"file.exportMovie", "file.exportEvidence", "help.keys", "track.origin", "movie.goTo", "help.palette", "help.manual"}) {
        const auto& all = window.commands().all();
        if (std::ranges::none_of(all, [command](const Command& one) { return one.id == QLatin1String(command); }))
            continue; // the manual is not there
        window.commands().find(QLatin1String(command)).action->trigger();
        settle();
        QWidget* shown = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget != &window)
                shown = widget;
        const QString name = QStringLiteral("dialog-") + QString::fromLatin1(command).section(QLatin1Char('.'), 1);
        camera.take(shown ? *shown : static_cast<QWidget&>(window), name);
        if (shown)
            shown->close();
    }
    for (const char* command : {"help.about", "file.exportTables", "file.open"})
        camera.takeModal(QStringLiteral("dialog-") + QString::fromLatin1(command).section(QLatin1Char('.'), 1),
                         [&] { window.commands().find(QLatin1String(command)).action->trigger(); });
}

/// What stands in a window of its own, and the workspace that it left.
void takeTornOff(Camera& camera, MainWindow& window)
{
    for (const auto& [workspace, name] :
         {std::pair(Workspace::Track, "movie"), std::pair(Workspace::Track, "details"),
          std::pair(Workspace::Fit, "model")}) {
        window.setWorkspace(workspace);
        for (const Workbench::NamedDock& one : window.findChild<Workbench*>()->docks()) {
            if (one.id != QLatin1String(name))
                continue;
            one.dock->setTornOff(true);
            settle();
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (widget->isVisible() && widget->windowType() == Qt::Tool)
                    camera.take(*widget, QStringLiteral("torn-off-%1").arg(QLatin1String(name)));
            camera.take(window, QStringLiteral("left-by-%1").arg(QLatin1String(name)));
            one.dock->setTornOff(false);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("MOVIE"), QStringLiteral("A movie, a folder of frames or a project."));
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures are written."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("de, ko, ..."), QStringLiteral("code"),
                                      QStringLiteral("en"));
    const QCommandLineOption light(QStringLiteral("light"), QStringLiteral("Light instead of dark."));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window."), QStringLiteral("WxH"),
                                  QStringLiteral("1440x900"));
    const QCommandLineOption jpeg(QStringLiteral("jpeg"), QStringLiteral("JPEG, which is smaller, instead of PNG."));
    const QCommandLineOption all(QStringLiteral("all"), QStringLiteral("Every tab, menu and dialog as well."));
    const QCommandLineOption save(QStringLiteral("save"), QStringLiteral("Saves the project, and takes no picture."), QStringLiteral("FILE"));
    parser.addOptions({language, light, size, jpeg, all, save});
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);

    QLocale::setDefault(QLocale(parser.value(language)));
    installTranslations(application);
    Camera camera(parser.positionalArguments().at(1), parser.isSet(jpeg));

    Document document;
    StageRunner runner(document);
    Preferences preferences;
    preferences.theme = parser.isSet(light) ? ThemeChoice::Light : ThemeChoice::Dark;
    MainWindow window(document, runner, preferences, ThemeKind::Dark, parser.positionalArguments().front());
    const QStringList extent = parser.value(size).split(QLatin1Char('x'));
    window.resize(extent.value(0).toInt(), extent.value(1).toInt());
    window.show();
    if (parser.isSet(all))
        camera.take(window, QStringLiteral("start"));
    window.openPath(parser.positionalArguments().front());
    if (parser.isSet(all))
        camera.take(window, QStringLiteral("opened"));
    if (auto* confirm = window.findChild<QPushButton*>(QStringLiteral("confirmPixelSize")); confirm && confirm->isVisible())
        confirm->click(); // before, there is nothing in nm to show
    if (!waitFor([&] { return bool(document.results().ensemble); }, 300'000)) {
        std::cerr << "the movie was not analysed\n";
        return 1;
    }
    document.setFrame(60);
    if (!document.tracks()->tracks.empty())
        document.select({document.tracks()->tracks.front().id}, document.tracks()->tracks.front().id);
    runner.startFit();
    waitFor([&] { return !runner.activity(); }, 300'000);
    if (parser.isSet(save)) {
        runner.startCoalescenceFit();
        waitFor([&] { return !runner.activity(); }, 300'000);
        const Status saved = document.saveAs(parser.value(save).toStdString());
        if (!saved || !waitFor([&] { return !document.unstoredResults(); }, 60'000)) {
            std::cerr << "the project was not saved\n";
            return 1;
        }
        return 0;
    }
    for (const auto& [workspace, name] : pictures) {
        window.setWorkspace(workspace);
        camera.take(window, QLatin1String(name));
        if (!parser.isSet(all))
            continue;
        takeWholePanels(camera, window, name);
        if (workspace == Workspace::Track)
            takeTabs(camera, window, "trackTabs");
        if (workspace == Workspace::Fit)
            takeTabs(camera, window, "fitTabs");
    }
    window.findChild<QAction*>(QStringLiteral("newFourPanels"))->trigger();
    settle(); // its frame is read
    window.findChild<QListWidget*>(QStringLiteral("panelList"))->setCurrentRow(0);
    camera.take(window, QStringLiteral("own-figure"));
    if (parser.isSet(all)) {
        takeWholePanels(camera, window, "own-figure");
        window.setWorkspace(Workspace::Track);
        takeMenus(camera, window);
        takeDialogs(camera, window);
        RawFormDialog raw(parser.positionalArguments().front().toStdString(), {.width = 512, .height = 512}, &window);
        raw.show();
        camera.take(raw, QStringLiteral("dialog-raw"));
        raw.close();
        SampleTableDialog sizes(QStringLiteral("sizes.csv"), {true, true}, &window);
        sizes.show();
        camera.take(sizes, QStringLiteral("dialog-sizes"));
        sizes.close();
        takeTornOff(camera, window);
    }
    document.undoStack().setClean(); // no question on closing
    return camera.failed() ? 1 : 0;
}
