#pragma once

#include "document/document.h"

#include <QObject>

#include <memory>

namespace ostwald {

/// What the frame at the playhead gives with the present parameters, found before the whole movie is measured with
/// them: the same code on the same frame. It follows every change while it is switched on and the detections of the
/// document are older than the parameters; the latest change wins. Lives in the GUI thread; its destructor waits for
/// the frame in hand.
class FramePreview : public QObject {
    Q_OBJECT

public:
    explicit FramePreview(Document& document, QObject* parent = nullptr);
    ~FramePreview() override;

    void setOn(bool on);
    [[nodiscard]] bool isOn() const;

    struct Found {
        FrameDetections detections;
        /// The survey behind it belongs to the parameters too: the run over the movie will give these very numbers.
        bool isFinal = false;
        double took_ms = 0.0;
    };
    /// For the playhead's frame and the present parameters; null while that is being computed, or of no use.
    [[nodiscard]] std::shared_ptr<const Found> found() const;
    /// The latest that was found for the playhead's frame, if with older parameters: to be shown until the next.
    [[nodiscard]] std::shared_ptr<const Found> latest() const;
    /// A frame is in hand or about to be.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void changed(); ///< found() or latest()

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
