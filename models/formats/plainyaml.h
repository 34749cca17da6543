#pragma once

#include "models/formats/jsonvalue.h"

#include <QByteArray>

#include <optional>

namespace slipway {

/// The fast path of readYaml(): block maps of scalars that stand on one line, plain or in single quotes, as PyYAML
/// writes most of its files, in UTF-8. Nothing when the file holds anything else, a tab, a key twice or more than 64
/// levels; what it does read, it reads as the whole reader does.
std::optional<JsonValue> readPlainYaml(const QByteArray &bytes);

/// The value of a scalar without quotes, by the rules of readYaml().
JsonValue plainYamlScalar(const QString &text);

} // namespace slipway
