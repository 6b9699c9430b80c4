#include "raster/raster_kernels.h"

namespace ostwald {

namespace baseline {
extern const RasterKernels raster;
}
#ifdef OSTWALD_HAS_V3
namespace v3 {
extern const RasterKernels raster;
}
#endif

const RasterKernels& rasterKernels([[maybe_unused]] InstructionSet set)
{
#ifdef OSTWALD_HAS_V3
    if (set == InstructionSet::V3)
        return v3::raster;
#endif
    return baseline::raster;
}

} // namespace ostwald
