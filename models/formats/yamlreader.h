#pragma once

#include "models/formats/jsonreader.h"

namespace slipway {

constexpr qint64 maxYamlBytes = 4 * 1024 * 1024;
constexpr int maxYamlDepth = 64;

/// A YAML file as the tree that its JSON would give. Plain scalars have the types that Python's yaml.safe_load gives
/// them, but for what is hardly ever meant: `yes`, `on`, dates, octal, sexagesimal and underscored numbers stay text.
/// So `1e10` is text (a hex id), `None` is text, `null` and nothing are null; what is quoted is always text.
///
/// Never follows an alias (the file is refused: no program that Slipway reads writes one), never deeper than
/// maxYamlDepth; only the first document counts. Keys written twice, invalid UTF-8 and control characters are problems
/// with their place.
JsonDocument readYaml(const QByteArray &bytes, const QString &file);

/// The text of a scalar: of a string itself, of a number its digits; empty for null, lists and maps.
QString scalarText(const JsonValue *value);

} // namespace slipway
