#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstring>
#include <vector>

namespace slipway {

/// Numbers as the bytes of one column, in the machine's own order: the index never leaves the machine.
template <class T>
QByteArray packed(const std::vector<T> &values)
{
    return QByteArray(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T)));
}

template <class T>
std::vector<T> unpacked(const QByteArray &bytes)
{
    std::vector<T> values(static_cast<size_t>(bytes.size()) / sizeof(T));
    if (!values.empty())
        std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(T));
    return values;
}

/// Texts as one column: a JSON array.
QString packedTexts(const QStringList &texts);
QStringList unpackedTexts(const QString &column);

} // namespace slipway
