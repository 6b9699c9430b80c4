#pragma once

#include "document/document.h"
#include "made_up_tracks.h"

#include <filesystem>
#include <string>

namespace ostwald::test {

/// What a person does, drawn by chance but the same for the same seed: parameters and drags, corrections, taking them
/// back, undo, redo, jumps, new results stored by another thread while work goes on, saving, saving under another name.
class Script {
public:
    /// @param folder  where it saves; empty = only what changes the project is done
    Script(Document& document, unsigned seed, std::filesystem::path folder);

    void doStep(int number);

    /// Most states that one step goes through.
    static constexpr int mostStates = 6;

private:
    void drag(unsigned chance);
    void correct(unsigned chance);
    void withdraw(unsigned chance);
    void jump(unsigned chance);
    void run(unsigned chance);
    void save();
    void saveAs(unsigned chance);

    Document& m_document;
    unsigned m_seed;
    std::filesystem::path m_folder;
};

[[nodiscard]] inline MadeUpTracks crashTracks()
{
    return {.particles = 150, .frames = 100, .corners = 12};
}

/// Names the project, the history and the place in it; not who did it when.
[[nodiscard]] std::string stateOf(const Project& project, const History& history);

} // namespace ostwald::test
