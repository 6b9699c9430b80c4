#include "fit/coalescence_fit.h"
#include "fit/growth_fit.h"
#include "panels/parameter_texts.h"
#include "source_texts.h"
#include "theory/materials.h"
#include "wording/core_sentence.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <set>

using namespace ostwald;

namespace {

/// What no window shows as a sentence of core, and why.
const QStringList notShown{
    QStringLiteral("core/simulate/"),                    // the command line alone simulates
    QStringLiteral("core/store/simulation_json.cpp"),    // so do its parameters
    QStringLiteral("core/evidence/replay_plan.cpp"),     // the command line alone computes evidence again
    QStringLiteral("core/pipeline/shares.cpp"),          // and merges shares
    QStringLiteral("core/exchange/trackmate_write.cpp"), // what it writes is for another program
    QStringLiteral("core/report/methods_text.cpp"),      // a paragraph for a manuscript in English
    QStringLiteral("core/figure/figure_check.cpp"),      // app/window/check_text.cpp has the words
};

/// Sentences with a place for several words of their end or middle, which the same file gives.
const QStringList frames{
    QStringLiteral("There is no particle %."),
    QStringLiteral("No coalescence is found % any more."),
    QStringLiteral("The particle % begins there now."),
    QStringLiteral("Both places % belong to one particle now."),
    QStringLiteral("Label % %."),
    QStringLiteral("Track % %."),
    QStringLiteral("The link from spot % to spot % %."),
    QStringLiteral("The page \"%\" %"),
    QStringLiteral("has no position %"),
    QStringLiteral("has an impossible size %"),
    QStringLiteral("% is %."), // a constant and its remark
};

/// Functions that put their text into an Error kept elsewhere.
const QStringList reporters{QStringLiteral("fail"), QStringLiteral("report")};

/// Every number, name of a constant and place as %.
QString canonical(QString text)
{
    static const QRegularExpression varying = [] {
        QStringList kinds{QStringLiteral("%[1-9]"),
                          QStringLiteral("(?<!\\w)[-\u2212]?[0-9]+(?:\\.[0-9]+)?(?!\\w)")};
        for (const char* key : growthParameterKeys)
            kinds << QStringLiteral("\\b%1\\b").arg(QLatin1String(key));
        for (const char* key : coalescenceParameterKeys)
            if (qstrlen(key) > 1)
                kinds << QStringLiteral("\\b%1\\b").arg(QLatin1String(key));
        return QRegularExpression(kinds.join(QLatin1Char('|')),
                                  QRegularExpression::UseUnicodePropertiesOption);
    }();
    static const QRegularExpression places(QStringLiteral("%+"));
    return text.replace(varying, QStringLiteral("%")).replace(places, QStringLiteral("%"));
}

/// What the catalogue holds, whole and in pieces.
class Known {
public:
    Known()
    {
        for (const char* sentence : coreSentences())
            m_whole.insert(canonical(QString::fromUtf8(sentence)));
        for (const char* text : parameterTexts())
            m_whole.insert(canonical(QString::fromUtf8(text)));
    }

