#include "window/go_to_dialog.h"

#include "document/sizes_only.h"
#include "movie_view/movie_time.h"
#include "window/mnemonics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ostwald {

GoToDialog::GoToDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document),
      m_where(new QLineEdit(QString::number(toldNumber(document, document.selection().frame)))),
      m_problem(new QLabel)
{
    const bool isSample = hasSizesOnly(document);
    setWindowTitle(isSample ? tr("Go to sample or time") : tr("Go to frame or time"));
    auto* label =
        new QLabel(isSample ? tr("Sample, or a time such as 2 h:") : tr("Frame, or a time such as 12.5 s:"));
    label->setBuddy(m_where);
    m_where->setObjectName(QStringLiteral("goToWhere"));
    m_where->selectAll();
    m_problem->setObjectName(QStringLiteral("goToProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GoToDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_problem),
                          static_cast<QWidget*>(buttons)})
        layout->addWidget(part);
    completeMnemonics(*this);
}

void GoToDialog::accept()
{
    if (const auto frame = frameOfText(m_document, m_where->text())) {
        m_document.setFrame(*frame);
        QDialog::accept();
        return;
    }
    m_problem->setText((hasSizesOnly(m_document) ? tr("\"%1\" is neither a sample nor a time of this study.")
                                                 : tr("\"%1\" is neither a frame nor a time of this movie."))
                           .arg(m_where->text()));
    m_problem->show();
    m_where->selectAll();
}

} // namespace ostwald
