#include "window/command_list.h"

#include "window/mnemonics.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace ostwald {
namespace {

QString written(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

QList<QKeySequence> readKeys(const QString& text)
{
    return text.isEmpty() ? QList<QKeySequence>{} : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

} // namespace

QString Command::text() const
{
    return withoutMnemonic(action->text());
}

void CommandList::add(const QString& id, const QString& where, Needs needs, QAction* action, const CommandNames& names)
{
    action->setObjectName(id);
    m_commands.push_back({id, withoutMnemonic(where), needs, names, action, action->shortcuts()});
}

void CommandList::takeKeysAsDefaults()
{
    for (Command& command : m_commands)
        command.defaults = command.action->shortcuts();
}

void CommandList::showFor(const Document& document)
{
    const Needs never = neverHad(document);
    for (const Command& command : m_commands) {
        command.action->setVisible(!(command.needs & never));
        const QString name = command.names.in(document);
        if (!name.isEmpty() && withoutMnemonic(name) != command.text()) // else its menu may have given it a key by now
            command.action->setText(name);
    }
}

void CommandList::enableFor(const Document& document)
{
    constexpr Needs canCome = Need::Project | Need::Tracks | Need::Selection;
    const Needs missing = missingNow(document);
    for (const Command& command : m_commands)
        if (command.needs & canCome) // others have conditions of their own, or none
            command.action->setEnabled(!(command.needs & missing));
}

Command* CommandList::seek(const QString& id)
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

const Command& CommandList::find(const QString& id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    Q_ASSERT(found != m_commands.end());
    return *found;
}

QString CommandList::keyText(const QString& id) const
{
    return find(id).action->shortcut().toString(QKeySequence::NativeText);
}

void CommandList::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    if (Command* command = seek(id); command && command->action->shortcuts() != keys) {
        command->action->setShortcuts(keys);
        Q_EMIT keysChanged();
    }
}

void CommandList::choose(const KeyChoices& choices)
{
    for (const Command& command : m_commands) {
        const auto choice = choices.constFind(command.id);
        command.action->setShortcuts(choice == choices.cend() ? command.defaults : readKeys(*choice));
    }
    m_unknown.clear();
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice)
        if (!seek(choice.key()))
            m_unknown.insert(choice.key(), choice.value());
    Q_EMIT keysChanged();
}

KeyChoices CommandList::choices() const
{
    KeyChoices choices = m_unknown;
    for (const Command& command : m_commands)
        if (command.action->shortcuts() != command.defaults)
            choices.insert(command.id, written(command.action->shortcuts()));
    return choices;
}

std::vector<const Command*> CommandList::conflictsOf(const QString& id) const
{
    const QList<QKeySequence> own = find(id).action->shortcuts();
    std::vector<const Command*> conflicts;
    for (const Command& other : m_commands) {
        if (other.id == id)
            continue;
        const QList<QKeySequence> theirs = other.action->shortcuts();
        if (std::ranges::any_of(own, [&](const QKeySequence& key) { return theirs.contains(key); }))
            conflicts.push_back(&other);
    }
    return conflicts;
}

std::vector<KeyPreset> keyPresets()
{
    const auto key = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {QCoreApplication::translate("KeyPresets", "Ostwald"), {}},
        {key("TrackMate"),
         {{key("movie.next"), key("Right; G; Down")},
          {key("movie.previous"), key("Left; F; Up")},
          {key("track.nextTrack"), key("PgDown")},
          {key("track.previousTrack"), key("PgUp")}}},
        {key("napari"),
         {{key("edit.undo"), key("Ctrl+Z; Z")},
          {key("edit.redo"), key("Ctrl+Shift+Z; Ctrl+Y; R")},
          {key("view.centre"), QString()},
          {key("track.unlink"), key("B")},
          {key("edit.selectionBack"), key("P")},
          {key("edit.selectionForward"), key("N")},
          {key("ensemble.proposePhases"), QString()},
          {key("review.next"), key("Ctrl+N")},
          {key("review.previous"), key("Ctrl+Shift+N")}}},
    };
}

} // namespace ostwald
