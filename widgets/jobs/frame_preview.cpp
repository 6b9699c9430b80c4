#include "jobs/frame_preview.h"

#include "document/content_change.h"
#include "jobs/guarded.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

namespace ostwald {
namespace {

/// What a preview is of.
struct Wish {
    int frame = 0;
    Segmenter segmenter;
    StageKey survey; ///< of the survey that is used
    bool isFinal = false;

    bool operator==(const Wish&) const = default;
};

struct Outcome {
    Wish wish;
    std::shared_ptr<const Frame> frame; ///< decoded: the next parameters need it again
    std::shared_ptr<const FramePreview::Found> found; ///< null = it could not be computed
};

Outcome compute(const Wish& wish, const std::shared_ptr<const Movie>& movie, std::shared_ptr<const Frame> frame,
                const std::shared_ptr<const MovieSurvey>& survey)
{
    QElapsedTimer clock;
    clock.start();
    Outcome outcome{wish, std::move(frame), nullptr};
    if (!outcome.frame) {
        auto read = guarded([&] { return movie->frame(wish.frame); });
        if (!read)
            return outcome; // the run over the movie tells why
        outcome.frame = std::make_shared<const Frame>(std::move(*read));
    }
    auto segmented = guarded([&] { return segmentFrame(*outcome.frame, *survey, wish.segmenter); });
    if (segmented)
        outcome.found = std::make_shared<const FramePreview::Found>(FramePreview::Found{
            std::move(segmented->detections), wish.isFinal, static_cast<double>(clock.nsecsElapsed()) * 1e-6});
    return outcome;
}

} // namespace

struct FramePreview::Private {
    explicit Private(Document& openDocument) : document(openDocument)
    {
        pool.setMaxThreadCount(1);
        soon.setSingleShot(true);
        soon.setInterval(0);
    }

    /// What should be shown, or nullopt: nothing changed, or it cannot be known yet.
    [[nodiscard]] std::optional<Wish> wish() const
    {
        const Project& project = document.project();
        const Results& results = document.results();
        const StageKeys keys = stageKeys(project);
        if (!on || !document.movie() || project.imported || (results.detections && results.detections.key == keys.detections))
            return std::nullopt;
        // The paper's chain asks nothing of the survey.
        const bool isFinal = std::holds_alternative<PaperParams>(project.segmenter) || results.survey.key == keys.survey;
        if (!results.survey && !std::holds_alternative<PaperParams>(project.segmenter))
            return std::nullopt;
        return Wish{document.selection().frame, project.segmenter, results.survey.key, isFinal};
    }

    Document& document;
    bool on = false;
    QTimer soon;
    QFutureWatcher<Outcome> watcher;
    std::optional<Wish> inHand;
    Outcome last;
    bool hasLast = false;
    QThreadPool pool; ///< last: its destructor waits for the frame in hand
};

FramePreview::FramePreview(Document& document, QObject* parent) : QObject(parent), m(std::make_unique<Private>(document))
{
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change)) {
            m->hasLast = false;
            m->last = {};
        }
        if (m->on && isContent(change))
            m->soon.start();
    });
    connect(&m->soon, &QTimer::timeout, this, [this] {
        if (m->inHand)
            return; // looked at again when it is done
        const std::optional<Wish> wish = m->wish();
        if (!wish) {
            if (std::exchange(m->hasLast, false))
                Q_EMIT changed();
            return;
        }
        if (m->hasLast && m->last.wish == *wish)
            return;
        m->inHand = wish;
        auto survey = m->document.results().survey.value;
        if (!survey)
            survey = std::make_shared<const MovieSurvey>();
        auto frame = m->last.frame && m->last.frame->index == wish->frame ? m->last.frame : nullptr;
        m->watcher.setFuture(QtConcurrent::run(&m->pool, &compute, *wish, m->document.movie(), frame, survey));
    });
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] {
        m->inHand.reset();
        if (m->on) {
            m->last = m->watcher.result();
            m->hasLast = true;
            Q_EMIT changed();
        }
        m->soon.start();
    });
}

FramePreview::~FramePreview()
{
    m->watcher.disconnect(this);
    m->pool.waitForDone();
}

void FramePreview::setOn(bool on)
{
    if (on == m->on)
        return;
    m->on = on;
    m->hasLast = false;
    m->soon.start();
    Q_EMIT changed();
}

bool FramePreview::isOn() const
{
    return m->on;
}

std::shared_ptr<const FramePreview::Found> FramePreview::found() const
{
    const std::optional<Wish> wish = m->wish();
    return wish && m->hasLast && m->last.wish == *wish ? m->last.found : nullptr;
}

std::shared_ptr<const FramePreview::Found> FramePreview::latest() const
{
    const std::optional<Wish> wish = m->wish();
    return wish && m->hasLast && m->last.wish.frame == wish->frame ? m->last.found : nullptr;
}

bool FramePreview::isBusy() const
{
    const std::optional<Wish> wish = m->wish();
    return wish && !(m->hasLast && m->last.wish == *wish);
}

} // namespace ostwald
