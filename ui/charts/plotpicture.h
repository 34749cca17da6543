#pragma once

#include "ui/charts/plotraster.h"
#include "ui/widgets/newest.h"

#include <QGraphicsObject>

namespace slipway {

/// Very many curves under the axes of a PlotView: painted in the background by rasterOf(); until that is there the
/// picture of before is shown where its values now lie, so that it follows the hand at once.
class PlotPicture final : public QGraphicsObject
{
    Q_OBJECT

public:
    explicit PlotPicture(QGraphicsItem *chart);

    /// None = the picture is not in use.
    void setCurves(const QList<RasterCurve> &curves);
    bool isInUse() const { return !m_curves.isEmpty(); }
    /// Shows another place of the same curves. `ratio` as for rasterOf().
    void setScale(const PlotScale &scale, qreal ratio);
    /// Whether what is painted is exactly what the scale asks for.
    bool isExact() const { return !m_isStale; }
    /// Makes it so before it returns: for a file, which has no second look.
    void finish();

    QRectF boundingRect() const override { return m_scale.plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

Q_SIGNALS:
    void finished(); ///< the exact picture is there

private:
    void paintAnew();
    void take(const QImage &image, const PlotScale &scale);

    QList<RasterCurve> m_curves;
    PlotScale m_scale;
    qreal m_ratio = 1;
    QImage m_image;
    PlotScale m_imageScale;
    bool m_isStale = false;
    JobRunner m_jobs;
    Newest m_painting;
};

} // namespace slipway
