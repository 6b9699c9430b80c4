#include "open_and_look.h"

#include "movie/dm_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ostwald::test::openAndLook({ostwald::dmReader()}, data, size);
    return 0;
}
