#pragma once

#include "base/result.h"
#include "evidence/provenance_json.h"
#include "project/project.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace ostwald {

/// What provenance.json says that has to be computed again.
struct ReplayPlan {
    Project project; ///< source, parameters and corrections; no result
    FrameSize frameSize;  ///< 0 when an older version wrote it
    bool wantsFit = false;
    bool wantsCoalescenceFit = false;
    std::string programVersion;       ///< that wrote it
    std::vector<std::string> figures; ///< keys of those that were drawn
    std::vector<EvidenceFile> files;
};

/// @error CorruptData  the text is no provenance of Ostwald, or a part of it was altered beyond use
[[nodiscard]] Result<ReplayPlan> replayPlan(const QByteArray& provenanceJson);

} // namespace ostwald
