#include "script.h"

#include "store/edit_json.h"
#include "store/field_json.h"
#include "store/history_json.h"
#include "store/live_project.h"

#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

namespace ostwald::test {
namespace {

void mustWork(const Status& status)
{
    if (status)
        return;
    std::cerr << status.error().text() << std::endl;
    std::exit(3);
}

} // namespace

Script::Script(Document& document, unsigned seed, std::filesystem::path folder)
    : m_document(document), m_seed(seed), m_folder(std::move(folder))
{
}

void Script::doStep(int number)
{
    std::mt19937 random(m_seed * 1000003U + static_cast<unsigned>(number));
    const auto chance = static_cast<unsigned>(random());
    switch (random() % 12) {
    case 0:
    case 1: drag(chance); break;
    case 2:
    case 3:
    case 4: correct(chance); break;
    case 5: withdraw(chance); break;
    case 6: m_document.undoStack().undo(); break;
    case 7: m_document.undoStack().redo(); break;
    case 8: jump(chance); break;
    case 9: run(chance); break;
    case 10: save(); break;
    default: saveAs(chance);
    }
}

void Script::drag(unsigned chance)
{
    LinkParams link = m_document.project().link;
    for (unsigned i = 0; i < 4; ++i) {
        link.maxStep_px = 5.0 + chance % 1000 * 0.01 + i;
        m_document.edit(&Project::link, link, QStringLiteral("Change the step"));
    }
}

void Script::correct(unsigned chance)
{
    const MadeUpTracks tracks = crashTracks();
    const int particle = static_cast<int>(chance % 150);
    const int frame = 1 + static_cast<int>(chance / 150 % 90);
    const Anchor at{frame, tracks.x_px(particle), tracks.y_px(particle)};
    switch (chance / 7 % 4) {
    case 0: m_document.correct({TagEdit{at, Group::Excluded, "blurred"}}, QStringLiteral("Tag")); break;
    case 1: m_document.correct({CutEdit{at}}, QStringLiteral("Cut")); break;
    case 2: m_document.correct({ExcludeEdit{at, frame + 3}, ReviewEdit{at}}, QStringLiteral("Exclude")); break;
    default:
        m_document.correct({PaintEdit{frame, {{static_cast<float>(at.x_px), static_cast<float>(at.y_px)}}, 9.0}},
                           QStringLiteral("Paint"));
    }
}

void Script::withdraw(unsigned chance)
{
    if (const std::size_t count = m_document.project().edits.size(); count > 0)
        m_document.withdraw(chance % count, QStringLiteral("Take back"));
}

void Script::jump(unsigned chance)
{
    History& history = m_document.undoStack();
    history.setIndex(static_cast<int>(chance % (static_cast<unsigned>(history.count()) + 1)));
}

void Script::run(unsigned chance)
{
    // A macro of two changes, made while a worker stores the results of the parameters before.
    const auto changeTwo = [&] {
        m_document.undoStack().beginMacro("Two at once");
        m_document.edit(&Project::range, {0, 50 + static_cast<int>(chance % 40)}, QStringLiteral("Range"));
        m_document.edit(&Project::phases, {{0.0, 1.0 + chance % 9, "I"}}, QStringLiteral("Phase"));
        m_document.undoStack().endMacro();
    };
    if (m_folder.empty()) {
        changeTwo();
        return;
    }
    m_document.adoptResults(Stage::Link, crashTracks().results(m_document.project()));
    const auto unstored = m_document.unstoredResults();
    Status stored = Done{};
    std::thread worker([&] {
        if (unstored)
            stored = storeResults(unstored->path, unstored->project, unstored->results);
    });
    changeTwo();
    worker.join();
    mustWork(stored);
    m_document.adoptStored();
}

void Script::save()
{
    if (m_folder.empty())
        m_document.undoStack().setClean();
    else
        mustWork(m_document.saveAs(m_document.path()));
}

void Script::saveAs(unsigned chance)
{
    if (m_folder.empty())
        m_document.undoStack().setClean();
    else
        mustWork(m_document.saveAs(m_folder / (chance % 2 == 0 ? "a.ostwald" : "b.ostwald")));
}

std::string stateOf(const Project& project, const History& history)
{
    StageKeyBuilder hash;
    hash.add(fieldToJson(project.range)).add(fieldToJson(project.segmenter)).add(fieldToJson(project.link));
    hash.add(fieldToJson(project.fit)).add(fieldToJson(project.phases)).add(fieldToJson(project.calibration));
    for (const Edit& edit : project.edits) {
        JsonWriter json;
        writeEdit(json, edit);
        hash.add(json.text());
    }
    for (int place = 0; place < history.count(); ++place)
        hash.add(history.step(place).text).add(changesToJson(history.step(place).changes));
    return hash.add(std::int64_t{history.index()}).key().toHex();
}

} // namespace ostwald::test
