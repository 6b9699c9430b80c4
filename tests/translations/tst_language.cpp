#include "window/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace ostwald;

namespace {

/// "%1" and "%L1" stand for the same argument.
std::set<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([0-9n])"));
    std::set<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWantedLanguageThatIsSpokenWins()
    {
        const QStringList spoken{QStringLiteral("de"), QStringLiteral("pt_BR")};
        const auto choose = [&spoken](const char* wanted) {
            return chooseLanguage(QString::fromLatin1(wanted).split(QLatin1Char(' ')), spoken);
        };
        QCOMPARE(choose("de-AT de"), QStringLiteral("de"));
        QCOMPARE(choose("fr-FR fr de-DE de"), QStringLiteral("de"));
        QCOMPARE(choose("pt-BR pt"), QStringLiteral("pt_BR"));
        QCOMPARE(choose("pt-PT pt"), QString());
        QCOMPARE(choose("en-GB en de-DE de"), QString()); // English needs no catalogue
        QCOMPARE(choose("C"), QString());
    }

    void theGermanCatalogueIsBuiltIn()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral("ostwald_de"), QStringLiteral(":/i18n")));
        QCOMPARE(german.translate("ostwald::WorkspaceBar", "Track"), QStringLiteral("Verfolgen"));
        QCOMPARE(german.translate("ParamsForm", "Largest radius"), QStringLiteral("Größter Radius"));
    }

    void translationsKeepTheirPlaceholders()
    {
        const QDir folder(QStringLiteral(OSTWALD_TRANSLATIONS));
        const QStringList catalogues = folder.entryList({QStringLiteral("ostwald_*.ts")});
        QVERIFY(!catalogues.isEmpty());
        for (const QString& name : catalogues) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            QString source;
            int compared = 0;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == QLatin1String("source"))
                    source = xml.readElementText();
                if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
                    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                    QVERIFY2(placeholders(source) == placeholders(text), qPrintable(source));
                    ++compared;
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(compared > 0);
        }
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
