#include "window/start_page.h"

#include "movie/movie.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ostwald {
namespace {

constexpr int recentWidth_px = 340;
constexpr int dropZoneHeight_px = 260;

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    if (role)
        made->setProperty(role, true);
    return made;
}

} // namespace

StartPage::StartPage(const Theme& theme, bool hasSample, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(label(tr("Ostwald"), "heading", this));
    left->addWidget(label(tr("From a liquid-cell movie to a growth law."), "muted", this));
    left->addSpacing(16);
    m_dropZone = makeDropZone(hasSample);
    left->addWidget(m_dropZone, 1);

    m_recentColumn = new QWidget(this);
    m_recentColumn->setFixedWidth(recentWidth_px);
    m_recent = new QVBoxLayout(m_recentColumn);
    m_recent->setContentsMargins(0, 12, 0, 0);
    m_recent->setSpacing(4);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(56, 56, 56, 56);
    layout->setSpacing(48);
    layout->addLayout(left, 1);
    layout->addWidget(m_recentColumn);
}

QWidget* StartPage::makeDropZone(bool hasSample)
{
    auto* zone = new QWidget(this);
    zone->setMinimumHeight(dropZoneHeight_px);
    auto* column = new QVBoxLayout(zone);
    column->setSpacing(12);
    column->addStretch(1);
    auto* invitation = label(tr("Drop a movie, a folder of frames or a project here"), "section", zone);
    invitation->setAlignment(Qt::AlignCenter);
    column->addWidget(invitation);
    QStringList readable;
    for (const MovieReader& reader : builtinReaders())
        readable << QString::fromStdString(reader.label);
    auto* formats = label(readable.join(QStringLiteral(" · ")), "muted", zone);
    formats->setAlignment(Qt::AlignCenter);
    formats->setWordWrap(true);
    column->addWidget(formats);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    auto* open = new QPushButton(tr("Open…"), zone);
    open->setProperty("primary", true);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    buttons->addWidget(open);
    auto* folder = new QPushButton(tr("Open a folder of frames…"), zone);
    connect(folder, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    buttons->addWidget(folder);
    if (hasSample) {
        auto* sample = new QPushButton(tr("Open the sample: platinum, truth known"), zone);
        connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
        buttons->addWidget(sample);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    return zone;
}

QWidget* StartPage::makeRecentEntry(const QString& path)
{
    const QFileInfo file(path);
    auto* entry = new QPushButton(m_recentColumn);
    entry->setAccessibleName(tr("Open %1").arg(file.fileName()));
    entry->setToolTip(path);
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    auto* name = label(file.fileName(), "section", entry);
    const QString when = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
    const QString folder = fontMetrics().elidedText(file.absolutePath(), Qt::ElideMiddle, recentWidth_px - 32);
    auto* where = label(tr("%1\n%2").arg(folder, when), "muted", entry);
    for (QLabel* text : {name, where}) {
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(text);
    }
    entry->setMinimumHeight(column->sizeHint().height());
    connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
    return entry;
}

void StartPage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentColumn->setVisible(!paths.isEmpty());
    m_recent->addWidget(label(tr("Recent"), "section", m_recentColumn));
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            m_recent->addWidget(makeRecentEntry(path));
    m_recent->addStretch(1);
}

void StartPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.mutedText, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(m_dropZone->geometry()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace ostwald
