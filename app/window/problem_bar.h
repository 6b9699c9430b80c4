#pragma once

#include "base/result.h"
#include "theme/theme.h"

#include <QFrame>

class QLabel;

namespace ostwald {

/// The last thing that went wrong, as a sentence over the work it does not block, until it is dismissed or solved.
class ProblemBar : public QFrame {
    Q_OBJECT

public:
    explicit ProblemBar(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void report(const Error& error);
    void clear();

private:
    QLabel* m_text;
};

} // namespace ostwald
