// A whole .ostwald file, or the JSON in it (of format 1, or of a step of the history), which a checksum guards from random changes of the file.

#include "memory_file.h"

#include "store/history_json.h"
#include "store/project_file.h"
#include "store/project_json.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int count = 1;
    static char name[] = "fuzz_project";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (text.startsWith('{')) {
        const auto project = ostwald::projectFromJson(text);
        if (!project && project.error().message.empty())
            std::abort();
        return 0;
    }
    if (text.startsWith('[')) {
        // What was read of a history is written again and read as the same.
        const auto changes = ostwald::changesFromJson(text);
        if (changes) {
            const auto again = ostwald::changesFromJson(QByteArray::fromStdString(ostwald::changesToJson(*changes)));
            if (!again || *again != *changes)
                std::abort();
        } else if (changes.error().message.empty()) {
            std::abort();
        }
        return 0;
    }
    const ostwald::test::MemoryFile file(data, size);
    const auto stored = ostwald::loadProject(file.path());
    if (!stored && stored.error().message.empty())
        std::abort();
    return 0;
}
