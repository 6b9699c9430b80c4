#pragma once

#include "document/document.h"
#include "figure/figure_page.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QMenu;
class QToolButton;

namespace ostwald {

/// The panels of one board with letters and sizes; adds, removes and reorders them.
class PanelList : public QWidget {
    Q_OBJECT

public:
    explicit PanelList(Document& document, QWidget* parent = nullptr);

    /// @param page  what the board gives now; null = no board
    void show(std::optional<std::size_t> board, const FigurePage* page);
    void setPicked(std::optional<std::size_t> panel);

Q_SIGNALS:
    void picked(std::optional<std::size_t> panel);

private:
    [[nodiscard]] QMenu* makeAddMenu();
    void add(const PanelSource& source);
    void exchangeWith(int step);
    [[nodiscard]] std::optional<std::size_t> current() const;
    void enableButtons();

    Document& m_document;
    std::optional<std::size_t> m_board;
    QListWidget* m_list;
    QToolButton* m_add;
    QToolButton* m_earlier;
    QToolButton* m_later;
    QToolButton* m_remove;
};

} // namespace ostwald
