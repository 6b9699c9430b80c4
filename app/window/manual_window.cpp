#include "window/manual_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace ostwald {
namespace {

constexpr double belowCode_px = 12.0;
constexpr int pictureWidth_px = 670; ///< fits the first size of the window

/// Qt's rich text does not scale pictures to the page.
class PageBrowser : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage picture(source().resolved(name).toLocalFile());
        return picture.width() > pictureWidth_px ? picture.scaledToWidth(pictureWidth_px, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

QString manualFolder()
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/ostwald/manual"));
    return folder.exists(QStringLiteral("index.html")) ? folder.canonicalPath() : QString();
}

ManualWindow::ManualWindow(const QString& folder, QWidget* parent)
    : QWidget(parent, Qt::Window), m_folder(folder), m_browser(new PageBrowser(this))
{
    setWindowTitle(tr("Manual of Ostwald"));
    resize(820, 900);
    m_browser->setObjectName(QStringLiteral("manualPage"));
    m_browser->setAccessibleName(tr("Manual"));
    m_browser->setOpenExternalLinks(true);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(24);
    m_browser->setSearchPaths({folder});
    connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::styleCode);

    auto* bar = new QToolBar(this);
    QAction* contents = bar->addAction(tr("Contents"), this, [this] { showPage(QStringLiteral("index")); });
    contents->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    QAction* back = bar->addAction(tr("Back"), m_browser, &QTextBrowser::backward);
    back->setShortcut(QKeySequence::Back);
    QAction* forward = bar->addAction(tr("Forward"), m_browser, &QTextBrowser::forward);
    forward->setShortcut(QKeySequence::Forward);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_browser);
}

void ManualWindow::showPage(const QString& page)
{
    m_browser->setSource(QUrl::fromLocalFile(m_folder + QLatin1Char('/') + page + QStringLiteral(".html")));
    show();
    raise();
    activateWindow();
}

void ManualWindow::styleCode()
{
    const QColor ground = palette().color(QPalette::AlternateBase);
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (!format.nonBreakableLines())
            continue;
        format.setNonBreakableLines(false);
        format.setBackground(ground);
        format.setForeground(palette().color(QPalette::Text));
        format.setLineHeight(100.0, QTextBlockFormat::ProportionalHeight);
        if (const QTextBlock next = block.next(); next.isValid() && !next.blockFormat().nonBreakableLines())
            format.setBottomMargin(belowCode_px);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setForeground(palette().color(QPalette::Text));
        letters.setBackground(ground);
        cursor.mergeCharFormat(letters);
    }
}

} // namespace ostwald
