#pragma once

#include "document/document.h"
#include "segment/advice.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ostwald {

/// Asks the open movie's own frames for parameters of the `measure` chain, in the background and on request. Lives in
/// the GUI thread.
class AdviceRunner : public QObject {
    Q_OBJECT

public:
    explicit AdviceRunner(Document& document, QObject* parent = nullptr);
    ~AdviceRunner() override;

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double fraction() const; ///< of the run in hand, 0 .. 1
    /// There is a movie, and it is measured.
    [[nodiscard]] bool canStart() const;
    /// Null until there is one for this movie, with the parameters as they were then or as it proposes.
    [[nodiscard]] std::shared_ptr<const SegmentAdvice> advice() const;
    /// Why the last run ended without one; nullopt while all is well.
    [[nodiscard]] const std::optional<Error>& failure() const;

Q_SIGNALS:
    void changed(); ///< at most five times a second, and at every start and end

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
