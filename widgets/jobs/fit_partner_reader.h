#pragma once

#include "document/document.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ostwald {

/// Reads projects that are to be fitted together with the open one in the background. Lives in the GUI thread; its destructor
/// waits.
class FitPartnerReader : public QObject {
    Q_OBJECT

public:
    explicit FitPartnerReader(const Document& document, QObject* parent = nullptr);
    ~FitPartnerReader() override;

    /// Reads these files for the open project; what is still being read for it is forgotten.
    void read(std::vector<std::filesystem::path> files);
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void changed(); ///< at every start and end
    void found(const std::vector<ostwald::FitPartner>& partners); ///< all of them, in the order asked for
    void failed(const ostwald::Error& error);                     ///< one of them cannot be taken; where names it

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
