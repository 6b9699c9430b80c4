#include "csv.h"
#include "pipeline/pipeline.h"
#include "project/movie_reference.h"
#include "tolerance.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

using namespace ostwald;

namespace {

QString demoFile(const char* name)
{
    return QStringLiteral(OSTWALD_DEMO "/") + QLatin1String(name);
}

/// One particle of the truth in one frame.
struct True {
    double x_px = 0.0;
    double y_px = 0.0;
    double r_px = 0.0;
    bool isWhole = false; ///< all of it in the frame, away from the border
    bool isAlone = false; ///< neither touching nor relaxing
};

using TrueTrack = std::map<int, True>; // by frame

std::map<int, TrueTrack> readTruth()
{
    const test::Csv rows(demoFile("truth.csv"));
    std::map<int, TrueTrack> tracks;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        const bool isWhole = rows.number(i, "frac_in") >= 1.0 && rows.number(i, "edge") == 0.0;
        tracks[rows.text(i, "id").toInt()][rows.text(i, "frame").toInt()] = {
            rows.number(i, "x"), rows.number(i, "y"), rows.number(i, "r_proj"), isWhole,
            rows.number(i, "state") == 0.0};
    }
    return tracks;
}

struct Found {
    const Track* track = nullptr;
    const TrackPoint* point = nullptr;
};

/// The measured point nearest to where a particle is, within half its radius.
std::optional<Found> pointAt(const Tracks& tracks, int frame, const True& particle)
{
    std::optional<Found> nearest;
    double distance_px = 0.5 * particle.r_px;
    for (const Track& track : tracks.tracks) {
        if (!track.covers(frame) || !track.at(frame).measured())
            continue;
        const TrackPoint& point = track.at(frame);
        const double d = std::hypot(point.x_px - particle.x_px, point.y_px - particle.y_px);
        if (d < distance_px) {
            distance_px = d;
            nearest = Found{&track, &point};
        }
    }
    return nearest;
}

} // namespace

