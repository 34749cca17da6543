#include "ui/widgets/elidedlabel.h"

#include "models/domain/reporttext.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace slipway {

ElidedLabel::ElidedLabel(const QString &text, TextRole role, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setFont(textFont(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = lineText(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    // One pixel more: a width rounded down would cut a text that fits.
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().horizontalAdvance(QStringLiteral("mmm…"))), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? toneColour(m_tone) : Tokens::current().disabled);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, m_mode, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool cut = fontMetrics().horizontalAdvance(m_text) > width();
        // A tip is rich text when it looks like it; escaped, it is what the file says.
        const QString tip = toolTip().isEmpty() ? m_text.toHtmlEscaped() : toolTip();
        if (cut || !toolTip().isEmpty())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

QColor toneColour(Tone tone)
{
    const Tokens &t = Tokens::current();
    switch (tone) {
    case Tone::Secondary:
        return t.text2;
    case Tone::Hint:
        return t.text3;
    case Tone::Good:
        return t.goodText;
    case Tone::Warn:
        return t.warnText;
    case Tone::Bad:
        return t.badText;
    case Tone::Text:
        break;
    }
    return t.text;
}

} // namespace slipway
