#pragma once

#include "models/domain/deployment.h"

namespace slipway {

/// The versions of `slug` on `target` that were taken back (by a person, or by a deployment that returned by itself)
/// and not brought again since: where nobody says otherwise, no way back leads to them. `past` is newest first.
QStringList takenBack(const QList<Deployment> &past, const QString &target, const QString &slug);

} // namespace slipway
