#pragma once

class QScrollArea;
class QWidget;

namespace slipway {

/// `content` in a pane that scrolls up and down only, on the ground of whatever it lies on. The area owns the content.
QScrollArea *scrollingPane(QWidget *content);

} // namespace slipway
