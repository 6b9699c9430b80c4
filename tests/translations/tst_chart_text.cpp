#include "figures/chart_text.h"
#include "figures/figure_view.h"
#include "figures/page_painter.h"
#include "figures/panel_csv.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace ostwald;

namespace {

void languageRows()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "fr", "ja", "ko", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// While it lives, texts of the program are in a language.
class Speaking {
public:
    explicit Speaking(const QString& language)
    {
        if (!translator.load(QStringLiteral(":/i18n/ostwald_%1.qm").arg(language)))
            qFatal("no catalogue of %s", qPrintable(language));
        QCoreApplication::installTranslator(&translator);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&translator); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

    QTranslator translator;
};

/// What stands in quotes and has a word of three letters, pieces of one text joined.
QStringList textsIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QString source = QString::fromUtf8(file.readAll());
    source.remove(QRegularExpression(QStringLiteral("^#include.*$|//.*$"), QRegularExpression::MultilineOption));
    source.remove(QRegularExpression(QStringLiteral("\"\\s*\\n\\s*\"")));
    static const QRegularExpression quoted(QStringLiteral("\"([^\"\\n]*)\""));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
    QStringList texts;
    for (auto match = quoted.globalMatch(source); match.hasNext();)
        if (const QString text = match.next().captured(1); text.contains(word))
            texts << text;
    return texts;
}

/// Symbols, names of people and keys of constants.
bool isTheSameInEveryLanguage(const QString& text)
{
    static const QStringList symbols{QStringLiteral("var n"), QStringLiteral("Gibbs–Thomson"), QStringLiteral("alpha"),
                                     QStringLiteral("delta"), QStringLiteral("d_eps_f"), QStringLiteral("d_eps_e"),
                                     QStringLiteral("ln_chi")};
    return symbols.contains(text);
}

/// Why a chart is empty; the test of the sentences of core looks at these.
bool isSentence(const QString& text)
{
    return text.endsWith(QLatin1Char('.'));
}

/// Core joins some texts with a symbol before or a count behind.
bool isLookedUp(const QString& text)
{
    const QString bare = QString(text).remove(QChar(0x00b2)); // monomers²
    return std::ranges::any_of(chartTexts(), [&bare](const char* known) {
        const QString whole = QString::fromUtf8(known);
        return whole == bare || whole == bare + QStringLiteral(" (%1)") || whole == bare + QStringLiteral("%1)") ||
               (bare.startsWith(QLatin1Char(',')) && whole.endsWith(bare));
    });
}

Panel radii()
{
    Panel panel{.title = "Trajectories", .x = {.name = "time", .unit = "s"}, .y = {.name = "radius", .unit = "nm"}};
    panel.series.push_back({.label = "Group-A (12)", .x = {0.0, 1.0}, .y = {1.0, 2.0}});
    return panel;
}

QImage printed()
{
    const FigurePage page = pageOfPanels("radii", {radii()}, 1, 89.0, 60.0);
    QImage image(890, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPage(painter, image.rect(), page);
    return image;
}

QImage shown()
{
    FigureView view(makeTheme(ThemeKind::Light));
    view.resize(600, 400);
    view.setPanel(radii());
    return view.grab().toImage();
}

} // namespace

class ChartTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextThatChartsAreMadeWithIsLookedUp()
    {
        const QDir room(QStringLiteral(OSTWALD_CHARTS));
        QStringList files = room.entryList({QStringLiteral("*_panel.cpp"), QStringLiteral("*_panels.cpp")});
        files.removeOne(QStringLiteral("frame_panel.cpp")); // stands on printed pages alone
        files << QStringLiteral("figure_data.cpp") << QStringLiteral("extracted_potential.cpp");
        int texts = 0;
        for (const QString& name : files) {
            for (const QString& text : textsIn(room.filePath(name))) {
                ++texts;
                QVERIFY2(isLookedUp(text) || isSentence(text) || isTheSameInEveryLanguage(text),
                         qPrintable(QStringLiteral("%1: \"%2\" is missing in chart_text.cpp").arg(name, text)));
            }
        }
        QVERIFY2(texts > 50, qPrintable(QString::number(texts)));
    }

    void everyTextHasAnEntry_data() { languageRows(); }
    void everyTextHasAnEntry()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        for (const char* text : chartTexts())
            QVERIFY2(!speaking.translator.translate("ChartText", text).isEmpty(), text);
    }

    void countsStandInTheirTexts()
    {
        const Speaking speaking(QStringLiteral("de"));
        QCOMPARE(chartText("Group-A (12)"), QStringLiteral("Gruppe A (12)"));
        QCOMPARE(chartText("Picked (1)"), QStringLiteral("Ausgewählt (1)"));
        QVERIFY(chartText("Statistics of coalescence need at least 5 events; there are 3. Analyse more frames or confirm "
                          "more events.")
                    .contains(QStringLiteral("vorhanden sind 3")));
    }

    void symbolsUnitsAndWhatAPersonWroteStay_data() { languageRows(); }
    void symbolsUnitsAndWhatAPersonWroteStay()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        for (const char* text : {"μ*", "ln ρ̃₁", "95 %", "η²", "Δε_f ± 0.2", "burst (second)"})
            QCOMPARE(chartText(text), QString::fromUtf8(text));
        QCOMPARE(unitText("kT"), QStringLiteral("kT"));
        QVERIFY(unitText("10³ monomers²").startsWith(QStringLiteral("10³ ")));
        QVERIFY(unitText("10³ monomers²").endsWith(QChar(0x00b2)));
        QVERIFY(!unitText("10³ monomers²").contains(QStringLiteral("monomers")));
    }

    void whyTheAnalysisGaveNothingIsSaidToo()
    {
        const Speaking speaking(QStringLiteral("fr"));
        QVERIFY(chartText("No two particles are seen at the same time.") !=
                QStringLiteral("No two particles are seen at the same time."));
    }

    void chartsOnScreenSpeakAndPrintedFiguresAreTheSameInEveryLanguage_data() { languageRows(); }
    void chartsOnScreenSpeakAndPrintedFiguresAreTheSameInEveryLanguage()
    {
        QFETCH(QString, language);
        const QImage englishScreen = shown();
        const QImage englishPage = printed();
        const std::string englishTable = panelCsv(radii());
        QCOMPARE(shown(), englishScreen);
        const Speaking speaking(language);
        QVERIFY(shown() != englishScreen);
        QCOMPARE(printed(), englishPage);
        QCOMPARE(panelCsv(radii()), englishTable);
        QVERIFY(axisTitle(radii().x, screenStyle(makeTheme(ThemeKind::Dark))) != QStringLiteral("time (s)"));
        QCOMPARE(axisTitle(radii().x, paperStyle(PageStyle{}, 10.0)), QStringLiteral("time (s)"));
    }
};

QTEST_MAIN(ChartTextTest)
#include "tst_chart_text.moc"
