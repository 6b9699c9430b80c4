#include "window/figure_workspace.h"

#include "window/titled_panel.h"

#include "figures/panel_csv.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

#include <array>

namespace ostwald {
namespace {

struct JournalWidth {
    const char* name;
    double width_mm; ///< 0 = as typed
};

// Column widths from the journals' instructions for authors.
constexpr std::array journals{JournalWidth{QT_TRANSLATE_NOOP("ostwald::FigureWorkspace", "Nature, one column"), 89.0},
                              JournalWidth{QT_TRANSLATE_NOOP("ostwald::FigureWorkspace", "Nature, two columns"), 183.0},
                              JournalWidth{QT_TRANSLATE_NOOP("ostwald::FigureWorkspace", "ACS, one column"), 84.67},
                              JournalWidth{QT_TRANSLATE_NOOP("ostwald::FigureWorkspace", "ACS, two columns"), 177.8},
                              JournalWidth{QT_TRANSLATE_NOOP("ostwald::FigureWorkspace", "Other"), 0.0}};

struct Format {
    FigureFormat format;
    const char* suffix;
    const char* name;
};

constexpr std::array formats{Format{FigureFormat::Pdf, "pdf", "PDF"}, Format{FigureFormat::Svg, "svg", "SVG"},
                             Format{FigureFormat::Png, "png", "PNG"}};

QDoubleSpinBox* spinBox(double low, double high, double value, const QString& unit, int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setDecimals(decimals);
    box->setSuffix(QLatin1Char(' ') + unit);
    box->setValue(value);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

FigureWorkspace::FigureWorkspace(Document& document, StageRunner& runner, std::vector<CatalogueEntry> catalogue, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_catalogue(std::move(catalogue)), m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("chartList"));
    m_list->setAccessibleName(tr("Charts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const CatalogueEntry& entry : m_catalogue)
        m_list->addItem(entry.title);
    m_list->setCurrentRow(0);
    m_form = makeForm();

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50);
    connect(&m_refresh, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_list, &QListWidget::currentRowChanged, this, &FigureWorkspace::refreshSoon);
    connect(&m_document, &Document::changed, this, &FigureWorkspace::refreshSoon);
    connect(&m_runner, &StageRunner::fitImproved, this, &FigureWorkspace::refreshSoon);
    setMinimumSize(320, 240);
}

QWidget* FigureWorkspace::chartList() const
{
    return titledPanel(tr("Charts"), m_list, 0);
}

QWidget* FigureWorkspace::makeForm()
{
    m_journal = new QComboBox;
    for (const JournalWidth& journal : journals)
        m_journal->addItem(tr(journal.name));
    m_width = spinBox(20.0, 400.0, journals.front().width_mm, tr("mm"), 1);
    m_height = spinBox(20.0, 400.0, 60.0, tr("mm"), 1);
    m_fontSize = spinBox(4.0, 24.0, 7.0, tr("pt"), 1);
    m_dpi = new QSpinBox;
    m_dpi->setRange(72, 2400);
    m_dpi->setValue(600);
    m_dpi->setSuffix(tr(" dpi"));
    m_format = new QComboBox;
    for (const Format& format : formats)
        m_format->addItem(QLatin1String(format.name));

    auto* page = new QWidget;
    auto* pageForm = new QFormLayout(page);
    pageForm->setContentsMargins(0, 0, 0, 0);
    pageForm->addRow(tr("Journal"), m_journal);
    pageForm->addRow(tr("Width"), m_width);
    pageForm->addRow(tr("Height"), m_height);
    pageForm->addRow(tr("Text"), m_fontSize);

    auto* file = new QWidget;
    auto* fileForm = new QFormLayout(file);
    fileForm->setContentsMargins(0, 0, 0, 0);
    fileForm->addRow(tr("Format"), m_format);
    fileForm->addRow(tr("Resolution"), m_dpi);
    auto* exportButton = new QPushButton(tr("Export…"));
    exportButton->setObjectName(QStringLiteral("exportButton"));
    exportButton->setProperty("primary", true);
    auto* dataButton = new QPushButton(tr("Export data as CSV…"));
    fileForm->addRow(exportButton);
    fileForm->addRow(dataButton);

    connect(m_journal, &QComboBox::currentIndexChanged, this, &FigureWorkspace::chooseJournal);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double width_mm) {
        if (journals[static_cast<std::size_t>(m_journal->currentIndex())].width_mm != width_mm)
            m_journal->setCurrentIndex(static_cast<int>(journals.size()) - 1);
        refreshSoon();
    });
    for (QDoubleSpinBox* box : {m_height, m_fontSize})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureWorkspace::refreshSoon);
    const auto enableResolution = [this](int index) {
        m_dpi->setEnabled(formats[static_cast<std::size_t>(index)].format == FigureFormat::Png);
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, enableResolution);
    enableResolution(m_format->currentIndex());
    connect(exportButton, &QPushButton::clicked, this, &FigureWorkspace::exportFigureAs);
    connect(dataButton, &QPushButton::clicked, this, &FigureWorkspace::exportData);

    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(titledPanel(tr("Page"), page));
    layout->addWidget(titledPanel(tr("Export"), file));
    layout->addStretch(1);
    return form;
}

