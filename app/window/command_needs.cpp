#include "window/command_needs.h"

#include "document/sizes_only.h"

namespace ostwald {

Needs neverHad(const Document& document)
{
    Needs never;
    never.setFlag(Need::Following, document.project().calibration.isStudy());
    never.setFlag(Need::Pictures, hasNoPictures(document));
    never.setFlag(Need::FromPictures, hasSizesOnly(document));
    return never;
}

Needs missingNow(const Document& document)
{
    Needs missing;
    missing.setFlag(Need::Project, !document.isOpen());
    missing.setFlag(Need::Tracks, document.tracks() == nullptr || !document.results().detections);
    missing.setFlag(Need::Selection, document.selection().tracks.empty());
    return missing;
}

} // namespace ostwald
