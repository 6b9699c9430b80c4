#pragma once

#include "jobs/advice_runner.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ostwald {

/// Asks the movie for parameters of segmentation, shows what speaks for them, and puts them in use as one undo step whose
/// text keeps the evidence.
class AdviceCard : public QWidget {
    Q_OBJECT

public:
    explicit AdviceCard(Document& document, QWidget* parent = nullptr);

private:
    void startOrStop();
    void use();
    void refresh();
    [[nodiscard]] QString remark() const;

    Document& m_document;
    AdviceRunner m_runner;
    QPushButton* m_ask;
    QPushButton* m_use;
    QLabel* m_remark;
};

} // namespace ostwald
