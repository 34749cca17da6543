#pragma once

#include "models/domain/modelversion.h"
#include "models/formats/jsonvalue.h"

#include <QByteArray>

namespace slipway {

constexpr qint64 maxJsonBytes = 64 * 1024 * 1024;
/// Of a file that may hold a long history.
constexpr qint64 maxLongJsonBytes = 512 * 1024 * 1024;
constexpr int maxJsonDepth = 512;

/// A JSON file as far as it could be read. When it could not, `readable` is false, `root` is null, `rescued` is what
/// stood before the damage, and the last of `problems` says why and at which byte.
struct JsonDocument {
    bool readable = false;
    JsonValue root;
    JsonValue rescued;       ///< its last part may be incomplete; null when nothing was read
    int unclosed = 0;        ///< how many containers, one in another, the damage left open: the last of each
    QList<Problem> problems; ///< with `file` as it was handed in
};

/// The one reader of JSON from elsewhere. Strict files take the fast path (simdjson); only what that refuses
/// is read tolerantly: NaN and Infinity, a byte order mark, UTF-16, invalid UTF-8, numbers beyond their type,
/// control characters. Each of these, and a duplicate key, is a problem with its place. Never deeper than
/// maxJsonDepth. One above maxJsonBytes is read only when it is strict, and up to maxLongJsonBytes.
JsonDocument readJson(const QByteArray &bytes, const QString &file);

/// The same for a file that speaks about many versions, of which damage in one must not hide the others: a damaged one
/// is used up to its damage, and its problem says so.
JsonDocument readJsonList(const QByteArray &bytes, const QString &file);

/// Whether the damage of such a file lies in `item`, a value of the document that is `depth` containers below its root:
/// what it does not say then may have stood behind the damage.
bool isCutIn(const JsonDocument &document, const JsonValue &item, int depth);

} // namespace slipway
