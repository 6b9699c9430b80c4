#include "evidence_command.h"
#include "figures_command.h"
#include "movie_command.h"
#include "replay_command.h"

#include "window/language.h"
#include "window/main_window.h"
#include "window/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QHashFunctions>
#include <QIcon>
#include <QPalette>
#include <QSettings>

#include <gsl/gsl_errno.h>

#include <string_view>

using namespace ostwald;

namespace {

/// The demo movie, installed beside the program; empty when it is not there.
QString samplePath()
{
    const QFileInfo movie(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/ostwald/demo/platinum.tif"));
    return movie.exists() ? movie.canonicalFilePath() : QString();
}

/// In the state folder of the XDG base directory specification.
QString recoveryFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return state + QStringLiteral("/ostwald/recovery");
}

/// In the cache folder of the same specification.
QString pictureFolder()
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME", QDir::homePath() + QStringLiteral("/.cache"));
    return cache + QStringLiteral("/ostwald/recent");
}

} // namespace

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // or PDFs of the same figure would embed their fonts in changing order
    gsl_set_error_handler_off(); // its default ends the program; every status is checked instead
    const std::string_view command = argc > 1 ? argv[1] : "";
    const bool writesFigures = command == "figures";
    const bool writesMovie = command == "movie";
    const bool writesEvidence = command == "evidence";
    const bool replays = command == "replay";
    if ((writesFigures || writesMovie || writesEvidence || replays) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // works without a display
    QApplication application(argc, argv);
    if (writesFigures)
        return runFigures({argv + 2, argv + argc});
    if (writesMovie)
        return runMovie({argv + 2, argv + argc});
    if (writesEvidence)
        return runEvidence({argv + 2, argv + argc});
    if (replays)
        return runReplay({argv + 2, argv + argc});
    QApplication::setApplicationName(QStringLiteral("Ostwald"));
    QApplication::setOrganizationName(QStringLiteral("Ostwald"));
    QApplication::setApplicationVersion(QStringLiteral(OSTWALD_VERSION));
    installTranslations(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/ostwald.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Workbench for nanoparticle growth movies."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("path"), QApplication::translate("main", "A movie, a folder of frames or a project."),
                                 QStringLiteral("[path]"));
    const QCommandLineOption sample(QStringLiteral("sample"), QApplication::translate("main", "Open the bundled demo movie."));
    parser.addOption(sample);
    parser.process(application);

    const ThemeKind systemTheme =
        QApplication::palette().color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
    QSettings settings;
    Preferences preferences = loadPreferences(settings);

    Document document;
    StageRunner runner(document);
    MainWindow window(document, runner, preferences, systemTheme, samplePath());
    window.setRecoveryFolder(recoveryFolder());
    window.setPictureFolder(pictureFolder());
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openPath(parser.positionalArguments().constFirst());
    else if (parser.isSet(sample) && !samplePath().isEmpty())
        window.openPath(samplePath());
    const int status = QApplication::exec();
    savePreferences(settings, preferences);
    return status;
}
