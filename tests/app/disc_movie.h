#pragma once

#include <QDir>
#include <QImage>
#include <QTest>

#include <cmath>
#include <random>

namespace ostwald::test {

/// Six frames of 160 x 120 px with nine particles on a noisy background.
inline void writeDiscMovie(const QString& folder)
{
    QVERIFY(QDir().mkpath(folder));
    std::mt19937 random(7);
    for (int frame = 0; frame < 6; ++frame) {
        QImage picture(160, 120, QImage::Format_Grayscale8);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const double dx = (x + 10 - frame) % 50 - 25.0;
                const double dy = y % 40 - 20.0;
                const double noise = static_cast<double>(random() % 1000U) / 1000.0 * 16.0 - 8.0;
                picture.scanLine(y)[x] = static_cast<uchar>(180.0 - 70.0 / (1.0 + std::exp(2.0 * (std::hypot(dx, dy) - 7.0))) + noise);
            }
        QVERIFY(picture.save(folder + QStringLiteral("/frame_%1.png").arg(frame)));
    }
}

} // namespace ostwald::test
