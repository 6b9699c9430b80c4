#pragma once

#include "document/document.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace ostwald {

/// One of the figures that can be shown, by its place among those of its kind.
struct FigureChoice {
    enum class Kind { Board, Template, Chart };
    Kind kind = Kind::Template;
    std::size_t index = 0;

    bool operator==(const FigureChoice&) const = default;
};

/// The project's own figures, the templates and the plots, one of them chosen, and what makes new figures of them.
class FigureList : public QWidget {
    Q_OBJECT

public:
    explicit FigureList(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] FigureChoice choice() const;
    void choose(const FigureChoice& choice);

Q_SIGNALS:
    void chosen();
    void newWanted();       ///< an empty figure
    void newFourWanted();   ///< one with frame, trajectories, mean size and supersaturation
    void additionWanted();  ///< of the chosen template or plot, to a figure of one's own
    void duplicateWanted(); ///< of the chosen figure of one's own
    void deletionWanted();  ///< likewise

private:
    void fill();
    void enableButtons();

    Document& m_document;
    FigureChoice m_told; ///< by chosen()
    bool m_isStudy = false; ///< when it was filled
    QListWidget* m_list;
    QToolButton* m_new;
    QToolButton* m_add;
    QToolButton* m_duplicate;
    QToolButton* m_delete;
};

} // namespace ostwald
