#include "movie/movie.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace {

/// Opens the bytes as a movie and looks at its first, middle and last frame, as far as it has them.
void openAndLook(const std::uint8_t* data, std::size_t size)
{
    const int file = memfd_create("movie", MFD_CLOEXEC);
    if (file < 0 || write(file, data, size) != static_cast<ssize_t>(size))
        std::abort();
    {
        const auto movie = ostwald::openMovie("/proc/self/fd/" + std::to_string(file));
        if (movie) {
            const ostwald::MovieInfo& info = (*movie)->info();
            if (info.frames < 1 || info.width < 1 || info.height < 1)
                std::abort();
            for (const int index : {0, info.frames / 2, info.frames - 1}) {
                const auto frame = (*movie)->frame(index);
                if (frame && (frame->pixels.cols != info.width || frame->pixels.rows != info.height))
                    std::abort();
            }
        } else if (movie.error().message.empty()) {
            std::abort();
        }
    }
    close(file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    openAndLook(data, size);
    return 0;
}