    [[nodiscard]] bool isWhole(const QString& text) const { return m_whole.contains(canonical(text)); }
    [[nodiscard]] bool isBegin(const QString& text) const
    {
        return std::ranges::any_of(
            m_whole, [part = canonical(text)](const QString& whole) { return whole.startsWith(part); });
    }
    [[nodiscard]] bool isEnd(const QString& text) const
    {
        return std::ranges::any_of(
            m_whole, [part = canonical(text)](const QString& whole) { return whole.endsWith(part); });
    }

private:
    std::set<QString> m_whole;
};

bool isSentence(const QString& text)
{
    static const QRegularExpression other(
        QStringLiteral("^(SELECT|DELETE|UPDATE) |s\\.e\\.$")); // of a database, a legend
    return (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'))) && !text.contains(other);
}

/// More than a word or a key.
bool isWording(const QString& text)
{
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
    const QString own = QString(text).remove(QLatin1Char('%')).trimmed();
    return own.contains(QLatin1Char(' ')) && own.contains(letter);
}

/// What may stand alone is looked up as a whole, what begins in the middle as the end of a sentence.
bool isKnown(const Known& known, const QString& text)
{
    const bool isBegun = text.front() == QLatin1Char(' ') || text.front() == QLatin1Char(',') ||
                         text.front() == QLatin1Char(':');
    return known.isWhole(text) || frames.contains(text) ||
           ((isBegun || text.front().isLower()) && known.isEnd(text));
}

/// "file:line: text" of every sentence that a source can hand to a person and that no catalogue has.
QStringList unknownIn(const QString& file, const QString& source, bool isCore)
{
    static const Known known;
    const source_texts::Joiner joiner(source);
    const QStringList makers = joiner.errorMakers() + reporters;
    QStringList unknown;
    for (const source_texts::JoinedText& said : joiner.joined()) {
        const QString text = said.text;
        bool isMissing = false;
        if (said.isNote)
            isMissing =
                !known.isWhole(text) || !known.isWhole(QStringLiteral("% is ") + text + QLatin1Char('.'));
        else if (!isWording(text))
            continue;
        else if ((said.callee == QLatin1String("Error") && said.argument == 1) ||
                 (isCore && isSentence(text)))
            isMissing = !isKnown(known, text);
        else if (isCore && text.front().isUpper() && text.endsWith(QLatin1String(": ")))
            isMissing = !known.isBegin(text);
        else if (makers.contains(said.callee)) // the maker gives the rest
            isMissing = !isKnown(known, text) && !known.isEnd(text + QLatin1Char('.')) &&
                        !known.isBegin(text + QLatin1String(": "));
        if (isMissing)
            unknown << QStringLiteral("%1:%2: \"%3\"").arg(file).arg(said.line).arg(text);
    }
    return unknown;
}

struct Source {
    QString name; ///< from the top folder
    QString text;
};

std::vector<Source> sourcesIn(const QStringList& folders)
{
    const QDir top(QStringLiteral(OSTWALD_SOURCES));
    std::vector<Source> sources;
    for (const QString& folder : folders)
        for (QDirIterator files(top.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                                QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QString name = top.relativeFilePath(file.fileName());
            if (std::ranges::none_of(notShown,
                                     [&name](const QString& place) { return name.startsWith(place); }))
                sources.push_back({name, QString::fromUtf8(file.readAll())});
        }
    return sources;
}

} // namespace

class CoreSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfCoreIsCatalogued()
    {
        QStringList unknown;
        const auto sources = sourcesIn({QStringLiteral("core")});
        for (const Source& source : sources)
            unknown << unknownIn(source.name, source.text, true);
        QVERIFY2(sources.size() > 200, qPrintable(QString::number(sources.size())));
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("in no file of widgets/wording:\n") +
                                               unknown.join(QLatin1Char('\n'))));
    }

    void everyErrorOfTheWindowIsCatalogued()
    {
        QStringList unknown;
        for (const Source& source : sourcesIn({QStringLiteral("widgets"), QStringLiteral("app/window")}))
            unknown << unknownIn(source.name, source.text, false);
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("in no file of widgets/wording:\n") +
                                               unknown.join(QLatin1Char('\n'))));
    }

    void everyMaterialIsCatalogued()
    {
        QVERIFY(!builtinMaterials().empty());
        for (const Material& material : builtinMaterials())
            QVERIFY2(std::ranges::any_of(
                         coreSentences(),
                         [&material](const char* sentence) { return qstrcmp(sentence, material.name) == 0; }),
                     material.name);
    }

    void aSentenceThatIsInNoCatalogueIsNamed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("line");
        const auto add = [](const char* name, const char* source, int line) {
            QTest::newRow(name) << QString::fromUtf8(source) << line;
        };
        add("joined",
            "\nreturn Error{ErrorCode::Io, \"The cat of \" + name + \" sat on \" \"the file.\", {}};", 2);
        add("in braces", "return {ErrorCode::Io, std::string(\"The cat sat: \") + why + '.', path};", 1);
        add("chosen", "return Error{ErrorCode::Io, isCat ? \"a cat sat here\" : \"The file is empty.\", {}};",
            1);
        add("through a function", "Error wrong(std::string what);\n\nreturn wrong(\"the cat was altered\");",
            3);
        add("through a lambda",
            "const auto poor = [](const char* m) { return Error{ErrorCode::Io, m, {}}; };\nreturn poor(\"no "
            "cat is here\");",
            2);
        add("no error", "info.warnings.push_back(\"The cat is left out.\");", 1);
        add("a stream", "text << \"The cat weighs \" << weight << \" kg, which is much.\";", 1);
        add("a remark", "fitted.note = isCat ? \"a cat\" : \"at its bound\";", 1);
    }
    void aSentenceThatIsInNoCatalogueIsNamed()
    {
        QFETCH(QString, source);
        QFETCH(int, line);
        const QStringList unknown = unknownIn(QStringLiteral("a.cpp"), source, true);
        QCOMPARE(unknown.size(), 1);
        QVERIFY2(unknown.front().startsWith(QStringLiteral("a.cpp:%1: ").arg(line)),
                 qPrintable(unknown.front()));
        QVERIFY2(unknown.front().contains(QLatin1String("cat")), qPrintable(unknown.front()));
    }

    void cataloguedSentencesPass_data()
    {
        QTest::addColumn<QString>("source");
        for (const char* source : {"return Error{ErrorCode::Io, \"Reading failed: \" + std::string(why) + "
                                   "\".\", {}}; // The cat sat.",
                                   "text << \"The \" << source << \" gives an impossible pixel size, \" << x "
                                   "<< \" nm: it must be typed.\";",
                                   "return {ErrorCode::CorruptData, \"Frame \" + std::to_string(i) + \" is "
                                   "outside 0 .. \" + last() + '.', {}};",
                                   "fitted.note = \"at its bound\";",
                                   "Error damaged(int); return damaged(\"its tracks were altered\");"})
            QTest::newRow(source) << QString::fromUtf8(source);
    }
    void cataloguedSentencesPass()
    {
        QFETCH(QString, source);
        const QStringList unknown = unknownIn(QStringLiteral("a.cpp"), source, true);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
    }

    void theAxesOfAStackAreInTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("axes");
        // ImageJ puts channels before slices, OME the other way round; time comes last.
        for (const char* axes : {"2 x channel, 30 x slice", "2 x channel, 181 x time", "30 x slice, 2 x channel",
                                 "30 x slice, 181 x time", "2 x channel, 30 x slice, 181 x time",
                                 "30 x slice, 2 x channel, 181 x time"})
            QTest::newRow(axes) << QString::fromLatin1(axes);
    }
    void theAxesOfAStackAreInTheReadersLanguage()
    {
        /// A language of capitals.
        struct Loud : QTranslator {
            [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
            {
                return qstrcmp(context, "CoreSentence") == 0 ? QString::fromUtf8(source).toUpper() : QString();
            }
            [[nodiscard]] bool isEmpty() const override { return false; }
        } loud;
        QFETCH(QString, axes);
        const QString sentence = QStringLiteral("A stack of %1: the first of each axis other than slice is shown.").arg(axes);
        QVERIFY(QCoreApplication::installTranslator(&loud));
        const QString shown = shownSentence(sentence.toStdString());
        QCoreApplication::removeTranslator(&loud);
        QCOMPARE(shown, sentence.toUpper());
    }

    void placesStandInTheirOrderAndEveryNumberIsOne()
    {
        static const QRegularExpression place(QStringLiteral("%([1-9])"));
        static const QRegularExpression number(QStringLiteral("(?<![\\w%])[0-9]+(?:\\.[0-9]+)?(?!\\w)"));
        std::set<QString> seen;
        for (const char* sentence : coreSentences()) {
            const QString text = QString::fromUtf8(sentence);
            QVERIFY2(seen.insert(text).second, sentence);
            QVERIFY2(!text.contains(number), sentence);
            int last = 0;
            for (auto match = place.globalMatch(text); match.hasNext();)
                QVERIFY2(match.next().captured(1).toInt() == ++last, sentence);
        }
    }
};

QTEST_GUILESS_MAIN(CoreSentencesTest)
#include "tst_core_sentences.moc"
