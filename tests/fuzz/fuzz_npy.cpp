#include "open_and_look.h"

#include "movie/npy_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ostwald::test::openAndLook({ostwald::npyReader()}, data, size);
    return 0;
}
