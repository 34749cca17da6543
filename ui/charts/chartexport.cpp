#include "ui/charts/chartexport.h"

#include "ui/charts/plotview.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace slipway {

namespace {

constexpr int titleHeight = 32;
constexpr int dotsPerInch = 96;
constexpr qreal imageScale = 2;
constexpr qreal margin = 12;
constexpr qreal sampleWidth = 18;

QSize pictureSize(const PlotView &plot)
{
    return plot.viewport()->size() + QSize(0, titleHeight);
}

void paintHeading(QPainter &painter, const PlotView &plot, const QString &title, qreal width)
{
    const Tokens &tokens = Tokens::current();
    painter.setFont(textFont(TextRole::Section));
    painter.setPen(tokens.text);
    painter.drawText(QRectF(margin, 0, width, titleHeight), Qt::AlignVCenter | Qt::AlignLeft, title);
    qreal right = width - margin;
    painter.setFont(textFont(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const QList<PlotCurve> &curves = plot.curves();
    for (auto curve = curves.rbegin(); curve != curves.rend(); ++curve) {
        if (!curve->isVisible || curve->tone == PlotCurve::Tone::Faint)
            continue;
        const qreal name = metrics.horizontalAdvance(curve->name);
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(right - name, 0, name + 1, titleHeight), Qt::AlignVCenter, curve->name);
        painter.setPen(seriesPen(curve->series, curve->dash, 2));
        const qreal sample = right - name - 6 - sampleWidth;
        painter.drawLine(QPointF(sample, titleHeight / 2.0), QPointF(sample + sampleWidth, titleHeight / 2.0));
        right = sample - 14;
    }
}

void paintPicture(QPainter &painter, PlotView &plot, const QString &title)
{
    const QSize size = pictureSize(plot);
    const std::optional<double> crosshair = plot.crosshair();
    const QSignalBlocker blocker(plot);
    plot.setCrosshair(std::nullopt);
    plot.finishPicture();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), size), Tokens::current().base);
    paintHeading(painter, plot, title, size.width());
    plot.render(&painter, QRectF(QPointF(0, titleHeight), QSizeF(plot.viewport()->size())), plot.viewport()->rect());
    plot.setCrosshair(crosshair);
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    return std::nullopt;
}

QImage imageOf(PlotView &plot, const QString &title)
{
    QImage image(pictureSize(plot) * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    paintPicture(painter, plot, title);
    return image;
}

QByteArray pictureOf(PlotView &plot, const QString &title, PictureFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSize size = pictureSize(plot);
    if (format == PictureFormat::Png) {
        imageOf(plot, title).save(&buffer, "PNG");
    } else if (format == PictureFormat::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(dotsPerInch);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(title);
        QPainter painter(&generator);
        paintPicture(painter, plot, title);
    } else {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
        QPainter painter(&writer);
        paintPicture(painter, plot, title);
    }
    return buffer.data();
}

} // namespace slipway
