#include "ui/widgets/statuspill.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int glyphSide = 14;
constexpr int leastBareWidth = 80; ///< in a narrow pane its words are cut, as those of its neighbours

struct PillColours {
    QColor fill;
    QColor text;
};

PillColours coloursFor(Glyph glyph)
{
    const Tokens &t = Tokens::current();
    const QColor ink = glyphColour(glyph);
    if (ink == t.good)
        return {t.goodBg, t.goodText};
    if (ink == t.warn)
        return {t.warnBg, t.warnText};
    if (ink == t.bad)
        return {t.badBg, t.badText};
    if (ink == t.info)
        return {t.infoBg, t.infoText};
    return {t.neutralBg, t.neutralText};
}

} // namespace

StatusPill::StatusPill(Shape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setFont(textFont(shape == Shape::Pill ? TextRole::SmallStrong : TextRole::Body));
    setSizePolicy(shape == Shape::Pill ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusPill::StatusPill(Glyph glyph, const QString &word, Shape shape, QWidget *parent) : StatusPill(shape, parent)
{
    setStatus(glyph, word);
}

void StatusPill::setStatus(Glyph glyph, const QString &word)
{
    m_glyph = glyph;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_word) + 1;
    return m_shape == Shape::Pill ? QSize(5 + glyphSide + 5 + text + 8, 22)
                                  : QSize(glyphSide + 6 + text, std::max(18, fontMetrics().height()));
}

QSize StatusPill::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_shape == Shape::Pill ? whole : QSize(std::min(whole.width(), leastBareWidth), whole.height());
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PillColours colours = coloursFor(m_glyph);
    const bool pill = m_shape == Shape::Pill;
    if (pill) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(rect(), 11, 11);
    }
    const int left = pill ? 5 : 0;
    paintGlyph(painter, m_glyph, QRectF(left, (height() - glyphSide) / 2.0, glyphSide, glyphSide));
    painter.setPen(pill ? colours.text : palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(left + glyphSide + (pill ? 5 : 6), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_word, Qt::ElideRight, words.width()));
}

} // namespace slipway
