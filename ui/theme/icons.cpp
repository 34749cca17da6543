#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace slipway {

namespace {

/// The SVG's text with its colours filled in: `currentColor` is the ink, `white` what is cut out of a filled
/// shape.
QByteArray tinted(const QString &name, const QColor &ink, const QColor &cut, bool small)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name().toLatin1());
    svg.replace("\"white\"", "\"" + cut.name().toLatin1() + "\"");
    // The 20 px drawing would look thin at 16 px.
    if (small && svg.contains("viewBox=\"0 0 20 20\""))
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.7\"");
    return svg;
}

void paintSvg(QPainter &painter, const QString &name, const QRectF &rect, const QColor &ink, const QColor &cut)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    if (pixels.isEmpty())
        return;
    const QString key = QStringLiteral("slipway-icon/%1/%2/%3/%4x%5@%6")
                            .arg(name, ink.name(), cut.name())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(tinted(name, ink, cut, rect.width() < 18));
        QPainter into(&pixmap);
        renderer.render(&into);
        into.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QString glyphFile(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Good:
        return QStringLiteral("state-good");
    case Glyph::Warning:
        return QStringLiteral("state-warning");
    case Glyph::Bad:
        return QStringLiteral("state-bad");
    case Glyph::Running:
        return QStringLiteral("state-running");
    case Glyph::Note:
        return QStringLiteral("state-note");
    case Glyph::Waiting:
        return QStringLiteral("state-waiting");
    case Glyph::Skipped:
        return QStringLiteral("state-skipped");
    case Glyph::Development:
        return QStringLiteral("stage-development");
    case Glyph::Canary:
        return QStringLiteral("stage-canary");
    case Glyph::Staging:
        return QStringLiteral("stage-staging");
    case Glyph::Production:
        return QStringLiteral("stage-production");
    case Glyph::Deprecated:
        return QStringLiteral("stage-deprecated");
    case Glyph::Archived:
        return QStringLiteral("stage-archived");
    case Glyph::Unknown:
    case Glyph::OtherStage:
        break;
    }
    return QStringLiteral("state-unknown");
}

QColor inkFor(QIcon::Mode mode)
{
    const Tokens &t = Tokens::current();
    switch (mode) {
    case QIcon::Disabled:
        return t.disabled;
    case QIcon::Active:
        return t.text;
    case QIcon::Selected:
        return t.link;
    case QIcon::Normal:
        break;
    }
    return t.text2;
}

/// Draws at paint time, so that a change of theme or screen needs no new icon. Shared by both kinds of icon.
class TintedIconEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIn(*painter, square, mode);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

protected:
    virtual void paintIn(QPainter &painter, const QRectF &square, QIcon::Mode mode) = 0;
};

class StrokeIconEngine final : public TintedIconEngine
{
public:
    explicit StrokeIconEngine(QString name) : m_name(std::move(name)) {}
    QIconEngine *clone() const override { return new StrokeIconEngine(m_name); }

protected:
    void paintIn(QPainter &painter, const QRectF &square, QIcon::Mode mode) override
    {
        paintIcon(painter, m_name, square, inkFor(mode));
    }

private:
    QString m_name;
};

class GlyphIconEngine final : public TintedIconEngine
{
public:
    explicit GlyphIconEngine(Glyph glyph) : m_glyph(glyph) {}
    QIconEngine *clone() const override { return new GlyphIconEngine(m_glyph); }

protected:
    void paintIn(QPainter &painter, const QRectF &square, QIcon::Mode) override
    {
        paintGlyph(painter, m_glyph, square);
    }

private:
    Glyph m_glyph;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new StrokeIconEngine(name));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    paintSvg(painter, name, rect, colour, Tokens::current().onAccent);
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect)
{
    paintSvg(painter, glyphFile(glyph), rect, glyphColour(glyph), Tokens::current().base);
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphIconEngine(glyph));
}

QColor glyphColour(Glyph glyph)
{
    const Tokens &t = Tokens::current();
    switch (glyph) {
    case Glyph::Good:
    case Glyph::Production:
        return t.good;
    case Glyph::Warning:
    case Glyph::Staging:
        return t.warn;
    case Glyph::Bad:
        return t.bad;
    case Glyph::Running:
    case Glyph::Note:
    case Glyph::Canary:
        return t.info;
    case Glyph::Waiting:
    case Glyph::Skipped:
    case Glyph::Unknown:
    case Glyph::Development:
    case Glyph::Deprecated:
    case Glyph::Archived:
    case Glyph::OtherStage:
        break;
    }
    return t.neutral;
}

Glyph stageGlyph(const QString &stage)
{
    static const QHash<QString, Glyph> glyphs{
        {QStringLiteral("Development"), Glyph::Development}, {QStringLiteral("Canary"), Glyph::Canary},
        {QStringLiteral("Staging"), Glyph::Staging},         {QStringLiteral("Production"), Glyph::Production},
        {QStringLiteral("Deprecated"), Glyph::Deprecated},   {QStringLiteral("Archived"), Glyph::Archived}};
    return glyphs.value(stage, Glyph::OtherStage);
}

} // namespace slipway
