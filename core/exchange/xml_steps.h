#pragma once

#include "base/job_control.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace ostwald {

/// Tells a job how much of an XML text has been read, and asks it whether to go on, at some of its tokens.
class XmlSteps {
public:
    /// @param size  of the whole text, in characters
    XmlSteps(const QXmlStreamReader& xml, qint64 size, const JobControl& job)
        : m_xml(xml), m_size(size), m_job(job)
    {
    }

    /// To be called before each token.
    [[nodiscard]] bool isCancelled()
    {
        constexpr qint64 tokensBetween = 4096;
        if (++m_tokens % tokensBetween != 0)
            return false;
        m_job.progress(
            std::min(1.0, static_cast<double>(m_xml.characterOffset()) / static_cast<double>(m_size)));
        return m_job.cancelled();
    }

private:
    const QXmlStreamReader& m_xml;
    qint64 m_size;
    const JobControl& m_job;
    qint64 m_tokens = 0;
};

} // namespace ostwald
