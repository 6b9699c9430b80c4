#pragma once

#include "corrections/try_correct.h"
#include "document/document.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ostwald {

class FrameStrip;
class ReviewModel;

/// The review queue: the case in hand in seven frames, a word on it, and the next. Taking up a case moves the playhead
/// there and picks the particle.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Takes up the next case, the most suspicious first; delta -1 = the one before.
    void step(int delta);
    [[nodiscard]] bool hasCase() const;
    Refused accept(); ///< as it is
    Refused reject(); ///< cuts the link, takes the coalescence back, or excludes the track
    Refused leaveUnsure();

private:
    void takeUp(int row);
    void refresh();
    Refused decide(Verdict verdict);
    /// Takes up the case that follows in the list now.
    void goOn(int row);
    [[nodiscard]] int row() const;

    Document& m_document;
    ReviewModel* m_model;
    QLabel* m_summary;
    QProgressBar* m_progress;
    FrameStrip* m_strip;
    QTableView* m_table;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_unsure;
};

} // namespace ostwald
