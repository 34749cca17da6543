#pragma once

#include <QProxyStyle>

namespace slipway {

/// Fusion without animations, without its own focus rectangle (FocusRing draws one), with sub-menus and pop-ups at once.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace slipway
