#pragma once

#include <nlohmann/json.hpp>

#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// JSON of a text; UTF-8.
Json json(const QString &text);
Json json(const QStringList &texts);
/// A number, or one of "NaN", "Infinity", "-Infinity", which JSON cannot hold.
Json json(double number);
/// Null for an empty text, which is a missing value.
Json orNull(const QString &text);
/// UTC as ISO 8601, or null.
Json jsonTime(const std::optional<qint64> &ms);

} // namespace slipway
