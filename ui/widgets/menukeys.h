#pragma once

#include <functional>

class QAbstractItemView;
class QPoint;

namespace slipway {

/// Opens a view's context menu: by the menu key and Shift+F10 below the current item, by the right button at the
/// pointer. `open` gets the global position.
void openMenuBy(QAbstractItemView *view, const std::function<void(const QPoint &)> &open);

} // namespace slipway
