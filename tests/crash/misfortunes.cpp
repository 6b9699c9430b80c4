#include "misfortunes.h"

#include "script.h"

#include "store/project_file.h"
#include "store/recovery.h"

#include <QTemporaryDir>

#include <functional>
#include <iostream>
#include <string>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <csignal>
#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald::test {
namespace {

/// Runs a scene in a process of its own; what it returns is empty when all was well.
bool inOwnProcess(const char* name, const std::function<std::string()>& scene)
{
    std::cout.flush();
    const pid_t child = fork();
    if (child == 0) {
        const std::string wrong = scene();
        std::cout << name << ": " << (wrong.empty() ? "nothing lost" : "LOST: " + wrong) << std::endl;
        _exit(wrong.empty() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        std::cout << name << ": CRASH\n";
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void addCorrection(Document& document, int number)
{
    document.correct({CutEdit{{number, 1.0, 2.0}}}, QStringLiteral("Cut"));
}

std::string openedIn(const fs::path& folder, Document& document, const fs::path& recovery)
{
    Project start;
    start.range = {0, 9};
    const fs::path file = folder / "a.ostwald";
    document.setRecoveryFolder(recovery);
    if (const Status saved = saveProject(file, {start, {}}); !saved)
        return saved.error().text();
    const Status opened = document.open(file);
    return opened ? std::string() : opened.error().text();
}

/// What a crash would leave now holds exactly what the document does.
std::string checkRecovery(const Document& document, const fs::path& recovery)
{
    for (const auto& entry : fs::directory_iterator(recovery)) {
        if (entry.path().extension() != ".ostwald")
            continue;
        const auto stored = loadProject(entry.path());
        if (!stored)
            return stored.error().text();
        const bool isSame = stored->project == document.project() &&
                            static_cast<int>(stored->history.steps.size()) == document.undoStack().count();
        return isSame ? std::string() : "the recovery file holds something else";
    }
    return "there is no recovery file";
}

/// Fills up whatever space there is, one edit after the other; then makes room and goes on.
std::string fullDisk(const fs::path& folder, const std::function<void()>& makeRoom)
{
    const QTemporaryDir recovery;
    Document document;
    if (const std::string wrong = openedIn(folder, document, recovery.path().toStdString()); !wrong.empty())
        return wrong;
    int safe = 0;
    while (!document.fileError() && safe < 20'000)
        addCorrection(document, ++safe);
    if (!document.fileError())
        return "the disk never got full";
    if (!document.isModified())
        return "it says that all is saved";
    if (const std::string wrong = checkRecovery(document, recovery.path().toStdString()); !wrong.empty())
        return wrong;
    const auto stored = loadProject(folder / "a.ostwald");
    if (!stored)
        return stored.error().text();
    if (static_cast<int>(stored->project.edits.size()) != safe - 1)
        return "of " + std::to_string(safe - 1) + " edits there are " + std::to_string(stored->project.edits.size());
    makeRoom();
    addCorrection(document, safe + 1);
    if (document.fileError())
        return "it does not go on when there is room: " + document.fileError()->text();
    if (static_cast<int>(loadProject(folder / "a.ostwald")->project.edits.size()) != safe + 1)
        return "not everything is written when there is room again";
    return {};
}

std::string fullTmpfs()
{
    const QTemporaryDir place;
    const std::string folder = place.path().toStdString();
    if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=512k") == 0) {
        const std::string wrong =
            fullDisk(folder, [&] { ::mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT, "size=4m"); });
        ::umount2(folder.c_str(), MNT_DETACH);
        return wrong;
    }
    // Without the right to mount: no file may grow.
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit none{limit};
    limit.rlim_cur = 300'000;
    setrlimit(RLIMIT_FSIZE, &limit);
    return fullDisk(folder, [&] { setrlimit(RLIMIT_FSIZE, &none); });
}

/// Nothing is read-only for root.
class OrdinaryUser {
public:
    OrdinaryUser() : m_worked(::geteuid() != 0 || ::seteuid(65534) == 0) {}
    ~OrdinaryUser() { static_cast<void>(::seteuid(::getuid())); }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

    [[nodiscard]] bool worked() const { return m_worked; }

private:
    bool m_worked;
};

std::string workReadOnly(const fs::path& folder, const fs::path& recovery)
{
    const OrdinaryUser user;
    if (!user.worked())
        return "cannot become an ordinary user";
    Document document;
    document.setRecoveryFolder(recovery);
    if (const Status opened = document.open(folder / "a.ostwald"); !opened)
        return opened.error().text();
    if (!document.fileError())
        return "it does not say that the folder is read-only";
    addCorrection(document, 1);
    if (!document.isModified())
        return "it says that all is saved";
    if (const std::string wrong = checkRecovery(document, recovery); !wrong.empty())
        return wrong;
    if (const Status saved = document.saveAs(recovery / "elsewhere.ostwald"); !saved)
        return saved.error().text();
    return document.fileError() ? "it still complains" : "";
}

std::string readOnlyFolder()
{
    const QTemporaryDir place;
    const QTemporaryDir recovery;
    const fs::path folder = place.path().toStdString();
    Project start;
    start.range = {0, 9};
    if (!saveProject(folder / "a.ostwald", {start, {}}))
        return "it cannot be made";
    using enum fs::perms;
    fs::permissions(folder, owner_read | owner_exec | group_read | group_exec | others_read | others_exec);
    fs::permissions(recovery.path().toStdString(), all);
    const std::string wrong = workReadOnly(folder, recovery.path().toStdString());
    fs::permissions(folder, owner_all);
    return wrong;
}

std::string removedUnderneath()
{
    const QTemporaryDir place;
    const QTemporaryDir recovery;
    const fs::path folder = place.path().toStdString();
    Document document;
    if (const std::string wrong = openedIn(folder, document, recovery.path().toStdString()); !wrong.empty())
        return wrong;
    addCorrection(document, 1);
    fs::remove(folder / "a.ostwald");
    addCorrection(document, 2);
    if (!document.fileError() || !document.isModified())
        return "it does not say that the file is gone";
    if (const std::string wrong = checkRecovery(document, recovery.path().toStdString()); !wrong.empty())
        return wrong;
    if (const Status saved = document.saveAs(folder / "a.ostwald"); !saved)
        return saved.error().text();
    const auto stored = loadProject(folder / "a.ostwald");
    if (!stored || stored->project.edits.size() != 2 || stored->history.steps.size() != 2)
        return "saving again does not bring everything back";
    if (!leftForRecovery(recovery.path().toStdString()).empty())
        return "a recovery file stays behind";
    return {};
}

std::string twoPrograms()
{
    const QTemporaryDir place;
    const QTemporaryDir recovery;
    const fs::path folder = place.path().toStdString();
    Document first;
    if (const std::string wrong = openedIn(folder, first, recovery.path().toStdString()); !wrong.empty())
        return wrong;
    addCorrection(first, 1);
    Document second;
    if (const Status opened = second.open(folder / "a.ostwald"); !opened)
        return opened.error().text();
    if (!second.fileError() || second.project() != first.project())
        return "the second does not open for reading";
    addCorrection(second, 2);
    addCorrection(first, 3);
    if (first.fileError())
        return "the second is in the way of the first";
    if (second.saveAs(folder / "a.ostwald"))
        return "the second writes over the first";
    const auto stored = loadProject(folder / "a.ostwald");
    if (!stored || stored->project != first.project())
        return "the file is not what the first has";
    return {};
}

} // namespace

bool surviveMisfortunes()
{
    bool good = inOwnProcess("full disk", fullTmpfs);
    good = inOwnProcess("read-only folder", readOnlyFolder) && good;
    good = inOwnProcess("file removed underneath", removedUnderneath) && good;
    return inOwnProcess("two programs on one file", twoPrograms) && good;
}

} // namespace ostwald::test
