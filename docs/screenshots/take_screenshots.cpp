// Pictures of every workspace from the real window, for the manual and for looking at languages and themes:
//   take_screenshots MOVIE FOLDER [--language de] [--light] [--size 1280x800] [--jpeg]
// Analyses the movie, fits, and writes FOLDER/{movie,segment,track,ensemble,fit,figure,own-figure}.png or .jpg. Those of the manual:
//   build/release/bin/take_screenshots build/release/share/ostwald/demo/platinum.tif docs/manual/images --jpeg
#include "window/language.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QThread>

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
    parser.addOptions({language, light, size, jpeg});
    parser.process(application);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);

    QLocale::setDefault(QLocale(parser.value(language)));
    installTranslations(application);
    const QDir folder(parser.positionalArguments().at(1));
    folder.mkpath(QStringLiteral("."));

    Document document;
    StageRunner runner(document);
    Preferences preferences;
    preferences.theme = parser.isSet(light) ? ThemeChoice::Light : ThemeChoice::Dark;
    MainWindow window(document, runner, preferences, ThemeKind::Dark, parser.positionalArguments().front());
    const QStringList extent = parser.value(size).split(QLatin1Char('x'));
    window.resize(extent.value(0).toInt(), extent.value(1).toInt());
    window.show();
    window.openPath(parser.positionalArguments().front());
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
    const auto take = [&](const char* name) {
        settle();
        const bool small = parser.isSet(jpeg);
        const QString file = folder.filePath(QLatin1String(name) + (small ? QStringLiteral(".jpg") : QStringLiteral(".png")));
        if (window.grab().save(file, nullptr, small ? 85 : -1))
            return true;
        std::cerr << file.toStdString() << " cannot be written\n";
        return false;
    };
    for (const auto& [workspace, name] : pictures) {
        window.setWorkspace(workspace);
        if (!take(name))
            return 1;
    }
    window.findChild<QAction*>(QStringLiteral("newFourPanels"))->trigger();
    settle(); // its frame is read
    window.findChild<QListWidget*>(QStringLiteral("panelList"))->setCurrentRow(0);
    return take("own-figure") ? 0 : 1;
}
