#include "fit/growth_fit.h"
#include "fit/joint_fit.h"
#include "fit/joint_posterior.h"
#include "fit/sample_fit.h"
#include "fit/sample_fitter.h"
#include "simulate/growth_ensemble.h"
#include "theory/chemical_potential.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <Eigen/Dense>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <random>

using namespace ostwald;

namespace {

constexpr GrowthConstants truth{2.87, -1.71, 1.85, -0.60, -1.20};
constexpr double sigma_nm = 0.156;
constexpr double noise_nm = 0.02;
constexpr double delta = 1.5;

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return *std::move(result);
}

GrowthHistory history(int frames, double rhoFirst, double rhoLast)
{
    const double end_s = frames - 1;
    return valueOf(makeGrowthHistory(frames, 1.0,
                                     {{0.0, rhoFirst}, {0.4 * end_s, 1.15 * rhoLast}, {end_s, rhoLast}},
                                     ShapeSwing{delta, 0.0, 100.0, 0.0}));
}

TrajectorySet movie(int particles, int frames, unsigned seed)
{
    const GrowthHistory under = history(frames, 2.8, 1.9);
    const auto starts = valueOf(drawStarts(particles, 1.0, 0.12, sigma_nm, seed));
    return observe(valueOf(simulateGrowth(truth, under, starts, seed)), under.t_s, sigma_nm, noise_nm,
                   seed + 1);
}

/// Other particles at each time. @param constants  of the material
SizeSamples study(int sizes, unsigned seed, const GrowthConstants& constants = truth)
{
    constexpr int frames = 101;
    const std::vector<int> taken{0, 12, 30, 60, 100};
    const GrowthHistory under = history(frames, 3.2, 2.1);
    const auto starts =
        valueOf(drawStarts(sizes * static_cast<int>(taken.size()), 1.05, 0.1, sigma_nm, seed));
    const GrowthEnsemble grown = valueOf(simulateGrowth(constants, under, starts, seed));
    SizeSamples samples;
    for (std::size_t k = 0; k < taken.size(); ++k) {
        samples.t_s.push_back(taken[k]);
        std::vector<double>& r_nm = samples.r_nm.emplace_back();
        for (int i = 0; i < sizes; ++i)
            r_nm.push_back(
                radius_nm(grown.particles[k * static_cast<std::size_t>(sizes) + static_cast<std::size_t>(i)]
                              .n[static_cast<std::size_t>(taken[k])],
                          sigma_nm));
    }
    return samples;
}

const TrajectorySet& theMovie()
{
    static const TrajectorySet made = movie(80, 80, 5);
    return made;
}

const SizeSamples& theStudy()
{
    static const SizeSamples made = study(300, 6);
    return made;
}

GrowthFitParams params()
{
    return defaultGrowthFitParams(builtinMaterials().front());
}

/// Energies only, with bounds and no priors: they are well inside.
GrowthFitParams energiesOnly()
{
    GrowthFitParams p = params();
    for (const auto& [i, value] :
         {std::pair{2U, truth.alpha}, std::pair{3U, truth.lnK}, std::pair{4U, truth.lnChi}}) {
        p.constants[i].fixed = true;
        p.constants[i].start = value;
    }
    for (ParameterSpec& spec : p.constants) {
        spec.priorMean.reset();
        spec.priorSd.reset();
    }
    return p;
}

const std::vector<GrowthFitResult>& mixed()
{
    static const std::vector<GrowthFitResult> made =
        valueOf(fitTogether(std::vector<GrowthData>{theMovie(), theStudy()}, params()));
    return made;
}

} // namespace

