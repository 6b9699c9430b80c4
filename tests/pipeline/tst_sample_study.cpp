#include "ensemble/sample_times.h"
#include "fit/sample_fit.h"
#include "pipeline/pipeline.h"
#include "pipeline/sizes.h"
#include "project/study.h"
#include "simulate/simulation.h"
#include "tolerance.h"
#include "track/stills.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace ostwald;

namespace {

constexpr double pixel_nm = 0.12;
constexpr int width_px = 512;

/// Stills of samples, several of each, with the true radii of the particles that are whole in them.
struct Stills {
    std::vector<double> ageing_s;            ///< of each picture
    std::vector<cv::Mat> pictures;
    std::map<double, std::vector<double>> r_nm; ///< of whole particles, by ageing time
    std::map<double, int> inSight;              ///< of particles that are at least partly in the picture
};

/// Two places of each of three samples of a growing ensemble, the later one first.
Stills renderedStills()
{
    SimulationParams params;
    params.particles = 60;
    params.frames = 3;
    params.frameInterval_s = 40.0;
    params.supply = {{0.0, 3.0}, {80.0, 2.6}};
    params.scene.coalescingPairs = 0;
    Stills stills;
    for (const std::int64_t seed : {1, 2}) {
        params.seed = seed;
        const auto simulation = simulate(params, true);
        if (!simulation)
            qFatal("%s", simulation.error().text().c_str());
        const auto scene = composeScene(params.scene, simulation->growth, params.sigma_nm, static_cast<std::uint64_t>(seed));
        if (!scene)
            qFatal("%s", scene.error().text().c_str());
        for (const int frame : {2, 0, 1}) {
            const auto picture = renderFrame(*scene, frame, params.camera, static_cast<std::uint64_t>(10 * seed + frame));
            if (!picture)
                qFatal("%s", picture.error().text().c_str());
            const double t_s = simulation->history.t_s[static_cast<std::size_t>(frame)];
            stills.ageing_s.push_back(t_s);
            stills.pictures.push_back(picture->pixels);
            stills.inSight[t_s] += static_cast<int>(picture->particles.size());
            for (const RenderedParticle& particle : picture->particles)
                if (particle.insideFraction >= 1.0 && !particle.touchesEdge)
                    stills.r_nm[t_s].push_back(pixel_nm * particle.volumeRadius_px);
        }
    }
    return stills;
}

const Stills& stills()
{
    static const Stills made = renderedStills();
    return made;
}

std::shared_ptr<const Movie> movieOf(const std::vector<cv::Mat>& pictures)
{
    const MovieInfo info{.path = "stills", .format = "image sequence", .frames = static_cast<int>(pictures.size()), .width = width_px,
                         .height = width_px, .pixelType = PixelType::UInt16};
    return std::make_shared<const Movie>(
        info, [pictures](int index) { return Result<cv::Mat>(pictures[static_cast<std::size_t>(index)]); });
}

Project studyOfStills()
{
    Project project;
    project.calibration.pixelSize_nm = pixel_nm;
    project.calibration.pixelSizeSource = "typed";
    auto study = studyOf(project, stills().ageing_s);
    project.calibration = study.calibration;
    project.fit = study.fit;
    return project;
}

Calibration calibrationOf(std::optional<double> pixelSize_nm, std::optional<double> frameInterval_s, std::vector<double> ageing_s)
{
    Calibration calibration;
    calibration.pixelSize_nm = pixelSize_nm;
    calibration.frameInterval_s = frameInterval_s;
    calibration.ageing_s = std::move(ageing_s);
    return calibration;
}

/// Particles of radius r in rows, `count` in each of these frames.
Detections inRows(const std::vector<double>& r_px, int count)
{
    Detections detections;
    for (std::size_t frame = 0; frame < r_px.size(); ++frame) {
        FrameDetections found{static_cast<int>(frame), {}};
        for (int i = 0; i < count; ++i) {
            Detection one;
            one.x_px = 20.0 + 10.0 * i;
            one.y_px = 30.0;
            one.r_px = r_px[frame];
            found.particles.push_back(one);
        }
        detections.push_back(std::move(found));
    }
    return detections;
}

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

class SampleStudyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesOfOneAgeingTimeAreOneSampleWhateverTheirOrder()
    {
        const Calibration calibration = calibrationOf(2.0, {}, {7200.0, 0.0, 600.0, 0.0});
        const auto detections = inRows({4.0, 1.0, 2.0, 1.5}, 3);
        const auto tracks = tracksOfStills(detections, {100, 60});
        QVERIFY(tracks);
        QCOMPARE(tracks->tracks.size(), std::size_t{12});
        QVERIFY(std::ranges::all_of(tracks->tracks, [](const Track& t) { return t.points.size() == 1 && t.group == Group::A; }));
        const TrajectorySet sizes = measuredSizes(*tracks, detections, calibration, WhichTracks::GroupA);
        QCOMPARE(sizes.t_s, (std::vector<double>{0.0, 600.0, 7200.0}));
        const auto moments = ensembleMoments(sizes, 0.2);
        QVERIFY(moments);
        QCOMPARE(moments->size(), std::size_t{3});
        QCOMPARE((*moments)[0].particles, 6); // of two stills
        VERIFY_CLOSE((*moments)[0].meanR_nm, 2.5, 1e-12, 0.0);
        VERIFY_CLOSE((*moments)[2].meanR_nm, 8.0, 1e-12, 0.0);
        QVERIFY(sizeCounts(sizes, calibration, tracks->tracks[0].id, 0));
        QVERIFY(!sizeCounts(sizes, calibration, tracks->tracks[0].id, 1));
        const SizeSamples samples = samplesOf(sizes);
        QCOMPARE(samples.r_nm[0].size(), std::size_t{6});
        QCOMPARE(samples.t_s, sizes.t_s);
    }

