#include "models/storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway {

QString packedTexts(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
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
