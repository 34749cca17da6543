#include "models/sources/versionfiles.h"

#include "models/formats/artifactformat.h"
#include "models/formats/problems.h"
#include "models/formats/versionlist.h"

#include <QSet>

#include <algorithm>
#include <cerrno>

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

bool isModelFile(const QString &name)
{
    static const QSet<QString> endings{
        QStringLiteral("pt"),     QStringLiteral("pth"),   QStringLiteral("ckpt"),   QStringLiteral("pkl"),
        QStringLiteral("joblib"), QStringLiteral("onnx"),  QStringLiteral("ubj"),    QStringLiteral("bin"),
        QStringLiteral("h5"),     QStringLiteral("keras"), QStringLiteral("tflite"), QStringLiteral("safetensors"),
        QStringLiteral("gguf"),   QStringLiteral("cbm"),   QStringLiteral("pmml"),   QStringLiteral("pickle"),
        QStringLiteral("sav"),    QStringLiteral("model"), QStringLiteral("pb"),     QStringLiteral("hdf5"),
        QStringLiteral("enc")};
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && endings.contains(name.mid(dot + 1).toLower());
}

QString modelInFileName(const QString &name)
{
    return modelAndVersion(name.left(name.lastIndexOf(QLatin1Char('.')))).first;
}

QString inside(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

Result<VersionFolder> lookInto(const RegistryFolder &registry, const QString &folder, const QStringList &names)
{
    const auto placeOf = [&names](const QString &name) {
        const qsizetype asked = names.indexOf(name);
        const qsizetype usual = asked < 0 ? artifactNames().indexOf(name) : -1;
        return asked >= 0 ? asked : names.size() + (usual < 0 ? artifactNames().size() : usual);
    };
    auto listing = registry.list(folder, [&names](const QString &name) {
        return names.contains(name) || isModelFile(name) || artifactNames().contains(name);
    });
    if (!listing)
        return listing.error();
    VersionFolder look{{}, std::move(listing->others)};
    for (const RegistryFolder::Entry &entry : std::as_const(listing->entries)) {
        // What cannot be asked for has an empty stamp, but it is there, and reading it will say why.
        if (entry.kind != RegistryFolder::Kind::Missing)
            look.files.append(entry.stamp);
    }
    std::stable_sort(look.files.begin(), look.files.end(), [&placeOf](const FileStamp &a, const FileStamp &b) {
        return placeOf(fileName(a.path)) < placeOf(fileName(b.path));
    });
    return look;
}

Status checkFolderOf(const Candidate &candidate, const RegistryFolder &registry)
{
    return candidate.files.size() > 1 ? Status() : registry.checkFolder(candidate.key);
}

void readModelFile(const RegistryFolder &registry, const FileStamp &file, ModelVersion &version)
{
    const auto ends = registry.readEnds(file.path, artifactEndBytes);
    if (!ends) {
        addFileProblem(version, "unreadable", file.path, ends.error());
        return;
    }
    Artifact artifact;
    artifact.path = file.path;
    artifact.sizeBytes = file.sizeBytes;
    artifact.format = artifactFormat(ends->head);
    artifact.compression = artifactCompression(ends->head);
    // A joblib file is a pickle, or a compressed one.
    const bool mayBeJoblib = artifact.format == QLatin1String("pickle") || !artifact.compression.isEmpty();
    if (mayBeJoblib && file.path.endsWith(QLatin1String(".joblib")))
        artifact.format = QStringLiteral("joblib");
    version.artifacts.append(artifact);
    if (artifactIsCutOff(artifact.format, ends->tail)) {
        addFileProblem(
            version, "corrupt", file.path,
            makeError(
                ErrorCode::Corrupt,
                QT_TRANSLATE_NOOP("Core", "%1 ends in the middle of the model. Copy it again; it cannot be deployed."),
                {file.path}));
    } else if (ends->head.isEmpty()) {
        addFileProblem(version, "corrupt", file.path,
                       makeError(ErrorCode::Corrupt,
                                 QT_TRANSLATE_NOOP("Core", "%1 is empty. The version cannot be deployed."),
                                 {file.path}));
    } else if (artifact.format == QLatin1String("placeholder")) {
        addFileProblem(version, "suspicious", file.path,
                       makeError(ErrorCode::Corrupt,
                                 QT_TRANSLATE_NOOP(
                                     "Core", "%1 is a text placeholder and no model. The version cannot be deployed."),
                                 {file.path}));
    }
}

namespace {

/// Links in a version's folder that lead in a circle: to a folder around it, or to themselves.
void tellCycles(const RegistryFolder &registry, const Candidate &candidate, ModelVersion &version)
{
    const QString &folder = candidate.key;
    for (const QString &name : candidate.others) {
        const QString path = inside(folder, name);
        const auto entry = registry.entry(path);
        const bool isAround = entry.isLink && entry.kind == RegistryFolder::Kind::Folder
                              && (folder == entry.realPath || folder.startsWith(entry.realPath + QLatin1Char('/')));
        if (isAround)
            addFileProblem(version, "suspicious", path,
                           makeError(ErrorCode::Unreadable,
                                     QT_TRANSLATE_NOOP("Core", "%1 is a symbolic link that leads back to a folder "
                                                               "around it. It is not followed."),
                                     {path}));
        else if (entry.kind == RegistryFolder::Kind::Unreadable && entry.errorNumber == ELOOP)
            addFileProblem(version, "unreadable", path, entryError(entry, path));
    }
}

} // namespace

void readArtifact(const RegistryFolder &registry, const Candidate &candidate, ModelVersion &version)
{
    const QString &folder = candidate.key;
    tellCycles(registry, candidate, version);
    bool found = false;
    for (const FileStamp &file : candidate.files) {
        const QString name = fileName(file.path);
        const bool isModel = isModelFile(name) || artifactNames().contains(name);
        // Stamps of links beside the folder are aliases.
        if (!isModel || !file.path.startsWith(folder + QLatin1Char('/')))
            continue;
        readModelFile(registry, file, version);
        found = true;
    }
    if (!found) {
        addFileProblem(version, "missing", inside(folder, QStringLiteral("model.bin")),
                       makeError(ErrorCode::NotFound,
                                 QT_TRANSLATE_NOOP(
                                     "Core", "%1 holds no model file. The version can be looked at but not deployed."),
                                 {folder}));
    }
}

void addStatedFacts(const StatedArtifact &stated, const QString &listFile, ModelVersion &version)
{
    if (version.artifacts.isEmpty()) {
        for (const auto &[name, text] : {std::pair("path", stated.path), {"sha256", stated.sha256}}) {
            if (!text.isEmpty())
                version.other.append({QLatin1String(name), jsonQuoted(text)});
        }
        return;
    }
    Artifact &artifact = version.artifacts.first();
    artifact.sha256 = stated.sha256;
    artifact.statedBytes = stated.sizeBytes;
    artifact.encrypted = stated.encrypted;
    if (!stated.compression.isEmpty())
        artifact.compression = stated.compression;
    if (!stated.format.isEmpty() && artifact.format != QLatin1String("placeholder"))
        artifact.format = stated.format;
    // That a file is empty is told already.
    const bool isOther = stated.sizeBytes && artifact.sizeBytes > 0 && *stated.sizeBytes != artifact.sizeBytes;
    if (isOther) {
        version.problems.append(
            contentProblem("conflict", artifact.path, QStringLiteral("file_size"),
                           QT_TRANSLATE_NOOP("Core", "%2 has %3 bytes, but %4 states %5. It was "
                                                     "changed or not copied to its end."),
                           {QString::number(artifact.sizeBytes), listFile, QString::number(*stated.sizeBytes)}));
    }
}

void addFileProblem(ModelVersion &version, const char *code, const QString &file, const Error &error)
{
    version.problems.append({QString::fromLatin1(code), file, {}, error});
}

} // namespace slipway
