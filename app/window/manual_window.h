#pragma once

#include <QString>
#include <QWidget>

class QTextBrowser;

namespace ostwald {

/// The folder of the manual's pages beside the program; empty when they are not installed.
[[nodiscard]] QString manualFolder();

/// Shows the manual's pages, which need no network and no other program. Links to other places open in the browser.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(const QString& folder, QWidget* parent = nullptr);

    /// @param page  name of a page without ending, "keys"
    void showPage(const QString& page);

private:
    /// Of the page that was just loaded: in the colours of the window, and with lines that wrap.
    void styleCode();

    QString m_folder;
    QTextBrowser* m_browser;
};

} // namespace ostwald
