#include "ui/charts/plotpicture.h"

#include <QPainter>

namespace slipway {

PlotPicture::PlotPicture(QGraphicsItem *chart) : QGraphicsObject(chart), m_painting(m_jobs, this)
{
    setZValue(0); // over the grid, under the overlay
}

void PlotPicture::setCurves(const QList<RasterCurve> &curves)
{
    if (curves.isEmpty() && m_curves.isEmpty())
        return;
    m_curves = curves;
    m_painting.cancel();
    m_isStale = !curves.isEmpty();
    if (curves.isEmpty())
        m_image = {};
    else
        paintAnew();
    update();
}

void PlotPicture::setScale(const PlotScale &scale, qreal ratio)
{
    if (scale == m_scale && ratio == m_ratio)
        return;
    prepareGeometryChange();
    m_scale = scale;
    m_ratio = ratio;
    update();
    if (m_curves.isEmpty())
        return;
    m_isStale = true;
    // What is under way is let finish: it lies nearer to the new place than the picture of before.
    if (!m_painting.isRunning())
        paintAnew();
}

void PlotPicture::paintAnew()
{
    if (m_scale.plot.isEmpty())
        return;
    m_painting.run<QImage>(
        [curves = m_curves, scale = m_scale, ratio = m_ratio](Progress &progress) -> Result<QImage> {
            QImage image = rasterOf(curves, scale, ratio, progress);
            if (image.isNull())
                return cancelledError();
            return image;
        },
        [this, scale = m_scale](const Result<QImage> &image) {
            if (image)
                take(*image, scale);
        });
}

void PlotPicture::take(const QImage &image, const PlotScale &scale)
{
    m_image = image;
    m_imageScale = scale;
    m_isStale = scale != m_scale;
    update();
    if (m_isStale)
        paintAnew();
    else
        Q_EMIT finished();
}

void PlotPicture::finish()
{
    if (!m_isStale)
        return;
    m_painting.cancel();
    NoProgress progress;
    take(rasterOf(m_curves, m_scale, m_ratio, progress), m_scale);
}

void PlotPicture::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const bool sameAxes = m_imageScale.scale == m_scale.scale && m_imageScale.xScale == m_scale.xScale;
    if (m_image.isNull() || !sameAxes)
        return;
    const QRectF target(QPointF(m_scale.xPosition(m_imageScale.x.low), m_scale.yPosition(m_imageScale.y.high)),
                        QPointF(m_scale.xPosition(m_imageScale.x.high), m_scale.yPosition(m_imageScale.y.low)));
    painter->save();
    painter->setClipRect(m_scale.plot);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(target, m_image);
    painter->restore();
}

} // namespace slipway
