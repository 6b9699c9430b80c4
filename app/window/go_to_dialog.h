#pragma once

#include "document/document.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace ostwald {

/// Asks for a frame or a time and moves the playhead there; says so and stays open when it is neither.
class GoToDialog : public QDialog {
    Q_OBJECT

public:
    explicit GoToDialog(Document& document, QWidget* parent = nullptr);

    void accept() override;

private:
    Document& m_document;
    QLineEdit* m_where;
    QLabel* m_problem;
};

} // namespace ostwald
