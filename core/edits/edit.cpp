#include "edits/edit.h"

#include <algorithm>

namespace ostwald {
namespace {

struct LatestFrame {
    int frame = 0;

    void operator()(const char*, const Anchor& anchor) { frame = std::max(frame, anchor.frame); }
    template <class Field>
    void operator()(const char*, const Field&)
    {
    }
};

} // namespace

int frameOf(const Edit& edit)
{
    return std::visit(
        [](const auto& e) {
            if constexpr (requires { e.frame; }) {
                return e.frame;
            } else {
                LatestFrame latest;
                visitFields(e, latest);
                return latest.frame;
            }
        },
        edit);
}

} // namespace ostwald