/// The whole chain on the bundled demo, whose truth is known: what a user may expect of an easy movie.
class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto path = demoFile("platinum.tif").toStdString();
        const auto movie = openMovie(path);
        QVERIFY2(movie, path.c_str());
        Project project;
        project.movie = *movieReference(path);
        project.calibration = (*movie)->info().calibration;
        auto results = runPipeline(project, *movie, {}, Stage::Fit);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        m_results = *std::move(results);
        m_truth = readTruth();
        QVERIFY(m_truth.size() > 100);
    }

    void particlesAreFollowedThroughout()
    {
        int lifelong = 0;
        int complete = 0;
        const int frames = tracks().lastFrame - tracks().firstFrame + 1;
        for (const auto& [id, particle] : m_truth) {
            const bool isLifelong =
                static_cast<int>(particle.size()) == frames &&
                std::ranges::all_of(particle, [](const auto& at) { return at.second.isWhole; });
            if (!isLifelong)
                continue;
            ++lifelong;
            std::set<TrackId> ids;
            int seen = 0;
            for (const auto& [frame, at] : particle)
                if (const auto found = pointAt(tracks(), frame, at)) {
                    ids.insert(found->track->id);
                    ++seen;
                }
            if (ids.size() == 1 && seen >= 0.95 * frames)
                ++complete;
            else
                qInfo("particle %d: seen in %d of %d frames, as %zu tracks", id, seen, frames, ids.size());
        }
        qInfo("%d of %d particles that are there throughout are followed throughout", complete, lifelong);
        QVERIFY(lifelong > 50);
        QVERIFY(complete >= 0.95 * lifelong);
    }

    void nothingIsMadeUp()
    {
        std::size_t points = 0;
        std::size_t alien = 0;
        for (const Track& track : tracks().tracks)
            for (const TrackPoint& point : track.points) {
                if (!point.measured())
                    continue;
                ++points;
                const bool isReal = std::ranges::any_of(m_truth, [&](const auto& particle) {
                    const auto at = particle.second.find(point.frame);
                    return at != particle.second.end() &&
                           std::hypot(at->second.x_px - point.x_px, at->second.y_px - point.y_px) <
                               at->second.r_px;
                });
                alien += isReal ? 0 : 1;
            }
        qInfo("%zu of %zu measured points lie on no particle", alien, points);
        QVERIFY(static_cast<double>(alien) <= 0.005 * static_cast<double>(points));
    }

    void radiiAreUnbiased()
    {
        std::map<int, std::vector<double>> byRadius;
        std::vector<double> errors;
        for (const auto& [id, particle] : m_truth)
            for (const auto& [frame, at] : particle) {
                const auto found = at.isWhole && at.isAlone ? pointAt(tracks(), frame, at) : std::nullopt;
                if (!found)
                    continue;
                errors.push_back(found->point->r_px / at.r_px - 1.0);
                byRadius[static_cast<int>(at.r_px)].push_back(errors.back());
            }
        for (auto& [r_px, some] : byRadius)
            qInfo("radius %d px: median error %+.2f %% (%zu points)", r_px, 100.0 * medianOf(some),
                  some.size());
        const double bias = medianOf(errors);
        double squares = 0.0;
        for (const double error : errors)
            squares += error * error / static_cast<double>(errors.size());
        qInfo("median radius error %+.2f %%, root mean square %.2f %%", 100.0 * bias,
              100.0 * std::sqrt(squares));
        VERIFY_CLOSE(bias, 0.0, 0.0, 0.02);
    }

    void everyCoalescenceIsFoundAndNoOther()
    {
        const test::Csv events(demoFile("events.csv"));
        QCOMPARE(events.rows(), std::size_t{5});
        int found = 0;
        for (std::size_t i = 0; i < events.rows(); ++i)
            found += std::ranges::any_of(tracks().coalescences, [&](const Coalescence& c) {
                return std::abs(c.frame - events.number(i, "frame")) <= 2.0 &&
                       std::hypot(c.x_px - events.number(i, "x"), c.y_px - events.number(i, "y")) <
                           events.number(i, "r_new");
            });
        qInfo("%d of %zu coalescences found, %zu reported", found, events.rows(),
              tracks().coalescences.size());
        QCOMPARE(found, 5);
        QCOMPARE(tracks().coalescences.size(), std::size_t{5});
    }

    void driftIsFollowed()
    {
        const test::Csv drift(demoFile("drift.csv"));
        double squares = 0.0;
        for (std::size_t i = 0; i < drift.rows(); ++i)
            squares += std::pow(tracks().drift[i].dx_px - drift.number(i, "dx"), 2.0) +
                       std::pow(tracks().drift[i].dy_px - drift.number(i, "dy"), 2.0);
        const double rms = std::sqrt(squares / static_cast<double>(drift.rows()));
        qInfo("drift error %.2f px (root mean square, accumulated)", rms);
        QVERIFY(rms < 0.5);
    }

    void theIntervalOfThePotentialsMaximumHoldsTheTruth()
    {
        QFile file(demoFile("truth.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const double truth = QJsonDocument::fromJson(file.readAll())
                                 .object()
                                 .value(QStringLiteral("beta_mu_star_at_mean_delta"))
                                 .toDouble();
        const FittedValue& mu = m_results.fit.value->muStar;
        qInfo("mu* %.3f, 95 %% interval %.3f to %.3f, truth %.3f, determined: %s", mu.value, mu.low95,
              mu.high95, truth, mu.determined ? "yes" : "no");
        QVERIFY(m_results.fit.value->converged);
        QVERIFY(mu.low95 <= truth && truth <= mu.high95);
        QVERIFY(mu.high95 - mu.low95 < 1.5); // wider would hold anything
    }

private:
    [[nodiscard]] const Tracks& tracks() const { return m_results.tracks.value->tracks; }

    static double medianOf(std::vector<double>& values)
    {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::ranges::nth_element(values, middle);
        return *middle;
    }

    Results m_results;
    std::map<int, TrueTrack> m_truth;
};

QTEST_APPLESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
