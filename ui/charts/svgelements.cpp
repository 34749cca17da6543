#include "ui/charts/svgelements.h"

namespace slipway {

QString svgNumber(double value)
{
    return QString::number(value, 'f', 2);
}

QString svgText(QPointF at, const QString &text, const char *anchor, const QColor &colour, const QString &more)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\"%5>%6</text>\n")
        .arg(svgNumber(at.x()), svgNumber(at.y()), QString::fromLatin1(anchor), colour.name(), more,
             text.toHtmlEscaped());
}

QString svgLine(QPointF from, QPointF to, const QColor &colour, const QString &more)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"%6/>\n")
        .arg(svgNumber(from.x()), svgNumber(from.y()), svgNumber(to.x()), svgNumber(to.y()), colour.name(), more);
}

QByteArray svgDocument(double width, double height, const QString &elements)
{
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
               "font-family=\"Inter, 'Noto Sans', 'DejaVu Sans', sans-serif\" font-size=\"11\" font-weight=\"400\">\n"
               "%3</svg>\n")
        .arg(svgNumber(width), svgNumber(height), elements)
        .toUtf8();
}

} // namespace slipway
