#include "window/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace ostwald {
namespace {

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

/// Where the mark stands; -1 = nowhere. "&&" is the character itself.
qsizetype placeOfMark(const QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size(); at = text.indexOf(QLatin1Char('&'), at + 2))
        if (text.at(at + 1) != QLatin1Char('&'))
            return at;
    return -1;
}

std::optional<QChar> mnemonicOf(const QString& text)
{
    const qsizetype at = placeOfMark(text);
    return at < 0 ? std::nullopt : std::optional(text.at(at + 1).toUpper());
}

/// Letters that every keyboard has; beginnings of words first.
std::vector<qsizetype> placesFor(const QString& text)
{
    std::vector<qsizetype> beginnings;
    std::vector<qsizetype> others;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text.at(at).unicode() < 128 && text.at(at).isLetter())
            (at == 0 || !text.at(at - 1).isLetterOrNumber() ? beginnings : others).push_back(at);
    beginnings.insert(beginnings.end(), others.begin(), others.end());
    return beginnings;
}

bool hasOtherScript(const QString& text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter() && !isLatin(letter); });
}

QSet<QChar> everyLetterBut(QChar one)
{
    QSet<QChar> letters;
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        letters.insert(QLatin1Char(letter));
    letters.remove(one);
    return letters;
}

/// "開く(&O)…", "Ouvrir (&W)…"
QString withLetterBehind(const QString& text, QChar letter)
{
    QString marked = text;
    const qsizetype end = text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char(':')) ? text.size() - 1 : text.size();
    const QLatin1String space(hasOtherScript(text) ? "" : " ");
    return marked.insert(end, space + QStringLiteral("(&%1)").arg(letter));
}

struct Entry {
    QString text;
    std::function<void(const QString&)> setText;
};

/// Every entry gets one of its own letters where there is a way to give each one: an entry whose letters are all taken moves
/// another to a second choice (Kuhn's augmenting paths).
class Letters {
public:
    explicit Letters(const std::vector<Entry>& entries) : m_entries(entries), m_letterOf(entries.size())
    {
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (const auto letter = mnemonicOf(entries[i].text); letter && !m_ownerOf.contains(*letter))
                give(i, *letter);
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (!m_letterOf[i] && !hasOtherScript(entries[i].text))
                findByFewestMoves(i);
    }
    [[nodiscard]] std::optional<QChar> of(std::size_t entry) const { return m_letterOf[entry]; }
    [[nodiscard]] QSet<QChar> taken() const
    {
        const QList<QChar> letters = m_ownerOf.keys();
        return {letters.begin(), letters.end()};
    }

private:
    void give(std::size_t entry, QChar letter)
    {
        m_letterOf[entry] = letter;
        m_ownerOf[letter] = entry;
    }
    void findByFewestMoves(std::size_t entry)
    {
        for (std::size_t moves = 0; moves < m_entries.size(); ++moves) {
            QSet<QChar> asked;
            if (find(entry, asked, moves))
                return;
        }
    }
    /// @param asked  letters whose owners have been asked to move
    bool find(std::size_t entry, QSet<QChar>& asked, std::size_t moves)
    {
        const QString text = withoutMnemonic(m_entries[entry].text);
        const std::vector<qsizetype> places = placesFor(text);
        for (const qsizetype at : places)
            if (!m_ownerOf.contains(text.at(at).toUpper())) {
                give(entry, text.at(at).toUpper());
                return true;
            }
        if (moves == 0)
            return false;
        for (const qsizetype at : places) {
            const QChar letter = text.at(at).toUpper();
            if (asked.contains(letter))
                continue;
            asked.insert(letter);
            if (find(m_ownerOf[letter], asked, moves - 1)) {
                give(entry, letter);
                return true;
            }
        }
        return false;
    }

    const std::vector<Entry>& m_entries;
    std::vector<std::optional<QChar>> m_letterOf;
    QHash<QChar, std::size_t> m_ownerOf;
};

void complete(const std::vector<Entry>& entries)
{
    const Letters letters(entries);
    QSet<QChar> taken = letters.taken();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto letter = letters.of(i);
        if (letter && letter == mnemonicOf(entries[i].text))
            continue;
        QSet<QChar> others = letter ? everyLetterBut(*letter) : taken;
        const QString text = withMnemonic(entries[i].text, others);
        if (!letter)
            taken = others;
        if (text != entries[i].text)
            entries[i].setText(text);
    }
}

} // namespace

QString withoutMnemonic(QString text)
{
    const qsizetype at = placeOfMark(text);
    if (at >= 0) {
        text.remove(at, 1);
        const bool isInBrackets = at > 0 && text.at(at - 1) == QLatin1Char('(') && text.size() > at + 1 && text.at(at + 1) == QLatin1Char(')');
        if (isInBrackets) {
            const bool hasSpace = at > 1 && text.at(at - 2) == QLatin1Char(' ');
            text.remove(at - (hasSpace ? 2 : 1), hasSpace ? 4 : 3);
        }
    }
    return text;
}

QString withMnemonic(const QString& text, QSet<QChar>& taken)
{
    if (const auto letter = mnemonicOf(text); letter && !taken.contains(*letter)) {
        taken.insert(*letter);
        return text;
    }
    QString plain = withoutMnemonic(text);
    if (!hasOtherScript(plain))
        for (const qsizetype at : placesFor(plain)) {
            const QChar letter = plain.at(at).toUpper();
            if (taken.contains(letter))
                continue;
            taken.insert(letter);
            return plain.insert(at, QLatin1Char('&'));
        }
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (!taken.contains(QLatin1Char(letter))) {
            taken.insert(QLatin1Char(letter));
            return withLetterBehind(plain, QLatin1Char(letter));
        }
    return plain;
}

void completeMnemonics(QMenu& menu)
{
    std::vector<Entry> entries;
    for (QAction* action : menu.actions())
        if (!action->isSeparator() && action->isVisible())
            entries.push_back({action->text(), [action](const QString& text) { action->setText(text); }});
    complete(entries);
}

void completeMnemonics(QWidget& dialog)
{
    std::vector<Entry> entries;
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (widget->window() != &dialog)
            continue;
        if (auto* label = qobject_cast<QLabel*>(widget); label && label->buddy() && !label->text().isEmpty())
            entries.push_back({label->text(), [label](const QString& text) { label->setText(text); }});
        else if (auto* button = qobject_cast<QAbstractButton*>(widget); button && !button->text().isEmpty())
            entries.push_back({button->text(), [button](const QString& text) { button->setText(text); }});
    }
    complete(entries);
}

} // namespace ostwald
