// How well the survey calibrates movies with known truth and how right the radii and their stated sd are:
//   size_accuracy FOLDER ...   each with movie.tif and truth.csv of the renderer (and meta.json, not read)
// Per movie: samples, camera offset +- sd, p +- sd, sigma +- sd, halo, its width, processor time of the survey and of all frames; then by classes of true radius (whole, free
// particles of contrast > 0.3): n, median error in %, RMSE in %, spread of error / stated sd from the interquartile range.

#include "movie/movie.h"
#include "segment/segment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

using namespace ostwald;

namespace {

struct Known {
    double x, y, r;
};

std::map<int, std::vector<Known>> truthOf(const std::string& folder)
{
    std::ifstream file(folder + "/truth.csv");
    std::string line;
    std::getline(file, line);
    std::map<int, std::vector<Known>> truth;
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string cell;
        std::vector<double> row;
        while (std::getline(cells, cell, ',') && row.size() < 12)
            row.push_back(std::stod(cell));
        if (row[11] == 0.0 && row[9] > 0.999 && row[10] > 0.3)
            truth[static_cast<int>(row[0])].push_back({row[2], row[3], row[7]});
    }
    return truth;
}

double quantileOf(std::vector<double>& values, double q)
{
    const auto k = static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + k, values.end());
    return values[static_cast<std::size_t>(k)];
}

void judge(const std::string& folder)
{
    const auto movie = openMovie(folder + "/movie.tif");
    if (!movie) {
        std::printf("%s: %s\n", folder.c_str(), movie.error().message.c_str());
        return;
    }
    const Segmenter segmenter = MeasureParams{};
    const std::clock_t began = std::clock();
    const auto survey = surveyMovie(**movie, segmenter);
    const std::clock_t surveyed = std::clock();
    if (!survey)
        return;
    const MovieSurvey& s = **survey;
    const auto detections = segmentMovie(**movie, s, segmenter, 0, (*movie)->info().frames - 1);
    const std::clock_t done = std::clock();
    const auto seconds = [](std::clock_t ticks) { return static_cast<double>(ticks) / CLOCKS_PER_SEC; };
    if (!detections)
        return;
    const std::string name = folder.substr(folder.find_last_of('/') + 1);
    std::printf("%-13s n=%d offset=%.0f+-%.0f p=%.3f+-%.3f sigma=%.3f+-%.3f halo=%.2f w=%.2f shape=%.3f+-%.3f %.2f s, frames %.2f s |", name.c_str(),
                s.particles, s.cameraOffset, s.cameraOffsetSd, s.thicknessExponent, s.thicknessExponentSd, s.spread.sigma_px, s.sigmaSd_px, s.spread.halo,
                s.spread.haloWidth_px, s.shape.lnRatio, s.shape.sd, seconds(surveyed - began), seconds(done - surveyed));
    const auto truth = truthOf(folder);
    constexpr std::array<double, 7> edges{1.5, 2.0, 3.0, 5.0, 8.0, 13.0, 99.0};
    std::array<std::vector<double>, 7> errors;
    std::array<std::vector<double>, 7> pulls;
    for (const FrameDetections& frame : *detections) {
        const auto known = truth.find(frame.frame);
        if (known == truth.end())
            continue;
        for (const Detection& d : frame.particles) {
            const Known* nearest = nullptr;
            double least = 3.0;
            for (const Known& k : known->second)
                if (const double away = std::hypot(k.x - d.x_px, k.y - d.y_px); away < least) {
                    least = away;
                    nearest = &k;
                }
            if (nearest == nullptr)
                continue;
            for (std::size_t c = 0; c <= 6; ++c)
                if (c == 6 || (nearest->r >= edges[c] && nearest->r < edges[c + 1])) {
                    errors[c].push_back(100.0 * (d.r_px / nearest->r - 1.0));
                    if (d.rSd_px > 0.0)
                        pulls[c].push_back((d.r_px - nearest->r) / d.rSd_px);
                }
        }
    }
    for (std::size_t c = 7; c-- > 0;) {
        if (errors[c].size() < 30 || pulls[c].empty())
            continue;
        double squares = 0.0;
        for (const double e : errors[c])
            squares += e * e / static_cast<double>(errors[c].size());
        const std::string label = c == 6 ? "all" : std::to_string(edges[c]).substr(0, 3);
        std::printf(" %s:%zu %+.1f %.1f %.2f", label.c_str(), errors[c].size(), quantileOf(errors[c], 0.5),
                    std::sqrt(squares), (quantileOf(pulls[c], 0.75) - quantileOf(pulls[c], 0.25)) / 1.349);
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        judge(argv[i]);
    return 0;
}
