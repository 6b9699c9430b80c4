#pragma once

#include <QColor>
#include <QIcon>

namespace ostwald {

enum class TransportIcon { First, Previous, Play, Pause, Next, Last, Loop };

/// The symbol of a transport button, drawn in one colour at any size.
[[nodiscard]] QIcon transportIcon(TransportIcon icon, const QColor& colour);

} // namespace ostwald
