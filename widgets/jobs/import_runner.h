#pragma once

#include "exchange/import.h"
#include "store/recovery.h"

#include <QObject>

#include <memory>

namespace ostwald {

/// Reads what another program has found, or a table of sizes, in the background: importProject() of one file
/// at a time, and a recovery file of it. Lives in the GUI thread; its destructor cancels and waits.
class ImportRunner : public QObject {
    Q_OBJECT

public:
    explicit ImportRunner(QObject* parent = nullptr);
    ~ImportRunner() override;

    /// Where recovery files are written; empty = nowhere. Counts from the next start on.
    void setRecoveryFolder(const std::filesystem::path& folder);
    /// Gives up the file in hand.
    void start(const std::filesystem::path& path, const ImportOptions& options = {});
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double fraction() const;                   ///< of the file in hand, 0 .. 1
    [[nodiscard]] const std::filesystem::path& path() const; ///< that was started last

Q_SIGNALS:
    void changed(); ///< at most five times a second, and at every start and end
    /// After the last changed(). @param ahead  see Document::openImported()
    void imported(const ostwald::StoredProject& project, const std::shared_ptr<ostwald::RecoveryAhead>& ahead);
    void failed(const ostwald::Error& error);             ///< likewise

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
