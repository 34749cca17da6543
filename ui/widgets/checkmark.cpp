#include "ui/widgets/checkmark.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {

void paintCheckBox(QPainter &painter, const QRectF &box, Qt::CheckState state)
{
    const Tokens &t = Tokens::current();
    painter.setPen(state == Qt::Checked ? QPen(Qt::NoPen) : QPen(t.control, 1));
    painter.setBrush(state == Qt::Checked ? t.accent : t.base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setBrush(Qt::NoBrush);
    if (state == Qt::Checked) {
        painter.setPen(QPen(t.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 7), box.topLeft() + QPointF(6, 9.8),
                                       box.topLeft() + QPointF(10.5, 4.5)});
    } else if (state == Qt::PartiallyChecked) {
        painter.setPen(QPen(t.text, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    }
}

} // namespace slipway
