#include "movie_view/display_panel.h"

#include "movie_view/histogram_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ostwald {
namespace {

constexpr double largestGrey = 1e12;

QDoubleSpinBox* makeSpin(const char* objectName, const QString& name, double least, double most, int decimals)
{
    auto* spin = new QDoubleSpinBox;
    spin->setObjectName(QLatin1String(objectName));
    spin->setAccessibleName(name);
    spin->setKeyboardTracking(false);
    spin->setRange(least, most);
    spin->setDecimals(decimals);
    spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    spin->setAlignment(Qt::AlignRight);
    return spin;
}

QString nameOf(ColourMap colours)
{
    switch (colours) {
    case ColourMap::Grey: return DisplayPanel::tr("grey");
    case ColourMap::Inverted: return DisplayPanel::tr("inverted");
    case ColourMap::Viridis: return DisplayPanel::tr("viridis");
    case ColourMap::Magma: return DisplayPanel::tr("magma");
    }
    return {};
}

} // namespace

DisplayPanel::DisplayPanel(FrameView& view, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_view(view), m_histogram(new HistogramStrip(theme)),
      m_low(makeSpin("displayLow", tr("Black"), -largestGrey, largestGrey, 2)),
      m_high(makeSpin("displayHigh", tr("White"), -largestGrey, largestGrey, 2)),
      m_gamma(makeSpin("displayGamma", tr("Gamma"), 0.1, 10.0, 2)), m_colours(new QComboBox),
      m_locked(new QCheckBox(tr("The same contrast for all frames")))
{
    m_histogram->setObjectName(QStringLiteral("displayHistogram"));
    m_colours->setObjectName(QStringLiteral("displayColours"));
    m_colours->setAccessibleName(tr("Colours"));
    m_locked->setObjectName(QStringLiteral("displayLocked"));
    m_locked->setChecked(view.isContrastLocked());
    m_locked->setToolTip(tr("Otherwise each frame gets its own, and growth may be an effect of contrast."));
    for (const ColourMap colours : allColourMaps)
        m_colours->addItem(nameOf(colours));
    auto* automatic = new QPushButton(tr("Auto"));
    automatic->setObjectName(QStringLiteral("displayAuto"));
    automatic->setToolTip(tr("Black and white from the grey values of all frames."));
    auto* hint = new QLabel(tr("Dragging the right button in the picture changes both; B held shows what the particles are found in."));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);

    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    int column = 0;
    using Input = std::pair<QString, QWidget*>;
    for (const auto& [text, input] : {Input(tr("Black"), m_low), Input(tr("White"), m_high),
                                      Input(tr("Gamma"), m_gamma), Input(tr("Colours"), m_colours)}) {
        auto* label = new QLabel(text);
        label->setBuddy(input);
        grid->addWidget(label, 2 * (column / 2), column % 2);
        grid->addWidget(input, 2 * (column / 2) + 1, column % 2);
        ++column;
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_histogram);
    layout->addLayout(grid);
    auto* row = new QHBoxLayout;
    row->addWidget(m_locked, 1);
    row->addWidget(automatic);
    layout->addLayout(row);
    layout->addWidget(hint);

    connect(m_histogram, &HistogramStrip::rangeDragged, &m_view, &FrameView::setContrast);
    connect(m_low, &QDoubleSpinBox::valueChanged, this, [this](double grey) { edit(&DisplayRange::low, grey); });
    connect(m_high, &QDoubleSpinBox::valueChanged, this, [this](double grey) { edit(&DisplayRange::high, grey); });
    connect(m_gamma, &QDoubleSpinBox::valueChanged, this, [this](double gamma) { edit(&DisplayRange::gamma, gamma); });
    connect(m_colours, &QComboBox::activated, this,
            [this](int index) { m_view.setColours(allColourMaps[static_cast<std::size_t>(index)]); });
    connect(m_locked, &QCheckBox::toggled, &m_view, &FrameView::setContrastLocked);
    connect(automatic, &QPushButton::clicked, &m_view, &FrameView::autoContrast);
    connect(&m_view, &FrameView::contrastChanged, this, &DisplayPanel::showRange);
    connect(&m_view, &FrameView::greysSampled, this, [this] { m_histogram->setGreys(m_view.greys()); });
    m_histogram->setGreys(m_view.greys());
    showRange();
}

void DisplayPanel::setTheme(const Theme& theme)
{
    m_histogram->setTheme(theme);
}

void DisplayPanel::showRange()
{
    const DisplayRange range = m_view.contrast();
    const int decimals = range.high - range.low > 20.0 ? 0 : range.high - range.low > 0.2 ? 2 : 5;
    for (const auto& [spin, value] :
         {std::pair(m_low, range.low), std::pair(m_high, range.high), std::pair(m_gamma, range.gamma)}) {
        const QSignalBlocker quiet(spin);
        if (spin != m_gamma)
            spin->setDecimals(decimals);
        spin->setValue(value);
    }
    m_histogram->setRange(range);
}

void DisplayPanel::edit(double DisplayRange::*field, double value)
{
    DisplayRange range = m_view.contrast();
    range.*field = value;
    if (range.high > range.low)
        m_view.setContrast(range);
    else
        showRange();
}

} // namespace ostwald
