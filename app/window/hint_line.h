#pragma once

#include "window/key_hints.h"

#include "document/document.h"

#include <QLabel>

namespace ostwald {

class FrameView;
class PageView;

/// One line above the foot of the window: what the keys would do now to what is under the pointer.
class HintLine : public QLabel {
    Q_OBJECT

public:
    HintLine(Document& document, const FrameView& view, const PageView& page, const CommandList& commands,
             QWidget* parent = nullptr);

    /// Looks again at what lies under the pointer.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] HintContext context() const;

    Document& m_document;
    const FrameView& m_view;
    const PageView& m_page;
    const CommandList& m_commands;
    KeyHints m_hints;
    Pane m_pane = Pane::Elsewhere;
    bool m_shift = false;
};

} // namespace ostwald
