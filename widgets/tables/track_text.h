#pragma once

#include "figure/figure.h"
#include "movie/movie.h"
#include "track/tracks.h"

#include <QString>

namespace ostwald {

/// A group as people call it: "Group-A", "Unassigned", ...
[[nodiscard]] QString groupWord(Group group);
/// The colour that goes with the word, never without it.
[[nodiscard]] Ink groupInk(Group group);

/// "#217"
[[nodiscard]] QString trackName(TrackId id);

/// Fixed decimals in the user's locale, with a true minus sign; an en dash for what is not a number.
[[nodiscard]] QString shownNumber(double value, int decimals);

/// A standard deviation or half an interval as "± 0.13", with up to four more decimals so that it never reads as nothing; below
/// that "± < 0.000001". @pre spread > 0
[[nodiscard]] QString spreadText(double spread, int decimals);

/// Lengths in nm where the pixel size is known, else in px.
class LengthScale {
public:
    explicit LengthScale(const Calibration& calibration) : m_pixelSize_nm(calibration.pixelSize_nm) {}

    [[nodiscard]] double operator()(double length_px) const
    {
        return length_px * m_pixelSize_nm.value_or(1.0);
    }
    [[nodiscard]] QString unit() const
    {
        return m_pixelSize_nm ? QStringLiteral("nm") : QStringLiteral("px");
    }
    [[nodiscard]] QString text(double length_px) const { return shownNumber((*this)(length_px), 2); }
    /// "1.32 ± 0.04 nm (1 sd)"; a length without a known sd stands alone
    [[nodiscard]] QString textWithSd(double length_px, double sd_px) const;

private:
    std::optional<double> m_pixelSize_nm;
};

/// Times in s where they are known, else as frame numbers, which count from 0.
class TimeScale {
public:
    explicit TimeScale(const Calibration& calibration) : m_calibration(&calibration) {}

    [[nodiscard]] bool isKnown() const { return m_calibration->hasTimes(); }
    [[nodiscard]] double operator()(int frame) const { return m_calibration->timeOf_s(frame).value_or(frame); }
    [[nodiscard]] QString text(int frame) const { return shownNumber((*this)(frame), decimals()); }
    /// "12.5 s", or "frame 12" while times are unknown; of a study the ageing time as everywhere, "30 min"
    [[nodiscard]] QString phrase(int frame) const;

private:
    [[nodiscard]] int decimals() const;

    const Calibration* m_calibration;
};

} // namespace ostwald
