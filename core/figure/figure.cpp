#include "figure/figure.h"

namespace ostwald {

std::string Axis::title() const
{
    return unit.empty() ? name : name + " (" + unit + ")";
}

} // namespace ostwald
