#pragma once

#include "document/document.h"

#include <QWidget>

namespace ostwald {

/// The coalescences in a table. A row that is clicked or reached by the keyboard moves the playhead there and
/// picks parents and product.
class CoalescenceTable : public QWidget {
    Q_OBJECT

public:
    explicit CoalescenceTable(Document& document, QWidget* parent = nullptr);

private:
    void goTo(const Coalescence& event);

    Document& m_document;
};

} // namespace ostwald
