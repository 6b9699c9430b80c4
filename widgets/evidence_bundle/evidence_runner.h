#pragma once

#include "evidence_bundle/evidence_bundle.h"

#include <QObject>

namespace ostwald {

/// Writes an evidence bundle in the background; only figures are drawn in the GUI thread, one between two events. Lives in
/// the GUI thread; its destructor stops and waits, and no half-written folder stays.
class EvidenceRunner : public QObject {
    Q_OBJECT

public:
    explicit EvidenceRunner(QObject* parent = nullptr);
    ~EvidenceRunner() override;

    /// Does nothing while one is being written.
    void start(const std::filesystem::path& project, const std::filesystem::path& folder, const EvidenceParams& params);
    void stop();
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
