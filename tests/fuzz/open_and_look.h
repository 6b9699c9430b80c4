#pragma once

#include "memory_file.h"

#include "movie/movie.h"

namespace ostwald::test {

/// Opens the bytes with one reader and looks at the first, middle and last frame and into each, as far as it has them. What a
/// reader promises must hold, and an error must say something.
inline void openAndLook(const std::vector<MovieReader>& readers, const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(data, size);
    const auto movie = openMovie(file.path(), {}, readers);
    if (!movie) {
        if (movie.error().message.empty())
            std::abort();
        return;
    }
    const MovieInfo& info = (*movie)->info();
    if (info.frames < 1 || info.width < 1 || info.height < 1)
        std::abort();
    for (const int index : {0, info.frames / 2, info.frames - 1}) {
        const auto frame = (*movie)->frame(index);
        if (frame && (frame->pixels.cols != info.width || frame->pixels.rows != info.height))
            std::abort();
        constexpr int step = 3;
        const auto glimpse = (*movie)->glimpse(index, step);
        if (glimpse && (glimpse->cols != info.width ||
                        (glimpse->rows != info.height && glimpse->rows != (info.height + step - 1) / step)))
            std::abort();
    }
}

} // namespace ostwald::test
