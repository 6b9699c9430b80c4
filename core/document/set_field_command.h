#pragma once

#include "project/project.h"

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <utility>

namespace ostwald {

enum class Merging { WithSameField, Never };

/// Swaps one field of the project with the value it holds: redo and undo are the same step. Consecutive
/// commands on the same field under the same text become one, and one that changes nothing in the end is
/// obsolete.
template <class Value>
class SetFieldCommand : public QUndoCommand {
public:
    using Field = Value Project::*;

    /// @param project  outlives the command
    /// @param changed  called after each swap
    SetFieldCommand(Project& project, Field field, Value value, const QString& text, Merging merging,
                    std::function<void()> changed)
        : QUndoCommand(text), m_project(project), m_field(field), m_other(std::move(value)), m_merging(merging),
          m_changed(std::move(changed))
    {
    }

    void undo() override { swap(); }
    void redo() override { swap(); }

    [[nodiscard]] int id() const override { return m_merging == Merging::WithSameField ? 1 : -1; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* same = dynamic_cast<const SetFieldCommand*>(next);
        if (!same || same->m_field != m_field || same->text() != text())
            return false;
        setObsolete(m_other == m_project.*m_field);
        return true;
    }

private:
    void swap()
    {
        std::swap(m_other, m_project.*m_field);
        m_changed();
    }

    Project& m_project;
    Field m_field;
    Value m_other; ///< the value that the project does not have now
    Merging m_merging;
    std::function<void()> m_changed;
};

} // namespace ostwald
