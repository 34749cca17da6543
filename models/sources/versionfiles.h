#pragma once

#include "models/domain/modelversion.h"
#include "models/sources/registryfolder.h"

namespace slipway {

/// Names that a version's artifact may have, the usual one first.
const QStringList &artifactNames();

/// The last part of a path.
QString fileName(const QString &path);

/// Stamps of those of `names` that are in `folder`, in their order.
QList<FileStamp> stampsIn(const RegistryFolder &registry, const QString &folder, const QStringList &names);

/// Adds the artifact among `files` to `version`, told by its first bytes, or a problem: none there, empty, cut
/// off, a placeholder. `folder` is where it was looked for.
void readArtifact(const RegistryFolder &registry, const QString &folder, const QList<FileStamp> &files,
                  ModelVersion &version);

/// Adds a problem of a whole file.
void addFileProblem(ModelVersion &version, const char *code, const QString &file, const Error &error);

} // namespace slipway
