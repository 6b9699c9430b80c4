#pragma once

#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace ostwald::test {

[[nodiscard]] inline QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// librsvg2-bin and poppler-utils, which show what other programs make of our files.
[[nodiscard]] inline bool otherProgramsAreThere()
{
    return std::ranges::none_of(QStringList{QStringLiteral("rsvg-convert"), QStringLiteral("pdftoppm"),
                                            QStringLiteral("pdffonts"), QStringLiteral("pdfimages")},
                                [](const QString& tool) { return QStandardPaths::findExecutable(tool).isEmpty(); });
}

/// How far the pictures that pdftoppm makes of a PDF and rsvg-convert of an SVG differ.
struct PageDifference {
    bool sameSize = false;
    int drawn = 0;     ///< squares of 5 x 5 pixels at 100 dpi (1.3 mm) with something in them
    int different = 0; ///< of all, those whose mean grey differs by more than 40 of 255
};

/// Both smoothed over 5 x 5 pixels, because the two programs place the edges of pixels differently.
[[nodiscard]] inline PageDifference differenceOf(const QString& pdf, const QString& svg)
{
    const QString stem = pdf + QStringLiteral("-page");
    const QString fromSvg = svg + QStringLiteral("-page.png");
    (void)outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"),
                                                QStringLiteral("-singlefile"), pdf, stem});
    (void)outputOf(QStringLiteral("rsvg-convert"),
                   {QStringLiteral("-d"), QStringLiteral("100"), QStringLiteral("-p"), QStringLiteral("100"),
                    QStringLiteral("-b"), QStringLiteral("white"), QStringLiteral("-o"), fromSvg, svg});
    const QImage a = QImage(stem + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
    const QImage b = QImage(fromSvg).convertToFormat(QImage::Format_Grayscale8);
    if (a.isNull() || b.isNull())
        return {};
    PageDifference found{.sameSize = std::abs(a.width() - b.width()) <= 1 && std::abs(a.height() - b.height()) <= 1};
    const auto coarse = [](const QImage& image, int x, int y) {
        int sum = 0;
        for (int i = 0; i < 25; ++i)
            sum += qGray(image.pixel(5 * x + i % 5, 5 * y + i / 5));
        return sum / 25;
    };
    for (int y = 0; y < std::min(a.height(), b.height()) / 5; ++y)
        for (int x = 0; x < std::min(a.width(), b.width()) / 5; ++x) {
            found.different += std::abs(coarse(a, x, y) - coarse(b, x, y)) > 40 ? 1 : 0;
            found.drawn += coarse(a, x, y) < 250 ? 1 : 0;
        }
    return found;
}

/// Fonts of a PDF that are not embedded, as pdffonts lists them.
[[nodiscard]] inline QStringList fontsNotEmbedded(const QString& pdf)
{
    QStringList loose;
    for (const QString& line : outputOf(QStringLiteral("pdffonts"), {pdf}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2))
        // name, type, encoding, emb, sub, uni, object ID: counted from the end, for names and types have spaces
        if (const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            words.size() < 5 || words.at(words.size() - 5) != QLatin1String("yes"))
            loose << line;
    return loose;
}

[[nodiscard]] inline int fontCount(const QString& pdf)
{
    return static_cast<int>(
        outputOf(QStringLiteral("pdffonts"), {pdf}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2).size());
}

[[nodiscard]] inline int imageCount(const QString& pdf)
{
    return std::max(0, static_cast<int>(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})
                                            .count(QLatin1Char('\n'))) -
                           2);
}

} // namespace ostwald::test
