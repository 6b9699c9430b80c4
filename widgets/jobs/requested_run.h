#pragma once

#include "base/job_control.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace ostwald {

/// One computation in the background that a person asks for and can stop, one at a time. Lives in the GUI thread; its
/// destructor cancels and waits.
class RequestedRun : public QObject {
    Q_OBJECT

public:
    explicit RequestedRun(QObject* parent = nullptr);
    ~RequestedRun() override;

    /// Stops what runs and computes this: `compute` in a worker, with all that it needs by value, then `receive` in this
    /// thread, before changed(), unless it was stopped.
    template <class Output>
    void start(std::function<Result<Output>(const JobControl& job)> compute,
               std::function<void(const Result<Output>& outcome)> receive);
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double fraction() const; ///< 0 .. 1 of the run in hand; 0 while there is none

Q_SIGNALS:
    void changed(); ///< at most five times a second, and at every start and end

private:
    void begin(std::function<void(const JobControl& job)> compute, std::function<void()> receive);

    struct Private;
    std::unique_ptr<Private> m;
};

template <class Output>
void RequestedRun::start(std::function<Result<Output>(const JobControl& job)> compute,
                         std::function<void(const Result<Output>& outcome)> receive)
{
    auto outcome = std::make_shared<Result<Output>>(cancelledError());
    begin([outcome, compute = std::move(compute)](const JobControl& job) { *outcome = compute(job); },
          [outcome, receive = std::move(receive)] { receive(*outcome); });
}

} // namespace ostwald
