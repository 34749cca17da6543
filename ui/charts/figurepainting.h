#pragma once

#include <QByteArray>
#include <QSizeF>

class QPainter;
class QRectF;

namespace slipway {

/// A picture that svgDocument() (ui/charts/svgelements.h) made, for a painter. Its words are painted as text: QtSvg
/// gives every word an outline format, which a printer's file holds as shapes that nobody can select or search.
class FigurePainting
{
public:
    /// Empty for what is no such picture.
    explicit FigurePainting(const QByteArray &svg);

    bool isEmpty() const { return m_size.isEmpty(); }
    QSizeF size() const { return m_size; }
    void paint(QPainter &painter, const QRectF &place) const;

private:
    QByteArray m_svg;
    QSizeF m_size;
};

} // namespace slipway
