#pragma once

#include <QString>

namespace slipway {

/// A name from a registry on one line, so that two that differ look different: control characters, line separators and
/// marks that turn the direction are written as \n, \t or \u202e.
QString nameText(const QString &name);

} // namespace slipway
