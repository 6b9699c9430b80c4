#pragma once

#include "document/document.h"
#include "jobs/frame_preview.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ostwald {

/// Keeps the document's results fresh in the background: the one place that starts work. Up to Ensemble it works by
/// itself whenever the project asks for it; the two fits (of growth and of coalescence) start on request and afterwards
/// follow changes of their input or parameters, 300 ms after the last one, until they are stopped or another movie
/// comes; a fit of coalescence also ends its following when it fails. Stages run one at a time; a change cancels the one
/// in hand only when it makes that one stale. While pixel size or frame interval are unknown the work ends with Edit, and
/// that is no failure. When all is done, it stores the results in the project's file.
/// Lives in the GUI thread; its destructor cancels and waits.
class StageRunner : public QObject {
    Q_OBJECT

public:
    explicit StageRunner(Document& document, QObject* parent = nullptr);
    ~StageRunner() override;

    /// What is being computed now.
    struct Activity {
        Stage stage = Stage::Survey;
        double fraction = 0.0;             ///< of that stage
        std::optional<double> secondsLeft; ///< of that stage; unknown at its beginning
    };
    [[nodiscard]] const std::optional<Activity>& activity() const;

    /// The results of the opened project are being read from its file.
    [[nodiscard]] bool isReading() const;

    /// Why the last run ended without the results asked for; nullopt while all is well.
    [[nodiscard]] const std::optional<Error>& failure() const;
    /// The stage that failed. @pre failure()
    [[nodiscard]] Stage failedStage() const;

    /// The fit in hand, best so far; until its first iteration the one before it, which belongs to older data. Null when
    /// there is neither, and when the document has the whole fit. After stop(), or a change that interrupts the fit, it
    /// stays as the last best. Of an opened project it is the outdated fit in its file.
    [[nodiscard]] std::shared_ptr<const GrowthFitResult> bestSoFar() const;
    /// bestSoFar() belongs to the project as it is now.
    [[nodiscard]] bool isBestFresh() const;
    /// bestSoFar() is of this data and these settings, but an earlier version of the program made it.
    [[nodiscard]] bool isBestOfEarlierVersion() const;
    /// A fit is running, or waits for the stages before it or for calm.
    [[nodiscard]] bool isFitting() const;

    /// The playhead's frame with changed parameters; while it is on and busy, the run over the movie waits for it.
    [[nodiscard]] FramePreview& preview();

    /// The same of the fit of coalescence.
    [[nodiscard]] std::shared_ptr<const CoalescenceFitResult> bestCoalescenceSoFar() const;
    [[nodiscard]] bool isBestCoalescenceFresh() const;
    [[nodiscard]] bool isFittingCoalescence() const;

    /// Starts a fit of the present project, or starts it anew.
    void startFit();
    void startCoalescenceFit();
    /// Stops what is running: a fit keeps its best so far, the stages before it go on at the next change.
    void stop();

Q_SIGNALS:
    void activityChanged(); ///< at most ten times a second, and at every start and end
    void fitImproved();     ///< a best so far is new; at most ten times a second, and once when it is stopped
    void fitStopped();      ///< a fit of growth was stopped by a person and has a best so far: it stays as bestSoFar()
    void failed(const ostwald::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
