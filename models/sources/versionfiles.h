#pragma once

#include "models/formats/versionfactsreader.h"
#include "models/sources/registryfolder.h"

namespace slipway {

/// Names that a version's artifact may have, the usual one first.
const QStringList &artifactNames();

/// The last part of a path.
QString fileName(const QString &path);

/// Stamps of those of `names` that are in `folder`, in their order.
QList<FileStamp> stampsIn(const RegistryFolder &registry, const QString &folder, const QStringList &names);

/// Whether a file of this name holds a model, by its ending (".pt", ".onnx" …).
bool isModelFile(const QString &name);

/// NAME of NAME[_vN].ENDING.
QString modelInFileName(const QString &name);

/// One look at a version's folder: stamps of those of `names` that are in it, in their order, then of its model files,
/// the usual names first. A name that is no file of these is not asked for.
QList<FileStamp> versionFilesIn(const RegistryFolder &registry, const QString &folder, const QStringList &names);

/// Adds the file as an artifact of `version`, told by its first bytes, or a problem: unreadable, empty, cut off, a
/// placeholder.
void readModelFile(const RegistryFolder &registry, const FileStamp &file, ModelVersion &version);

/// A path in a folder, where the empty folder is the registry itself.
QString inside(const QString &folder, const QString &name);

/// The same for each model file among `files` that is in `folder`; a problem when there is none, and of each link in
/// the folder that leads in a circle.
void readArtifact(const RegistryFolder &registry, const QString &folder, const QList<FileStamp> &files,
                  ModelVersion &version);

/// Adds what a list states of the model file to the first artifact of `version`; a conflict when the file is of another
/// size. What is stated of a file that is not there is kept.
void addStatedFacts(const StatedArtifact &stated, const QString &listFile, ModelVersion &version);

/// Adds a problem of a whole file.
void addFileProblem(ModelVersion &version, const char *code, const QString &file, const Error &error);

} // namespace slipway
