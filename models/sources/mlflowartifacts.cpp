#include "models/sources/mlflowartifacts.h"

#include "models/formats/mlmodelreader.h"
#include "models/formats/yamlreader.h"
#include "models/sources/versionfiles.h"

#include <QUrl>

#include <algorithm>

namespace slipway {

namespace {

const QString mlmodelFile = QStringLiteral("MLmodel");
constexpr qsizetype mostFiles = 2000;

/// The path of an address on a local disk, or behind MLflow's own proxy; empty for any other.
QString localPath(const QString &address)
{
    const qsizetype colon = address.indexOf(QLatin1Char(':'));
    const qsizetype slash = address.indexOf(QLatin1Char('/'));
    const bool hasScheme = colon > 1 && (slash < 0 || colon < slash); // one letter is a Windows drive
    if (!hasScheme)
        return address;
    const QUrl url(address);
    if (url.scheme() == QLatin1String("file") || url.scheme() == QLatin1String("mlflow-artifacts"))
        return url.path(QUrl::FullyDecoded);
    return {};
}

} // namespace

FileStamp joinedStamp(const QString &path, const QList<FileStamp> &stamps)
{
    FileStamp joined{path, 0, 0, 0, stampsDigest(stamps)};
    for (const FileStamp &stamp : stamps) {
        joined.sizeBytes += stamp.sizeBytes;
        joined.modifiedNs = std::max(joined.modifiedNs, stamp.modifiedNs);
        joined.changedNs = std::max(joined.changedNs, stamp.changedNs);
    }
    return joined;
}

MlflowSource mlflowSource(const QString &address)
{
    if (address.startsWith(QLatin1String("models:/m-")))
        return {address.mid(8).section(QLatin1Char('/'), 0, 0), {}, {}};
    if (address.startsWith(QLatin1String("runs:/")))
        return {{}, address.section(QLatin1Char('/'), 1, 1), address.section(QLatin1Char('/'), 2)};
    return {};
}

MlflowArtifacts::MlflowArtifacts(const RegistryFolder &registry)
    : m_registry(registry), m_names(registry.names({}).valueOr({}))
{
}

std::optional<QString> MlflowArtifacts::find(const QString &address) const
{
    QStringList parts =
        localPath(address).replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.contains(QStringLiteral("..")))
        return std::nullopt;
    // A last part alone ("artifacts") would fit anything.
    for (; parts.size() > 1; parts.removeFirst()) {
        if (!std::binary_search(m_names.begin(), m_names.end(), parts.first()))
            continue;
        const QString path = parts.join(QLatin1Char('/'));
        const auto kind = m_registry.entry(path).kind;
        if (kind == RegistryFolder::Kind::Folder || kind == RegistryFolder::Kind::File)
            return path;
    }
    return std::nullopt;
}

QList<FileStamp> MlflowArtifacts::files(const QString &folder) const
{
    QList<FileStamp> files;
    if (const auto entry = m_registry.entry(folder); entry.kind == RegistryFolder::Kind::File)
        return {entry.stamp};
    for (const RegistryFolder::Entry &entry : m_registry.below(folder)) {
        if (entry.kind == RegistryFolder::Kind::File && files.size() < mostFiles)
            files.append(entry.stamp);
    }
    return files;
}

FileStamp MlflowArtifacts::stamp(const QString &folder) const
{
    return joinedStamp(folder, files(folder));
}

void MlflowArtifacts::add(const QString &folder, ModelVersion &version) const
{
    QList<FileStamp> files = this->files(folder);
    const auto placeOf = [&](const auto &isWanted) { return std::find_if(files.begin(), files.end(), isWanted); };
    QStringList data;
    const QString mlmodel = inside(folder, mlmodelFile);
    if (placeOf([&](const FileStamp &file) { return file.path == mlmodel; }) != files.end()) {
        if (const auto bytes = m_registry.read(mlmodel, maxYamlBytes))
            data = readMlmodel(mlmodel, *bytes, version);
        else
            addFileProblem(version, "unreadable", mlmodel, bytes.error());
    }
    auto first = files.end();
    for (const QString &path : std::as_const(data)) {
        const QString wanted = inside(folder, path);
        if (first == files.end()) {
            first = placeOf([&](const FileStamp &file) {
                return file.path == wanted || file.path.startsWith(wanted + QLatin1Char('/'));
            });
        }
    }
    if (first == files.end())
        first = placeOf([](const FileStamp &file) { return isModelFile(file.path); });
    if (first != files.end()) {
        readModelFile(m_registry, *first, version);
        files.erase(first);
    }
    for (const FileStamp &file : std::as_const(files)) {
        Artifact artifact;
        artifact.path = file.path;
        artifact.sizeBytes = file.sizeBytes;
        version.artifacts.append(artifact);
    }
}

} // namespace slipway
