#include "byte_writer.h"
#include "window/raw_form_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace ostwald;
using namespace ostwald::test;

class TestRawFormDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheFormFitsAndShowsTheFirstFrame()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.raw"));
        ByteWriter w;
        w.zeros(10);
        for (int i = 0; i < 3 * 64 * 32; ++i)
            w.put(static_cast<std::uint16_t>(i % 64 < 32 ? 1000 : 2000));
        writeFile(path, w.bytes);
        RawFormDialog dialog(path.toStdString(), {.width = 64, .height = 32});
        const auto* fit = dialog.findChild<QLabel*>(QStringLiteral("rawFit"));
        auto* open = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
        QVERIFY2(fit->text().contains(QStringLiteral("10 bytes are left over")), qPrintable(fit->text()));
        spin(dialog, "rawHeader")->setValue(10);
        QVERIFY2(fit->text().contains(QStringLiteral("Frames: 3.")), qPrintable(fit->text()));
        QVERIFY(!fit->text().contains(QStringLiteral("left over")));
        QVERIFY(open->isEnabled());
        const QImage picture = dialog.findChild<QLabel*>(QStringLiteral("rawPicture"))->pixmap().toImage();
        const int middle = picture.height() / 2;
        QVERIFY(qGray(picture.pixel(picture.width() / 4, middle)) < 100);
        QVERIFY(qGray(picture.pixel(3 * picture.width() / 4, middle)) > 150);
        QCOMPARE(dialog.form(), (RawForm{.width = 64, .height = 32, .headerBytes = 10}));
        spin(dialog, "rawWidth")->setValue(60000);
        QVERIFY(!open->isEnabled());
    }

    void everyTypeCanBeChosen()
    {
        const QString path = m_folder.filePath(QStringLiteral("b.raw"));
        writeFile(path, QByteArray(1024, 'x'));
        RawFormDialog dialog(path.toStdString(), {.width = 4, .height = 4});
        auto* types = dialog.findChild<QComboBox*>(QStringLiteral("rawType"));
        for (int i = 0; i < types->count(); ++i) {
            types->setCurrentIndex(i);
            QCOMPARE(types->currentText(), QLatin1String(nameOf(dialog.form().type)));
        }
        QCOMPARE(types->count(), int(allSampleTypes.size()));
        dialog.findChild<QComboBox*>(QStringLiteral("rawOrder"))->setCurrentIndex(1);
        QVERIFY(dialog.form().order == ByteOrder::Big);
    }

    void aFormThatFillsTheFileIsProposed()
    {
        QCOMPARE(likelyRawForm(5LL * 512 * 512 * 2), (RawForm{.width = 512, .height = 512}));
        QCOMPARE(likelyRawForm(3LL * 1024 * 1024), (RawForm{.width = 1024, .height = 1024, .type = SampleType::UInt8}));
        QCOMPARE(likelyRawForm(12345), (RawForm{.width = 512, .height = 512}));
    }

private:
    static QSpinBox* spin(const RawFormDialog& dialog, const char* name)
    {
        return dialog.findChild<QSpinBox*>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestRawFormDialog)
#include "tst_raw_form_dialog.moc"