    void timesAndFramesOfAStudyFindEachOther()
    {
        const Calibration calibration = calibrationOf({}, 5.0, {7200.0, 0.0, 600.0, 0.0});
        QVERIFY(calibration.hasTimes());
        QCOMPARE(calibration.timeOf_s(2), std::optional(600.0));
        QVERIFY(!calibration.timeOf_s(4));
        QVERIFY(!calibration.timeOf_s(-1));
        QCOMPARE(calibration.frameAt(500.0), std::optional(2));
        QCOMPARE(calibration.frameAt(-3.0), std::optional(1));
        const Calibration movie = calibrationOf({}, 5.0, {});
        QCOMPARE(movie.timeOf_s(4), std::optional(20.0));
        QCOMPARE(movie.frameAt(19.0), std::optional(4));
        QVERIFY(!Calibration{}.frameAt(1.0));
    }

    void sizesOfRenderedStillsAreThoseThatWereRendered()
    {
        const Project project = studyOfStills();
        const auto results = runPipeline(project, movieOf(stills().pictures), {}, Stage::Ensemble);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        QVERIFY(results->tracks.value->tracks.areStills);
        QVERIFY(results->tracks.value->tracks.coalescences.empty());
        const EnsembleResult& ensemble = *results->ensemble.value;
        QVERIFY(!ensemble.coalescence);
        QVERIFY(ensemble.whyNoCoalescence.find("stills") != std::string::npos);
        QCOMPARE(ensemble.groupA.size(), std::size_t{3});
        for (const EnsembleMoment& moment : ensemble.groupA) {
            const std::vector<double>& truth = stills().r_nm.at(moment.t_s);
            qInfo("t = %.0f s: %d of %zu particles, mean %.4f nm, truth %.4f nm", moment.t_s, moment.particles, truth.size(),
                  moment.meanR_nm, mean(truth));
            QVERIFY(moment.particles >= 0.9 * static_cast<double>(truth.size()));
            QVERIFY(moment.particles <= stills().inSight.at(moment.t_s)); // none is made up
            VERIFY_CLOSE(moment.meanR_nm, mean(truth), 0.02, 0.0);
        }
        QVERIFY(ensemble.groupA[0].meanR_nm < ensemble.groupA[1].meanR_nm);
        QVERIFY(ensemble.groupA[1].meanR_nm < ensemble.groupA[2].meanR_nm);
    }

    void picturesWithoutAnAgeingTimeAreTold()
    {
        Project project = studyOfStills();
        project.calibration.ageing_s.pop_back();
        const auto results = runPipeline(project, movieOf(stills().pictures), {}, Stage::Link);
        QVERIFY(!results);
        QVERIFY(results.error().message.find("ageing time") != std::string::npos);
        project.calibration.ageing_s = {0.0, -1.0};
        QVERIFY(!runPipeline(project, movieOf(stills().pictures), {}, Stage::Survey));
    }

