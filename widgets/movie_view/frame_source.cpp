#include "movie_view/frame_source.h"

#include "jobs/guarded.h"

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

namespace ostwald {
namespace {

constexpr int mostAhead = 4;
constexpr int largestStride = 16; ///< a longer jump is not a direction of travel

std::size_t bytesOf(const DecodedFrame& frame)
{
    return *frame ? (**frame).bytes() : 0;
}

/// Of a decoded frame, without its smaller levels.
std::size_t frameBytes(const Movie& movie)
{
    const MovieInfo& info = movie.info();
    const std::size_t perPixel = info.pixelType == PixelType::UInt8    ? 1
                                 : info.pixelType == PixelType::UInt16 ? 2
                                                                       : 4;
    return std::max<std::size_t>(1, perPixel * static_cast<std::size_t>(info.width) *
                                        static_cast<std::size_t>(info.height));
}

DecodedFrame decode(const Movie& movie, int index)
{
    return std::make_shared<const Result<FrameLevels>>(guarded([&]() -> Result<FrameLevels> {
        const Result<Frame> frame = movie.frame(index);
        if (!frame)
            return frame.error();
        return makeLevels(*frame);
    }));
}

} // namespace

std::size_t quarterOfMemory_bytes()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageBytes = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageBytes <= 0)
        return std::size_t{256} << 20U;
    return static_cast<std::size_t>(pages) / 4 * static_cast<std::size_t>(pageBytes);
}

FrameSource::FrameSource(std::size_t limit_bytes, QObject* parent)
    : QObject(parent), m_limit_bytes(limit_bytes)
{
    m_worker = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

FrameSource::~FrameSource() = default;

void FrameSource::setMovie(std::shared_ptr<const Movie> movie)
{
    const std::scoped_lock lock(m_mutex);
    m_movie = std::move(movie);
    m_answered = ++m_requests;
    m_queue.clear();
    m_inHand = -1; // of the movie before, whose frame will be dropped
    m_wanted = -1;
    m_cache.clear();
    m_uses.clear();
    m_cached_bytes = 0;
}

DecodedFrame FrameSource::request(int index, int stride)
{
    DecodedFrame found;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_movie)
            return nullptr;
        ++m_requests;
        found = find(index);
        if (found)
            m_answered = m_requests;
        m_wanted = found ? -1 : index;
        m_queue.clear();
        enqueue(index);
        enqueueNeighbours(index, stride);
    }
    m_wake.notify_one();
    return found;
}

std::size_t FrameSource::cached_bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_cached_bytes;
}

void FrameSource::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_queue.empty(); })) {
        m_inHand = m_queue.front();
        m_queue.pop_front();
        const int index = m_inHand;
        const std::shared_ptr<const Movie> movie = m_movie;
        std::uint64_t request = index == m_wanted ? m_requests : 0;
        lock.unlock();
        const DecodedFrame frame = decode(*movie, index);
        lock.lock();
        m_inHand = -1;
        if (movie != m_movie)
            continue;
        keep(index, frame);
        if (index == m_wanted) {
            request = m_requests;
            m_wanted = -1;
        }
        // A frame that was asked for is announced even if the next was asked for meanwhile: scrubbing shows
        // progress however slowly frames decode.
        if (request > 0)
            QMetaObject::invokeMethod(
                this, [this, index, frame, request] { announce(index, frame, request); },
                Qt::QueuedConnection);
    }
}

void FrameSource::announce(int index, const DecodedFrame& frame, std::uint64_t request)
{
    if (request <= m_answered)
        return;
    m_answered = request;
    Q_EMIT decoded(index, frame);
}

void FrameSource::enqueueNeighbours(int index, int stride)
{
    // Frames ahead take no more than half of the room, else they would push each other out before they are
    // shown.
    const auto ahead =
        static_cast<int>(std::min<std::size_t>(mostAhead, m_limit_bytes / (2 * frameBytes(*m_movie))));
    if (stride == 0) {
        for (int i = 1; i <= ahead / 2; ++i)
            for (const int neighbour : {index + i, index - i})
                enqueue(neighbour);
        return;
    }
    const int step = std::abs(stride) <= largestStride ? stride : stride / std::abs(stride);
    for (int i = 1; i <= ahead; ++i)
        enqueue(index + i * step);
}

void FrameSource::enqueue(int index)
{
    if (index >= 0 && index < m_movie->info().frames && index != m_inHand && !m_cache.contains(index))
        m_queue.push_back(index);
}

void FrameSource::keep(int index, const DecodedFrame& frame)
{
    if (m_cache.contains(index))
        return;
    m_uses.push_front(index);
    m_cache.emplace(index, Entry{frame, m_uses.begin()});
    m_cached_bytes += bytesOf(frame);
    while (m_cached_bytes > m_limit_bytes && m_uses.size() > 1) {
        const auto oldest = m_cache.find(m_uses.back());
        m_cached_bytes -= bytesOf(oldest->second.frame);
        m_cache.erase(oldest);
        m_uses.pop_back();
    }
}

DecodedFrame FrameSource::find(int index)
{
    const auto found = m_cache.find(index);
    if (found == m_cache.end())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return found->second.frame;
}

} // namespace ostwald
