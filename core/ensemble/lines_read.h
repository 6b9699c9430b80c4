#pragma once

#include "base/job_control.h"

#include <algorithm>
#include <cstddef>
#include <istream>

namespace ostwald {

/// Tells a job how much of a text has been read, and asks it whether to go on, at some of its lines.
class LinesRead {
public:
    LinesRead(std::istream& in, const JobControl& job) : m_in(in), m_job(job), m_begin(in.tellg())
    {
        in.seekg(0, std::ios::end);
        m_end = in.tellg();
        in.clear();
        in.seekg(m_begin);
    }

    /// @param line  that was read last
    [[nodiscard]] bool isCancelled(std::size_t line) const
    {
        constexpr std::size_t linesBetween = 4096;
        if (line % linesBetween != 0)
            return false;
        if (m_in.good() && m_end > m_begin)
            m_job.progress(
                std::clamp(static_cast<double>(m_in.tellg() - m_begin) / static_cast<double>(m_end - m_begin),
                           0.0, 1.0));
        return m_job.cancelled();
    }

private:
    std::istream& m_in;
    const JobControl& m_job;
    std::streampos m_begin;
    std::streampos m_end;
};

} // namespace ostwald
