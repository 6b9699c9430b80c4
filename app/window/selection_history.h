#pragma once

#include "document/document.h"

#include <QObject>

#include <set>
#include <vector>

namespace ostwald {

/// What was picked before, to go back to and forth again, as in a browser. Ids mean others after new links: then it
/// begins anew.
class SelectionHistory : public QObject {
    Q_OBJECT

public:
    explicit SelectionHistory(Document& document, QObject* parent = nullptr);

    void back() { go(-1); }
    void forward() { go(1); }

private:
    struct Picked {
        std::set<TrackId> tracks;
        std::optional<TrackId> lead;

        bool operator==(const Picked&) const = default;
    };

    void follow(const Change& change);
    void go(int step);

    Document& m_document;
    std::vector<Picked> m_visited;
    std::ptrdiff_t m_now = -1; ///< index of the present one
    bool m_isGoing = false;
};

} // namespace ostwald
