#pragma once

#include "movie/raw_picture.h"
#include "movie/tiff_decode.h"

#include <mutex>

namespace ostwald {

/// Decodes directories of one or several TIFF files. Threads decode side by side, each with a handle of its
/// own; a few handles are kept open between calls.
class TiffPages {
public:
    struct Page {
        std::size_t file = 0;        ///< index into files
        std::uint64_t directory = 0; ///< offset
    };

    TiffPages(std::vector<std::filesystem::path> files, std::vector<Page> pages);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }

    /// Size and samples of a page, checked against the bytes the file has.
    /// @error CorruptData, UnsupportedFormat, Io
    [[nodiscard]] Result<TiffLayout> layoutOf(int page) const;

    /// @error CorruptData  the page cannot be decoded or is not `expected`
    [[nodiscard]] Result<cv::Mat> read(int page, const TiffLayout& expected,
                                       TiffChannels channels = TiffChannels::Grey) const;

private:
    struct Closer {
        void operator()(tiff* file) const;
    };
    using Handle = std::unique_ptr<tiff, Closer>;
    struct Idle {
        std::size_t file;
        Handle handle;
    };

    Result<Handle> take(const Page& page) const;
    void giveBack(std::size_t file, Handle handle) const;

    std::vector<std::filesystem::path> m_files;
    std::vector<Page> m_pages;
    mutable std::mutex m_mutex;
    mutable std::vector<Idle> m_idle;
};

} // namespace ostwald
