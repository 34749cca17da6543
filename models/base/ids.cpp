#include "models/base/ids.h"

#include <QStringList>
#include <QUuid>

namespace slipway {

QString encodeIdPart(const QString &part)
{
    QString encoded;
    for (const QChar c : part) {
        const char16_t u = c.unicode();
        const bool special =
            u <= 0x20 || u == 0x7f || (u >= 0x80 && u < 0xa0) || u == '/' || u == '@' || u == '%' || c.isSpace();
        if (!special) {
            encoded += c;
            continue;
        }
        const QByteArray bytes = QString(c).toUtf8();
        for (const char byte : bytes)
            encoded += QStringLiteral("%%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0')).toUpper();
    }
    return encoded;
}

QString versionId(const QString &registry, const QString &model, const QString &version)
{
    return encodeIdPart(registry) + QLatin1Char('/') + encodeIdPart(model) + QLatin1Char('/') + encodeIdPart(version);
}

VersionIdParts splitVersionId(const QString &id)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    if (parts.size() != 3 || parts.contains(QString()))
        return {};
    const auto decoded = [](const QString &part) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
    };
    return {decoded(parts[0]), decoded(parts[1]), decoded(parts[2])};
}

QString slugFor(const QString &name)
{
    QString slug;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : folded) {
        const bool keep =
            (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (keep)
            slug += c;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    if (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("model") : slug;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace slipway
