// Whatever comes: which reader takes a file is decided by its content.

#include "open_and_look.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ostwald::test::openAndLook(ostwald::builtinReaders(), data, size);
    return 0;
}
