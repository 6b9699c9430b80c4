#pragma once

#include "document/document.h"
#include "theme/theme.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace ostwald {

class FrameStrip;

/// Why the leading particle is where it is in the shown frame: pictures, outline, corrections, and what its size went into.
/// Follows the selection while it is open.
class OriginCard : public QDialog {
    Q_OBJECT

public:
    OriginCard(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// All facts as text, for the clipboard.
    [[nodiscard]] QString text() const;
    /// It does not follow while it is hidden.
    void refresh();

private:

    Document& m_document;
    FrameStrip* m_strip;
    QLabel* m_title;
    QFormLayout* m_facts;
};

} // namespace ostwald
