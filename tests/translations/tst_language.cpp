#include "window/language.h"
#include "window/main_window.h"

#include "figures/panel_csv.h"
#include "panels/calibration_panel.h"
#include "wording/core_sentence.h"

#include <QAction>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
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
        const QStringList numbers{QStringLiteral("17.5"), QStringLiteral("23"), QStringLiteral("4")};
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
            QVERIFY2(shown != english, pattern);
            for (const QString& number : expected)
                QVERIFY2(shown.contains(number), qPrintable(shown));
        }
        QVERIFY(shownSentence("\u03b1 is fixed.", {QStringLiteral("\u03b1")}).contains(QStringLiteral("\u03b1")));
        QVERIFY(shownSentence("tagged by hand in frame 3: faint").endsWith(QStringLiteral(": faint")));
        QCOMPARE(shownSentence("a sentence nobody knows: 3.5"), QStringLiteral("a sentence nobody knows: 3.5"));
    }

    void englishSentencesStayAsCoreSaysThem()
    {
        QCOMPARE(shownSentence("lost after frame 12"), QStringLiteral("lost after frame 12"));
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
