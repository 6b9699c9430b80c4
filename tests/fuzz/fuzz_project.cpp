// A whole .ostwald file, or the JSON in it, which a checksum guards from random changes of the file.

#include "memory_file.h"

#include "store/project_file.h"
#include "store/project_json.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int count = 1;
    static char name[] = "fuzz_project";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    if (size > 0 && data[0] == '{') {
        const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        const auto project = ostwald::projectFromJson(json);
        if (!project && project.error().message.empty())
            std::abort();
        return 0;
    }
    const ostwald::test::MemoryFile file(data, size);
    const auto stored = ostwald::loadProject(file.path());
    if (!stored && stored.error().message.empty())
        std::abort();
    return 0;
}
