#include "ui/charts/figurepainting.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace slipway {

namespace {

struct Group {
    QPointF origin;
    double opacity = 1;
};

struct Word {
    QPointF at;
    double opacity = 1;
    QString text;
    QString anchor;
    QColor colour;
    bool isStrong = false;
};

/// What a group adds to the one around it: "translate(x y)" and an opacity are all that svgelements' users write.
Group inside(const Group &around, const QXmlStreamAttributes &attributes)
{
    static const QRegularExpression translate(QStringLiteral("^translate\\(([-0-9.]+) ([-0-9.]+)\\)$"));
    Group group = around;
    const auto match = translate.match(attributes.value(QLatin1String("transform")).toString());
    if (match.hasMatch())
        group.origin += QPointF(match.captured(1).toDouble(), match.captured(2).toDouble());
    if (attributes.hasAttribute(QLatin1String("opacity")))
        group.opacity *= attributes.value(QLatin1String("opacity")).toDouble();
    return group;
}

Word wordOf(QXmlStreamReader &reader, const Group &group)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    const auto number = [&](const char *name) { return attributes.value(QLatin1String(name)).toDouble(); };
    Word word{group.origin + QPointF(number("x"), number("y")), group.opacity, {}, {}, {}, false};
    word.anchor = attributes.value(QLatin1String("text-anchor")).toString();
    word.colour = QColor(attributes.value(QLatin1String("fill")).toString());
    word.isStrong = attributes.value(QLatin1String("font-weight")).toInt() >= QFont::DemiBold;
    word.text = reader.readElementText();
    return word;
}

/// Takes the words out of a picture.
QByteArray withoutWords(const QByteArray &svg, QList<Word> &words)
{
    QByteArray shapes;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&shapes);
    QList<Group> groups{Group()};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("text")) {
            words.append(wordOf(reader, groups.last()));
            continue;
        }
        if (reader.isStartElement())
            groups.append(inside(groups.last(), reader.attributes()));
        else if (reader.isEndElement())
            groups.removeLast();
        if (!reader.hasError() && !reader.isWhitespace())
            writer.writeCurrentToken(reader);
    }
    return shapes;
}

void paintWord(QPainter &painter, const Word &word)
{
    constexpr int pixels = 11; // as svgDocument() says
    QFont font = textFont(word.isStrong ? TextRole::SmallStrong : TextRole::Small);
    font.setPixelSize(pixels);
    painter.setFont(font);
    QColor colour = word.colour;
    colour.setAlphaF(static_cast<float>(word.opacity));
    painter.setPen(colour);
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(word.text);
    const double part = word.anchor == QLatin1String("end") ? 1 : word.anchor == QLatin1String("middle") ? 0.5 : 0;
    painter.drawText(word.at - QPointF(part * width, 0), word.text);
}

} // namespace

FigurePainting::FigurePainting(const QByteArray &svg) : m_svg(svg), m_size(QSvgRenderer(svg).defaultSize()) {}

void FigurePainting::paint(QPainter &painter, const QRectF &place) const
{
    QList<Word> words;
    QSvgRenderer shapes(withoutWords(m_svg, words));
    shapes.render(&painter, place);
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / m_size.width(), place.height() / m_size.height());
    for (const Word &word : std::as_const(words))
        paintWord(painter, word);
    painter.restore();
}

} // namespace slipway
