#pragma once

#include "history/project_change.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// What a person did at once: one row of the history.
struct HistoryStep {
    std::string text;              ///< for people: "Cut a track"
    std::optional<int> frame;      ///< where in the movie; nullopt = nowhere in particular
    std::string author;
    std::string time_utc;          ///< ISO 8601
    std::vector<ProjectChange> changes;

    bool operator==(const HistoryStep&) const = default;
};

enum class Merging { WithSameField, Never };

/// The unlimited undo history of a project: the steps done, and those undone that can be done again until something
/// else is done. It alone changes the project.
class History {
public:
    /// What an operation touched.
    struct Touched {
        std::vector<const ProjectChange*> changes; ///< valid during the call
        std::optional<int> frame;                  ///< of the last step that was undone or redone
    };
    using Listener = std::function<void(const Touched&)>;

    /// @param project   outlives the history
    /// @param listener  called after every operation that changed the project or the history
    History(Project& project, Listener listener);

    /// Applies the change and remembers it. Merged with the step before when both may be, under the same text and of the
    /// same field; a round trip vanishes. Steps that were undone are gone.
    void push(HistoryStep step, Merging merging);

    /// Everything pushed until endMacro() is one step under this text. Macros do not nest.
    void beginMacro(const std::string& text);
    void endMacro();
    [[nodiscard]] bool isInMacro() const { return m_macro.has_value(); }

    void undo() { setIndex(m_index - (canUndo() ? 1 : 0)); }
    void redo() { setIndex(m_index + (canRedo() ? 1 : 0)); }
    /// Goes to where the first `index` steps are done, at once. @pre index <= count() and no macro is open
    void setIndex(int index);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int index() const { return m_index; } ///< how many steps are done
    [[nodiscard]] bool canUndo() const { return m_index > 0; }
    [[nodiscard]] bool canRedo() const { return m_index < count(); }
    [[nodiscard]] const HistoryStep& step(int place) const { return m_entries[static_cast<std::size_t>(place)].step; }
    /// Names one content of one step in this object's life: another one after a merge.
    [[nodiscard]] std::uint64_t revision(int place) const { return m_entries[static_cast<std::size_t>(place)].revision; }

    [[nodiscard]] bool isClean() const { return m_clean == revisionHere(); }
    /// What is now is what is saved. Nothing is merged into the last step any more, so that one can come back to it.
    void setClean();
    /// The same, in the middle of what may be one drag of a slider.
    void noteSaved() { m_clean = revisionHere(); }
    /// Nothing of this is saved anywhere.
    void setUnsaved() { m_clean.reset(); }

    /// Another project, with the history it brings along; clean. Nobody is told.
    void restore(std::vector<HistoryStep> steps = {}, int index = 0);
    /// A step did not fit the project: the file it came from was damaged. The history before it is gone then.
    [[nodiscard]] bool wasCut() const { return m_wasCut; }

private:
    struct Entry {
        HistoryStep step;
        std::uint64_t revision = 0;
        Merging merging = Merging::Never;
    };

    [[nodiscard]] std::uint64_t revisionHere() const { return m_index > 0 ? revision(m_index - 1) : 0; }
    bool mergeWithLast(const HistoryStep& step);
    void append(HistoryStep step, Merging merging);
    void forgetUndone();
    void forgetDone();

    Project& m_project;
    Listener m_listener;
    std::vector<Entry> m_entries;
    int m_index = 0;
    std::uint64_t m_lastRevision = 0;
    std::optional<std::uint64_t> m_clean = 0; ///< nullopt = a state that cannot be reached any more
    std::optional<HistoryStep> m_macro;
    bool m_wasCut = false;
};

} // namespace ostwald
