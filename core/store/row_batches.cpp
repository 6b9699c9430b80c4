#include "store/row_batches.h"

#include <algorithm>

namespace ostwald {
namespace {

constexpr std::size_t rowsPerTransaction = 50'000;

} // namespace

RowBatches::RowBatches(Database& database, std::size_t rows, const JobControl& job)
    : m_database(database), m_job(job), m_all(std::max<std::size_t>(rows, 1))
{
    m_database.exec("BEGIN IMMEDIATE");
}

RowBatches::~RowBatches()
{
    if (m_isOpen)
        m_database.rollBack();
}

bool RowBatches::add(std::size_t rows)
{
    m_written += rows;
    m_inBatch += rows;
    if (m_inBatch >= rowsPerTransaction) {
        m_inBatch = 0;
        m_database.exec("COMMIT");
        m_database.exec("BEGIN IMMEDIATE");
        m_job.progress(std::min(1.0, static_cast<double>(m_written) / static_cast<double>(m_all)));
        m_isCancelled = m_isCancelled || m_job.cancelled();
    }
    return !m_isCancelled && m_database.status();
}

Status RowBatches::finish()
{
    if (m_isCancelled)
        return cancelledError();
    m_database.exec("COMMIT");
    if (const Status status = m_database.status(); !status)
        return status;
    m_isOpen = false;
    return Done{};
}

} // namespace ostwald
