#include "ui/charts/chartexport.h"

#include "ui/charts/plotview.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QtMath>

#include <algorithm>

namespace slipway {

namespace {

constexpr int titleHeight = 32;
constexpr int dotsPerInch = 96;
constexpr qreal imageScale = 2;
constexpr qreal margin = 12;
constexpr qreal sampleWidth = 18;

/// Under the chart, in as many lines as it needs.
QRectF notePlace(const ChartPicture &picture)
{
    if (picture.note.isEmpty())
        return {};
    const QRectF room(margin, picture.size.height(), std::max(1.0, picture.size.width() - 2 * margin), 10'000);
    return QFontMetricsF(textFont(TextRole::Small)).boundingRect(room, Qt::TextWordWrap, picture.note);
}

QSize wholeSize(const ChartPicture &picture)
{
    const int noteHeight = picture.note.isEmpty() ? 0 : qCeil(notePlace(picture).height() + margin);
    return picture.size + QSize(0, titleHeight + noteHeight);
}

void paintHeading(QPainter &painter, const ChartPicture &picture)
{
    const Tokens &tokens = Tokens::current();
    const qreal width = picture.size.width();
    qreal right = width - margin;
    painter.setFont(textFont(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (auto key = picture.keys.rbegin(); key != picture.keys.rend(); ++key) {
        const qreal name = metrics.horizontalAdvance(key->name);
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(right - name, 0, name + 1, titleHeight), Qt::AlignVCenter, key->name);
        const qreal sample = right - name - 6 - sampleWidth;
        if (key->sign.isEmpty()) {
            painter.setPen(seriesPen(key->series, key->dash, 2));
            painter.drawLine(QPointF(sample, titleHeight / 2.0), QPointF(sample + sampleWidth, titleHeight / 2.0));
        } else {
            painter.setPen(key->colour);
            painter.drawText(QRectF(sample, 0, sampleWidth, titleHeight), Qt::AlignVCenter | Qt::AlignRight, key->sign);
        }
        right = sample - 14;
    }
    painter.setFont(textFont(TextRole::Section));
    painter.setPen(tokens.text);
    const qreal room = std::max<qreal>(0, right - margin);
    painter.drawText(QRectF(margin, 0, room, titleHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(picture.title, Qt::ElideRight, room));
}

/// What a person sees on the screen in words beside the plot.
QList<ChartPicture::Key> markKeys(const PlotView &plot)
{
    const Tokens &tokens = Tokens::current();
    QList<ChartPicture::Key> keys;
    const auto add = [&keys](const QString &name, const QString &sign, const QColor &colour) {
        keys << ChartPicture::Key{name, 0, {}, sign, colour};
    };
    const QList<PlotMark> &marks = plot.marks();
    if (std::any_of(marks.begin(), marks.end(), [](const PlotMark &mark) {
            return mark.kind == PlotMark::Kind::Good && mark.text.isEmpty() && !mark.y;
        }))
        add(PlotView::tr("best"), QStringLiteral("▼"), tokens.good);
    const NotShown odd = plot.notShown();
    if (odd.notNumbers > 0)
        add(PlotView::tr("not a number"), QStringLiteral("×"), tokens.bad);
    if (odd.infinite > 0)
        add(PlotView::tr("infinite"), QStringLiteral("▲"), tokens.bad);
    return keys;
}

void paintPicture(QPainter &painter, const ChartPicture &picture)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), wholeSize(picture)), Tokens::current().base);
    paintHeading(painter, picture);
    painter.translate(0, titleHeight);
    painter.save();
    picture.paint(painter);
    painter.restore();
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(Tokens::current().text2);
    painter.drawText(notePlace(picture).adjusted(0, 0, 1, 0), Qt::TextWordWrap, picture.note);
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

ChartPicture chartPicture(PlotView &plot, const QString &title)
{
    ChartPicture picture{title, plot.viewport()->size(), {}, {}};
    for (const PlotCurve &curve : plot.curves()) {
        if (curve.isVisible && curve.tone != PlotCurve::Tone::Faint)
            picture.keys << ChartPicture::Key{curve.name, curve.series, curve.dash};
    }
    picture.keys << markKeys(plot);
    picture.paint = [&plot](QPainter &painter) {
        const std::optional<double> crosshair = plot.crosshair();
        const QSignalBlocker blocker(plot);
        plot.setCrosshair(std::nullopt);
        plot.finishPicture();
        const QRect area = plot.viewport()->rect();
        plot.render(&painter, QRectF(area), area);
        plot.setCrosshair(crosshair);
    };
    return picture;
}

ChartPicture chartPicture(QWidget &chart, const QString &title)
{
    const auto paint = [&chart](QPainter &painter) { chart.render(&painter, QPoint(), {}, QWidget::DrawChildren); };
    return {title, chart.size(), paint, {}};
}

ChartPicture stacked(const QString &title, const QList<ChartPicture> &parts)
{
    QSize size(0, 0);
    for (const ChartPicture &part : parts)
        size = {std::max(size.width(), part.size.width()), size.height() + wholeSize(part).height()};
    const auto paint = [parts](QPainter &painter) {
        for (const ChartPicture &part : parts) {
            painter.save();
            paintPicture(painter, part);
            painter.restore();
            painter.translate(0, wholeSize(part).height());
        }
    };
    return {title, size, paint, {}};
}

QImage imageOf(const ChartPicture &picture)
{
    QImage image(wholeSize(picture) * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    paintPicture(painter, picture);
    return image;
}

QByteArray encoded(const ChartPicture &picture, PictureFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSize size = wholeSize(picture);
    if (format == PictureFormat::Png) {
        imageOf(picture).save(&buffer, "PNG");
    } else if (format == PictureFormat::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(dotsPerInch);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(picture.title.toHtmlEscaped()); // Qt writes it as it is
        QPainter painter(&generator);
        paintPicture(painter, picture);
    } else {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(picture.title);
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
        QPainter painter(&writer);
        paintPicture(painter, picture);
    }
    return buffer.data();
}

} // namespace slipway
