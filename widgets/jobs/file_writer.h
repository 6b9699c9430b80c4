#pragma once

#include "base/job_control.h"
#include "base/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ostwald {

/// Writes files in the background, one order at a time. Lives in the GUI thread; its destructor stops and waits.
class FileWriter : public QObject {
    Q_OBJECT

public:
    explicit FileWriter(QObject* parent = nullptr);
    ~FileWriter() override;

    void stop(); ///< files that are whole by then stay
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double fraction() const; ///< 0 .. 1

Q_SIGNALS:
    void changed(); ///< at most ten times a second, and at every start and end
    void written(const QString& path);
    void failed(const ostwald::Error& error);

protected:
    /// Called by a worker; what it needs is its own.
    using Work = std::function<Status(const JobControl& job)>;
    /// @param path  what written() tells  @pre !isRunning()
    void begin(const QString& path, Work work);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
