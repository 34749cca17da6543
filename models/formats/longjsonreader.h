#pragma once

#include "models/formats/jsonissues.h"
#include "models/formats/jsonvalue.h"

#include <QByteArray>

namespace slipway {

/// The root of a strict JSON text of up to some hundred megabytes, as a history of ten million points is: read from
/// front to end (simdjson's on-demand), so that beside the text and the values that are kept there is only a number for
/// each of its commas. nullopt when it is not strict, or nested deeper than `mostLevels`.
std::optional<JsonValue> readLongJson(const QByteArray &utf8, int mostLevels, JsonIssues &issues);

} // namespace slipway
