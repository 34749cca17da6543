#pragma once

#include <QObject>

namespace slipway {

/// Lets Esc close the open list of a combo box and nothing else. Qt closes it before it looks for a shortcut of the
/// window, which would then go back on the page, or for a dialog, which would be dismissed. Watches the whole
/// application while it lives.
class ListEscape final : public QObject
{
    Q_OBJECT

public:
    explicit ListEscape(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace slipway
