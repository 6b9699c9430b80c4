#include "jobs/table_writer.h"

#include "store/result_files.h"

namespace ostwald {

void TableWriter::start(const std::filesystem::path& folder, const Results& results)
{
    if (isRunning())
        return;
    begin(QString::fromStdString(folder.string()),
          [folder, results](const JobControl& job) { return writeResultFiles(folder, results, job); });
}

} // namespace ostwald
