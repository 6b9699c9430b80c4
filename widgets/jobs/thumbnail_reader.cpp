#include "jobs/thumbnail_reader.h"

#include "jobs/guarded.h"
#include "movie/frame_order.h"
#include "movie/thumbnail.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace ostwald {
namespace {

struct Read {
    std::shared_ptr<const Movie> movie;
    int frame = 0;
    cv::Mat pixels; ///< empty = it cannot be read, which the movie view tells when it is asked to show it
};

Read read(const std::shared_ptr<const Movie>& movie, int frame)
{
    auto pixels = guarded([&] { return readThumbnail(*movie, frame, ThumbnailReader::side_px); });
    return {movie, frame, pixels ? *std::move(pixels) : cv::Mat()};
}

} // namespace

struct ThumbnailReader::Private {
    Private(ThumbnailReader& reader, Document& d) : q(reader), document(d)
    {
        pool.setMaxThreadCount(1);
        calm.setSingleShot(true);
        calm.setInterval(calm_ms);
    }

    void choose();
    [[nodiscard]] int distance(int frame, int other) const { return std::abs(order.placeOf(frame) - order.placeOf(other)); }
    void readNext();
    void take();
    [[nodiscard]] std::optional<int> nextMissing() const;

    ThumbnailReader& q;
    Document& document;
    bool isOn = false;
    bool isHeld = false;
    std::optional<std::pair<int, int>> range;
    std::shared_ptr<const Movie> movie; ///< whose frames these are
    FrameOrder order{Calibration{}, 0};
    std::vector<int> wanted;            ///< in the order in which they are read
    std::vector<int> spread;            ///< over the movie, ascending
    std::map<int, cv::Mat> thumbnails;
    bool isReading = false;
    QTimer calm;
    QFutureWatcher<Read> watcher;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

void ThumbnailReader::Private::choose()
{
    const std::shared_ptr<const Movie> now = isOn ? document.movie() : nullptr;
    const bool isOther = now != movie;
    const FrameOrder orderBefore = order;
    movie = now;
    wanted.clear();
    if (movie) {
        const int last = movie->info().frames - 1;
        order = {document.project().calibration, movie->info().frames};
        const auto spreadOver = [this](int first, int end, int count) { // stills have no key frames
            std::vector<int> frames = coarseToFine(first, end, count, movie->keyFrames());
            std::ranges::transform(frames, frames.begin(), [this](int place) { return order.frameAt(place); });
            return frames;
        };
        wanted = spreadOver(0, last, ofMovie);
        spread = wanted;
        std::ranges::sort(spread);
        if (range)
            for (const int frame : spreadOver(std::clamp(range->first, 0, last), std::clamp(range->second, 0, last), ofRange))
                if (!std::ranges::binary_search(spread, frame))
                    wanted.push_back(frame);
    }
    const auto forgotten = std::erase_if(thumbnails, [this, isOther](const auto& entry) {
        return isOther || std::ranges::find(wanted, entry.first) == wanted.end();
    });
    if (forgotten > 0 || isOther || order != orderBefore) // then others are near
        Q_EMIT q.changed();
    calm.start();
}

std::optional<int> ThumbnailReader::Private::nextMissing() const
{
    const auto next = std::ranges::find_if(wanted, [this](int frame) { return !thumbnails.contains(frame); });
    return next == wanted.end() ? std::nullopt : std::optional(*next);
}

void ThumbnailReader::Private::readNext()
{
    const std::optional<int> next = nextMissing();
    if (isReading || isHeld || calm.isActive() || !next)
        return;
    isReading = true;
    watcher.setFuture(QtConcurrent::run(&pool, &read, movie, *next));
}

void ThumbnailReader::Private::take()
{
    isReading = false;
    Read outcome = watcher.result();
    if (outcome.movie == movie && std::ranges::find(wanted, outcome.frame) != wanted.end()) {
        thumbnails[outcome.frame] = std::move(outcome.pixels);
        Q_EMIT q.changed();
    }
    readNext();
}

ThumbnailReader::ThumbnailReader(Document& document, QObject* parent)
    : QObject(parent), m(std::make_unique<Private>(*this, document))
{
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] { m->take(); });
    connect(&m->calm, &QTimer::timeout, this, [this] { m->readNext(); });
    connect(&document, &Document::changed, this, [this](const Change& change) {
        // A movie can also be found again for a project whose file had moved, without any other change.
        const bool isOther = m->document.movie() != m->movie;
        const bool isReordered = std::holds_alternative<ParamsChanged>(change) && m->movie &&
                                 m->order != FrameOrder(m->document.project().calibration, m->movie->info().frames);
        if (m->isOn && (isOther || isReordered))
            m->choose();
        const auto* selection = std::get_if<SelectionChanged>(&change);
        if (m->movie && selection && selection->before.frame != m->document.selection().frame)
            m->calm.start();
    });
}

ThumbnailReader::~ThumbnailReader()
{
    m->watcher.disconnect(this);
    m->pool.waitForDone();
}

void ThumbnailReader::setOn(bool isOn)
{
    if (isOn == m->isOn)
        return;
    m->isOn = isOn;
    m->choose();
}

bool ThumbnailReader::isOn() const
{
    return m->isOn;
}

void ThumbnailReader::setHeld(bool isHeld)
{
    m->isHeld = isHeld;
    m->calm.start();
}

void ThumbnailReader::setRange(const std::optional<std::pair<int, int>>& range)
{
    if (range == m->range)
        return;
    m->range = range;
    m->choose();
}

const std::map<int, cv::Mat>& ThumbnailReader::thumbnails() const
{
    return m->thumbnails;
}

std::optional<int> ThumbnailReader::nearest(int frame) const
{
    std::optional<int> found;
    for (const auto& [at, pixels] : m->thumbnails)
        if (!pixels.empty() && (!found || m->distance(at, frame) < m->distance(*found, frame)))
            found = at;
    return found;
}

int ThumbnailReader::nearestWanted(int frame) const
{
    return *std::ranges::min_element(m->spread, {}, [this, frame](int at) { return m->distance(at, frame); });
}

bool ThumbnailReader::isDone() const
{
    return !m->isReading && !m->nextMissing();
}

} // namespace ostwald
