#pragma once

#include <QPointer>
#include <QRect>
#include <QWidget>

class QAction;
class QLabel;

namespace ostwald {

/// A place in the workbench whose content can be torn off into a window of its own: on another screen, and there in every
/// workspace. Its window is of the main window, whose keys work there, too.
class Dock : public QWidget {
    Q_OBJECT

public:
    /// What is in the place of a content that was torn off.
    enum class Leaves { Note, Nothing };

    /// @param name  of what it holds, in the language of the window
    Dock(const QString& name, Leaves leaves);

    /// Once, before anything is torn off.
    void setContent(QWidget* content);

    [[nodiscard]] const QString& name() const { return m_name; }
    /// Another one for what it holds now.
    void setName(const QString& name);
    [[nodiscard]] bool isTornOff() const { return !m_window.isNull(); }
    void setTornOff(bool on);
    /// Of the window, in px on the screen; null = in its place.
    [[nodiscard]] QRect windowRect() const;
    /// Tears off or brings back. A window that no screen shows is brought to the first one.
    void setWindowRect(const QRect& rect);

    /// Whether the workbench has a place for it now, for one that leaves nothing; the window stays.
    void setWanted(bool wanted);
    /// The window is seen while this is on.
    void setWindowShown(bool shown);

    /// Checkable: tears off and brings back.
    [[nodiscard]] QAction* action() const { return m_action; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tearOff(const QRect& rect);
    void bringBack();
    void refresh();

    QString m_name;
    QWidget* m_content = nullptr;
    QWidget* m_note; ///< in its place
    QLabel* m_noteText;
    Leaves m_leaves;
    QAction* m_action;
    QPointer<QWidget> m_window;
    bool m_isWanted = true;
    bool m_isWindowShown = false;
};

/// A button for its heading.
[[nodiscard]] QWidget* tearOffButton(Dock& dock);

} // namespace ostwald
