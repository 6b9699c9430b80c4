#include "window/figure_workspace.h"

#include "window/check_text.h"
#include "window/titled_panel.h"
#include "document/content_change.h"

#include "figure/figure_check.h"
#include "figure/figure_templates.h"
#include "figures/figure_mime.h"
#include "figures/page_painter.h"
#include "figures/panel_csv.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>

#include <cmath>
#include <filesystem>

namespace ostwald {
namespace {

/// A column of a journal, as the user data of an item.
QPoint columnData(std::size_t journal, std::size_t column)
{
    return {static_cast<int>(journal), static_cast<int>(column)};
}

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
    m_list->setObjectName(QStringLiteral("figureList"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const FigureTemplate& figure : figureTemplates())
        m_list->addItem(templateTitle(figure));
    for (const CatalogueEntry& entry : m_catalogue)
        m_list->addItem(entry.title);
    m_list->setCurrentRow(0);
    m_form = makeForm();

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50);
    connect(&m_refresh, &QTimer::timeout, this, &FigureWorkspace::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &FigureWorkspace::chooseFigure);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (isContent(change) && !std::holds_alternative<SelectionChanged>(change))
            refreshSoon();
    });
    connect(&m_runner, &StageRunner::fitImproved, this, &FigureWorkspace::refreshSoon);
    connect(&m_runner, &StageRunner::activityChanged, this, &FigureWorkspace::refreshSoon);
    setMinimumSize(320, 240);
}

QWidget* FigureWorkspace::figureList() const
{
    return titledPanel(tr("Figures"), m_list, 0);
}

QWidget* FigureWorkspace::makeForm()
{
    m_checks = new QListWidget;
    m_checks->setObjectName(QStringLiteral("figureChecks"));
    m_checks->setAccessibleName(tr("Checks before export"));
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setWordWrap(true);
    m_checks->setSelectionMode(QAbstractItemView::NoSelection);
    m_checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(titledPanel(tr("Page"), makePageForm()));
    layout->addWidget(titledPanel(tr("Checks before export"), m_checks, 4), 1);
    layout->addWidget(titledPanel(tr("Export"), makeExportForm()));
    return form;
}

QWidget* FigureWorkspace::makePageForm()
{
    m_column = new QComboBox;
    for (std::size_t i = 0; i < journals().size(); ++i) {
        const Journal& entry = journals()[i];
        for (std::size_t column = 0; column < entry.widths_mm.size(); ++column)
            m_column->addItem(tr("%1, %L2 mm").arg(QLatin1String(entry.name)).arg(entry.widths_mm[column]),
                              columnData(i, column));
    }
    m_width = spinBox(30.0, 400.0, journals().front().widths_mm.front(), tr("mm"), 2);
    m_rowHeight = spinBox(20.0, 400.0, 60.0, tr("mm"), 1);
    m_fontSize = spinBox(5.0, 12.0, journals().front().style.text_pt, tr("pt"), 1);

    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Journal"), m_column);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Height of a row"), m_rowHeight);
    form->addRow(tr("Text"), m_fontSize);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FigureWorkspace::chooseColumn);
    connect(m_rowHeight, &QDoubleSpinBox::valueChanged, this, [this] {
        m_hasOwnRowHeight = true;
        refreshSoon();
    });
    for (QDoubleSpinBox* box : {m_width, m_fontSize})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureWorkspace::refreshSoon);
    return page;
}

QWidget* FigureWorkspace::makeExportForm()
{
    m_dpi = new QSpinBox;
    m_dpi->setRange(300, 1200);
    m_dpi->setSingleStep(100);
    m_dpi->setValue(600);
    m_dpi->setSuffix(tr(" dpi"));
    m_format = new QComboBox;
    for (const FigureFormatInfo& format : figureFormats())
        m_format->addItem(QLatin1String(format.name));
    const auto enableResolution = [this](int index) {
        m_dpi->setEnabled(figureFormats()[static_cast<std::size_t>(index)].hasPixels);
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, enableResolution);
    enableResolution(m_format->currentIndex());

    const auto button = [this](const QString& text, const QString& toolTip, auto action) {
        auto* made = new QPushButton(text);
        made->setToolTip(toolTip);
        connect(made, &QPushButton::clicked, this, action);
        m_actions.push_back(made);
        return made;
    };
    auto* exportButton = button(tr("Export…"), tr("Writes the figure, and its numbers as CSV beside it."),
                                &FigureWorkspace::exportFigure);
    exportButton->setObjectName(QStringLiteral("exportButton"));
    exportButton->setProperty("primary", true);
    auto* file = new QWidget;
    auto* form = new QFormLayout(file);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Resolution"), m_dpi);
    form->addRow(exportButton);
    form->addRow(button(tr("Copy plot"), tr("Copies the page as a picture of that resolution."),
                        &FigureWorkspace::copyPlot));
    form->addRow(button(tr("Copy data"), tr("Copies the numbers of every panel as CSV."), &FigureWorkspace::copyData));
    return file;
}

const Journal& FigureWorkspace::journal() const
{
    return journals()[static_cast<std::size_t>(m_column->currentData().toPoint().x())];
}

PageStyle FigureWorkspace::style() const
{
    return withText(journal().style, m_fontSize->value());
}

void FigureWorkspace::chooseFigure()
{
    m_hasOwnRowHeight = false;
    refreshSoon();
}

void FigureWorkspace::chooseColumn()
{
    const Journal& chosen = journal();
    m_width->setValue(chosen.widths_mm[static_cast<std::size_t>(m_column->currentData().toPoint().y())]);
    m_fontSize->setValue(chosen.style.text_pt);
    refreshSoon();
}

