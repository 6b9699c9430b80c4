#pragma once

#include "document/document.h"
#include "jobs/table_writer.h"

#include <QObject>

class QWidget;

namespace ostwald {

/// File > Export tables: asks for a folder and writes them there in the background, with a window that shows how far it is
/// and stops it when it takes long.
class TableExport : public QObject {
    Q_OBJECT

public:
    /// @param window  for the dialogs
    TableExport(Document& document, QWidget* window);

    /// @param startFolder  where the choice begins
    void ask(const QString& startFolder);
    void writeInto(const QString& folder);

Q_SIGNALS:
    void written(const QString& folder);
    void failed(const ostwald::Error& error);

private:
    Document& m_document;
    QWidget* m_window;
    TableWriter m_writer;
};

} // namespace ostwald
