#pragma once

#include "models/formats/versionfactsreader.h"
#include "models/sources/registrysource.h"

namespace slipway {

/// Names that a version's artifact may have, the usual one first.
const QStringList &artifactNames();

/// The last part of a path.
QString fileName(const QString &path);

/// Whether a file of this name holds a model, by its ending (".pt", ".onnx" …).
bool isModelFile(const QString &name);

/// NAME of NAME[_vN].ENDING.
QString modelInFileName(const QString &name);

/// One look at a version's folder.
struct VersionFolder {
    QList<FileStamp> files; ///< of the names that were asked for, in their order, then of model files
    QStringList others;     ///< names of what else is in it
};

/// Fails as RegistryFolder::checkFolder(). A name that is neither among `names` nor a model file's is not looked at.
Result<VersionFolder> lookInto(const RegistryFolder &registry, const QString &folder, const QStringList &names);

/// Why the folder of a version cannot be looked into; files that were found in it say that it can.
Status checkFolderOf(const Candidate &candidate, const RegistryFolder &registry);

/// Adds the file as an artifact of `version`, told by its first bytes, or a problem: unreadable, empty, cut off, a
/// placeholder.
void readModelFile(const RegistryFolder &registry, const FileStamp &file, ModelVersion &version);

/// A path in a folder, where the empty folder is the registry itself.
QString inside(const QString &folder, const QString &name);

/// The same for each model file of a candidate that is a folder; a problem when there is none, and of each link in the
/// folder that leads in a circle.
void readArtifact(const RegistryFolder &registry, const Candidate &candidate, ModelVersion &version);

/// Adds what a list states of the model file to the first artifact of `version`; a conflict when the file is of another
/// size. What is stated of a file that is not there is kept.
void addStatedFacts(const StatedArtifact &stated, const QString &listFile, ModelVersion &version);

/// Adds a problem of a whole file.
void addFileProblem(ModelVersion &version, const char *code, const QString &file, const Error &error);

} // namespace slipway
