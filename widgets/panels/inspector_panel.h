#pragma once

#include "document/document.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ostwald {

/// The one particle that views centre on: what it is, and its group to change.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    InspectorPanel(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

private:
    struct GroupButton {
        Group group;
        QPushButton* button;
    };

    [[nodiscard]] QLabel* addFact(QGridLayout& facts, const QString& name, const QString& objectName);
    void addGroupButton(Group group, const QString& text, const QString& objectName);
    /// What can be true of a particle here: of a study, nothing that takes time.
    void showForm(bool isStudy, bool isExcluded);
    void follow(const Change& change);
    void showTrack();
    [[nodiscard]] const Track* lead() const;
    /// The point that is told: at the playhead, in a study the only one; null = not seen now.
    [[nodiscard]] const TrackPoint* point(const Track& track) const;
    [[nodiscard]] QString seenText(const Track& track) const;
    [[nodiscard]] QString radiusText(const Track& track) const;
    [[nodiscard]] QString flagsText(const Track& track) const;

    Document& m_document;
    QLabel* m_title;
    QLabel* m_reason;
    QGridLayout* m_buttons;
    QGridLayout* m_facts;
    QLabel* m_seen;
    QLabel* m_radius;
    QLabel* m_parents;
    QLabel* m_child;
    QLabel* m_flags;
    QWidget* m_details;
    std::vector<GroupButton> m_groups;
};

} // namespace ostwald
