#include "figure_board/grey_frame_reader.h"

#include "figure_board/grey_frames.h"
#include "jobs/guarded.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace ostwald {

struct GreyFrameReader::Private {
    explicit Private(GreyFrameReader& reader, Document& d) : q(reader), document(d) { pool.setMaxThreadCount(1); }

    void readMissing();
    void take();

    GreyFrameReader& q;
    Document& document;
    std::shared_ptr<const Movie> movie; ///< whose frames these are
    std::vector<int> wanted;
    std::vector<int> inHand;
    GreyFrames frames;
    QFutureWatcher<Result<GreyFrames>> watcher;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

void GreyFrameReader::Private::readMissing()
{
    if (movie != document.movie()) {
        movie = document.movie();
        watcher.cancel();
        inHand.clear();
        frames.clear();
    }
    std::erase_if(frames, [this](const auto& entry) { return !std::ranges::binary_search(wanted, entry.first); });
    std::vector<int> missing;
    std::ranges::copy_if(wanted, std::back_inserter(missing), [this](int frame) { return !frames.contains(frame); });
    if (!movie)
        for (const int frame : missing)
            frames[frame] = nullptr;
    if (!movie || missing.empty() || !inHand.empty())
        return;
    inHand = missing;
    watcher.setFuture(QtConcurrent::run(&pool, [movie = movie, missing](QPromise<Result<GreyFrames>>& promise) {
        JobControl job;
        job.cancelled = [&promise] { return promise.isCanceled(); };
        promise.addResult(guarded([&] { return readGreyFrames(*movie, missing, job); }));
    }));
}

void GreyFrameReader::Private::take()
{
    if (watcher.isCanceled() || inHand.empty())
        return;
    const Result<GreyFrames> outcome = watcher.result();
    for (const int frame : inHand)
        frames[frame] = outcome ? outcome->at(frame) : nullptr;
    inHand.clear();
    readMissing();
    Q_EMIT q.changed();
    if (!outcome)
        Q_EMIT q.failed(outcome.error());
}

GreyFrameReader::GreyFrameReader(Document& document, QObject* parent)
    : QObject(parent), m(std::make_unique<Private>(*this, document))
{
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] { m->take(); });
}

GreyFrameReader::~GreyFrameReader()
{
    m->watcher.disconnect(this);
    m->watcher.cancel();
    m->pool.waitForDone();
}

void GreyFrameReader::want(std::vector<int> frames)
{
    std::ranges::sort(frames);
    m->wanted = std::move(frames);
    m->readMissing();
}

const GreyFrames& GreyFrameReader::frames() const
{
    return m->frames;
}

bool GreyFrameReader::isReading() const
{
    return !m->inHand.empty();
}

} // namespace ostwald