    void aStudyIsFittedAsSamples()
    {
        Project project = studyOfStills();
        project.calibration.ageing_s = {0.0, 0.0, 60.0, 60.0, 60.0, 60.0};
        const auto results = runPipeline(project, movieOf(stills().pictures), {}, Stage::Fit);
        QVERIFY(!results); // two times are too few for the fit of samples, and no number of frames for that of trajectories
        QVERIFY2(results.error().message.find("3 times") != std::string::npos, results.error().message.c_str());
        project.fitPartners = {{"/a.ostwald", "1"}};
        const auto shared = runPipeline(project, movieOf(stills().pictures), {}, Stage::Fit);
        QVERIFY(!shared);
        QVERIFY(shared.error().message.find("were not read") != std::string::npos);
    }

    void newAgeingTimesLeaveTheParticlesFresh()
    {
        const Project study = studyOfStills();
        Project later = study;
        later.calibration.ageing_s[0] += 1.0;
        Project linked = study;
        linked.link.maxGap_frames += 1;
        Project movie = study;
        movie.calibration.ageing_s.clear();
        const StageKeys keys = stageKeys(study);
        QVERIFY(stageKeys(later).tracks == keys.tracks);
        QVERIFY(stageKeys(later).ensemble != keys.ensemble);
        QVERIFY(stageKeys(linked).linked == keys.linked);
        QVERIFY(stageKeys(movie).detections == keys.detections);
        QVERIFY(stageKeys(movie).linked != keys.linked);
    }

    void becomingAStudyChangesTheConstantsOfTheFitAndBackAgain()
    {
        Project project;
        project.fit.sigma_nm = 0.2;
        const StudyChange study = studyOf(project, {0.0, 10.0});
        const Material& material = builtinMaterials().front();
        QVERIFY(study.fit.constants == defaultSampleFitParams(material).constants);
        QVERIFY(study.fit.constants != defaultGrowthFitParams(material).constants);
        QCOMPARE(study.fit.sigma_nm, 0.2);
        project.calibration = study.calibration;
        project.fit = study.fit;
        project.fit.constants[0].start += 0.5;
        const StudyChange same = studyOf(project, {0.0, 20.0});
        QVERIFY(same.fit == project.fit); // what a person chose stays while it is one
        QVERIFY(studyOf(project, {}).fit.constants == defaultGrowthFitParams(material).constants);
    }

    void whatIsCorrectedInAStillStaysInIt()
    {
        const auto detections = std::make_shared<const Detections>(inRows({6.0, 6.0}, 3));
        auto tracks = tracksOfStills(*detections, {100, 60});
        QVERIFY(tracks);
        const Anchor first{0, 20.0, 30.0};
        const Anchor second{1, 20.0, 30.0};
        const auto linked = applyEdits(detections, *tracks, {LinkEdit{first, second}, SwapEdit{first, {0, 30.0, 30.0}, {}}});
        QCOMPARE(linked.conflicts.size(), std::size_t{2});
        QVERIFY(linked.conflicts.front().reason.find("stills") != std::string::npos);
        QCOMPARE(linked.tracks.tracks.size(), std::size_t{6});

        // A region counts in its own still, and a new particle is nobody's of the still before.
        const RegionEdit region{1, {{10.0F, 20.0F}, {25.0F, 20.0F}, {25.0F, 40.0F}, {10.0F, 40.0F}}, "carbon"};
        const PaintEdit paint{1, {{80.0F, 30.0F}}, 4.0};
        const auto edited = applyEdits(detections, *tracks, {region, paint});
        QVERIFY(edited.conflicts.empty());
        const auto excluded = std::ranges::count(edited.tracks.tracks, Group::Excluded, &Track::group);
        QVERIFY(excluded >= 1);
        for (const Track& track : edited.tracks.tracks) {
            QCOMPARE(track.points.size(), std::size_t{1});
            if (track.group == Group::Excluded)
                QCOMPARE(track.first(), 1);
        }
        QCOMPARE(edited.tracks.tracks.size(), std::size_t{7});
        QCOMPARE(edited.tracks.tracks.back().group, Group::A);
    }
};

QTEST_APPLESS_MAIN(SampleStudyTest)
#include "tst_sample_study.moc"
