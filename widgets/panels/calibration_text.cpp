#include "panels/calibration_text.h"

#include "movie/pixel_size.h"
#include "wording/core_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr std::size_t mostNotes = 5; ///< of an import: there can be one for each particle

class CalibrationText {
    Q_DECLARE_TR_FUNCTIONS(CalibrationText)
};

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

} // namespace

QString sourceText(const std::string& source)
{
    if (source.empty())
        return {};
    if (source == typedSource)
        return CalibrationText::tr("typed");
    if (source == scaleBarSource)
        return CalibrationText::tr("measured on the scale bar");
    return CalibrationText::tr("from the %1").arg(shownSentence(source));
}

QString proposalText(const MovieInfo& info)
{
    if (!info.calibration.pixelSize_nm)
        return {};
    const QString source = shownSentence(info.calibration.pixelSizeSource);
    const double width_nm = *info.calibration.pixelSize_nm;
    if (!info.pixelHeight_nm)
        return CalibrationText::tr("The %1 says %2 nm per pixel. Is that right?").arg(source, number(width_nm));
    return CalibrationText::tr("The %1 says %2 nm wide and %3 nm high, of which %4 nm is the mean. Is that right?")
        .arg(source, number(width_nm), number(*info.pixelHeight_nm), number(isotropicSize_nm(info)));
}

QString frameTimesText(const MovieInfo& info)
{
    const std::vector<double>& times_s = info.frameTimes_s;
    if (times_s.size() < 2)
        return {};
    double shortest_s = times_s[1] - times_s[0];
    double longest_s = shortest_s;
    for (std::size_t i = 1; i < times_s.size(); ++i) {
        shortest_s = std::min(shortest_s, times_s[i] - times_s[i - 1]);
        longest_s = std::max(longest_s, times_s[i] - times_s[i - 1]);
    }
    return CalibrationText::tr("Times of its own: %1 to %2 s between frames.").arg(number(shortest_s), number(longest_s));
}

QStringList calibrationWarnings(const Document& document)
{
    QStringList warnings;
    if (const auto& imported = document.project().imported) {
        const std::vector<std::string>& notes = imported->notes;
        for (std::size_t i = 0; i < std::min(notes.size(), mostNotes); ++i)
            warnings << shownSentence(notes[i]);
        if (notes.size() > mostNotes)
            warnings << CalibrationText::tr("and %n more such notes", "",
                                            static_cast<int>(notes.size() - mostNotes));
    }
    if (!document.movie())
        return warnings;
    const MovieInfo& info = document.movie()->info();
    for (const std::string& warning : info.warnings)
        warnings << shownSentence(warning);
    const Calibration& calibration = document.project().calibration;
    if (calibration.pixelSizeSource == scaleBarSource && info.calibration.pixelSize_nm) {
        const double told_nm = isotropicSize_nm(info);
        const double difference = told_nm / *calibration.pixelSize_nm - 1.0;
        if (std::abs(difference) > 0.02)
            warnings << CalibrationText::tr("The scale bar and the %1 disagree: %2 nm and %3 nm per pixel, %4 %.")
                            .arg(shownSentence(info.calibration.pixelSizeSource),
                                 number(*calibration.pixelSize_nm), number(told_nm), number(100.0 * difference));
    }
    return warnings;
}

} // namespace ostwald
