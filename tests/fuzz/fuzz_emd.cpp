#include "open_and_look.h"

#include "movie/hdf5_reader.h"

#include <hdf5.h>

/// The library itself forgets memory on its error paths. What we leave open is found by count instead.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libhdf5";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ostwald::test::openAndLook({ostwald::hdf5Reader()}, data, size);
    if (H5Fget_obj_count(H5F_OBJ_ALL, H5F_OBJ_ALL) != 0)
        std::abort();
    return 0;
}
