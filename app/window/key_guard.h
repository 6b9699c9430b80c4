#pragma once

#include <QObject>

namespace ostwald {

/// Keeps the window's plain-key shortcuts (Space, arrows, digits, letters, Return) from keyboard users' controls: while
/// a text field, a button, a combo box, a tab bar or a slider has the focus, the keys it answers to stay its own.
class KeyGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ostwald
