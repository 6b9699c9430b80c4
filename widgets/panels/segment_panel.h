#pragma once

#include "document/document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ostwald {

class ParamsForm;

/// How particles are found: the chain, its parameters, and what it found in the shown frame.
class SegmentPanel : public QWidget {
    Q_OBJECT

public:
    explicit SegmentPanel(Document& document, QWidget* parent = nullptr);

private:
    void follow(const Change& change);
    void choosePreset(int preset);
    void bindForm();
    void showParams();
    void showFound();
    [[nodiscard]] QString foundText() const;
    [[nodiscard]] QString surveyText() const;

    Document& m_document;
    QComboBox* m_preset;
    ParamsForm* m_form;
    std::size_t m_bound = 0; ///< alternative of Segmenter that the form was made for
    QLabel* m_found;
    QLabel* m_survey;
};

} // namespace ostwald
