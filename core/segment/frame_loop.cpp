#include "segment/frame_loop.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <thread>

namespace ostwald {

Status forEachFrame(const Movie& movie, const std::vector<int>& frames, int threads, const JobControl& job,
                    const std::function<void(int i, const Frame& frame)>& work)
{
    const int count = static_cast<int>(frames.size());
    std::atomic<int> next{0};
    std::atomic<int> done{0};
    std::atomic<bool> stop{false};
    std::mutex mutex;
    std::optional<Error> error;
    const auto run = [&] {
        for (int i = next++; i < count && !stop; i = next++) {
            if (job.cancelled()) {
                stop = true;
                break;
            }
            const Result<Frame> frame = movie.frame(frames[static_cast<std::size_t>(i)]);
            if (!frame) {
                const std::scoped_lock lock(mutex);
                if (!error)
                    error = frame.error();
                stop = true;
                break;
            }
            work(i, *frame);
            job.progress(static_cast<double>(++done) / count);
        }
    };
    // Frames are the unit of parallel work; OpenCV's own threads would only get in their way.
    cv::setNumThreads(1);
    const unsigned wanted =
        threads > 0 ? static_cast<unsigned>(threads) : std::max(1U, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> workers;
        for (unsigned k = 1; k < std::min(wanted, static_cast<unsigned>(count)); ++k)
            workers.emplace_back(run);
        run();
    }
    if (error)
        return *error;
    if (stop || job.cancelled())
        return cancelledError();
    return Done{};
}

Status forEachFrame(const Movie& movie, int first, int count, int threads, const JobControl& job,
                    const std::function<void(int i, const Frame& frame)>& work)
{
    std::vector<int> frames(static_cast<std::size_t>(count));
    std::iota(frames.begin(), frames.end(), first);
    return forEachFrame(movie, frames, threads, job, work);
}

} // namespace ostwald
