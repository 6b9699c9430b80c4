#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace ostwald {

/// Names of filters and what they ask for.
using KeptFilters = QMap<QString, QString>;

/// The line that asks for tracks, and beside it the filters that were kept under a name. Escape ends a
/// filter.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] const KeptFilters& kept() const { return m_kept; }
    void setKept(const KeptFilters& kept) { m_kept = kept; }
    /// Says what can be asked for: of particles of samples, or of tracks.
    void setInStudy(bool isStudy);

Q_SIGNALS:
    void textChanged(const QString& text);
    void keptChanged(); ///< by a person

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void askForName();
    void keep();
    void endNaming();
    void remove(const QString& name);

    KeptFilters m_kept;
    QLineEdit* m_line;
    QLineEdit* m_name; ///< in place of the line while a filter is given one
    QToolButton* m_button;
    QMenu* m_menu;
};

} // namespace ostwald
