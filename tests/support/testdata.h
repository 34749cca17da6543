#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// Copies a folder of tests/data with everything in it to `target`, writable.
void copyTestData(const QString &source, const QString &target);

/// The whole of a file; empty when there is none.
QByteArray fileBytes(const QString &path);
/// Writes a file, in place when it is there.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace slipway
