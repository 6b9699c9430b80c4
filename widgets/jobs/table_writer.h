#pragma once

#include "base/result.h"
#include "pipeline/pipeline.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace ostwald {

/// Writes the tables of results into a folder in the background: writeResultFiles() of a copy, so that edits go on. Lives in
/// the GUI thread; its destructor stops and waits.
class TableWriter : public QObject {
    Q_OBJECT

public:
    explicit TableWriter(QObject* parent = nullptr);
    ~TableWriter() override;

    /// Does nothing while it runs. @pre results.detections and results.tracks
    void start(const std::filesystem::path& folder, const Results& results);
    void stop(); ///< tables that are whole by then stay
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double fraction() const; ///< 0 .. 1

Q_SIGNALS:
    void changed(); ///< at most ten times a second, and at every start and end
    void written(const QString& folder);
    void failed(const ostwald::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
