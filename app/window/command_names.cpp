#include "window/command_names.h"

#include "document/sizes_only.h"

namespace ostwald {

QString CommandNames::in(const Document& document) const
{
    if (inStudy.isEmpty() && ofSizes.isEmpty())
        return {};
    if (hasSizesOnly(document) && !ofSizes.isEmpty())
        return ofSizes;
    return document.project().calibration.isStudy() && !inStudy.isEmpty() ? inStudy : usual;
}

} // namespace ostwald
