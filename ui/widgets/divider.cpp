#include "ui/widgets/divider.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {

Divider::Divider(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::current().line);
}

} // namespace slipway