void FigureWorkspace::chooseJournal(int index)
{
    if (const double width_mm = journals[static_cast<std::size_t>(index)].width_mm; width_mm > 0.0)
        m_width->setValue(width_mm);
}

int FigureWorkspace::current() const
{
    return std::max(0, m_list->currentRow());
}

void FigureWorkspace::setCurrent(int chart)
{
    m_list->setCurrentRow(chart);
}

Panel FigureWorkspace::panel() const
{
    FigureData figureData = makeFigureData(m_document, m_runner);
    figureData.selected.clear(); // picking and playhead belong to the screen
    Panel panel = m_catalogue[static_cast<std::size_t>(current())].make(figureData);
    panel.playhead.reset();
    return panel;
}

ExportOptions FigureWorkspace::options() const
{
    return {.width_mm = m_width->value(), .height_mm = m_height->value(), .dpi = m_dpi->value(), .fontSize_pt = m_fontSize->value()};
}

QString FigureWorkspace::askPath(const QString& title, const QString& suffix, const QString& filter)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    QFileDialog dialog(window(), title, m_folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(m_catalogue[static_cast<std::size_t>(current())].fileName + QLatin1Char('.') + suffix);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

void FigureWorkspace::exportFigureAs()
{
    const Format& format = formats[static_cast<std::size_t>(m_format->currentIndex())];
    const QString suffix = QLatin1String(format.suffix);
    const QString path = askPath(tr("Export the chart"), suffix, tr("%1 (*.%2)").arg(QLatin1String(format.name), suffix));
    if (path.isEmpty())
        return;
    if (const Status status = exportFigure(panel(), path.toStdString(), format.format, options()); !status)
        Q_EMIT failed(status.error());
    else
        Q_EMIT exported(path);
}

void FigureWorkspace::exportData()
{
    const QString path = askPath(tr("Export the data of the chart"), QStringLiteral("csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Status status = writePanelCsv(panel(), path.toStdString()); !status)
        Q_EMIT failed(status.error());
    else
        Q_EMIT exported(path);
}

void FigureWorkspace::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void FigureWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    update();
}

void FigureWorkspace::paintEvent(QPaintEvent*)
{
    constexpr double margin_px = 32.0;
    constexpr double caption_px = 24.0;
    const ExportOptions page = options();
    const double scale = std::min((width() - 2 * margin_px) / page.width_mm, (height() - 2 * margin_px - caption_px) / page.height_mm);
    const QRectF sheet((width() - page.width_mm * scale) / 2, (height() - caption_px - page.height_mm * scale) / 2,
                       page.width_mm * scale, page.height_mm * scale);
    QPainter painter(this);
    painter.fillRect(sheet, Qt::white);
    painter.save();
    drawFigure(painter, sheet, panel(), page);
    painter.restore();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(0, sheet.bottom() + 8, width(), caption_px), Qt::AlignHCenter,
                     tr("%1 × %2 mm").arg(page.width_mm, 0, 'f', 1).arg(page.height_mm, 0, 'f', 1));
}

} // namespace ostwald
