#include "models/storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace slipway {

namespace {

/// Whether it stands in JSON as it is.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 32 && c != QLatin1Char('"') && c != QLatin1Char('\\') && !c.isSurrogate();
    });
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

QString packedTexts(const QStringList &texts)
{
    // Written for every version of a scan: nearly all of them need no writer of JSON.
    if (texts.isEmpty() || !std::all_of(texts.begin(), texts.end(), isPlain))
        return jsonOf(texts);
    return QLatin1String("[\"") + texts.join(QLatin1String("\",\"")) + QLatin1String("\"]");
}

QStringList unpackedTexts(const QString &column)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const QJsonValue value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace slipway
