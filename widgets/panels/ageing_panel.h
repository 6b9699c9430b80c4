#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ostwald {

class AgeingModel;

/// Makes an ex-situ study of the frames and a movie again, and tells when each still was taken. Times in the names of the
/// pictures are proposed.
class AgeingPanel : public QWidget {
    Q_OBJECT

public:
    explicit AgeingPanel(Document& document, QWidget* parent = nullptr);

private:
    void makeStudy();
    void setTyped();
    void refresh();
    [[nodiscard]] std::vector<double> proposed_s() const;

    Document& m_document;
    AgeingModel* m_model;
    QLabel* m_remark;
    QTableView* m_table;
    QLineEdit* m_time;
    QPushButton* m_set;
    QPushButton* m_names;
    QPushButton* m_study;
    QPushButton* m_movie;
};

} // namespace ostwald
