#pragma once

#include "document/document.h"
#include "project/kept_fit.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ostwald {

class StageRunner;

/// The fits of growth of this session that ended or were stopped, and those that the project keeps. What is not kept is
/// gone with the session or with another movie. Lives in the GUI thread.
class FitLog : public QObject {
    Q_OBJECT

public:
    FitLog(Document& document, const StageRunner& runner, QObject* parent = nullptr);

    /// By the time they ended.
    [[nodiscard]] const std::vector<KeptFit>& fits() const { return m_fits; }
    [[nodiscard]] bool isKept(std::size_t place) const;
    /// Keeps a fit with the project, or no longer; undoable. It stays in the list of this session.
    void setKept(std::size_t place, bool kept);
    /// Goes on from its settings: start values, bounds, priors and all others; undoable.
    void restoreSettings(std::size_t place);

Q_SIGNALS:
    void changed();

private:
    void add(const KeptFit& fit);
    void follow(const Change& change);
    void addFinished();
    void addStopped();
    void gather();

    Document& m_document;
    const StageRunner& m_runner;
    std::vector<KeptFit> m_session;
    std::vector<KeptFit> m_fits;
    std::weak_ptr<const GrowthFitResult> m_last; ///< that was added last
};

} // namespace ostwald
