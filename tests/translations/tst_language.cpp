#include "figures/panel_csv.h"
#include "panels/calibration_panel.h"
#include "window/check_text.h"
#include "window/language.h"
#include "window/main_window.h"
#include "window/project_files.h"
#include "wording/core_sentence.h"

#include <QAction>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

using namespace ostwald;

namespace {

/// One text of a catalogue.
struct Message {
    QString source;
    QStringList forms; ///< one, or one for each plural form of the language
};

std::vector<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    bool isPlural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        else if (xml.name() == QLatin1String("source"))
            messages.push_back({xml.readElementText(), {}});
        else if (xml.name() == QLatin1String("numerusform") || (xml.name() == QLatin1String("translation") && !isPlural))
            messages.back().forms << xml.readElementText();
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QStringList catalogues()
{
    return QDir(QStringLiteral(OSTWALD_TRANSLATIONS)).entryList({QStringLiteral("ostwald_*.ts")});
}

/// "%1" and "%L1" stand for the same argument.
std::set<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([0-9n])"));
    std::set<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

/// The letter that opens a menu or entry with Alt; null without one.
QChar mnemonic(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == QLatin1Char('&') && text[++i] != QLatin1Char('&'))
            return text[i].toUpper();
    return {};
}

/// While it lives, the program speaks a language.
class Speaking {
public:
    explicit Speaking(const QString& language)
    {
        QLocale::setDefault(QLocale(language));
        installTranslations(*qApp);
    }
    ~Speaking()
    {
        for (auto* translator : qApp->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QLocale::setDefault(QLocale::c());
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
};

/// The window as a language makes it.
struct SpokenWindow {
    explicit SpokenWindow(const QString& language) : speaking(language) {}

    Speaking speaking;
    Document document;
    StageRunner runner{document};
    Preferences preferences;
    MainWindow window{document, runner, preferences, ThemeKind::Dark, QStringLiteral("sample.tif")};
};

QStringList shortcuts(const MainWindow& window)
{
    QStringList keys;
    for (const QAction* action : window.findChildren<QAction*>())
        if (!action->shortcuts().isEmpty())
            keys << action->objectName() + QLatin1String(": ") +
                        QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText);
    return keys;
}

/// Entries whose letter an earlier one of the same menu has; a missing letter counts as shared.
int sharedLetters(const QWidget& menu)
{
    std::set<QChar> taken;
    int shared = 0;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator() && !taken.insert(mnemonic(action->text())).second)
            ++shared;
    return shared;
}

void languageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString& name : catalogues()) {
        const QString language = name.sliced(QStringLiteral("ostwald_").size()).chopped(3);
        QTest::newRow(qPrintable(language)) << language;
    }
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSignIsWrittenAsAnEntity_data() { languageRows(); }
    void noSignIsWrittenAsAnEntity()
    {
        QFETCH(QString, language);
        static const QRegularExpression entity(QStringLiteral("&#?[0-9a-zA-Z]+;"));
        for (const Message& message : readMessages(QStringLiteral(OSTWALD_TRANSLATIONS "/ostwald_%1.ts").arg(language)))
            for (const QString& form : message.forms)
                QVERIFY2(!form.contains(entity) || message.source.contains(entity), qPrintable(form));
    }

    void theFirstWantedLanguageThatIsSpokenWins()
    {
        const QStringList spoken{QStringLiteral("de"), QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};
        const auto choose = [&spoken](const char* wanted) {
            return chooseLanguage(QString::fromLatin1(wanted).split(QLatin1Char(' ')), spoken);
        };
        QCOMPARE(choose("de-AT de"), QStringLiteral("de"));
        QCOMPARE(choose("fr-FR fr de-DE de"), QStringLiteral("de"));
        QCOMPARE(choose("pt-BR pt"), QStringLiteral("pt_BR"));
        QCOMPARE(choose("pt-PT pt"), QString());
        QCOMPARE(choose("en-GB en de-DE de"), QString()); // English needs no catalogue
        QCOMPARE(choose("C"), QString());
        QCOMPARE(choose("zh-Hans-SG zh-SG"), QStringLiteral("zh_CN"));
        QCOMPARE(choose("zh-Hant-TW zh-TW"), QString());
    }

    void everyCatalogueIsBuiltIn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("track");
        QTest::newRow("de") << "de" << QStringLiteral("Verfolgen");
        QTest::newRow("fr") << "fr" << QStringLiteral("Suivre");
        QTest::newRow("ja") << "ja" << QStringLiteral("追跡");
        QTest::newRow("ko") << "ko" << QStringLiteral("추적");
        QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("追踪");
    }

    void everyCatalogueIsBuiltIn()
    {
        QFETCH(QString, language);
        QFETCH(QString, track);
        const Speaking speaking(language);
        QCOMPARE(QCoreApplication::translate("ostwald::WorkspaceBar", "Track"), track);
    }

    void qtSpeaksTheLanguageToo_data() { languageRows(); }
    void qtSpeaksTheLanguageToo()
    {
        QFETCH(QString, language);
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFile::exists(folder + QStringLiteral("/qtbase_") + language + QStringLiteral(".qm")))
            QSKIP("Qt's own catalogues are not installed");
        const Speaking speaking(language);
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != QLatin1String("Cancel"));
    }

    void translationsKeepTheirPlaceholders_data() { languageRows(); }
    void translationsKeepTheirPlaceholders()
    {
        QFETCH(QString, language);
        const auto messages = readMessages(QStringLiteral(OSTWALD_TRANSLATIONS "/ostwald_%1.ts").arg(language));
        QVERIFY(messages.size() > 100);
        for (const Message& message : messages) {
            QVERIFY2(!message.forms.isEmpty(), qPrintable(message.source));
            for (const QString& form : message.forms)
                QVERIFY2(placeholders(message.source) == placeholders(form), qPrintable(message.source));
        }
    }

    void sentencesOfCoreAreSpokenWithTheirNumbersInTheLocalForm_data() { languageRows(); }
    void sentencesOfCoreAreSpokenWithTheirNumbersInTheLocalForm()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        const QStringList numbers{QStringLiteral("17.5"), QStringLiteral("23"), QStringLiteral("4"), QStringLiteral("8"),
                                  QStringLiteral("6")};
        for (const char* pattern : coreSentences()) {
            QString english = QString::fromUtf8(pattern);
            QStringList expected;
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                const QString place = QLatin1Char('%') + QString::number(i + 1);
                if (english.contains(place))
                    expected << QString(numbers[i]).replace(QLatin1Char('.'), QLocale().decimalPoint());
                english.replace(place, numbers[i]);
            }
            const QString shown = shownSentence(english.toStdString());
            QVERIFY2(shown != english || english == QLatin1String("Gold"), pattern); // a German word, too
            for (const QString& number : expected)
                QVERIFY2(shown.contains(number), qPrintable(shown));
        }
        QVERIFY(shownSentence("\u03b1 is fixed.", {QStringLiteral("\u03b1")}).contains(QStringLiteral("\u03b1")));
        QVERIFY(shownSentence("tagged by hand in frame 3: faint").endsWith(QStringLiteral(": faint")));
        QCOMPARE(shownSentence("a sentence nobody knows: 3.5"), QStringLiteral("a sentence nobody knows: 3.5"));
    }

    void sentencesOfCoreAreSpokenAroundTheirWords_data() { languageRows(); }
    void sentencesOfCoreAreSpokenAroundTheirWords()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        for (const char* pattern : coreSentences()) {
            QString english = QString::fromUtf8(pattern);
            static const QRegularExpression endsInANumber(QStringLiteral("(?<!: )%[1-9]$"));
            if (!english.contains(QLatin1String("%1")) || english.contains(endsInANumber))
                continue;
            QStringList words;
            for (int i = 1; english.contains(QLatin1Char('%') + QString::number(i)); ++i) {
                words << QStringLiteral("/path/Film %1.tif").arg(QChar(u'a' + i));
                english.replace(QLatin1Char('%') + QString::number(i), words.back());
            }
            const QString shown = shownSentence(english.toStdString());
            QVERIFY2(shown != english, pattern);
            for (const QString& word : words)
                QVERIFY2(shown.contains(word), qPrintable(shown));
        }
    }

    void everyRoomOfCoreSpeaks_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto add = [](const char* english, const char* german) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        add("Reading failed: Input/output error.", "Lesen fehlgeschlagen: Input/output error.");
        add("The OME-XML names picture 3 of b_12.tif, which has 2; the file may be truncated.",
            "Das OME-XML nennt Bild 3 von b_12.tif, das nur 2 hat; die Datei ist vielleicht abgeschnitten.");
        add("The file is damaged or truncated: a directory should lie at byte 800, but the file has 64.",
            "Die Datei ist besch\u00e4digt oder abgeschnitten: bei Byte 800 sollte ein Verzeichnis liegen, die Datei hat aber 64.");
        add("The pixels are not square, 0.25 nm by 0.5 nm: their geometric mean 0.3536 nm keeps areas and radii right, "
            "distances are off by up to 41.42 %.",
            "Die Pixel sind nicht quadratisch, 0,25 nm \u00d7 0,5 nm: mit ihrem geometrischen Mittel 0,3536 nm bleiben "
            "Fl\u00e4chen und Radien richtig, Abst\u00e4nde weichen um bis zu 41,42 % ab.");
        add("This is not a label image: it is a colour picture.", "Das ist kein Labelbild: es ist ein Farbbild.");
        add("The file is damaged: the setting \"fit\" was altered.",
            "Die Datei ist besch\u00e4digt: die Einstellung \u201efit\u201c wurde ver\u00e4ndert.");
        add("The stored fit is damaged: fit.alpha: A number is expected here.",
            "Die gespeicherte Anpassung ist besch\u00e4digt: fit.alpha: Hier wird eine Zahl erwartet.");
        add("The project is open in another window: process 12 on host.",
            "Das Projekt ist in einem anderen Fenster ge\u00f6ffnet: Prozess 12 auf host.");
        add("Largest step must lie between 0.5 and 50 px, not 70.",
            "Gr\u00f6\u00dfter Schritt muss zwischen 0,5 und 50 px liegen, nicht bei 70.");
        add("The page \"Fig. 2\" must have text of 5 to 12 pt.", "Die Schrift der Seite \u201eFig. 2\u201c muss 5 bis 12 pt gro\u00df sein.");
        add("The fit needs at least 10 trajectories of two or more sizes; there are 3. Track more particles or analyse "
            "more frames.",
            "Die Anpassung braucht mindestens 10 Trajektorien mit zwei oder mehr Gr\u00f6\u00dfen; es sind 3. Mehr "
            "Partikel verfolgen oder mehr Bilder auswerten.");
        add("There is no chart \"radii\" in this version.", "In dieser Version gibt es kein Diagramm \u201eradii\u201c.");
        add("Something failed unexpectedly: The disk is full.", "Etwas ist unerwartet fehlgeschlagen: Der Datentr\u00e4ger ist voll.");
    }
    void everyRoomOfCoreSpeaks()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        const Speaking speaking(QStringLiteral("de"));
        QCOMPARE(shownSentence(english.toStdString()), german);
    }

    void whatAPersonWroteIsNoSentenceOfCore()
    {
        const Speaking speaking(QStringLiteral("de"));
        QCOMPARE(shownSentence("tagged by hand in frame 3: The disk is full."),
                 QStringLiteral("von Hand markiert in Bild 3: The disk is full."));
        QCOMPARE(shownSentence("tagged by hand in frame 3: is fixed."), QStringLiteral("von Hand markiert in Bild 3: is fixed."));
    }

    void anErrorIsSpokenWithItsPlace()
    {
        const Speaking speaking(QStringLiteral("de"));
        const Error error{ErrorCode::CorruptData, "The file is empty.", "/data/frame 3, b.tif, frame 7"};
        QCOMPARE(shownError(error), QStringLiteral("/data/frame 3, b.tif, Bild 7: Die Datei ist leer."));
        QCOMPARE(shownError({ErrorCode::Io, "The file is empty.", {}}), QStringLiteral("Die Datei ist leer."));
    }

    void sourcesOfACalibrationAreSpokenInTheChecksOfAFigure()
    {
        const Speaking speaking(QStringLiteral("de"));
        QCOMPARE(shownCheck({CheckKind::Calibration, true, "ImageJ tag, typed"}, journals().front()),
                 QStringLiteral("Kalibriert (ImageJ-Tag, eingegeben)."));
        const char* ofATable = "lengths in nm, without a pixel size: 1 nm counts as 1 px, ageing times";
        QCOMPARE(shownCheck({CheckKind::Calibration, true, ofATable}, journals().front()),
                 QStringLiteral("Kalibriert (Längen in nm, ohne Pixelgröße: 1 nm gilt als 1 px, Alterungszeiten)."));
    }

    void aTruncatedMovieIsRefusedInTheReadersLanguage()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("cut.tif")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("49492a0020030000")); // its first directory would lie at byte 800
        file.close();
        SpokenWindow spoken(QStringLiteral("de"));
        auto& files = *spoken.window.findChild<ProjectFiles*>();
        files.openPath(file.fileName());
        const auto* problem = spoken.window.findChild<QLabel*>(QStringLiteral("problemText"));
        QTRY_COMPARE(problem->text(), file.fileName() + QStringLiteral(": Die Datei ist besch\u00e4digt oder abgeschnitten: bei Byte 800 "
                                                                        "sollte ein Verzeichnis liegen, die Datei hat aber 8."));
    }

    void englishSentencesStayAsCoreSaysThem()
    {
        QCOMPARE(shownSentence("lost after frame 12"), QStringLiteral("lost after frame 12"));
        QCOMPARE(shownSentence("The file is damaged: its tracks were altered."),
                 QStringLiteral("The file is damaged: its tracks were altered."));
    }

    void everyKeyDoesTheSameInEveryLanguage_data() { languageRows(); }
    void everyKeyDoesTheSameInEveryLanguage()
    {
        QFETCH(QString, language);
        const QStringList english = shortcuts(SpokenWindow(QStringLiteral("en")).window);
        QVERIFY(std::ranges::any_of(english, [](const QString& key) { return key.endsWith(QLatin1String(": Ctrl+R")); }));
        QCOMPARE(shortcuts(SpokenWindow(language).window), english);
    }

    void everyMenuHasItsOwnLetterAndEntriesShareNoMoreThanInEnglish_data()
    {
        languageRows();
        QTest::newRow("en") << QStringLiteral("en");
    }
    void everyMenuHasItsOwnLetterAndEntriesShareNoMoreThanInEnglish()
    {
        QFETCH(QString, language);
        const auto sharedInMenus = [](const MainWindow& window) {
            int shared = 0;
            for (const auto* menu : window.findChildren<QMenu*>())
                shared += sharedLetters(*menu);
            return shared;
        };
        const int english = sharedInMenus(SpokenWindow(QStringLiteral("en")).window);
        const SpokenWindow spoken(language);
        QCOMPARE(sharedLetters(*spoken.window.menuBar()), 0);
        QVERIFY(sharedInMenus(spoken.window) <= english);
    }

    void numbersAreTypedInTheLocalForm_data() { languageRows(); }
    void numbersAreTypedInTheLocalForm()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        Document document;
        CalibrationPanel panel(document);
        auto* size = panel.findChild<QDoubleSpinBox*>(QStringLiteral("pixelSize"));
        const QString quarter = QStringLiteral("0") + QLocale().decimalPoint() + QStringLiteral("25");
        size->selectAll();
        QTest::keyClicks(size, quarter);
        QTest::keyClick(size, Qt::Key_Return);
        QCOMPARE(document.project().calibration.pixelSize_nm, std::optional(0.25));
        QVERIFY2(size->text().startsWith(quarter), qPrintable(size->text()));
    }

    void filesKeepThePoint_data() { languageRows(); }
    void filesKeepThePoint()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        Panel panel;
        panel.series.push_back({});
        panel.series.back().x = {1234.5};
        panel.series.back().y = {0.25};
        QVERIFY(QString::fromStdString(panelCsv(panel)).contains(QStringLiteral("\n1234.5,0.25")));
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
