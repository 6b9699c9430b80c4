#include "tables/filter_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace ostwald {
namespace {

/// As a menu shows it: an ampersand would underline the letter behind it.
QString entryText(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit), m_name(new QLineEdit), m_button(new QToolButton),
      m_menu(new QMenu(this))
{
    m_line->setObjectName(QStringLiteral("trackFilter"));
    setInStudy(false);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::textChanged);

    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setPlaceholderText(tr("Name of the filter"));
    m_name->setToolTip(tr("Return keeps the filter under this name, Escape does not."));
    m_name->installEventFilter(this);
    m_name->hide();
    connect(m_name, &QLineEdit::returnPressed, this, &FilterBar::keep);

    m_menu->setObjectName(QStringLiteral("keptFilters"));
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    m_button->setObjectName(QStringLiteral("keptFiltersButton"));
    m_button->setAccessibleName(tr("Kept filters"));
    m_button->setToolTip(tr("Kept filters"));
    m_button->setText(QStringLiteral("\u2605")); // an arrow type would hide the outline of the focus
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_button);
}

void FilterBar::setInStudy(bool isStudy)
{
    m_line->setAccessibleName(isStudy ? tr("Filter particles") : tr("Filter tracks"));
    m_line->setPlaceholderText(isStudy ? tr("Filter: id, A, excluded…") : tr("Filter: id, A, B, unassigned…"));
    m_line->setToolTip(isStudy ? tr("Ids, A, unassigned, excluded, unsure, or hand for what was tagged by hand. "
                                    "A comma means or, a space means and.")
                               : tr("Ids, A, B, unassigned, excluded, hand, or words of the reason. "
                                    "A comma means or, a space means and."));
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    for (auto filter = m_kept.cbegin(); filter != m_kept.cend(); ++filter) {
        QAction* choose = m_menu->addAction(entryText(filter.key()), m_line,
                                            [this, text = filter.value()] { m_line->setText(text); });
        choose->setToolTip(filter.value());
        choose->setCheckable(true);
        choose->setChecked(filter.value() == m_line->text());
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Keep this filter…"), this, &FilterBar::askForName)
        ->setEnabled(!m_line->text().trimmed().isEmpty());
    QMenu* removing = m_menu->addMenu(tr("Remove"));
    removing->setEnabled(!m_kept.isEmpty());
    for (const QString& name : m_kept.keys())
        removing->addAction(entryText(name), this, [this, name] { remove(name); });
}

void FilterBar::askForName()
{
    m_name->setText(m_kept.key(m_line->text(), m_line->text()));
    m_name->selectAll();
    m_line->hide();
    m_name->show();
    m_name->setFocus();
}

void FilterBar::keep()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty()) {
        m_kept.insert(name, m_line->text());
        Q_EMIT keptChanged();
    }
    endNaming();
}

void FilterBar::endNaming()
{
    const bool hadKeys = m_name->hasFocus();
    m_line->show();
    if (hadKeys)
        m_line->setFocus();
    m_name->hide();
}

void FilterBar::remove(const QString& name)
{
    m_kept.remove(name);
    Q_EMIT keptChanged();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // else the window's Escape clears the selection
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape ||
            (watched == m_line && m_line->text().isEmpty()))
            break;
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            if (watched == m_name)
                endNaming();
            else
                m_line->clear();
        }
        return true;
    case QEvent::FocusOut:
        if (watched == m_name && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            endNaming();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ostwald
