#include "window/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
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

QString withoutMark(QString text)
{
    const qsizetype at = placeOfMark(text);
    if (at < 0)
        return text;
    text.remove(at, 1);
    const bool isInBrackets = at > 0 && text.at(at - 1) == QLatin1Char('(') && text.size() > at + 1 && text.at(at + 1) == QLatin1Char(')');
    return isInBrackets ? text.remove(at - 1, 3) : text;
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

/// "開く(&O)…"
QString withLetterBehind(const QString& text, QChar letter)
{
    QString marked = text;
    const qsizetype end = text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char(':')) ? text.size() - 1 : text.size();
    return marked.insert(end, QStringLiteral("(&%1)").arg(letter));
}

struct Entry {
    QString text;
    std::function<void(const QString&)> setText;
};

void complete(const std::vector<Entry>& entries)
{
    QSet<QChar> taken;
    std::vector<bool> isDone(entries.size(), false);
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (const auto letter = mnemonicOf(entries[i].text); letter && !taken.contains(*letter)) {
            taken.insert(*letter);
            isDone[i] = true;
        }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (isDone[i])
            continue;
        const QString text = withMnemonic(entries[i].text, taken);
        if (text != entries[i].text)
            entries[i].setText(text);
    }
}

} // namespace

QString withMnemonic(const QString& text, QSet<QChar>& taken)
{
    if (const auto letter = mnemonicOf(text); letter && !taken.contains(*letter)) {
        taken.insert(*letter);
        return text;
    }
    QString plain = withoutMark(text);
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
