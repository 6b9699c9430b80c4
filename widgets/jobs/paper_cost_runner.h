#pragma once

#include "document/document.h"
#include "fit/paper_cost.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ostwald {

/// Fits the project's Group-A trajectories with the paper's own cost in the background, on request: a comparison beside
/// the project's fit that is shown and never stored. Lives in the GUI thread; its destructor cancels and waits.
class PaperCostRunner : public QObject {
    Q_OBJECT

public:
    explicit PaperCostRunner(Document& document, QObject* parent = nullptr);
    ~PaperCostRunner() override;

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// Of the run in hand, 0 .. 1.
    [[nodiscard]] double fraction() const;
    /// There are trajectories to fit.
    [[nodiscard]] bool canStart() const;
    /// Null until there is one of the present trajectories and monomer radius.
    [[nodiscard]] std::shared_ptr<const PaperCostResult> result() const;
    /// Why the last run ended without one; nullopt while all is well.
    [[nodiscard]] const std::optional<Error>& failure() const;

Q_SIGNALS:
    void changed(); ///< at most five times a second, and at every start and end

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
