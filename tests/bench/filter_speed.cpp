// The filters of the paper's chain against the same steps composed of OpenCV calls, on one thread, and against the
// time that the memory needs for the chain's 20 bytes a pixel at 25 GB/s.
// filter_speed [pairs]

#include "bench_frame.h"
#include "composed_local_laplacian.h"
#include "paired.h"

#include "image/bradley.h"
#include "image/gaussian.h"
#include "image/local_laplacian.h"
#include "image/wiener.h"
#include "segment/components.h"

#include <cstdlib>
#include <thread>

using namespace ostwald;
using namespace ostwald::bench;

namespace {

constexpr double threshold = 0.15;

int windowFor(int side)
{
    return side / 8 + 1;
}

struct Chain {
    cv::Mat filtered;
    cv::Mat mask;
    std::size_t components = 0;
};

Chain composedChain(const cv::Mat& counts)
{
    cv::Mat f;
    counts.convertTo(f, CV_32F);
    cv::GaussianBlur(f, f, {5, 5}, 1.0, 1.0, cv::BORDER_REPLICATE);
    cv::Mat mu;
    cv::Mat v;
    cv::boxFilter(f, mu, CV_32F, {5, 5}, {-1, -1}, true, cv::BORDER_CONSTANT);
    cv::sqrBoxFilter(f, v, CV_32F, {5, 5}, {-1, -1}, true, cv::BORDER_CONSTANT);
    v = cv::max(v - mu.mul(mu), 0.0);
    const double nu = cv::mean(v)[0];
    cv::Mat gain;
    cv::divide(cv::max(v - nu, 0.0), cv::max(v, nu), gain);
    Chain chain;
    chain.filtered = mu + gain.mul(f - mu);
    const int window = windowFor(counts.cols);
    cv::Mat mean;
    cv::boxFilter(chain.filtered, mean, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    chain.mask = chain.filtered < (1.0 - threshold) * mean;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    chain.components = static_cast<std::size_t>(cv::connectedComponentsWithStats(chain.mask, labels, stats, centroids, 8, CV_32S)) - 1;
    return chain;
}

Chain ourChain(const cv::Mat& counts, InstructionSet set)
{
    Chain chain;
    chain.filtered = wiener(narrowGaussian(counts, 1.0, set), 5, WienerKind::Matlab, set);
    chain.mask = darkerThanSurroundings(chain.filtered, windowFor(counts.cols), threshold, WindowBorder::EdgeValue, set);
    chain.components = connectedComponents(chain.mask).all.size();
    return chain;
}

/// Pixels on which the two disagree although they are not within 1e-4 of the threshold.
int disagreements(const Chain& a, const Chain& b, int window)
{
    cv::Mat mean;
    cv::boxFilter(a.filtered, mean, CV_32F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
    const cv::Mat level = (1.0 - threshold) * mean;
    return cv::countNonZero((a.mask != b.mask) & (cv::abs(a.filtered - level) > 1e-4 * level));
}

void reportLimit(const char* what, double seconds, int side)
{
    const double limit_s = 20.0 * side * side / 25e9;
    std::printf("%-46s %.2f ms, %.1f x the memory's limit\n", what, 1e3 * seconds, seconds / limit_s);
}

bool compareChain(int side, int pairs)
{
    const cv::Mat counts = benchFrame(side);
    const InstructionSet best = bestInstructionSet();
    const Chain peer = composedChain(counts);
    const Chain ours = ourChain(counts, best);
    const int apart = disagreements(peer, ours, windowFor(side));
    std::printf("chain %d: %zu and %zu components, %d pixels decided otherwise\n", side, peer.components, ours.components, apart);
    if (apart > 0)
        return false;
    char what[80];
    for (const InstructionSet set : {best, InstructionSet::Baseline}) {
        Chain mine;
        Chain theirs;
        std::snprintf(what, sizeof what, "u16 to components %d%s", side, set == InstructionSet::Baseline ? ", baseline" : "");
        const Pairs times = timedInTurn(2 * pairs, [&] { theirs = composedChain(counts); }, [&] { mine = ourChain(counts, set); });
        report(what, times);
        if (set == best)
            reportLimit(what, quantileOf(times.ours_s, 0.25), side);
    }
    // Two threads with a frame each, as a movie is worked on.
    std::vector<double> perFrame_s;
    for (int i = 0; i < pairs; ++i)
        perFrame_s.push_back(secondsOf([&] {
                                 const auto work = [&] {
                                     for (int k = 0; k < 4; ++k)
                                         ourChain(counts, best);
                                 };
                                 std::jthread other(work);
                                 work();
                             }) / 8.0);
    std::snprintf(what, sizeof what, "u16 to components %d, two threads, per frame", side);
    reportLimit(what, quantileOf(perFrame_s, 0.25), side);
    return true;
}

bool compareLocalLaplacian(int side, int pairs)
{
    cv::Mat image;
    benchFrame(side).convertTo(image, CV_32F, 1.0 / 5000.0);
    const LocalLaplacianParams params{.references = 16};
    const double apart = cv::norm(test::composedLocalLaplacian(image, params), localLaplacian(image, 0.0, 1.0, params), cv::NORM_INF);
    std::printf("local Laplacian %d: largest difference %.1e\n", side, apart);
    if (apart > 1e-5)
        return false;
    for (const InstructionSet set : {bestInstructionSet(), InstructionSet::Baseline}) {
        cv::Mat peer;
        cv::Mat ours;
        char what[80];
        std::snprintf(what, sizeof what, "local Laplacian %d%s", side, set == InstructionSet::Baseline ? ", baseline" : "");
        report(what, timedInTurn(pairs, [&] { peer = test::composedLocalLaplacian(image, params); },
                                 [&] { ours = localLaplacian(image, 0.0, 1.0, params, set); }));
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const int pairs = argc > 1 ? std::atoi(argv[1]) : 9;
    cv::setNumThreads(1);
    std::printf("load %.1f; times of one thread are those it had a core for\n", load());
    bool agree = true;
    for (const int side : {1024, 2048})
        agree = compareChain(side, pairs) && agree;
    for (const int side : {1024, 2048})
        agree = compareLocalLaplacian(side, pairs) && agree;
    std::printf("load %.1f\n", load());
    return agree ? 0 : 1;
}
