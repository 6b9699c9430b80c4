#pragma once

#include "movie_view/frame_renderer.h"

#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace ostwald {

/// A decoded frame, or why it cannot be decoded; shared with the cache.
using DecodedFrame = std::shared_ptr<const Result<FrameLevels>>;

[[nodiscard]] std::size_t quarterOfMemory_bytes();

/// Decodes the frames of one movie on a thread of its own and keeps the latest within a limit of bytes. Only
/// the last request counts; after it the neighbours in the direction of travel are decoded ahead. Lives in
/// the GUI thread; its destructor waits for the frame in hand.
class FrameSource : public QObject {
    Q_OBJECT

public:
    /// @param limit_bytes  of the frames kept; the default is a quarter of the machine's memory
    explicit FrameSource(std::size_t limit_bytes = quarterOfMemory_bytes(), QObject* parent = nullptr);
    ~FrameSource() override;

    /// Another movie, or null; frames of the one before are neither kept nor announced any more.
    void setMovie(std::shared_ptr<const Movie> movie);

    /// The frame if it is there, else null, and decoded() follows, unless another request is answered before.
    /// @param stride  frames between this and the next request as far as one can tell; negative = backwards
    [[nodiscard]] DecodedFrame request(int index, int stride);

    [[nodiscard]] std::size_t cached_bytes() const;
    [[nodiscard]] std::size_t limit_bytes() const { return m_limit_bytes; }

Q_SIGNALS:
    void decoded(int index, const ostwald::DecodedFrame& frame);

private:
    struct Entry {
        DecodedFrame frame;
        std::list<int>::iterator use;
    };

    void work(const std::stop_token& stop);
    void announce(int index, const DecodedFrame& frame, std::uint64_t request);
    void enqueueNeighbours(int index, int stride);   // with m_mutex held
    void enqueue(int index);                         // with m_mutex held
    void keep(int index, const DecodedFrame& frame); // with m_mutex held
    [[nodiscard]] DecodedFrame find(int index);      // with m_mutex held

    const std::size_t m_limit_bytes;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::shared_ptr<const Movie> m_movie;
    std::deque<int> m_queue;      ///< to decode, first the one asked for
    int m_inHand = -1;            ///< being decoded
    int m_wanted = -1;            ///< asked for and not there yet
    std::uint64_t m_requests = 0; ///< so far; the latest is for m_wanted
    std::uint64_t m_answered = 0; ///< latest request that was answered; of the GUI thread alone
    std::unordered_map<int, Entry> m_cache;
    std::list<int> m_uses; ///< indices in the cache, last used first
    std::size_t m_cached_bytes = 0;
    std::jthread m_worker; ///< last, so that it ends before what it uses
};

} // namespace ostwald
