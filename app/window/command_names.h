#pragma once

#include "document/document.h"

#include <QString>

#include <utility>

namespace ostwald {

/// What a command is called, with the marks of menu keys: otherwise where there are no tracks, or no frames.
struct CommandNames {
    QString usual;
    QString inStudy; ///< in every ex-situ study; empty = as usual
    QString
        ofSizes; ///< in one without pictures, which has samples instead of frames; empty = as in every study

    CommandNames() = default;
    /// Implicit, for most commands have one name.
    CommandNames(QString name, QString nameInStudy = {}, QString nameOfSizes = {})
        : usual(std::move(name)), inStudy(std::move(nameInStudy)), ofSizes(std::move(nameOfSizes))
    {
    }

    /// The name in this project; empty where it is the same in every one.
    [[nodiscard]] QString in(const Document& document) const;
};

} // namespace ostwald
