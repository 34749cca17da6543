#include "ui/widgets/textlabel.h"

#include "models/domain/reporttext.h"
#include "ui/theme/tokens.h"

#include <QEvent>

namespace slipway {

namespace {

QColor inkOf(Tone tone)
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

} // namespace

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(printedText(text), parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(role));
    applyTone();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(printedText(text));
}

void TextLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    applyTone();
}

void TextLabel::setReading()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void TextLabel::applyTone()
{
    QPalette colours; // says nothing but what differs from the application's
    if (m_tone != Tone::Text) {
        // Text where the ground is Base, WindowText elsewhere.
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            colours.setColor(role, inkOf(m_tone));
    }
    setPalette(colours);
}

} // namespace slipway
