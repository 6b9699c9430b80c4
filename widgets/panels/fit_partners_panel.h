#pragma once

#include "document/document.h"
#include "jobs/fit_partner_reader.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ostwald {

class StageRunner;

/// Which other projects share the constants of the fit of growth.
class FitPartnersPanel : public QWidget {
    Q_OBJECT

public:
    FitPartnersPanel(Document& document, StageRunner& runner, QWidget* parent = nullptr);

    /// Takes these projects as well, as one undo step, and fits anew.
    void add(const QStringList& files);

Q_SIGNALS:
    void failed(const ostwald::Error& error);

private:
    void ask();
    void take(const std::vector<FitPartner>& chosen);
    void refresh();

    Document& m_document;
    StageRunner& m_runner;
    FitPartnerReader m_reader;
    QPushButton* m_add;
    QPushButton* m_alone;
    QLabel* m_remark;
};

} // namespace ostwald
