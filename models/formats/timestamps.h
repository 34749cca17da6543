#pragma once

#include "models/formats/jsonvalue.h"

namespace slipway {

/// A time as registries write it: ISO 8601 with or without zone (none = local), epoch seconds or milliseconds
/// as a number. UTC milliseconds; nullopt when it is none of these or no such day exists.
std::optional<qint64> readTime(const JsonValue &value);
std::optional<qint64> readIsoTime(const QString &text);

/// The local time in a name that holds `YYYYMMDD_HHMMSS` between its ends and underscores.
std::optional<qint64> timeInName(const QString &name);

} // namespace slipway
