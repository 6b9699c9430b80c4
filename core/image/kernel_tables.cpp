#include "image/laplacian_kernels.h"
#include "image/window_kernels.h"

namespace ostwald {

namespace baseline {
extern const LaplacianKernels laplacian;
extern const WindowKernels window;
}
#ifdef OSTWALD_HAS_V3
namespace v3 {
extern const LaplacianKernels laplacian;
extern const WindowKernels window;
}
#endif

const LaplacianKernels& laplacianKernels([[maybe_unused]] InstructionSet set)
{
#ifdef OSTWALD_HAS_V3
    if (set == InstructionSet::V3)
        return v3::laplacian;
#endif
    return baseline::laplacian;
}

const WindowKernels& windowKernels([[maybe_unused]] InstructionSet set)
{
#ifdef OSTWALD_HAS_V3
    if (set == InstructionSet::V3)
        return v3::window;
#endif
    return baseline::window;
}

} // namespace ostwald
