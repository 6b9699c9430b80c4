#include "wording/core_sentence.h"

#include "wording/sentence_catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace ostwald {
namespace {

QString aNumber()
{
    return QStringLiteral("[-\u2212]?[0-9]+(?:\\.[0-9]+)?");
}

/// A sentence of the catalogue, and what stands at its places.
struct Found {
    const char* source = nullptr; ///< null = in no catalogue
    QStringList words;            ///< of %1, %2, …
};

/// A sentence of the catalogue, cut at its places: "The page \"", "\" has a panel outside its grid."
struct Pattern {
    const char* source;
    QStringList texts;
    qsizetype length; ///< of all texts

    explicit Pattern(const char* english) : source(english)
    {
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        texts = QString::fromUtf8(english).split(place);
        length = texts.join(QString()).size();
    }

    /// Any words fit its places. Where it ends in one that no colon leads to, only a number would: words there may be
    /// what a person wrote behind it.
    [[nodiscard]] bool takesWords() const
    {
        return texts.size() > 1 && (!texts.back().isEmpty() || texts[texts.size() - 2].endsWith(QLatin1String(": ")));
    }

    /// What stands at the places of `english`, each as short as possible and the last up to the end; empty where it is
    /// another sentence, or one behind a colon.
    [[nodiscard]] QStringList wordsOf(const QString& english) const
    {
        if (!english.startsWith(texts.front()) || !english.endsWith(texts.back()))
            return {};
        const qsizetype last = english.size() - texts.back().size();
        QStringList words;
        qsizetype begin = texts.front().size();
        for (qsizetype i = 1; i < texts.size(); ++i) {
            const qsizetype end = i + 1 == texts.size() ? last : english.indexOf(texts[i], begin + 1);
            if (end <= begin || end > last)
                return {};
            words << english.sliced(begin, end - begin);
            begin = end + texts[i].size();
        }
        const QString before = texts.front().isEmpty() ? words.front() + QLatin1Char(' ') : QString();
        return before.contains(QLatin1String(": ")) ? QStringList() : words;
    }
};

class Catalogue {
public:
    Catalogue()
    {
        for (const auto& room : {movieSentences(), importSentences(), fileSentences(), analysisSentences(), fitSentences()})
            m_sentences.insert(m_sentences.end(), room.begin(), room.end());
        for (const char* sentence : m_sentences) {
            m_byText.insert(QString::fromUtf8(sentence), sentence);
            if (Pattern pattern(sentence); pattern.takesWords())
                m_patterns.push_back(std::move(pattern));
        }
        std::ranges::stable_sort(m_patterns, std::ranges::greater(), &Pattern::length);
    }

    [[nodiscard]] std::span<const char* const> sentences() const { return m_sentences; }

    /// By its text, with only numbers and names set aside.
    [[nodiscard]] Found exact(const QString& english, const QStringList& names) const
    {
        QStringList kinds;
        for (const QString& name : names)
            kinds << QRegularExpression::escape(name);
        kinds << aNumber();
        const QRegularExpression word(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(kinds.join(QLatin1Char('|'))),
                                      QRegularExpression::UseUnicodePropertiesOption);
        Found found;
        QString pattern;
        qsizetype end = 0;
        for (auto match = word.globalMatch(english); match.hasNext();) {
            const auto next = match.next();
            found.words << next.captured();
            pattern += english.mid(end, next.capturedStart() - end) + QLatin1Char('%') + QString::number(found.words.size());
            end = next.capturedEnd();
        }
        found.source = m_byText.value(pattern + english.mid(end));
        return found;
    }

    /// By what surrounds words; the pattern with most text of its own wins.
    [[nodiscard]] Found alike(const QString& english) const
    {
        for (const Pattern& pattern : m_patterns)
            if (QStringList words = pattern.wordsOf(english); !words.isEmpty())
                return {pattern.source, std::move(words)};
        return {};
    }

private:
    std::vector<const char*> m_sentences;
    QHash<QString, const char*> m_byText;
    std::vector<Pattern> m_patterns;
};

const Catalogue& catalogue()
{
    static const Catalogue whole;
    return whole;
}

/// A word that varies: a number, the label of a parameter, a sentence of its own, or as it is.
QString shownWord(const QString& word, const QStringList& names)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(aNumber()));
    if (names.contains(word))
        return word;
    if (number.match(word).hasMatch())
        return QString(word).replace(QLatin1Char('.'), QLocale().decimalPoint());
    const QString label = QCoreApplication::translate("ParamsForm", word.toUtf8().constData());
    return label == word ? shownSentence(word.toStdString(), names) : label;
}

/// Empty where nothing was found or the reader's language has no translation.
QString spoken(const Found& found, const QStringList& names)
{
    if (found.source == nullptr)
        return {};
    const QString text = QCoreApplication::translate("CoreSentence", found.source);
    if (text == QString::fromUtf8(found.source))
        return {};
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    QString filled;
    qsizetype end = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const auto next = match.next();
        filled += text.mid(end, next.capturedStart() - end) + shownWord(found.words.value(next.captured(1).toInt() - 1), names);
        end = next.capturedEnd();
    }
    return filled + text.mid(end);
}

QString spokenExactly(const QString& english, const QStringList& names)
{
    return spoken(catalogue().exact(english, names), names);
}

bool isSentence(const QString& text)
{
    return text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'));
}

} // namespace

std::span<const char* const> coreSentences()
{
    return catalogue().sentences();
}

QString shownSentence(const std::string& english, const QStringList& names)
{
    QString whole = QString::fromStdString(english);
    if (QString text = spokenExactly(whole, names); !text.isEmpty())
        return text;
    if (QString text = spoken(catalogue().alike(whole), names); !text.isEmpty())
        return text;
    const qsizetype colon = whole.indexOf(QLatin1String(": "));
    if (colon < 0)
        return whole;
    const QString head = spokenExactly(whole.first(colon), names);
    if (!head.isEmpty())
        return head + whole.sliced(colon);
    const QString tail = whole.sliced(colon + 2); // behind a place
    return isSentence(tail) ? whole.first(colon + 2) + shownSentence(tail.toStdString(), names) : whole;
}

QString shownSentence(const std::string& english, std::span<const char* const> keys,
                      const QStringList& symbols)
{
    QStringList words;
    for (const char* key : keys)
        words << QLatin1String(key); // letters and underscores
    const QRegularExpression word(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(words.join(QLatin1Char('|'))),
                                  QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = QString::fromStdString(english);
    QString text;
    qsizetype end = 0;
    for (auto match = word.globalMatch(whole); match.hasNext();) {
        const auto next = match.next();
        text += whole.mid(end, next.capturedStart() - end) + symbols.value(words.indexOf(next.captured()));
        end = next.capturedEnd();
    }
    text += whole.mid(end);
    return shownSentence(text.toStdString(), symbols);
}

QString shownPlace(const std::string& where)
{
    const QString whole = QString::fromStdString(where);
    const qsizetype comma = whole.lastIndexOf(QLatin1String(", "));
    const qsizetype begin = comma < 0 ? 0 : comma + 2;
    const QString last = spokenExactly(whole.sliced(begin), {});
    return last.isEmpty() ? whole : whole.first(begin) + last;
}

QString shownError(const Error& error)
{
    const QString sentence = shownSentence(error.message);
    return error.where.empty() ? sentence : QStringLiteral("%1: %2").arg(shownPlace(error.where), sentence);
}

} // namespace ostwald
