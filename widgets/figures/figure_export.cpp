#include "figures/figure_export.h"

#include "figures/panel_chart.h"
#include "figures/pdf_page_size.h"
#include "figures/whole_file.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ostwald {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pointsPerInch = 72.0;
constexpr int largestSide_px = 30000;
constexpr int pdfResolution = 1200;
constexpr double pdfUnitsPerPoint = 10.0; ///< whole pixel sizes of fonts are tenths of a point then

double points(double mm)
{
    return mm / mmPerInch * pointsPerInch;
}

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// Lays the panel out with so many units to the point and draws it to `target`.
void drawPage(QPainter& painter, const Panel& panel, const ExportOptions& options, double unitsPerPoint,
              const QRectF& target)
{
    const QSizeF page(points(options.width_mm) * unitsPerPoint, points(options.height_mm) * unitsPerPoint);
    QGraphicsScene scene;
    auto* chart = new PanelChart(paperStyle(options.fontSize_pt, unitsPerPoint));
    scene.addItem(chart);
    chart->resize(page);
    chart->setPanel(panel);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, QRectF(QPointF(), page), Qt::IgnoreAspectRatio);
}

Status writeFailed()
{
    return Error{ErrorCode::Io, "Writing failed. The disk may be full.", {}};
}

Status writePdf(const Panel& panel, const std::filesystem::path& path, const ExportOptions& options)
{
    const QSizeF page(points(options.width_mm), points(options.height_mm));
    QPdfWriter writer(toQString(path));
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(QString::fromStdString(panel.title));
    const double rounded = writer.pageLayout().fullRectPoints().height();
    QPainter painter;
    if (!painter.begin(&writer))
        return writeFailed();
    const double perPoint = pdfResolution / pointsPerInch;
    drawPage(painter, panel, options, pdfUnitsPerPoint,
             QRectF(QPointF(0.0, rounded - page.height()) * perPoint, page * perPoint));
    if (!painter.end())
        return writeFailed();
    return setPdfPageSize(path, page);
}

Status writeSvg(const Panel& panel, const std::filesystem::path& path, const ExportOptions& options)
{
    constexpr int perMm = 100;
    const QRectF page(0.0, 0.0, points(options.width_mm), points(options.height_mm));
    QSvgGenerator generator;
    generator.setFileName(toQString(path));
    generator.setResolution(static_cast<int>(perMm * mmPerInch));
    generator.setSize(QSizeF(options.width_mm * perMm, options.height_mm * perMm).toSize());
    generator.setViewBox(page);
    generator.setTitle(QString::fromStdString(panel.title));
    QPainter painter;
    if (!painter.begin(&generator))
        return writeFailed();
    drawPage(painter, panel, options, 1.0, page);
    return painter.end() ? Status(Done{}) : writeFailed();
}

Status writePng(const Panel& panel, const std::filesystem::path& path, const ExportOptions& options)
{
    const double perMm = options.dpi / mmPerInch;
    QImage image(QSizeF(options.width_mm * perMm, options.height_mm * perMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPage(painter, panel, options, options.dpi / pointsPerInch, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(std::lround(perMm * 1000.0)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image.save(toQString(path), "PNG") ? Status(Done{}) : writeFailed();
}

Status checked(const ExportOptions& options)
{
    if (!(options.width_mm > 0.0) || !(options.height_mm > 0.0) || !(options.fontSize_pt > 0.0) ||
        options.dpi < 1)
        return Error{
            ErrorCode::InvalidArgument, "Width, height, text size and resolution must be positive.", {}};
    if (std::max(options.width_mm, options.height_mm) / mmPerInch * options.dpi > largestSide_px)
        return Error{ErrorCode::InvalidArgument,
                     "The picture would be too large. Lower its size or its resolution.",
                     {}};
    return Done{};
}

} // namespace

void drawFigure(QPainter& painter, const QRectF& target, const Panel& panel, const ExportOptions& options)
{
    drawPage(painter, panel, options, pdfUnitsPerPoint, target);
}

Status exportFigure(const Panel& panel, const std::filesystem::path& path, FigureFormat format,
                    const ExportOptions& options)
{
    if (const Status valid = checked(options); !valid)
        return valid;
    return writeWholeFile(path, [&](const std::filesystem::path& temporary) {
        switch (format) {
        case FigureFormat::Pdf:
            return writePdf(panel, temporary, options);
        case FigureFormat::Svg:
            return writeSvg(panel, temporary, options);
        case FigureFormat::Png:
            break;
        }
        return writePng(panel, temporary, options);
    });
}

} // namespace ostwald
