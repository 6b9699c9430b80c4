#pragma once

#include "person.h"

#include "document/document.h"
#include "jobs/stage_runner.h"

#include <memory>

namespace ostwald::test {

/// The whole window with a person in front of it.
struct WholeWindow {
    Document document;
    StageRunner runner{document};
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Person> person;

    explicit WholeWindow(const QString& samplePath = {})
        : window(std::make_unique<MainWindow>(document, runner, preferences, ThemeKind::Dark, samplePath))
    {
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        person = std::make_unique<Person>(*window);
    }
    ~WholeWindow()
    {
        document.undoStack().setClean(); // no question on closing
        person.reset();
        window.reset();
    }
};

} // namespace ostwald::test
