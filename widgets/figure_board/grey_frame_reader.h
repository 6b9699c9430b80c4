#pragma once

#include "document/document.h"
#include "figure/picture.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ostwald {

/// Keeps the frames at hand that a figure shows, read by a worker. Frames of another movie are forgotten. Lives in the GUI
/// thread; its destructor stops and waits.
class GreyFrameReader : public QObject {
    Q_OBJECT

public:
    explicit GreyFrameReader(Document& document, QObject* parent = nullptr);
    ~GreyFrameReader() override;

    /// These frames and no others; changed() follows once the missing ones are there.
    void want(std::vector<int> frames);
    /// What is at hand; a frame that cannot be had is null, one that is being read is missing.
    [[nodiscard]] const GreyFrames& frames() const;
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void changed();
    void failed(const ostwald::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
