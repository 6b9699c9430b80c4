#pragma once

#include "document/document.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ostwald {

/// Keeps the document's results fresh in the background: the one place that starts work. Up to Ensemble it works by
/// itself whenever the project asks for it; a fit starts on request and afterwards follows changes of its input or
/// parameters until it is stopped. A change while a run is going cancels it and starts anew with what is still fresh.
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

    /// Why the last run ended without the results asked for; nullopt while all is well.
    [[nodiscard]] const std::optional<Error>& failure() const;

    /// The fit in hand, best so far; null when none is running. After stop() it stays as the last best until the
    /// next fit starts.
    [[nodiscard]] std::shared_ptr<const GrowthFitResult> bestSoFar() const;
    [[nodiscard]] bool isFitting() const;

    /// Starts a fit of the present project, or starts it anew.
    void startFit();
    /// Stops what is running: a fit keeps its best so far, the stages before it go on at the next change.
    void stop();

Q_SIGNALS:
    void activityChanged(); ///< at most ten times a second, and at every start and end
    void fitImproved();     ///< bestSoFar() is new; at most ten times a second
    void failed(const ostwald::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
