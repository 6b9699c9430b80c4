#include "movie/tiff_pages.h"

#include <tiffio.h>

#include <algorithm>

namespace ostwald {

namespace {

constexpr std::size_t maxIdle = 8;

Result<TiffLayout> checkedLayout(TIFF* file)
{
    const Result<TiffLayout> layout = readTiffLayout(file);
    if (!layout)
        return layout.error();
    const std::uint64_t size = TIFFGetSizeProc(file)(TIFFClientdata(file));
    if (const Status status = checkTiffPieces(file, *layout, size); !status)
        return status.error();
    return layout;
}

} // namespace

void TiffPages::Closer::operator()(tiff* file) const
{
    TIFFClose(file);
}

TiffPages::TiffPages(std::vector<std::filesystem::path> files, std::vector<Page> pages)
    : m_files(std::move(files)), m_pages(std::move(pages))
{
    static std::once_flag captured;
    std::call_once(captured, captureTiffMessages);
}

Result<TiffPages::Handle> TiffPages::take(const Page& page) const
{
    Handle handle;
    {
        const std::scoped_lock lock(m_mutex);
        const auto idle = std::ranges::find(m_idle, page.file, &Idle::file);
        if (idle != m_idle.end()) {
            handle = std::move(idle->handle);
            m_idle.erase(idle);
        }
    }
    const std::filesystem::path& path = m_files[page.file];
    if (!handle) // h: no directory is read yet; m: not mapped, so that a file cut while open is an error, not
                 // a signal
        handle.reset(TIFFOpen(path.c_str(), "rhm"));
    if (!handle)
        return Error{ErrorCode::CorruptData, takeTiffMessage("The TIFF cannot be opened."), path.string()};
    if (TIFFSetSubDirectory(handle.get(), page.directory) == 0)
        return Error{ErrorCode::CorruptData, takeTiffMessage("The directory of this frame cannot be read."),
                     path.string()};
    return handle;
}

void TiffPages::giveBack(std::size_t file, Handle handle) const
{
    takeTiffMessage(""); // of pages that were read in spite of it
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back({file, std::move(handle)});
    if (m_idle.size() > maxIdle)
        m_idle.erase(m_idle.begin());
}

Result<TiffLayout> TiffPages::layoutOf(int page) const
{
    const Page& at = m_pages[static_cast<std::size_t>(page)];
    Result<Handle> handle = take(at);
    if (!handle)
        return handle.error();
    Result<TiffLayout> layout = checkedLayout(handle->get());
    if (!layout)
        return atFrame(layout.error(), m_files[at.file].string(), page);
    giveBack(at.file, *std::move(handle));
    return layout;
}

Result<cv::Mat> TiffPages::read(int page, const TiffLayout& expected, TiffChannels channels) const
{
    const Page& at = m_pages[static_cast<std::size_t>(page)];
    const std::string& name = m_files[at.file].string();
    Result<Handle> handle = take(at);
    if (!handle)
        return atFrame(handle.error(), name, page);
    const Result<TiffLayout> layout = checkedLayout(handle->get());
    if (!layout)
        return atFrame(layout.error(), name, page);
    if (layout->width != expected.width || layout->height != expected.height ||
        layout->matType() != expected.matType())
        return Error{ErrorCode::CorruptData, "This picture is of another size or type than the first.",
                     name + ", frame " + std::to_string(page)};
    Result<cv::Mat> pixels = decodeTiffDirectory(handle->get(), *layout, channels);
    if (!pixels)
        return atFrame(pixels.error(), name, page);
    giveBack(at.file, *std::move(handle));
    return pixels;
}

} // namespace ostwald
