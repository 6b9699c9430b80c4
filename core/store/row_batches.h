#pragma once

#include "base/job_control.h"
#include "store/database.h"

#include <cstddef>

namespace ostwald {

/// Many rows in transactions of some ten thousand, so that another connection waits for milliseconds, not for all of
/// them. Commits the last one at finish(); without it, what was not committed yet is rolled back.
class RowBatches {
public:
    /// @param rows  expected in all, for the progress
    RowBatches(Database& database, std::size_t rows, const JobControl& job);
    ~RowBatches();
    RowBatches(const RowBatches&) = delete;
    RowBatches& operator=(const RowBatches&) = delete;

    [[nodiscard]] Database& database() { return m_database; }
    /// After writing `rows`. @return false = stop: it was cancelled, or the database failed
    [[nodiscard]] bool add(std::size_t rows);
    /// @error Cancelled, Io
    [[nodiscard]] Status finish();

private:
    Database& m_database;
    const JobControl& m_job;
    std::size_t m_all;
    std::size_t m_written = 0;
    std::size_t m_inBatch = 0;
    bool m_isOpen = true;
    bool m_isCancelled = false;
};

} // namespace ostwald
