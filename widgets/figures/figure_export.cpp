#include "figures/figure_export.h"

#include "figures/page_painter.h"
#include "figures/pdf_page_size.h"
#include "figures/recorded_page.h"
#include "figures/tiff_picture.h"
#include "figures/whole_file.h"

#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pointsPerInch = 72.0;
constexpr int largestSide_px = 30000;
constexpr int pdfResolution = 1200;

constexpr std::array<FigureFormatInfo, 4> formats{{{FigureFormat::Pdf, "pdf", "PDF", false},
                                                   {FigureFormat::Svg, "svg", "SVG", false},
                                                   {FigureFormat::Png, "png", "PNG", true},
                                                   {FigureFormat::Tiff, "tiff", "TIFF", true}}};

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

Status writeFailed()
{
    return Error{ErrorCode::Io, "Writing failed. The disk may be full.", {}};
}

Status writePdf(const FigurePage& page, const std::filesystem::path& path)
{
    const QSizeF size = pageSize_pt(page);
    QPdfWriter writer(toQString(path));
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(QString::fromStdString(page.title));
    const double rounded = writer.pageLayout().fullRectPoints().height();
    QPainter painter;
    if (!painter.begin(&writer))
        return writeFailed();
    const double perPoint = pdfResolution / pointsPerInch;
    drawPage(painter, QRectF(QPointF(0.0, rounded - size.height()) * perPoint, size * perPoint), page);
    if (!painter.end())
        return writeFailed();
    return setPdfPageSize(path, size);
}

Status writeSvg(const FigurePage& page, const std::filesystem::path& path)
{
    constexpr int perMm = 100;
    const QRectF area(QPointF(), pageSize_pt(page));
    QSvgGenerator generator;
    generator.setFileName(toQString(path));
    generator.setResolution(static_cast<int>(perMm * mmPerInch));
    generator.setSize(QSizeF(page.width_mm * perMm, page.height_mm() * perMm).toSize());
    generator.setViewBox(area);
    generator.setTitle(QString::fromStdString(page.title));
    QPainter painter;
    if (!painter.begin(&generator))
        return writeFailed();
    drawPage(painter, area, page);
    return painter.end() ? Status(Done{}) : writeFailed();
}

Status writePixels(const QImage& image, int dpi, const std::filesystem::path& path, FigureFormat format,
                   const JobControl& job)
{
    if (format == FigureFormat::Tiff)
        return writeTiff(image, dpi, path, job);
    return image.save(toQString(path), "PNG") ? Status(Done{}) : writeFailed();
}

} // namespace

std::span<const FigureFormatInfo> figureFormats()
{
    return formats;
}

Status checkExport(const FigurePage& page, int dpi)
{
    const auto isPositive = [](double length) { return length > 0.0 && std::isfinite(length); };
    if (!isPositive(page.width_mm) || !isPositive(page.height_mm()) || !isPositive(page.style.text_pt) ||
        !isPositive(page.style.smallText_pt) || !isPositive(page.style.line_pt))
        return Error{ErrorCode::InvalidArgument, "Width, height, text size and line width must be positive.", {}};
    if (dpi < lowestDpi || dpi > highestDpi)
        return Error{ErrorCode::InvalidArgument, "The resolution must lie between 72 and 2400 dpi.", {}};
    if (std::max(page.width_mm, page.height_mm()) / mmPerInch * dpi > largestSide_px)
        return Error{ErrorCode::InvalidArgument,
                     "The picture would be too large. Lower its size or its resolution.",
                     {}};
    return Done{};
}

QImage pageImage(const FigurePage& page, int dpi)
{
    return recordedImage(recordPage(page, dpi));
}

Status exportPage(const FigurePage& page, const std::filesystem::path& path, FigureFormat format, int dpi)
{
    if (Status valid = checkExport(page, dpi); !valid)
        return valid;
    return writeWholeFile(path, [&](const std::filesystem::path& temporary) -> Status {
        switch (format) {
        case FigureFormat::Pdf:
            return writePdf(page, temporary);
        case FigureFormat::Svg:
            return writeSvg(page, temporary);
        case FigureFormat::Tiff:
        case FigureFormat::Png:
            break;
        }
        return writePixels(pageImage(page, dpi), dpi, temporary, format, {});
    });
}

Status writePicture(const QImage& image, int dpi, const std::filesystem::path& path, FigureFormat format,
                    const JobControl& job)
{
    if (job.cancelled())
        return cancelledError();
    return writeWholeFile(path, [&](const std::filesystem::path& temporary) {
        return writePixels(image, dpi, temporary, format, job);
    });
}

} // namespace ostwald