/// Constants shared by movies and samples.
class TestJointFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moviesOnlyAndSamplesAloneAreFittedAsEver()
    {
        const std::vector<TrajectorySet> movies{movie(40, 40, 21), movie(40, 40, 22)};
        const auto apart = fitGrowthJointly(movies, params());
        const auto together = fitTogether(std::vector<GrowthData>{movies[0], movies[1]}, params());
        const GrowthFitParams own = defaultSampleFitParams(builtinMaterials().front());
        const auto alone = fitSizeSamples(theStudy(), own);
        const auto one = fitTogether(std::vector<GrowthData>{theStudy()}, own);
        QVERIFY(apart && together && alone && one);
        const auto compare = [](const GrowthFitResult& a, const GrowthFitResult& b) {
            for (std::size_t i = 0; i < growthParameterCount; ++i) {
                QCOMPARE(a.constants[i].value, b.constants[i].value);
                QVERIFY(a.constants[i].low95 == b.constants[i].low95 &&
                        a.constants[i].sd == b.constants[i].sd);
            }
            QVERIFY(a.solution.lnRho == b.solution.lnRho && a.logLikelihood == b.logLikelihood &&
                    a.notes == b.notes);
        };
        QCOMPARE(together->size(), std::size_t{2});
        compare(apart->at(0), together->at(0));
        compare(apart->at(1), together->at(1));
        compare(*alone, one->front());
    }

    void bothTellMoreThanEither()
    {
        const auto filmed = fitGrowth(theMovie(), params());
        const auto sampled = fitSizeSamples(theStudy(), params());
        QVERIFY(filmed && sampled);
        const std::vector<GrowthFitResult>& both = mixed();
        QCOMPARE(both.size(), std::size_t{2});
        QVERIFY(both[0].converged && both[1].converged);
        QVERIFY(both[1].chi2PerDof < 1.5);
        const double truths[] = {truth.dEpsF, truth.dEpsE, truth.alpha, truth.lnK, truth.lnChi};
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            const FittedValue& joint = both[0].constants[i];
            qInfo("%s %.3f (%.3f .. %.3f), truth %.3f; movie %.3f .. %.3f, samples %.3f .. %.3f",
                  growthParameterKeys[i], joint.value, joint.low95, joint.high95, truths[i],
                  filmed->constants[i].low95, filmed->constants[i].high95, sampled->constants[i].low95,
                  sampled->constants[i].high95);
            QVERIFY(joint.low95 < truths[i] && truths[i] < joint.high95);
            QVERIFY(joint.sd < 1.05 * filmed->constants[i].sd);
            QVERIFY(joint.sd < 1.05 * sampled->constants[i].sd);
        }
        double volumes = 1.0; // of what is left open in all directions together
        for (std::size_t k = 0; k < both[0].directions.size(); ++k)
            volumes *= both[0].directions[k].sd / filmed->directions[k].sd;
        QVERIFY(volumes < 0.8);
        const PotentialMaximum top = ChemicalPotential(truth, ParticleShape(delta)).continuousMaximum();
        for (const GrowthFitResult& one : both)
            QVERIFY(one.muStar.low95 < top.mu && top.mu < one.muStar.high95);
        QCOMPARE(both[0].solution.t_s.size(), theMovie().t_s.size());
        QCOMPARE(both[1].solution.t_s, theStudy().t_s);
    }

    void everySetSaysTheSameOfTheConstants()
    {
        const std::vector<GrowthFitResult>& both = mixed();
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            QCOMPARE(both[0].constants[i].value, both[1].constants[i].value);
            QCOMPARE(both[0].constants[i].sd, both[1].constants[i].sd);
            QCOMPARE(both[0].constants[i].low95, both[1].constants[i].low95);
            QCOMPARE(both[0].constants[i].determined, both[1].constants[i].determined);
            QVERIFY(both[0].correlation[i] == both[1].correlation[i]);
        }
        QCOMPARE(both[0].logLikelihood, both[1].logLikelihood);
        QCOMPARE(both[0].aic, both[1].aic);
    }

    void theTopIsOneOfAllSetsTogether()
    {
        GrowthFitParams p = params();
        p.noise = SizeNoise::White;
        const GrowthProblem movies({GrowthModel(theMovie(), p, false)});
        SampleProblem samples(SampleModel(theStudy(), p));
        samples.leaveOutPriorsOfConstants();
        const JobControl job;
        const MarginalPosterior alone(movies, job);
        JointPoint start;
        start.movies = alone.climb(movies.start({2.5, -1.3, 1.85, -0.6, -1.2}));
        SampleOptimum own =
            samples.maximise(samples.model().start({2.87, -1.71, 1.85, -0.6, -1.2}), 60, 1e-3, job);
        QVERIFY(samples.linearise(own, job));
        start.samples = {own};
        const JointPosterior joint(&movies, {&samples}, job);
        const JointPoint top = joint.climb(joint.settle(start, start.movies->values.head(5)));
        QVERIFY(top.isConverged);
        const Eigen::VectorXd step = top.information.ldlt().solve(top.gradient);
        QVERIFY2(0.5 * top.gradient.dot(step) < 0.01, qPrintable(QString::number(top.gradient.dot(step))));

        // The members' covariances of the constants, each with what the other says, are one.
        const OutsideEvidence ofMovies = joint.ofMovies(top);
        const OutsideEvidence ofSamples = joint.ofSamples(top, 0);
        GrowthLinearisation filmed = top.movies->at;
        ofSamples.addTo(top.movies->values, filmed.gradient, filmed.information);
        const Eigen::MatrixXd first = covarianceOf(movies, filmed);
        SampleOptimum sampled = top.samples.front();
        ofMovies.addTo(sampled.values, sampled.gradient, sampled.information);
        const Eigen::MatrixXd second = samples.covariance(sampled.information);
        for (Eigen::Index i = 0; i < 5; ++i)
            VERIFY_CLOSE(std::sqrt(second(i, i)), std::sqrt(first(i, i)), 1e-3, 0.0);

        // Half a standard deviation away ln p is lower by about 1/8, in any direction.
        const Eigen::MatrixXd root = first.topLeftCorner(5, 5).llt().matrixL();
        for (Eigen::Index i = 0; i < 5; ++i)
            for (const double side : {-0.5, 0.5}) {
                const JointPoint there = joint.settle(top, top.constants + side * root.col(i));
                QVERIFY2(there.logPosterior < top.logPosterior - 0.02,
                         qPrintable(QString::number(there.logPosterior - top.logPosterior)));
                QVERIFY(there.logPosterior > top.logPosterior - 0.6);
            }
    }

    void whichSetComesFirstMakesNoDifference()
    {
        const auto turned = fitTogether(std::vector<GrowthData>{theStudy(), theMovie()}, params());
        QVERIFY(turned);
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            const double sd = mixed()[0].constants[i].sd;
            VERIFY_CLOSE(turned->at(0).constants[i].value, mixed()[0].constants[i].value, 0.0, 1e-3 * sd);
            VERIFY_CLOSE(turned->at(1).constants[i].sd, sd, 1e-3, 0.0);
        }
        QCOMPARE(turned->at(0).solution.t_s, theStudy().t_s);
        QCOMPARE(turned->at(1).solution.t_s, theMovie().t_s);
    }

    void theSameSamplesTwiceHalveTheVariance()
    {
        const GrowthFitParams p = energiesOnly();
        const auto once = fitSizeSamples(theStudy(), p);
        const auto twice = fitTogether(std::vector<GrowthData>{theStudy(), theStudy()}, p);
        QVERIFY(once && twice);
        for (std::size_t i = 0; i < 2; ++i) {
            const FittedValue& one = once->constants[i];
            const FittedValue& two = twice->front().constants[i];
            VERIFY_CLOSE(two.value, one.value, 0.0, 0.1 * one.sd); // a climb ends where nothing is left to gain
            VERIFY_CLOSE(two.sd, one.sd / std::sqrt(2.0), 0.03, 0.0);
        }
        VERIFY_CLOSE(twice->front().logLikelihood, 2.0 * once->logLikelihood, 0.0, 0.1);
        // Two energies; delta, the first population and ln rho at five times of each.
        VERIFY_CLOSE(twice->front().aic, 2.0 * (2.0 + 2.0 * 10.0) - 2.0 * twice->front().logLikelihood, 1e-9,
                     0.0);
    }

    void twoStudiesKnowMoreThanOne()
    {
        const GrowthFitParams p = energiesOnly();
        const SizeSamples second = study(150, 9);
        const auto one = fitSizeSamples(theStudy(), p);
        const auto two = fitTogether(std::vector<GrowthData>{theStudy(), second}, p);
        QVERIFY(one && two);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(two->front().constants[i].sd < one->constants[i].sd);
            QCOMPARE(two->at(1).constants[i].value, two->at(0).constants[i].value);
        }
        const PotentialMaximum top = ChemicalPotential(truth, ParticleShape(delta)).continuousMaximum();
        QVERIFY(two->front().muStar.low95 < top.mu && top.mu < two->front().muStar.high95);
    }

    void samplesThatTheModelDoesNotDescribeCountLess()
    {
        SizeSamples uneven = theStudy();
        for (const std::size_t k : {1U, 3U})
            for (double& r_nm : uneven.r_nm[k])
                r_nm = 1.1 + 1.9 * (r_nm - 1.1);
        const auto filmed = fitGrowth(theMovie(), params());
        const auto both = fitTogether(std::vector<GrowthData>{theMovie(), uneven}, params());
        QVERIFY(filmed && both);
        QVERIFY(both->at(1).chi2PerDof > 1.5);
        for (const GrowthFitResult& one : *both)
            QVERIFY(std::ranges::any_of(one.notes, [](const std::string& note) {
                return note == "The sizes of set 2 scatter more about the fit than their numbers allow: they "
                               "count as so many "
                               "fewer.";
            }));
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            QVERIFY(!both->front().constants[i].determined || filmed->constants[i].determined);
        QVERIFY(!both->at(1).muStar.determined);

        GrowthFitParams own = defaultSampleFitParams(builtinMaterials().front());
        const auto samples = fitTogether(std::vector<GrowthData>{uneven, uneven}, own);
        QVERIFY(samples);
        for (const FittedValue& constant : samples->front().constants)
            QVERIFY(!constant.determined);
    }

    void setsOfOtherConstantsContradictEachOther()
    {
        const auto says = [](const GrowthFitResult& fit) {
            return std::ranges::any_of(fit.notes, [](const std::string& note) {
                return note.starts_with("The sets contradict each other");
            });
        };
        QVERIFY(!says(mixed()[0]));
        GrowthConstants other = truth;
        other.lnK += 1.5;
        other.dEpsF += 0.8;
        const GrowthFitParams p = energiesOnly();
        const auto both = fitTogether(std::vector<GrowthData>{theStudy(), study(300, 7, other)}, p);
        QVERIFY(both);
        QVERIFY(says(both->front()) && says(both->back()));
    }

    void nothingToShareIsFittedApart()
    {
        GrowthFitParams p = params();
        for (ParameterSpec& spec : p.constants)
            spec.fixed = true;
        const auto both = fitTogether(std::vector<GrowthData>{theMovie(), theStudy()}, p);
        const auto filmed = fitGrowth(theMovie(), p);
        QVERIFY(both && filmed);
        QVERIFY(both->front().solution.lnRho == filmed->solution.lnRho);
        QCOMPARE(both->at(1).constants[0].value, p.constants[0].start);
    }

    void aSetThatCannotBeFittedIsNamed()
    {
        SizeSamples two = theStudy();
        two.t_s.resize(2);
        two.r_nm.resize(2);
        const auto both = fitTogether(std::vector<GrowthData>{theMovie(), two}, params());
        QVERIFY(!both && both.error().code == ErrorCode::InsufficientData);
        QCOMPARE(both.error().where, std::string("set 2"));
        QVERIFY(!fitTogether({}, params()));
    }

    void cancellingEndsWithTheBestSoFarOrNothing()
    {
        JobControl job;
        job.cancelled = [] { return true; };
        const auto none = fitTogether(std::vector<GrowthData>{theMovie(), theStudy()}, params(), job);
        QVERIFY(!none && none.error().code == ErrorCode::Cancelled);

        std::atomic<bool> isStopped = false;
        JobControl later;
        later.cancelled = [&isStopped] { return isStopped.load(); };
        double furthest = 0.0;
        later.progress = [&](double done) {
            furthest = std::max(furthest, done);
            if (done >= 0.69)
                isStopped = true; // the joint climb is under way
        };
        const auto some = fitTogether(std::vector<GrowthData>{theMovie(), theStudy()}, params(), later);
        QVERIFY2(some, some ? "" : some.error().text().c_str());
        QVERIFY(!some->front().converged && !some->back().converged);
        QCOMPARE(some->front().notes.front(),
                 std::string("Stopped before it converged: these are the best values so far."));
        QVERIFY(some->front().constants[0].sd > 0.0);
        QVERIFY(furthest >= 0.7 && furthest <= 1.0);
    }

    void theObserverSeesTheFirstSet()
    {
        std::vector<std::size_t> frames;
        const GrowthFitObserver observer = [&frames](const GrowthFitResult& sofar) {
            frames.push_back(sofar.solution.t_s.size());
        };
        QVERIFY(fitTogether(std::vector<GrowthData>{theStudy(), theMovie()}, params(), {}, observer));
        QVERIFY(!frames.empty());
        QVERIFY(
            std::ranges::all_of(frames, [](std::size_t count) { return count == theStudy().t_s.size(); }));
    }
};

QTEST_APPLESS_MAIN(TestJointFit)
#include "tst_joint_fit.moc"
