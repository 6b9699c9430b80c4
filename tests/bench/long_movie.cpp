// How the analysis behaves on long movies: peak memory for 50 and 500 frames, and the time from cancel to return.
// long_movie [side] [threads] [memory: 1 or 0]; frames are made on demand, so that all memory is the engine's own.

#include "bench_frame.h"
#include "paired.h"

#include "pipeline/pipeline.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>
#include <vector>

using namespace ostwald;
using namespace ostwald::bench;

namespace {

std::shared_ptr<const Movie> movieOf(int frames, int side)
{
    MovieInfo info;
    info.path = "made up";
    info.format = "bench";
    info.frames = frames;
    info.width = side;
    info.height = side;
    info.pixelType = PixelType::UInt16;
    return std::make_shared<const Movie>(info, [picture = benchFrame(side)](int index) -> Result<cv::Mat> {
        // Each frame differs by a shift of its rows, which costs next to nothing.
        cv::Mat frame(picture.size(), CV_16U);
        const int shift = index % 7;
        picture.rowRange(shift, picture.rows).copyTo(frame.rowRange(0, picture.rows - shift));
        if (shift > 0)
            picture.rowRange(0, shift).copyTo(frame.rowRange(picture.rows - shift, picture.rows));
        return frame;
    });
}

Project projectOf(const Segmenter& segmenter)
{
    Project project;
    project.movie = {"made up", 1, "bench"};
    project.segmenter = segmenter;
    return project;
}

/// Peak memory in MB of a process of its own that analyses so many frames.
double peak_MB(int frames, int side, int threads, const Segmenter& segmenter)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto results = runPipeline(projectOf(segmenter), movieOf(frames, side), {}, Stage::Link, {}, {}, {}, threads);
        _exit(results ? 0 : 1);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return status == 0 ? static_cast<double>(usage.ru_maxrss) / 1024.0 : -1.0;
}

/// Times from cancel to return, s, ascending. The moments of cancel are spread evenly over the survey and the first frames.
std::vector<double> cancel_s(int side, int threads, const Segmenter& segmenter)
{
    constexpr int moments = 12;
    const auto movie = movieOf(1000, side);
    const auto timed = [&](double wait_s) {
        std::atomic<bool> isCancelled = false;
        JobControl job;
        job.cancelled = [&isCancelled] { return isCancelled.load(); };
        double returned = 0.0;
        std::jthread worker([&] {
            const auto results = runPipeline(projectOf(segmenter), movie, {}, Stage::Link, job, {}, {}, threads);
            returned = now_s(Clock::Wall);
            if (results)
                std::puts("finished before it was cancelled");
        });
        std::this_thread::sleep_for(std::chrono::duration<double>(wait_s));
        const double cancelled = now_s(Clock::Wall);
        isCancelled = true;
        worker.join();
        return returned - cancelled;
    };
    const double survey_s = [&] {
        const double start = now_s(Clock::Wall);
        if (!surveyMovie(*movie, segmenter))
            std::puts("no survey");
        return now_s(Clock::Wall) - start;
    }();
    std::vector<double> times;
    for (int i = 1; i <= moments; ++i)
        times.push_back(timed(1.5 * (survey_s + 0.5) * i / moments));
    std::ranges::sort(times);
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    const int side = argc > 1 ? std::atoi(argv[1]) : 512;
    const int threads = argc > 2 ? std::atoi(argv[2]) : 1;
    const bool isMemoryMeasured = argc < 4 || std::atoi(argv[3]) != 0;
    cv::setNumThreads(1);
    std::printf("load %.1f, frames of %d x %d, %d threads\n", load(), side, side, threads);
    for (const Segmenter& segmenter : {Segmenter(MeasureParams{}), Segmenter(PaperParams{})}) {
        const char* name = segmenter.index() == 0 ? "measure" : "paper";
        if (isMemoryMeasured) {
            const double few = peak_MB(50, side, threads, segmenter);
            const double many = peak_MB(500, side, threads, segmenter);
            std::printf("%s: peak memory %.0f MB for 50 frames, %.0f MB for 500: %.0f kB per frame\n", name, few, many,
                        1024.0 * (many - few) / 450.0);
        }
        const std::vector<double> times = cancel_s(side, threads, segmenter);
        std::printf("%s: time from cancel to return, %zu times: median %.0f ms, longest %.0f ms\n", name, times.size(),
                    1e3 * times[times.size() / 2], 1e3 * times.back());
        std::fflush(stdout);
    }
    return 0;
}
