#include "jobs/refill_runner.h"

#include "edits/local_outline.h"
#include "jobs/guarded.h"
#include "jobs/requested_run.h"

#include <algorithm>

namespace ostwald {
namespace {

struct Target {
    Anchor at;
    std::size_t particle = 0; ///< in the list of its frame
};

struct Refilled {
    std::vector<Edit> edits;
    int unclear = 0;
};

bool areBright(const Segmenter& segmenter)
{
    return std::visit(
        [](const auto& params) {
            if constexpr (requires { params.brightParticles; })
                return params.brightParticles;
            else
                return false;
        },
        segmenter);
}

/// Everything the search needs, by value.
struct RefillJob {
    std::shared_ptr<const Movie> movie;
    std::shared_ptr<const Detections> detections;
    int firstFrame = 0;
    std::vector<Target> targets; ///< by frame
    bool brightParticles = false;

    [[nodiscard]] Result<Refilled> search(const JobControl& job) const
    {
        Refilled refilled;
        std::optional<Frame> frame;
        std::size_t done = 0;
        for (const Target& target : targets) {
            if (job.cancelled())
                return cancelledError();
            if (!frame || frame->index != target.at.frame) {
                auto read = movie->frame(target.at.frame);
                if (!read)
                    return read.error();
                frame = *std::move(read);
            }
            const FrameDetections& found = (*detections)[static_cast<std::size_t>(target.at.frame - firstFrame)];
            auto outline = localOutline(frame->pixels, found, target.particle, brightParticles);
            if (!outline)
                ++refilled.unclear;
            else if (*outline != found.particles[target.particle].outline)
                refilled.edits.emplace_back(RefillEdit{target.at, *std::move(outline)});
            job.progress(static_cast<double>(++done) / static_cast<double>(targets.size()));
        }
        return refilled;
    }
};

} // namespace

struct RefillRunner::Private {
    explicit Private(Document& openDocument) : document(openDocument) {}

    Document& document;
    std::shared_ptr<const EditedTracks> basis; ///< of the search in hand
    RequestedRun run;
};

RefillRunner::RefillRunner(Document& document, QObject* parent) : QObject(parent), m(std::make_unique<Private>(document))
{
    connect(&m->run, &RequestedRun::changed, this, &RefillRunner::changed);
    connect(&document, &Document::changed, this, [this] {
        if (m->run.isRunning() && m->document.results().tracks.value != m->basis)
            stop();
    });
}

RefillRunner::~RefillRunner() = default;

bool RefillRunner::start(const std::set<TrackId>& on, Extent extent)
{
    stop();
    const auto& edited = m->document.results().tracks.value;
    if (!edited || !edited->detections || !m->document.movie())
        return false;
    const int shown = m->document.selection().frame;
    RefillJob refill{m->document.movie(), edited->detections, edited->tracks.firstFrame, {},
                     areBright(m->document.project().segmenter)};
    for (const TrackId id : on)
        if (const Track* track = edited->tracks.find(id))
            for (const TrackPoint& point : track->points)
                if (point.measured() && (extent == Extent::Whole || point.frame == shown ||
                                         (extent == Extent::FromHere && point.frame > shown)))
                    refill.targets.push_back({anchorOf(point), static_cast<std::size_t>(point.detection)});
    if (refill.targets.empty())
        return false;
    std::ranges::stable_sort(refill.targets, {}, [](const Target& target) { return target.at.frame; });
    m->basis = edited;
    m->run.start<Refilled>(
        [refill = std::move(refill)](const JobControl& job) { return guarded([&] { return refill.search(job); }); },
        [this](const Result<Refilled>& outcome) {
            if (outcome)
                Q_EMIT found(outcome->edits, outcome->unclear);
            else
                Q_EMIT failed(outcome.error());
        });
    return true;
}

void RefillRunner::stop()
{
    m->run.stop();
}

bool RefillRunner::isRunning() const
{
    return m->run.isRunning();
}

double RefillRunner::fraction() const
{
    return m->run.fraction();
}

} // namespace ostwald