void FigureWorkspace::showChart(int chart)
{
    m_list->setCurrentRow(static_cast<int>(figureTemplates().size()) + chart);
}

FigureRequest FigureWorkspace::request() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    const std::size_t templates = figureTemplates().size();
    const FigureFormatInfo& format = figureFormats()[static_cast<std::size_t>(m_format->currentIndex())];
    FigureRequest request;
    request.name = row < templates ? figureTemplates()[row].key : m_catalogue[row - templates].fileName.toStdString();
    request.format = format.suffix;
    request.journal = journal().key;
    request.width_mm = m_width->value();
    if (m_hasOwnRowHeight)
        request.rowHeight_mm = m_rowHeight->value();
    if (m_fontSize->value() != journal().style.text_pt)
        request.text_pt = m_fontSize->value();
    if (format.hasPixels)
        request.dpi = m_dpi->value();
    if (row >= templates && !m_catalogue[row - templates].overTime)
        request.frame = m_document.selection().frame;
    return request;
}

Result<FigurePage> FigureWorkspace::makePage() const
{
    FigureData figureData = makeFigureData(m_document, m_runner);
    figureData.selected.clear(); // picking belongs to the screen
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    const TemplateParams params{.width_mm = m_width->value(), .style = style()};
    const std::size_t templates = figureTemplates().size();
    auto page = row < templates ? figureTemplates()[row].make(figureData, params)
                                : chartPage(m_catalogue[row - templates], figureData, params);
    if (page && m_hasOwnRowHeight)
        page->rowHeight_mm = m_rowHeight->value();
    return page;
}

bool FigureWorkspace::isFresh() const
{
    const StageKeys keys = stageKeys(m_document.project());
    const Results& results = m_document.results();
    const auto isOld = [](const auto& result, StageKey key) { return result && result.key != key; };
    return !m_runner.activity() && !isOld(results.tracks, keys.tracks) && !isOld(results.ensemble, keys.ensemble) &&
           !isOld(results.fit, keys.fit);
}

QString FigureWorkspace::askPath(const FigurePage& page, const FigureFormatInfo& format)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString suffix = QLatin1String(format.suffix);
    QFileDialog dialog(window(), tr("Export the figure"), m_folder,
                       tr("%1 (*.%2)").arg(QLatin1String(format.name), suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QString::fromStdString(page.name) + QLatin1Char('.') + suffix);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

void FigureWorkspace::exportFigure()
{
    const auto page = makePage();
    if (!page)
        return;
    const FigureFormatInfo& format = figureFormats()[static_cast<std::size_t>(m_format->currentIndex())];
    const QString path = askPath(*page, format);
    if (path.isEmpty())
        return;
    Status status = exportPage(*page, path.toStdString(), format.format, m_dpi->value());
    if (status)
        status = writePageCsv(*page, std::filesystem::path(path.toStdString()).replace_extension(".csv"));
    if (!status)
        Q_EMIT failed(status.error());
    else
        Q_EMIT exported(path);
}

void FigureWorkspace::copyPlot()
{
    if (const auto page = makePage())
        QGuiApplication::clipboard()->setMimeData(figureMimeData(*page).release());
}

void FigureWorkspace::copyData()
{
    if (const auto page = makePage())
        QGuiApplication::clipboard()->setText(QString::fromStdString(pageCsv(*page)));
}

void FigureWorkspace::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void FigureWorkspace::refresh()
{
    m_page = makePage();
    if (*m_page && !m_hasOwnRowHeight) {
        const QSignalBlocker blocker(m_rowHeight);
        m_rowHeight->setValue((*m_page)->rowHeight_mm);
    }
    for (QPushButton* action : m_actions)
        action->setEnabled(m_page->has_value());
    showChecks();
    update();
}

void FigureWorkspace::showChecks()
{
    m_checks->clear();
    if (!*m_page)
        return;
    const CheckContext context{.calibration = m_document.project().calibration, .isFresh = isFresh()};
    for (const FigureCheck& check : checkFigure(**m_page, journal(), context))
        m_checks->addItem((check.passed ? QStringLiteral("✓  ") : QStringLiteral("!  ")) + shownCheck(check, journal()));
}

void FigureWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void FigureWorkspace::paintEvent(QPaintEvent*)
{
    constexpr double margin_px = 32.0;
    constexpr double caption_px = 24.0;
    if (!m_page)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (!*m_page) {
        painter.drawText(QRectF(rect()).adjusted(margin_px, margin_px, -margin_px, -margin_px),
                         static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap),
                         QString::fromStdString(m_page->error().message));
        return;
    }
    const FigurePage& page = **m_page;
    const double trueScale = physicalDpiX() / 25.4;
    const double scale = std::min({trueScale, (width() - 2 * margin_px) / page.width_mm,
                                   (height() - 2 * margin_px - caption_px) / page.height_mm()});
    if (!(scale > 0.0))
        return;
    const QSizeF size = QSizeF(page.width_mm, page.height_mm()) * scale;
    const QRectF sheet(QPointF((width() - size.width()) / 2, (height() - caption_px - size.height()) / 2), size);
    painter.drawText(QRectF(0, sheet.bottom() + 8, width(), caption_px), Qt::AlignHCenter,
                     tr("%L1 × %L2 mm · %3 %")
                         .arg(page.width_mm, 0, 'f', 1)
                         .arg(page.height_mm(), 0, 'f', 1)
                         .arg(std::lround(100.0 * scale / trueScale)));
    painter.fillRect(sheet, Qt::white);
    drawPage(painter, sheet, page);
}

} // namespace ostwald
