#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace slipway {

/// Asks before something that cannot be undone, and says what goes: `what` is plain text, `action` the
/// button's verb. `confirmed` is called when the person agrees.
void confirm(QWidget *over, const QString &title, const QString &what, const QString &action,
             const std::function<void()> &confirmed);

} // namespace slipway
