#include "window/readout_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ostwald {
namespace {

class Readout {
    Q_DECLARE_TR_FUNCTIONS(Readout)
};

} // namespace

QString readoutText(const std::optional<PointerReadout>& readout)
{
    if (!readout)
        return {};
    const QLocale locale;
    QString text =
        readout->x_nm && readout->y_nm
            ? Readout::tr("x %1 nm, y %2 nm")
                  .arg(locale.toString(*readout->x_nm, 'f', 2), locale.toString(*readout->y_nm, 'f', 2))
            : Readout::tr("x %1 px, y %2 px")
                  .arg(locale.toString(readout->x_px, 'f', 1), locale.toString(readout->y_px, 'f', 1));
    if (readout->grey)
        text += Readout::tr(" · grey %1").arg(locale.toString(*readout->grey, 'g', 6));
    if (readout->track)
        text += Readout::tr(" · track %1").arg(value(*readout->track));
    return text;
}

} // namespace ostwald
