#include "window/start_page.h"

#include "movie/movie.h"
#include "wording/core_sentence.h"

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
constexpr QSize pictureArea_px(64, 48);

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    if (role)
        made->setProperty(role, true);
    return made;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
}

QLayout* inTheMiddle(std::initializer_list<QWidget*> buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (QWidget* button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
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
    auto* column = new QVBoxLayout(m_recentColumn);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    m_unsaved = new QVBoxLayout;
    m_unsaved->setSpacing(4);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    column->addLayout(m_unsaved);
    column->addLayout(m_recent);
    column->addStretch(1);

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
        readable << shownSentence(reader.label);
    auto* formats = label(readable.join(QStringLiteral(" · ")), "muted", zone);
    formats->setAlignment(Qt::AlignCenter);
    formats->setWordWrap(true);
    formats->setContentsMargins(48, 0, 48, 0); // clear of the frame
    column->addWidget(formats);

    auto* open = new QPushButton(tr("Open…"), zone);
    open->setProperty("primary", true);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto* folder = new QPushButton(tr("Open a folder of frames…"), zone);
    connect(folder, &QPushButton::clicked, this, &StartPage::openFolderRequested);
    column->addLayout(inTheMiddle({open, folder}));
    if (hasSample) {
        auto* sample = new QPushButton(tr("Open the sample: platinum, truth known"), zone);
        connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
        auto* tour = new QPushButton(tr("Take the tour"), zone);
        tour->setObjectName(QStringLiteral("takeTour"));
        connect(tour, &QPushButton::clicked, this, &StartPage::tourRequested);
        column->addLayout(inTheMiddle({sample, tour}));
    }
    column->addStretch(1);
    return zone;
}

QWidget* StartPage::makeRecentEntry(const QString& path, const QImage& picture)
{
    const QFileInfo file(path);
    auto* entry = new QPushButton(m_recentColumn);
    entry->setAccessibleName(tr("Open %1").arg(file.fileName()));
    entry->setToolTip(path);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(8, 8, 12, 8);
    row->setSpacing(12);
    auto* seen = new QLabel(entry);
    seen->setFixedSize(pictureArea_px);
    seen->setAlignment(Qt::AlignCenter);
    seen->setPixmap(QPixmap::fromImage(picture));
    seen->setVisible(!picture.isNull());
    seen->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(seen);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    const int room_px = recentWidth_px - 32 - (picture.isNull() ? 0 : pictureArea_px.width() + row->spacing());
    auto* name = label(file.fileName(), "section", entry);
    const QString when = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
    const QString folder = fontMetrics().elidedText(file.absolutePath(), Qt::ElideMiddle, room_px);
    auto* where = label(tr("%1\n%2").arg(folder, when), "muted", entry);
    for (QLabel* text : {name, where}) {
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(text);
    }
    entry->setMinimumHeight(row->sizeHint().height());
    connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
    return entry;
}

QWidget* StartPage::makeUnsavedEntry(const Unsaved& work)
{
    auto* entry = new QWidget(m_recentColumn);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* recover = new QPushButton(
        tr("%1, %2").arg(fontMetrics().elidedText(work.title, Qt::ElideMiddle, recentWidth_px / 3),
                         QLocale().toString(work.time, QLocale::ShortFormat)),
        entry);
    recover->setProperty("primary", true);
    recover->setAccessibleName(tr("Recover unsaved work on %1").arg(work.title));
    recover->setToolTip(tr("Go on with it; nothing that was done is lost"));
    connect(recover, &QPushButton::clicked, this, [this, file = work.file] { Q_EMIT recoverRequested(file); });
    row->addWidget(recover, 1);
    auto* forget = new QPushButton(tr("Delete…"), entry);
    connect(forget, &QPushButton::clicked, this, [this, file = work.file] { Q_EMIT forgetRequested(file); });
    row->addWidget(forget);
    return entry;
}

void StartPage::setUnsaved(const std::vector<Unsaved>& work)
{
    clear(m_unsaved);
    m_hasUnsaved = !work.empty();
    m_recentColumn->setVisible(m_hasRecent || m_hasUnsaved);
    if (work.empty())
        return;
    m_unsaved->addWidget(label(tr("Unsaved work to recover"), "section", m_recentColumn));
    for (const Unsaved& item : work)
        m_unsaved->addWidget(makeUnsavedEntry(item));
    m_unsaved->addSpacing(16);
}

void StartPage::setRecent(const QStringList& paths, const RecentPictures& pictures)
{
    clear(m_recent);
    m_hasRecent = !paths.isEmpty();
    m_recentColumn->setVisible(m_hasRecent || m_hasUnsaved);
    if (!m_hasRecent)
        return;
    m_recent->addWidget(label(tr("Recent"), "section", m_recentColumn));
    for (const QString& path : paths)
        if (QFileInfo::exists(path))
            m_recent->addWidget(makeRecentEntry(path, pictures.of(path)));
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
