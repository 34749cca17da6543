#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway {

/// One reader of files from registries, fed with any bytes.
struct FuzzedReader {
    QString name;
    /// Reads the bytes; gives the first problem that says nothing, else an empty text.
    QString (*read)(const QByteArray &bytes);
};

const QList<FuzzedReader> &fuzzedReaders();

} // namespace slipway
