#pragma once

#include "document/document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ostwald {

class ParamsForm;

/// How particles are followed from frame to frame, and what came of it.
class LinkPanel : public QWidget {
    Q_OBJECT

public:
    explicit LinkPanel(Document& document, QWidget* parent = nullptr);

private:
    void follow(const Change& change);
    void showParams();
    void showFound();

    Document& m_document;
    QComboBox* m_method;
    ParamsForm* m_form;
    QLabel* m_found;
};

} // namespace ostwald
