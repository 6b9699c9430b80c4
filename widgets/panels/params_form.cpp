#include "panels/params_form.h"

#include "panels/editors.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace ostwald {
namespace {

/// Declared in core as plain English; looked up where the panels' own texts are.
QString translated(const char* text)
{
    return QCoreApplication::translate("ParamsForm", text);
}

/// Where an optional number starts when it stops being automatic.
double middleOf(const FieldInfo& info)
{
    return info.minimum > 0.0 ? std::sqrt(info.minimum * info.maximum) : 0.5 * (info.minimum + info.maximum);
}

void showChecked(QCheckBox& box, bool checked)
{
    const QSignalBlocker quiet(box);
    box.setChecked(checked);
}

} // namespace

ParamsForm::ParamsForm(QWidget* parent) : QWidget(parent), m_layout(makeFormLayout())
{
    setLayout(m_layout);
}

void ParamsForm::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the sender
        }
        delete item;
    }
    m_show.clear();
    m_labels.clear();
}

void ParamsForm::refresh()
{
    if (!m_readAll)
        return;
    const std::vector<FieldValue> values = m_readAll();
    for (std::size_t i = 0; i < values.size(); ++i)
        m_show[i](values[i]);
}

void ParamsForm::setFieldVisible(const char* key, bool visible)
{
    const QString name = QLatin1String(key);
    for (int row = 0; row < m_layout->rowCount(); ++row) {
        const QLayoutItem* input = m_layout->itemAtPosition(row, 1);
        if (!input || (input->widget()->objectName() != name && !input->widget()->findChild<QWidget*>(name)))
            continue;
        input->widget()->setVisible(visible);
        m_layout->itemAtPosition(row, 0)->widget()->setVisible(visible);
    }
}

void ParamsForm::addField(const char* key, const FieldValue& value, const FieldInfo& info)
{
    const QString label = translated(info.label);
    const std::size_t field = m_show.size();
    m_key = QString::fromLatin1(key);
    m_labels.push_back(label);
    const auto add = [&] {
        if (std::holds_alternative<bool>(value))
            return addBool(label, info, field);
        if (std::holds_alternative<int>(value))
            return addInt(label, info, field);
        if (std::holds_alternative<double>(value))
            return addDouble(label, info, field);
        return addOptional(label, info, field);
    };
    m_show.push_back(add());
}

ParamsForm::Show ParamsForm::addBool(const QString& label, const FieldInfo& info, std::size_t field)
{
    auto* box = new QCheckBox;
    box->setObjectName(m_key);
    box->setFixedWidth(editorWidth_px);
    addFormRow(*m_layout, label, *box, translated(info.help));
    connect(box, &QCheckBox::toggled, this, [this, field](bool checked) { m_writeOne(field, checked); });
    return [box](const FieldValue& value) { showChecked(*box, std::get<bool>(value)); };
}

ParamsForm::Show ParamsForm::addInt(const QString& label, const FieldInfo& info, std::size_t field)
{
    auto* spin =
        makeIntSpin(static_cast<int>(info.minimum), static_cast<int>(info.maximum), translated(info.unit));
    spin->setObjectName(m_key);
    addFormRow(*m_layout, label, *spin, translated(info.help));
    connect(spin, &QSpinBox::valueChanged, this, [this, field](int value) { m_writeOne(field, value); });
    return [spin](const FieldValue& value) { showValue(*spin, std::get<int>(value)); };
}

ParamsForm::Show ParamsForm::addDouble(const QString& label, const FieldInfo& info, std::size_t field)
{
    auto* spin = makeDoubleSpin(info.minimum, info.maximum, info.decimals, translated(info.unit));
    spin->setObjectName(m_key);
    addFormRow(*m_layout, label, *spin, translated(info.help));
    connect(spin, &QDoubleSpinBox::valueChanged, this,
            [this, field](double value) { m_writeOne(field, value); });
    return [spin](const FieldValue& value) { showValue(*spin, std::get<double>(value)); };
}

ParamsForm::Show ParamsForm::addOptional(const QString& label, const FieldInfo& info, std::size_t field)
{
    const QString unit = translated(info.unit);
    const bool hasRoom = unit.size() <= 2; // beside the box
    auto* spin = makeDoubleSpin(info.minimum, info.maximum, info.decimals, hasRoom ? unit : QString());
    spin->setObjectName(m_key);
    spin->setAccessibleName(label);
    spin->setMinimumWidth(0);
    spin->setMaximumWidth(QWIDGETSIZE_MAX);
    spin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    spin->setValue(middleOf(info));
    auto* automatic = new QCheckBox(tr("auto"));
    automatic->setObjectName(m_key + QStringLiteral("Auto"));
    automatic->setAccessibleName(tr("%1: automatic").arg(label));
    auto* pair = new QWidget;
    pair->setFixedWidth(editorWidth_px);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(automatic);
    row->addWidget(spin, 1);
    addFormRow(*m_layout, hasRoom ? label : tr("%1, %2").arg(label, unit), *pair, translated(info.help));
    const auto write = [this, field, spin, automatic] {
        m_writeOne(field, automatic->isChecked() ? std::optional<double>() : std::optional(spin->value()));
    };
    connect(automatic, &QCheckBox::toggled, this, write);
    connect(spin, &QDoubleSpinBox::valueChanged, this, write);
    return [spin, automatic](const FieldValue& value) {
        const auto& number = std::get<std::optional<double>>(value);
        showChecked(*automatic, !number);
        spin->setEnabled(number.has_value());
        if (number)
            showValue(*spin, *number);
    };
}

} // namespace ostwald
