#pragma once

#include "pipeline/pipeline.h"

#include <limits>
#include <memory>

namespace ostwald::test {

/// Frames 2 .. 4 with two particles that become one in frame 4, where a third is seen, too; all numbers differ.
inline Detections sampleDetections()
{
    Detections detections;
    double number = 1.0 / 3.0;
    const auto next = [&number] { return number *= 1.37; };
    for (int frame = 2; frame <= 4; ++frame) {
        FrameDetections found{frame, {}};
        for (int i = 0; i < 2; ++i) {
            Detection d;
            d.x_px = next();
            d.y_px = next();
            d.area_px2 = next();
            d.r_px = next();
            d.rSd_px = next();
            d.opticalDepth = next();
            d.signalToNoise = next();
            d.touchesEdge = frame == 3 && i == 1;
            d.occluded = frame == 2 && i == 1;
            d.belowResolution = frame == 4 && i == 1;
            d.outline = {{1.5F, 2.25F}, {static_cast<float>(frame), 0.1F}, {-0.5F, static_cast<float>(i)}};
            found.particles.push_back(std::move(d));
        }
        detections.push_back(std::move(found));
    }
    detections.back().particles.back().rSd_px = -std::numeric_limits<double>::quiet_NaN();
    return detections;
}

inline TrackPoint pointOf(const Detections& detections, int frame, int detection)
{
    const Detection& d = detections[static_cast<std::size_t>(frame - 2)].particles[static_cast<std::size_t>(detection)];
    return {frame, detection, d.x_px, d.y_px, d.r_px, d.rSd_px};
}

/// Tracks 1 and 2 become 3; track 4 begins in the last frame. Track 2 is interpolated in frame 3.
inline Tracks sampleTracks(const Detections& detections)
{
    Tracks tracks{.frameSize = {40, 30}, .firstFrame = 2, .lastFrame = 4, .tracks = {}, .coalescences = {}, .drift = {}};
    Track first;
    first.id = TrackId{1};
    first.points = {pointOf(detections, 2, 0), pointOf(detections, 3, 0)};
    first.child = TrackId{3};
    first.group = Group::B;
    first.groupReason = "becomes part of 3 in frame 4, \"certain\"";
    Track second;
    second.id = TrackId{2};
    second.points = {pointOf(detections, 2, 1), {3, -1, 10.0, 11.0, 2.5, 0.4}};
    second.child = TrackId{3};
    second.group = Group::B;
    Track merged;
    merged.id = TrackId{3};
    merged.points = {pointOf(detections, 4, 0)};
    merged.parents = {TrackId{1}, TrackId{2}};
    merged.group = Group::B;
    Track other;
    other.id = TrackId{4};
    other.points = {pointOf(detections, 4, 1)};
    other.group = Group::A;
    tracks.tracks = {first, second, merged, other};
    tracks.coalescences = {{.frame = 4, .child = TrackId{3}, .parentA = TrackId{1}, .parentB = TrackId{2},
                            .x_px = 1.25, .y_px = 2.5, .rA_px = 3.0, .rB_px = 2.0, .rNew_px = 3.3,
                            .volumeRatio = 1.02, .score = 0.9}};
    tracks.drift = {{0.0, 0.0}, {0.125, -0.25}, {0.1, -0.7}};
    return tracks;
}

inline GrowthFitResult sampleFit(const GrowthFitParams& params)
{
    GrowthFitResult fit;
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const double value = 0.1 + static_cast<double>(i) / 3.0;
        fit.constants[i] = {value, value / 7.0, value - 0.1, value + 0.1, i % 2 == 0, i == 4 ? "at its bound" : ""};
        for (std::size_t j = 0; j < growthParameterCount; ++j)
            fit.correlation[i][j] = i == j ? 1.0 : 0.01 * static_cast<double>(i + j);
    }
    fit.nStar = {120.0, 3.0, 114.0, 126.0, true, ""};
    fit.muStar = {1.7, std::numeric_limits<double>::quiet_NaN(), 1.5, std::numeric_limits<double>::quiet_NaN(), false,
                  "not determined: the upper end is open"};
    fit.solution = {{0.0, 0.5}, {1.0 / 3.0, 0.25}, {0.01, 0.02}};
    fit.solution.delta = {1.5, 1.51};
    fit.solution.deltaSd = {0.02, 0.03};
    fit.solution.excess = {-0.1, 0.2};
    fit.solution.excessSd = {0.01, 0.011};
    fit.slowNoise_nm = 0.03;
    fit.slowNoiseMemory = 0.8;
    fit.rateSpread = 0.07;
    fit.commonNoise_nm = 0.004;
    fit.commonNoiseVolume = -41.5;
    fit.solution.commonShift_nm = {0.003, -0.0045};
    fit.trajectories = 57;
    fit.posteriorOverPrior = {0.1, 0.2, 0.99, 0.3, 0.4};
    fit.directions = {{0.05, {0.6, 0.8, 0.0, 0.0, 0.0}}, {4.0, {0.0, 0.0, 1.0, 0.0, 0.0}}};
    fit.meanN = {100.0, 110.0};
    fit.varN = {20.0, 25.5};
    fit.sigmaR_nm = 0.02;
    fit.chi2PerDof = 1.01;
    fit.innovationLag1 = -0.03;
    fit.logLikelihood = -1234.5;
    fit.aic = 2479.0;
    fit.seconds = 1.5;
    fit.iterations = 17;
    fit.converged = true;
    fit.notes = {"The data tell \u03bc*, not K.", "Second \"note\"."};
    fit.params = params;
    return fit;
}

