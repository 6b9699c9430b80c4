#pragma once

class QListWidget;

namespace ostwald {

/// Makes a list show its texts whole, in several lines where one does not hold them. (QListView alone forgets the padding of
/// the style sheet: a text that is narrower than the list, but not than its row, is cut.)
void wrapItems(QListWidget& list);

} // namespace ostwald
