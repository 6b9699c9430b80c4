#pragma once

#include "window/command_names.h"
#include "window/command_needs.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QString>

#include <vector>

class QAction;

namespace ostwald {

/// One thing the program can be told to do.
struct Command {
    QString id;    ///< "track.cut", the same in every language and version
    QString where; ///< the menu it stands in
    Needs needs;
    CommandNames names;
    QAction* action = nullptr;
    QList<QKeySequence> defaults;

    [[nodiscard]] QString text() const; ///< without the marks of menu keys
};

/// Keys that differ from the defaults: of each command, as QKeySequence::listToString writes them; empty = none.
using KeyChoices = QMap<QString, QString>;

/// Every command of the window, in the order of the menus: what the menus, the palette and the table of keys show.
class CommandList : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Its keys of now are the defaults.
    /// @param names  where it is not called by the action's text everywhere
    void add(const QString& id, const QString& where, Needs needs, QAction* action, const CommandNames& names = {});
    /// The keys that every command has now are its defaults.
    void takeKeysAsDefaults();
    /// Shows what is of use in a project of this kind, under its name there.
    void showFor(const Document& document);
    /// Enables what has all that it needs now.
    void enableFor(const Document& document);

    [[nodiscard]] const std::vector<Command>& all() const { return m_commands; }
    /// @pre there is one of this id
    [[nodiscard]] const Command& find(const QString& id) const;
    /// "S", or empty when the command has no key.
    [[nodiscard]] QString keyText(const QString& id) const;

    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// Defaults for all but `choices`; ids that are not known are kept for the version that knows them.
    void choose(const KeyChoices& choices);
    [[nodiscard]] KeyChoices choices() const;

    /// Other commands that have a key of this one, which neither of them would get.
    [[nodiscard]] std::vector<const Command*> conflictsOf(const QString& id) const;

Q_SIGNALS:
    void keysChanged();

private:
    [[nodiscard]] Command* seek(const QString& id);

    std::vector<Command> m_commands;
    KeyChoices m_unknown;
};

/// A set of keys that hands know from elsewhere.
struct KeyPreset {
    QString name;
    KeyChoices choices;
};

/// Ours first, which has no choices.
[[nodiscard]] std::vector<KeyPreset> keyPresets();

} // namespace ostwald