inline BandedCurve sampleCurve(double at)
{
    return {{0.0, at}, {0.1, 2.0 * at}, {0.05, at}, {0.2, std::numeric_limits<double>::quiet_NaN()}};
}

/// All numbers differ.
inline CoalescenceFitResult sampleCoalescenceFit(const CoalescenceFitParams& params)
{
    CoalescenceFitResult fit;
    double number = 0.3;
    const auto next = [&number] { return number *= -1.21; };
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        fit.constants[i] = {next(), next(), next(), next(), i % 2 == 0, i % 2 == 0 ? "" : "fixed"};
        fit.specs[i] = {next(), next(), next(), i % 2 == 1, {}, {}};
        for (std::size_t j = 0; j < coalescenceParameterCount; ++j)
            fit.correlation[i][j] = next();
    }
    fit.specs[4].priorMean = 2.9;
    fit.specs[4].priorSd = 0.2;
    fit.kappa_per_s = {11.6, 3.0, 6.0, 20.0, false, "not determined: \u03ba"};
    fit.v_nm2 = {1e-4, 1e-5, 8e-5, 1.2e-4, true, ""};
    fit.lnSink = {-9.0, 0.5, -10.0, -8.0, true, ""};
    fit.encounter_nm = {5.87, 0.1, 5.6, 6.1, true, ""};
    fit.rate_per_s = sampleCurve(1.5);
    fit.psi_per_s = sampleCurve(2.5);
    fit.sigmaDensity_per_nm = sampleCurve(3.5);
    fit.openness = sampleCurve(4.5);
    fit.t_s = {0.0, 1.0, 2.0};
    fit.sigma_nm = {1.8, 2.0, 2.2};
    fit.diffusion_nm2_s = {2.4, 2.0, 1.0 / 3.0};
    fit.peak_s = 77.0;
    fit.width_s = 55.0;
    fit.events = 35;
    fit.sizedEvents = 33;
    fit.logLikelihood = -383.25;
    fit.aic = 780.5;
    fit.timesFit = 0.4;
    fit.sizesFit = 0.6;
    fit.seconds = 2.5;
    fit.iterations = 9;
    fit.converged = true;
    fit.notes = {"l is from the separations.", "Second \"note\"."};
    fit.params = params;
    return fit;
}

