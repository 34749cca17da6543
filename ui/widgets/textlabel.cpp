#include "ui/widgets/textlabel.h"

#include <QStyle>

namespace slipway {

namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Secondary:
        return QStringLiteral("secondary");
    case Tone::Hint:
        return QStringLiteral("hint");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warn:
        return QStringLiteral("warn");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Text:
        break;
    }
    return QStringLiteral("text");
}

} // namespace

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(role));
    setProperty("tone", toneName(tone));
}

void TextLabel::setTone(Tone tone)
{
    if (property("tone") == toneName(tone))
        return;
    setProperty("tone", toneName(tone));
    style()->unpolish(this);
    style()->polish(this);
}

void TextLabel::setReading()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace slipway
