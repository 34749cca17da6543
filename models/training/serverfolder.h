#pragma once

#include "models/base/result.h"

#include <QString>

namespace slipway {

/// Puts a version of a trained-models registry into the root folder of a slipwayd that is not running (a
/// running one is told over HTTP): ROOT/SLUG/versions/VERSION with the version's files, VERSION being the
/// registry folder's name; ROOT/SLUG/model.json with the model's name; ROOT/SLUG/current, a link to the
/// version, replaced atomically and last. A version that is there already is replaced. Returns
/// "SLUG/VERSION". NotFound, WriteFailed, NoSpace.
Result<QString> putIntoServerFolder(const QString &root, const QString &slug, const QString &model,
                                    const QString &versionFolder);

} // namespace slipway
