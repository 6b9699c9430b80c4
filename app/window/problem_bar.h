#pragma once

#include "base/result.h"
#include "theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace ostwald {

/// The last thing that went wrong, as a sentence over the work it does not block, until it is dismissed or solved.
class ProblemBar : public QFrame {
    Q_OBJECT

public:
    explicit ProblemBar(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void report(const Error& error);
    /// The same with a button that leads out of it.
    void reportWithWayOut(const Error& error, const QString& wayOut, std::function<void()> takeIt);
    void clear();

private:
    QLabel* m_text;
    QPushButton* m_wayOut;
    std::function<void()> m_takeIt;
};

} // namespace ostwald