inline Project sampleProject()
{
    Project project;
    project.movie = {"/data/a movie.tif", 123456789012, "0123456789abcdef"};
    project.movie.readAs = {.timeAxis = 1,
                            .dataset = "a/b",
                            .raw = RawForm{.width = 5,
                                           .height = 4,
                                           .type = SampleType::Float64,
                                           .order = ByteOrder::Big,
                                           .headerBytes = 3,
                                           .gapBytes = 2}};
    project.calibration = {0.1 + 0.2, 1.0 / 3.0, "ImageJ tag", "typed", 250.0, "FEI extended header"};
    project.range = {2, 4};
    project.segmenter = MeasureParams{.seedSnr = 5.1};
    project.link = {.method = LinkMethod::GreedyMinimumF, .maxStep_px = 7.7, .maxGap_frames = 2};
    project.fit.constants[1].priorMean = -1.7;
    project.fit.constants[1].priorSd = 0.3;
    project.fit.constants[2].fixed = true;
    project.coalescence.constants[2] = {.start = 3.0, .lower = 2.5, .upper = 3.5};
    project.coalescence.constants[3] = {.start = -9.2, .fixed = true};
    project.coalescence.constants[4] = {.priorMean = 2.87, .priorSd = 0.1};
    project.coalescence.diffusion = PairDiffusion::TimeAverage;
    project.coalescence.diffusion_nm2_s = 1.0 / 7.0;
    project.coalescence.wall = PairWall::Impermeable;
    project.edits = {TagEdit{{3, 10.5, 11.25}, Group::Excluded, "cut by the \"edge\""},
                     TagEdit{{4, 1.0, 2.0}, Group::A, {}},
                     CutEdit{{3, 1.25, 2.5}},
                     LinkEdit{{2, 0.1, 0.2}, {4, 0.3, 1.0 / 3.0}},
                     SwapEdit{{3, 1.0, 2.0}, {3, 5.0, 6.0}, Extent::ThisFrame},
                     DeleteEdit{{2, 7.0, 8.0}, Extent::FromHere},
                     CoalesceEdit{{2, 1.0, 1.0}, {2, 2.0, 2.0}, {3, 1.5, 1.5}},
                     RejectEdit{{4, 9.0, 9.0}},
                     ReviewEdit{{4, 3.0, 3.0}, ReviewTarget::Coalescence, Verdict::Unsure},
                     ExcludeEdit{{2, 4.0, 4.0}, 3},
                     PaintEdit{2, {{1.5F, 2.5F}, {3.25F, 4.0F}}, 1.5},
                     EraseEdit{3, {{6.0F, 7.0F}}, 2.0},
                     SplitEdit{4, {{0.0F, 0.0F}, {9.0F, 9.5F}}},
                     MergeEdit{{4, 1.0, 2.0}, {4, 3.0, 4.0}},
                     RemoveEdit{{4, 5.0, 6.0}},
                     RegionEdit{2, {{-9e6F, -2.5F}, {-9.1e6F, -2.0F}, {-9e6F, -40.0F}}, "beam"}, // where no particle is
                     RefillEdit{{4, 1.0, 2.0}, {{-9.0F, -9.0F}, {-8.0F, -9.0F}, {-8.0F, -8.5F}}}};
    project.phases = {{0.0, 1.5, "Nucleation \u2192 growth"}, {1.5, 3.0, "Dissolution"}};
    project.boards = {{.name = "Figure \u2460",
                       .journal = "science",
                       .width_mm = 184.0 / 3.0,
                       .text_pt = 6.5,
                       .sharedLegend = true,
                       .panels = {{.source = FromMovie{.frame = 3, .outlines = false, .scaleBar = false, .clock = false,
                                                         .view = FieldOfView{1, 2, 30, 20}},
                                   .span = {.row = 0, .column = 0, .rows = 12, .columns = 6},
                                   .heading = "t = \"3\" s"},
                                  {.source = FromChart{"size-distribution", 2},
                                   .span = {.row = 0, .column = 6, .rows = 13, .columns = 5}},
                                  {.source = FromTemplate{"fig4", 1},
                                   .span = {.row = 13, .column = 2, .rows = 12, .columns = 7}}}},
                      {.name = "Empty"}};
    KeptFit kept;
    kept.time_utc = "2026-11-28T20:01:02Z";
    kept.dataKey = "0123456789abcdef";
    kept.params = project.fit;
    kept.wasStopped = true;
    kept.iterations = 7;
    kept.trajectories = 31;
    kept.chi2PerDof = 1.0 / 3.0;
    kept.logLikelihood = -1234.5;
    kept.aic = 2481.0;
    kept.params.maxIterations = 9;
    kept.constants[2] = {1.75, 0.0, 1.75, 1.75, false, "fixed"};
    kept.muStar = {0.9, 0.1, 0.7, 1.1, true, ""};
    kept.nStar.sd = std::numeric_limits<double>::quiet_NaN();
    project.keptFits = {kept};
    return project;
}

/// The same as far as files of format 1 in tests/store/data tell it.
inline Project format1Project()
{
    Project project = sampleProject();
    project.movie.readAs = {};
    project.calibration.doseRate_e_nm2_s.reset();
    project.calibration.doseRateSource.clear();
    project.fit.knotSpacing_s = 5.0; // its default then
    project.coalescence = {};
    project.edits.resize(project.edits.size() - 2); // there were no regions and refills
    project.boards.clear();
    project.keptFits.clear();
    return project;
}

/// Likewise of format 2.
inline Project format2Project()
{
    Project project = sampleProject();
    project.coalescence = {};
    project.edits.resize(project.edits.size() - 2); // there were no regions and refills
    project.boards.clear();
    project.keptFits.clear();
    return project;
}

/// Likewise of format 3.
inline Project format3Project()
{
    Project project = format2Project();
    project.coalescence.diffusion = PairDiffusion::TimeAverage;
    return project;
}

/// @param format  1, 2 or 3
inline Project projectOfFormat(int format)
{
    return format == 1 ? format1Project() : format == 2 ? format2Project() : format3Project();
}

/// Detections, links and edits replayed, under the keys of the project.
inline Results sampleTracking(const Project& project)
{
    const StageKeys keys = stageKeys(project);
    const Detections detections = sampleDetections();
    Results results;
    results.linked = {keys.linked, std::make_shared<const Tracks>(sampleTracks(detections))};
    results.detections = {keys.detections, std::make_shared<const Detections>(detections)};
    results.tracks = replayEdits(results, project.edits);
    return results;
}

} // namespace ostwald::test
