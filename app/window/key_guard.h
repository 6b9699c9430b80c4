#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace ostwald {

/// Divides the keys between the window's plain-key shortcuts (Space, arrows, digits, letters, Return) and its controls:
/// while a text field, a button, a combo box, a tab bar or a slider has the focus, the keys it answers to stay its own.
/// A field keeps the keyboard until Return; a button that was clicked, until its dialog is closed. Then the main view has
/// it again. What was reached by Tab keeps its place when a dialog closes.
class KeyGuard : public QObject {
    Q_OBJECT

public:
    /// Watches the whole program while it lives.
    /// @param mainView  where keys go that nothing else wants, asked each time; null = nowhere
    KeyGuard(QWidget& window, std::function<QWidget*()> mainView);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(QObject& field, QEvent& press);
    void leaveDialog(const QWidget& dialog);
    void giveBack();

    QWidget& m_window;
    std::function<QWidget*()> m_mainView;
    QPointer<QWidget> m_leaving; ///< a dialog that goes, and had the keyboard
    bool m_enters = false;    ///< a field is being given its Return
    bool m_byPointer = false; ///< the last control of the window that took the keyboard did so by a click
};

} // namespace ostwald
