#pragma once

#include "document/document.h"

#include <QObject>

#include <memory>
#include <set>
#include <vector>

namespace ostwald {

/// Looks in the background for the outlines of particles at their local level, see localOutline(); one search at a time,
/// and a new one ends the one before. What it finds is for the tracks it was asked for: when they change meanwhile, the search
/// ends without a word. Lives in the GUI thread; its destructor cancels and waits.
class RefillRunner : public QObject {
    Q_OBJECT

public:
    explicit RefillRunner(Document& document, QObject* parent = nullptr);
    ~RefillRunner() override;

    /// Of what the tracks have measured in the playhead's frame, from it on, or in all their frames.
    /// @return false when that is nothing
    bool start(const std::set<TrackId>& on, Extent extent);
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// Of the search in hand, 0 .. 1.
    [[nodiscard]] double fraction() const;

Q_SIGNALS:
    void changed(); ///< at most five times a second, and at every start and end
    /// @param edits   one for every outline that differs from the one that is there
    /// @param unclear how many particles stand out too little
    void found(const std::vector<ostwald::Edit>& edits, int unclear);
    void failed(const ostwald::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
