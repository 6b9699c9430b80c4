#include "window/figure_export_form.h"

#include "figures/figure_mime.h"
#include "figures/panel_csv.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>

namespace ostwald {

FigureExportForm::FigureExportForm(MakePage makePage, QWidget* parent)
    : QWidget(parent), m_makePage(std::move(makePage)), m_format(new QComboBox), m_dpi(new QSpinBox)
{
    m_dpi->setRange(300, 1200);
    m_dpi->setSingleStep(100);
    m_dpi->setValue(600);
    m_dpi->setSuffix(tr(" dpi"));
    m_format->setObjectName(QStringLiteral("figureFormat"));
    for (const FigureFormatInfo& format : figureFormats())
        m_format->addItem(QLatin1String(format.name));
    m_format->addItem(tr("PDF, SVG and TIFF"));
    m_format->setCurrentIndex(m_format->count() - 1); // what journals ask for
    const auto enableResolution = [this] {
        m_dpi->setEnabled(std::ranges::any_of(formats(), &FigureFormatInfo::hasPixels));
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, enableResolution);
    enableResolution();

    const auto button = [this](const QString& text, const QString& toolTip, auto action) {
        auto* made = new QPushButton(text);
        made->setToolTip(toolTip);
        connect(made, &QPushButton::clicked, this, action);
        m_actions.push_back(made);
        return made;
    };
    m_export = button(tr("Export…"), tr("Writes the figure, and its numbers as CSV beside it."),
                                &FigureExportForm::exportFigure);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setProperty("primary", true);
    connect(&m_writer, &FigureWriter::changed, this, &FigureExportForm::showWriting);
    connect(&m_writer, &FigureWriter::written, this, &FigureExportForm::exported);
    connect(&m_writer, &FigureWriter::failed, this, &FigureExportForm::failed);
    auto* copies = new QHBoxLayout;
    copies->addWidget(button(tr("Copy plot"), tr("Copies the page as a picture and as a drawing."),
                             &FigureExportForm::copyPlot));
    copies->addWidget(
        button(tr("Copy data"), tr("Copies the numbers of every panel as CSV."), &FigureExportForm::copyData));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Resolution"), m_dpi);
    form->addRow(m_export);
    form->addRow(copies);
}

void FigureExportForm::setReady(bool isReady)
{
    m_isReady = isReady;
    for (QPushButton* action : m_actions)
        action->setEnabled(isReady || (action == m_export && m_writer.isRunning()));
}

void FigureExportForm::showWriting()
{
    m_export->setText(m_writer.isRunning() ? tr("Stop (%1 %)").arg(std::lround(100.0 * m_writer.fraction())) : tr("Export…"));
    setReady(m_isReady);
}

std::vector<FigureFormatInfo> FigureExportForm::formats() const
{
    const auto all = figureFormats();
    const auto index = static_cast<std::size_t>(std::max(0, m_format->currentIndex()));
    if (index < all.size())
        return {all[index]};
    std::vector<FigureFormatInfo> together;
    std::ranges::copy_if(all, std::back_inserter(together),
                         [](const FigureFormatInfo& format) { return format.format != FigureFormat::Png; });
    return together;
}

int FigureExportForm::dpi() const
{
    return m_dpi->value();
}

QString FigureExportForm::askPath(const FigurePage& page)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString suffix = QLatin1String(formats().front().suffix);
    QFileDialog dialog(window(), tr("Export the figure"), m_folder,
                       tr("%1 (*.%2)").arg(m_format->currentText(), suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QString::fromStdString(fileNameOf(page)) + QLatin1Char('.') + suffix);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

void FigureExportForm::exportFigure()
{
    if (m_writer.isRunning()) {
        m_writer.stop();
        return;
    }
    const auto page = m_makePage();
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    const QString path = askPath(*page);
    if (path.isEmpty())
        return;
    m_writer.start(*page, path.toStdString(), formats(), m_dpi->value());
}

void FigureExportForm::copyPlot()
{
    if (const auto page = m_makePage())
        QGuiApplication::clipboard()->setMimeData(figureMimeData(*page).release());
    else
        Q_EMIT failed(page.error());
}

void FigureExportForm::copyData()
{
    if (const auto page = m_makePage())
        QGuiApplication::clipboard()->setText(QString::fromStdString(pageCsv(*page)));
    else
        Q_EMIT failed(page.error());
}

} // namespace ostwald
