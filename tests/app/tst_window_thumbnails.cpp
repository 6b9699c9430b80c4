#include "movie_view/film_strip.h"
#include "numpy_movie.h"
#include "window/main_window.h"
#include "window/recent_pictures.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace ostwald;
using ostwald::test::NumpyMovie;

namespace {

/// The window with a document of its own.
struct Opened {
    explicit Opened(Preferences& preferences, const QString& pictures = {})
        : window(document, runner, preferences, ThemeKind::Dark, {})
    {
        window.setPictureFolder(pictures);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    [[nodiscard]] FilmStrip* film() const { return window.findChild<FilmStrip*>(); }
    [[nodiscard]] QAction* command() const
    {
        for (QAction* found : window.findChildren<QAction*>())
            if (QString(found->text()).remove(QLatin1Char('&')) == QStringLiteral("Thumbnails along the timeline"))
                return found;
        qFatal("there is no such command");
    }
    /// What the start page shows for a movie; null = no picture.
    [[nodiscard]] QImage pictureOnStart(const QString& name) const
    {
        for (const QPushButton* entry : window.findChildren<QPushButton*>())
            if (entry->isVisible() && entry->accessibleName() == QStringLiteral("Open %1").arg(name))
                for (const QLabel* label : entry->findChildren<QLabel*>())
                    if (label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull())
                        return label->pixmap(Qt::ReturnByValue).toImage();
        return {};
    }

    Document document;
    StageRunner runner{document};
    MainWindow window;
};

} // namespace

class TestWindowThumbnails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreSwitchedOffByACommandThatIsRemembered()
    {
        Preferences preferences;
        const NumpyMovie movie(30);
        {
            Opened opened(preferences);
            opened.window.openPath(movie.path());
            QVERIFY(opened.command()->isChecked() && opened.film()->isVisible());
            QTRY_VERIFY(!opened.film()->reader().thumbnails().empty());
            opened.command()->trigger();
            QVERIFY(!opened.film()->isVisible());
            QVERIFY(!preferences.thumbnails);
        }
        Opened again(preferences);
        again.window.openPath(movie.path());
        QVERIFY(!again.command()->isChecked() && !again.film()->isVisible());
        QTest::qWait(3 * ThumbnailReader::calm_ms);
        QVERIFY(again.film()->reader().thumbnails().empty());
        again.command()->trigger();
        QVERIFY(again.film()->isVisible() && preferences.thumbnails);
        QTRY_VERIFY(!again.film()->reader().thumbnails().empty());
    }

    void theStartPageHasAPictureOfEachRecentMovie()
    {
        Preferences preferences;
        const QTemporaryDir cache;
        const QString folder = cache.filePath(QStringLiteral("a/recent"));
        const NumpyMovie movie(30);
        {
            Opened opened(preferences, folder);
            opened.window.openPath(movie.path());
            QTRY_VERIFY(!RecentPictures(folder).of(movie.path()).isNull());
            QCOMPARE(RecentPictures(folder).of(movie.path()).size(), QSize(8, 6)); // never magnified
        }
        {
            const Opened again(preferences, folder);
            QCOMPARE(again.pictureOnStart(QStringLiteral("movie.npy")).size(), QSize(8, 6));
        }
        preferences.recent.clear(); // what is not offered any more is not kept either
        const Opened empty(preferences, folder);
        QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
    }

    void picturesAreKeptByPath()
    {
        const QTemporaryDir cache;
        const RecentPictures pictures(cache.path());
        QImage red(4, 3, QImage::Format_RGB32);
        red.fill(Qt::red);
        QImage blue(5, 3, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        pictures.keep(QStringLiteral("/data/a.mrc"), red);
        pictures.keep(QStringLiteral("/data/b.mrc"), blue);
        QCOMPARE(pictures.of(QStringLiteral("/data/a.mrc")).pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(pictures.of(QStringLiteral("/data/b.mrc")).width(), 5);
        QVERIFY(pictures.of(QStringLiteral("/data/c.mrc")).isNull());
        pictures.keepOnly({QStringLiteral("/data/b.mrc")});
        QVERIFY(pictures.of(QStringLiteral("/data/a.mrc")).isNull());
        QVERIFY(!pictures.of(QStringLiteral("/data/b.mrc")).isNull());
        const RecentPictures none;
        none.keep(QStringLiteral("/data/a.mrc"), red);
        QVERIFY(none.of(QStringLiteral("/data/a.mrc")).isNull());
    }
};

QTEST_MAIN(TestWindowThumbnails)
#include "tst_window_thumbnails.moc"
