#include "models/domain/nametext.h"

namespace slipway {

namespace {

bool isHidden(QChar c)
{
    if (c.unicode() == 0x200c || c.unicode() == 0x200d) // join letters, and parts of emoji
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case '\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
}

} // namespace

QString nameText(const QString &name)
{
    QString shown;
    shown.reserve(name.size());
    for (const QChar c : name) {
        if (isHidden(c))
            shown += escaped(c);
        else
            shown += c;
    }
    return shown;
}

} // namespace slipway
