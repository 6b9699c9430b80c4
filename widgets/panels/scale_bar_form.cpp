#include "panels/scale_bar_form.h"

#include "panels/editors.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ostwald {

ScaleBarForm::ScaleBarForm(QWidget* parent)
    : QWidget(parent), m_draw(new QPushButton(tr("Draw over the scale bar"))), m_entry(new QWidget),
      m_drawn(makeRemark(QStringLiteral("scaleBarDrawn"))), m_length(makeDoubleSpin(0.0, 1e6, 4, {})),
      m_unit(new QComboBox)
{
    m_draw->setObjectName(QStringLiteral("measureBar"));
    m_draw->setCheckable(true);
    m_draw->setToolTip(tr("Drag from one end of the bar in the picture to the other, then enter what is written beside it."));
    m_drawn->setContentsMargins(0, 4, 0, 4);
    m_length->setObjectName(QStringLiteral("barLength"));
    m_length->setAccessibleName(tr("Length of the scale bar"));
    m_length->setSpecialValueText(QStringLiteral(" "));
    m_length->setFixedWidth(editorWidth_px);
    m_unit->setObjectName(QStringLiteral("barUnit"));
    m_unit->setAccessibleName(tr("Unit of the scale bar"));
    m_unit->addItem(tr("nm"), 1.0);
    m_unit->addItem(tr("µm"), 1000.0);
    m_unit->addItem(tr("Å"), 0.1);
    ignoreWheelWithoutFocus(*m_unit);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_length);
    row->addWidget(m_unit);
    auto* entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(4);
    entry->addWidget(m_drawn);
    entry->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    layout->addWidget(m_draw, 0, Qt::AlignRight);
    layout->addWidget(m_entry);
    m_entry->hide();

    connect(m_draw, &QPushButton::toggled, this, &ScaleBarForm::measuringRequested);
    connect(m_length, &QDoubleSpinBox::valueChanged, this, &ScaleBarForm::calibrate);
    connect(m_unit, &QComboBox::activated, this, &ScaleBarForm::calibrate);
}

void ScaleBarForm::takeBar(double length_px)
{
    m_length_px = length_px;
    m_drawn->setText(tr("The bar is %1 px long. What is its length?").arg(length_px, 0, 'f', 1));
    m_entry->show();
    showValue(*m_length, 0.0);
    m_length->setFocus();
    m_length->selectAll();
}

void ScaleBarForm::endMeasuring()
{
    m_draw->setChecked(false);
}

void ScaleBarForm::reset()
{
    m_length_px = 0.0;
    m_entry->hide();
    m_draw->setChecked(false);
}

void ScaleBarForm::calibrate()
{
    const double length_nm = m_length->value() * m_unit->currentData().toDouble();
    if (length_nm > 0.0 && m_length_px > 0.0)
        Q_EMIT calibrated(length_nm / m_length_px);
}

} // namespace ostwald
