#include "window/sample_table_dialog.h"

#include "window/mnemonics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ostwald {
namespace {

constexpr double largestPixel_nm = 1000.0;

} // namespace

SampleTableDialog::SampleTableDialog(const QString& file, const MissingUnits& missing, QWidget* parent)
    : QDialog(parent), m_missing(missing), m_unit(new QComboBox), m_pixelSize(new QDoubleSpinBox)
{
    setWindowTitle(tr("Sizes of samples: %1").arg(file));
    m_unit->setObjectName(QStringLiteral("sampleTimeUnit"));
    m_unit->addItem(tr("seconds"), 1.0);
    m_unit->addItem(tr("minutes"), 60.0);
    m_unit->addItem(tr("hours"), 3600.0);
    m_pixelSize->setObjectName(QStringLiteral("samplePixelSize"));
    m_pixelSize->setRange(0.0, largestPixel_nm);
    m_pixelSize->setDecimals(5);
    m_pixelSize->setSuffix(QLatin1Char(' ') + tr("nm"));
    m_pixelSize->setSpecialValueText(missing.length ? tr("unknown") : tr("radii are in nm"));
    m_pixelSize->setToolTip(tr("Of the pictures that the radii were measured in, when they are in pixels"));

    auto* sentence =
        new QLabel(missing.length ? tr("The radii of this table are in pixels.")
                                  : tr("The table does not tell the unit of its times, or of its radii."));
    sentence->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Times are in"), m_unit);
    form->setRowVisible(m_unit, missing.time);
    form->addRow(tr("Pixel size"), m_pixelSize);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (missing.length) { // without it there are no radii
        QPushButton* open = buttons->button(QDialogButtonBox::Open);
        open->setEnabled(false);
        connect(m_pixelSize, &QDoubleSpinBox::valueChanged, open,
                [open](double size_nm) { open->setEnabled(size_nm > 0.0); });
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(buttons);
    completeMnemonics(*this);
}

ImportOptions SampleTableDialog::options() const
{
    ImportOptions options;
    if (m_missing.time)
        options.rowTime_s = m_unit->currentData().toDouble();
    if (m_pixelSize->value() > 0.0) {
        options.calibration.pixelSize_nm = m_pixelSize->value();
        options.calibration.pixelSizeSource = "typed";
    }
    return options;
}

} // namespace ostwald
