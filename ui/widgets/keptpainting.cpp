#include "ui/widgets/keptpainting.h"

#include <QCache>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmap>
#include <QTextOption>

#include <cmath>

namespace slipway {

namespace {

constexpr int keptLines = 2000;
constexpr int keptPictures = 500;

struct LineKey {
    QString text;
    TextRole role = TextRole::Body;
    int mode = -1; ///< how it is cut; -1 = not
    int room = 0;

    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, int(key.role), key.mode, key.room);
}

struct PictureKey {
    QByteArray key;
    ThemeName theme = ThemeName::Light;
    QSize size; ///< physical pixels
    int scale = 1;

    bool operator==(const PictureKey &) const = default;
};

size_t qHash(const PictureKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.key, int(key.theme), key.size, key.scale);
}

TextLine laidOut(QString text, TextRole role)
{
    for (QChar &letter : text) {
        if (letter < QLatin1Char(' ') || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
            letter = QLatin1Char(' ');
    }
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(QGuiApplication::layoutDirection());
    TextLine line{QStaticText(text), textFont(role), 0};
    line.text.setTextFormat(Qt::PlainText);
    line.text.setTextOption(option);
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    line.text.prepare({}, line.font);
    line.width = QFontMetrics(line.font).horizontalAdvance(text);
    return line;
}

template <class Make>
const TextLine &keptLine(const LineKey &key, Make make)
{
    static QCache<LineKey, TextLine> lines(keptLines);
    TextLine *line = lines.object(key);
    if (!line) {
        line = new TextLine(make());
        lines.insert(key, line);
    }
    return *line;
}

} // namespace

const TextLine &textLine(const QString &text, TextRole role)
{
    return keptLine({text, role, -1, 0}, [&] { return laidOut(text, role); });
}

const TextLine &textLine(const QString &text, TextRole role, Qt::TextElideMode mode, int room)
{
    if (const TextLine &whole = textLine(text, role); whole.width <= room)
        return whole;
    return keptLine({text, role, int(mode), room},
                    [&] { return laidOut(QFontMetrics(textFont(role)).elidedText(text, mode, room), role); });
}

void paintKept(QPainter &painter, const QByteArray &key, const QRect &area,
               const std::function<void(QPainter &painter)> &draw)
{
    if (area.isEmpty())
        return;
    const double scale = painter.device()->devicePixelRatioF();
    // Where the corner of the area lies between two pixels, its picture would be blurred.
    if (scale != std::floor(scale)) {
        draw(painter);
        return;
    }
    static QCache<PictureKey, QPixmap> pictures(keptPictures);
    const PictureKey whole{key, currentTheme(), area.size() * scale, int(scale)};
    QPixmap *picture = pictures.object(whole);
    if (!picture) {
        picture = new QPixmap(whole.size);
        picture->setDevicePixelRatio(scale);
        picture->fill(Qt::transparent);
        QPainter inside(picture);
        inside.setRenderHints(painter.renderHints());
        inside.translate(-area.topLeft());
        draw(inside);
        inside.end();
        pictures.insert(whole, picture);
    }
    painter.drawPixmap(area.topLeft(), *picture);
}

} // namespace slipway
