#include "models/sources/versionfiles.h"

#include "models/formats/artifactformat.h"

#include <algorithm>

namespace slipway {

const QStringList &artifactNames()
{
    static const QStringList names{QStringLiteral("model.bin"),    QStringLiteral("model.ubj"),
                                   QStringLiteral("model.json"),   QStringLiteral("model.onnx"),
                                   QStringLiteral("model.joblib"), QStringLiteral("model.pkl"),
                                   QStringLiteral("model.pt")};
    return names;
}

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

QList<FileStamp> stampsIn(const RegistryFolder &registry, const QString &folder, const QStringList &names)
{
    QList<FileStamp> stamps;
    for (const QString &name : names) {
        const QString path = folder + QLatin1Char('/') + name;
        const RegistryFolder::Entry entry = registry.entry(path);
        // What cannot be asked for has no stamp, but it is there, and reading it will say why.
        if (entry.kind == RegistryFolder::Kind::Unreadable)
            stamps.append({path, 0, 0, 0, 0});
        else if (entry.kind != RegistryFolder::Kind::Missing)
            stamps.append(entry.stamp);
    }
    return stamps;
}

void readArtifact(const RegistryFolder &registry, const QString &folder, const QList<FileStamp> &files,
                  ModelVersion &version)
{
    const auto isArtifact = [](const FileStamp &file) { return artifactNames().contains(fileName(file.path)); };
    const auto found = std::find_if(files.cbegin(), files.cend(), isArtifact);
    if (found == files.cend()) {
        addFileProblem(version, "missing", folder + QStringLiteral("/model.bin"),
                       makeError(ErrorCode::NotFound,
                                 QT_TRANSLATE_NOOP(
                                     "Core", "%1 holds no model file. The version can be looked at but not deployed."),
                                 {folder}));
        return;
    }
    const auto ends = registry.readEnds(found->path, artifactEndBytes);
    if (!ends) {
        addFileProblem(version, "unreadable", found->path, ends.error());
        return;
    }
    Artifact artifact;
    artifact.path = found->path;
    artifact.sizeBytes = found->sizeBytes;
    artifact.format = artifactFormat(ends->head);
    version.artifacts.append(artifact);
    if (artifactIsCutOff(artifact.format, ends->tail)) {
        addFileProblem(
            version, "corrupt", found->path,
            makeError(
                ErrorCode::Corrupt,
                QT_TRANSLATE_NOOP("Core", "%1 ends in the middle of the model. Copy it again; it cannot be deployed."),
                {found->path}));
    } else if (ends->head.isEmpty()) {
        addFileProblem(version, "corrupt", found->path,
                       makeError(ErrorCode::Corrupt,
                                 QT_TRANSLATE_NOOP("Core", "%1 is empty. The version cannot be deployed."),
                                 {found->path}));
    } else if (artifact.format == QLatin1String("placeholder")) {
        addFileProblem(version, "suspicious", found->path,
                       makeError(ErrorCode::Corrupt,
                                 QT_TRANSLATE_NOOP(
                                     "Core", "%1 is a text placeholder and no model. The version cannot be deployed."),
                                 {found->path}));
    }
}

void addFileProblem(ModelVersion &version, const char *code, const QString &file, const Error &error)
{
    version.problems.append({QString::fromLatin1(code), file, {}, error});
}

} // namespace slipway
