// Steps of the measuring engine on data that python_peers.py hands to its peers as well. Times are those that the
// thread had a core for.
//   engine_steps mask SIDE MASK           a mask of touching particles, one byte a pixel
//   engine_steps split SIDE MASK LABELS   prints seconds; labels of 4 bytes a pixel
//   engine_steps link POINTS GATE         prints seconds and the total cost of all links frame to frame;
//                                         POINTS: per frame a double count, then x, y, area of each
//   engine_steps tracks POINTS GATE       prints seconds of the whole linking: drift, links, gaps, coalescences, groups

#include "bench_frame.h"
#include "paired.h"

#include "image/bradley.h"
#include "image/gaussian.h"
#include "image/wiener.h"
#include "segment/split_touching.h"
#include "track/assignment.h"
#include "track/link.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

using namespace ostwald;
using namespace ostwald::bench;

namespace {

int writeMask(int side, const char* path)
{
    const cv::Mat filtered = wiener(narrowGaussian(benchFrame(side), 1.0), 5, WienerKind::Matlab);
    const cv::Mat mask = darkerThanSurroundings(filtered, side / 8 + 1, 0.1);
    std::ofstream(path, std::ios::binary).write(mask.ptr<char>(), static_cast<std::streamsize>(mask.total()));
    return 0;
}

int split(int side, const char* maskPath, const char* labelPath)
{
    cv::Mat mask(side, side, CV_8U);
    std::ifstream(maskPath, std::ios::binary).read(mask.ptr<char>(), static_cast<std::streamsize>(mask.total()));
    cv::Mat labels;
    std::vector<double> seconds;
    for (int i = 0; i < 5; ++i)
        seconds.push_back(secondsOf([&] { labels = splitTouching(connectedComponents(mask), mask.size(), 4, 0.75); }, Clock::Thread));
    std::ofstream(labelPath, std::ios::binary).write(labels.ptr<char>(), static_cast<std::streamsize>(4 * labels.total()));
    std::cout << quantileOf(seconds, 0.5) << '\n';
    return 0;
}

Detections readPoints(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    Detections frames;
    const auto next = [&file](double& value) { return static_cast<bool>(file.read(static_cast<char*>(static_cast<void*>(&value)), 8)); };
    for (double count = 0.0; next(count);) {
        FrameDetections& frame = frames.emplace_back();
        frame.frame = static_cast<int>(frames.size()) - 1;
        for (int i = 0; i < static_cast<int>(count); ++i) {
            Detection d;
            next(d.x_px);
            next(d.y_px);
            next(d.area_px2);
            d.r_px = std::sqrt(d.area_px2 / 3.141592653589793);
            d.rSd_px = 0.1;
            frame.particles.push_back(d);
        }
    }
    return frames;
}

int link(const char* path, double gate_px)
{
    const Detections frames = readPoints(path);
    double cost = 0.0;
    const double seconds = secondsOf([&] {
        for (std::size_t t = 0; t + 1 < frames.size(); ++t) {
            const auto candidates = linkCandidates(frames[t], frames[t + 1], {}, gate_px);
            const int rows = static_cast<int>(frames[t].particles.size());
            const auto columnOf = cheapestAssignment(rows, static_cast<int>(frames[t + 1].particles.size()), candidates, gate_px * gate_px);
            for (const int column : columnOf)
                cost += column < 0 ? gate_px * gate_px : 0.0;
            for (const Candidate& c : candidates)
                if (columnOf[static_cast<std::size_t>(c.row)] == c.column)
                    cost += c.cost;
        }
    }, Clock::Thread);
    std::cout.precision(15);
    std::cout << seconds << ' ' << cost << '\n';
    return 0;
}

int linkWhole(const char* path, double gate_px)
{
    const Detections frames = readPoints(path);
    std::size_t tracks = 0;
    const double seconds = secondsOf([&] {
        const auto linked = linkDetections(frames, {4096, 4096}, {.maxStep_px = gate_px});
        tracks = linked ? linked->tracks.size() : 0;
    }, Clock::Thread);
    std::cout << seconds << ' ' << tracks << '\n';
    return tracks > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string step = argc > 1 ? argv[1] : "";
    cv::setNumThreads(1);
    if (step == "mask" && argc == 4)
        return writeMask(std::atoi(argv[2]), argv[3]);
    if (step == "split" && argc == 5)
        return split(std::atoi(argv[2]), argv[3], argv[4]);
    if (step == "link" && argc == 4)
        return link(argv[2], std::atof(argv[3]));
    if (step == "tracks" && argc == 4)
        return linkWhole(argv[2], std::atof(argv[3]));
    std::cerr << "engine_steps mask|split|link|tracks ...: see the source\n";
    return 2;
}
