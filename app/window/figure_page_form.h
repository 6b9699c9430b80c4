#pragma once

#include "board/board.h"
#include "figure/journal.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace ostwald {

/// The page of a figure: journal, size and text; of a figure that a person composes its name and legend as well.
class FigurePageForm : public QWidget {
    Q_OBJECT

public:
    explicit FigurePageForm(QWidget* parent = nullptr);

    /// Its settings, and the rows that only it has; null = a template or a plot, whose settings are those of the form.
    void show(const Board* board);
    /// What the figure asks for; ignored once a person has entered another height.
    void showRowHeight(double height_mm);
    void forgetRowHeight();

    [[nodiscard]] const Journal& journal() const;
    [[nodiscard]] double width_mm() const;
    [[nodiscard]] double text_pt() const;
    [[nodiscard]] bool hasSharedLegend() const;
    [[nodiscard]] std::optional<double> ownRowHeight_mm() const;

Q_SIGNALS:
    void changed();
    void renamed(const QString& name);

private:
    void chooseColumn();

    QFormLayout* m_rows;
    QLineEdit* m_name;
    QComboBox* m_column; ///< every column of every journal
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_rowHeight;
    QDoubleSpinBox* m_text;
    QCheckBox* m_sharedLegend;
    bool m_hasOwnRowHeight = false; ///< else the figure's
};

} // namespace ostwald
