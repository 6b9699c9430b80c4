#include "window/raw_form_dialog.h"

#include "window/mnemonics.h"

#include "movie/raw_reader.h"
#include "movie_view/frame_renderer.h"
#include "wording/core_sentence.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>
#include <system_error>

namespace ostwald {
namespace {

constexpr int pictureSide = 280;
constexpr int largestSide_px = 65536;

QSpinBox* makeSpin(const char* objectName, int least, int most, const QString& unit)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(QLatin1String(objectName));
    spin->setRange(least, most);
    spin->setSuffix(QLatin1Char(' ') + unit);
    spin->setAlignment(Qt::AlignRight);
    return spin;
}

std::int64_t sizeOf(const std::filesystem::path& file)
{
    std::error_code code;
    const auto size = std::filesystem::file_size(file, code);
    return code ? 0 : static_cast<std::int64_t>(size);
}

} // namespace

RawForm likelyRawForm(std::int64_t fileBytes)
{
    for (const int side : {4096, 2048, 1024, 512, 256}) {
        for (const SampleType type : {SampleType::UInt16, SampleType::UInt8}) {
            RawForm form{.width = side, .height = side, .type = type};
            const auto fit = fitOf(form, fileBytes);
            if (fit && fit->frames > 0 && fit->bytesLeft == 0)
                return form;
        }
    }
    return {.width = 512, .height = 512};
}

RawFormDialog::RawFormDialog(const std::filesystem::path& file, const RawForm& form, QWidget* parent)
    : QDialog(parent), m_file(file), m_width(makeSpin("rawWidth", 1, largestSide_px, tr("px"))),
      m_height(makeSpin("rawHeight", 1, largestSide_px, tr("px"))), m_type(new QComboBox), m_order(new QComboBox),
      m_header(makeSpin("rawHeader", 0, std::numeric_limits<int>::max(), tr("bytes"))),
      m_gap(makeSpin("rawGap", 0, std::numeric_limits<int>::max(), tr("bytes"))), m_fit(new QLabel),
      m_picture(new QLabel), m_buttons(new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Raw data: %1").arg(QString::fromStdString(file.filename().string())));
    m_type->setObjectName(QStringLiteral("rawType"));
    for (const SampleType type : allSampleTypes)
        m_type->addItem(QLatin1String(nameOf(type)), static_cast<int>(type));
    m_order->setObjectName(QStringLiteral("rawOrder"));
    m_order->addItem(tr("little-endian (PC)"));
    m_order->addItem(tr("big-endian"));
    m_fit->setObjectName(QStringLiteral("rawFit"));
    m_fit->setWordWrap(true);
    m_picture->setObjectName(QStringLiteral("rawPicture"));
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("First frame"));

    auto* fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(tr("Width"), m_width);
    fields->addRow(tr("Height"), m_height);
    fields->addRow(tr("Samples"), m_type);
    fields->addRow(tr("Byte order"), m_order);
    fields->addRow(tr("Header before the first frame"), m_header);
    fields->addRow(tr("Gap between frames"), m_gap);
    auto* left = new QVBoxLayout;
    left->addLayout(fields);
    left->addWidget(m_fit);
    left->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addWidget(m_picture);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addWidget(m_buttons);

    m_width->setValue(form.width);
    m_height->setValue(form.height);
    m_type->setCurrentIndex(static_cast<int>(form.type));
    m_order->setCurrentIndex(form.order == ByteOrder::Big ? 1 : 0);
    m_header->setValue(static_cast<int>(std::min<std::int64_t>(form.headerBytes, std::numeric_limits<int>::max())));
    m_gap->setValue(static_cast<int>(std::min<std::int64_t>(form.gapBytes, std::numeric_limits<int>::max())));
    for (QSpinBox* spin : {m_width, m_height, m_header, m_gap})
        connect(spin, &QSpinBox::valueChanged, this, &RawFormDialog::refresh);
    for (QComboBox* choice : {m_type, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &RawFormDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    completeMnemonics(*this);
    refresh();
}

RawForm RawFormDialog::form() const
{
    return {.width = m_width->value(),
            .height = m_height->value(),
            .type = static_cast<SampleType>(m_type->currentData().toInt()),
            .order = m_order->currentIndex() == 1 ? ByteOrder::Big : ByteOrder::Little,
            .headerBytes = m_header->value(),
            .gapBytes = m_gap->value()};
}

void RawFormDialog::refresh()
{
    const RawForm chosen = form();
    const auto fit = fitOf(chosen, sizeOf(m_file));
    const bool hasFrames = fit && fit->frames > 0;
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(hasFrames);
    if (!fit)
        m_fit->setText(shownSentence(fit.error().message));
    else if (!hasFrames)
        m_fit->setText(tr("The file is smaller than one frame of this form."));
    else if (fit->bytesLeft == 0)
        m_fit->setText(tr("Frames: %1. They fill the file exactly.").arg(fit->frames));
    else
        m_fit->setText(tr("Frames: %1. %2 bytes are left over.").arg(fit->frames).arg(fit->bytesLeft));
    m_picture->clear();
    if (hasFrames)
        showFirstFrame(chosen);
}

void RawFormDialog::showFirstFrame(const RawForm& form)
{
    const auto movie = openRaw(m_file, form);
    const auto frame = movie ? movie->frame(0) : Result<Frame>(movie.error());
    if (!frame)
        return;
    const FrameLevels levels = makeLevels(*frame);
    ViewTransform transform;
    transform.setPictureSize(QSizeF(form.width, form.height));
    transform.setViewSize(QSizeF(pictureSide, pictureSide));
    transform.fit();
    QImage canvas;
    prepareCanvas(canvas, transform.viewSize(), devicePixelRatioF());
    const QRect picture =
        FrameRenderer().render(levels, robustRange(sampledGreys(levels.pixels(), 1 << 14)), transform, canvas);
    m_picture->setPixmap(QPixmap::fromImage(canvas.copy(picture)));
}

} // namespace ostwald
