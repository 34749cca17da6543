#include "models/sources/mlflowstore.h"

#include "models/formats/yamlreader.h"
#include "models/sources/versionfiles.h"

#include <algorithm>

namespace slipway {

namespace {

const QString metaFile = QStringLiteral("meta.yaml");
const QString storeFolder = QStringLiteral("mlruns");
const QString modelsFolder = QStringLiteral("models");
const QString versionPrefix = QStringLiteral("version-");

bool isHere(const RegistryFolder &folder, const QString &path)
{
    return folder.entry(path).kind != RegistryFolder::Kind::Missing;
}

bool isFolder(const RegistryFolder &folder, const QString &path)
{
    const auto entry = folder.entry(path);
    return entry.kind == RegistryFolder::Kind::Folder && !entry.isLink;
}

bool isRunId(const QString &name)
{
    const auto isHex = [](QChar c) { return c.isDigit() || (c >= QLatin1Char('a') && c <= QLatin1Char('f')); };
    return name.size() == 32 && std::all_of(name.begin(), name.end(), isHex);
}

/// Folders in a folder, hidden ones (.trash) left out.
QStringList foldersIn(const RegistryFolder &folder, const QString &path)
{
    QStringList folders;
    for (const QString &name : folder.names(path).valueOr({})) {
        if (!name.startsWith(QLatin1Char('.')) && isFolder(folder, inside(path, name)))
            folders.append(name);
    }
    return folders;
}

/// What a folder that cannot be looked into holds is not listed: that is a problem, not nothing.
void tellIfClosed(const RegistryFolder &folder, const QString &path, QList<Problem> &problems)
{
    if (const Status readable = folder.checkFolder(path); isFolder(folder, path) && !readable)
        problems.append({QStringLiteral("unreadable"), path, {}, readable.error()});
}

bool isStore(const RegistryFolder &folder, const QString &root)
{
    // Experiments are not that many, models neither; a folder of something else is not looked through.
    constexpr qsizetype mostLookedAt = 2000;
    for (const QString &parent : {root, inside(root, modelsFolder)}) {
        for (const QString &name : folder.names(parent).valueOr({}).mid(0, mostLookedAt)) {
            // Of a folder that cannot be looked into it is not known what it is.
            const auto kind = folder.entry(inside(inside(parent, name), metaFile)).kind;
            const bool isThere = kind != RegistryFolder::Kind::Missing && kind != RegistryFolder::Kind::Unreadable;
            if (isThere && !name.startsWith(QLatin1Char('.')) && isFolder(folder, inside(parent, name)))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<QString> MlflowStore::in(const RegistryFolder &folder)
{
    if (isStore(folder, {}))
        return QString();
    return isFolder(folder, storeFolder) && isStore(folder, storeFolder) ? std::optional(storeFolder) : std::nullopt;
}

bool MlflowStore::holds(const RegistryFolder &folder, const QString &name)
{
    if (name == storeFolder || isHere(folder, inside(name, metaFile)))
        return true;
    return name == modelsFolder && isStore(folder, {});
}

Status MlflowStore::find(const RegistryFolder &folder, const QString &root, Progress &progress)
{
    const auto names = folder.names(root);
    if (!names)
        return names.error();
    m_artifacts.emplace(folder);
    for (const QString &name : foldersIn(folder, root)) {
        if (progress.cancelled())
            return cancelledError();
        const QString path = inside(root, name);
        if (name != modelsFolder && isHere(folder, inside(path, metaFile)))
            findExperiment(folder, path);
    }
    const QString models = inside(root, modelsFolder);
    tellIfClosed(folder, models, m_problems);
    for (const QString &name : foldersIn(folder, models)) {
        if (progress.cancelled())
            return cancelledError();
        findModel(folder, inside(models, name));
    }
    findLoneRuns(folder);
    return progress.cancelled() ? Status(cancelledError()) : Status();
}

void MlflowStore::findExperiment(const RegistryFolder &folder, const QString &path)
{
    Experiment experiment{path, {}};
    const QString file = inside(path, metaFile);
    if (const auto bytes = folder.read(file, maxYamlBytes))
        experiment.meta = readMlflowExperimentMeta(file, *bytes, m_problems);
    else
        m_problems.append({QStringLiteral("unreadable"), file, {}, bytes.error()});
    if (experiment.meta.isDeleted)
        return;
    if (experiment.meta.name.isEmpty())
        experiment.meta.name = fileName(path);
    for (const QString &name : foldersIn(folder, path)) {
        const QString below = inside(path, name);
        if (name == modelsFolder) {
            for (const QString &model : foldersIn(folder, below))
                m_loggedModels.insert(model, inside(below, model));
        } else if (isRunId(name) || isHere(folder, inside(below, metaFile))) {
            m_runs.insert(name, {below, m_experiments.size()});
        }
    }
    m_experiments.push_back(experiment);
}

void MlflowStore::findModel(const RegistryFolder &folder, const QString &path)
{
    tellIfClosed(folder, path, m_problems);
    const auto prompt = folder.read(path + QStringLiteral("/tags/") + QLatin1String(mlflowPromptTag), 16);
    if (prompt && prompt->trimmed() == "true")
        return;
    m_models.append(path);
    for (const QString &name : foldersIn(folder, path)) {
        if (name.startsWith(versionPrefix))
            findVersion(folder, path, inside(path, name));
    }
}

void MlflowStore::findVersion(const RegistryFolder &folder, const QString &model, const QString &path)
{
    Version version{model, path, {}, {}, {}, 0};
    // What is wrong with the file is said when the version is read.
    const QString file = inside(path, metaFile);
    QList<Problem> problems;
    const auto bytes = folder.read(file, maxYamlBytes);
    const MlflowVersionMeta meta = bytes ? readMlflowVersionMeta(file, *bytes, problems) : MlflowVersionMeta();
    if (meta.version.stage == QLatin1String(mlflowDeletedStage))
        return;
    if (const auto run = m_runs.constFind(meta.version.runId); run != m_runs.cend()) {
        version.run = run->folder;
        version.experiment = run->experiment;
        m_used.insert(meta.version.runId);
    }
    const MlflowSource source = mlflowSource(meta.version.source);
    version.loggedModel = m_loggedModels.value(source.modelId.isEmpty() ? meta.modelId : source.modelId);
    const QString artifacts = QStringLiteral("artifacts");
    const QString runArtifacts = inside(inside(version.run, artifacts), source.path);
    if (!version.loggedModel.isEmpty() && isFolder(folder, inside(version.loggedModel, artifacts)))
        version.artifacts = inside(version.loggedModel, artifacts);
    else if (!version.run.isEmpty() && source.runId == meta.version.runId && isHere(folder, runArtifacts))
        version.artifacts = runArtifacts;
    else
        version.artifacts = m_artifacts->find(meta.version.storageLocation)
                                .value_or(m_artifacts->find(meta.version.source).value_or(QString()));
    m_versions.push_back(version);
}

void MlflowStore::findLoneRuns(const RegistryFolder &folder)
{
    std::vector<Version> runs;
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        if (m_used.contains(run.key()))
            continue;
        // A deleted run stays where it is. The file is read whole when the run is.
        const auto meta = folder.read(inside(run->folder, metaFile), maxYamlBytes);
        if (meta && meta->contains("lifecycle_stage: deleted"))
            continue;
        const QString artifacts = inside(run->folder, QStringLiteral("artifacts"));
        runs.push_back({{}, {}, run->folder, {}, isFolder(folder, artifacts) ? artifacts : QString(), run->experiment});
    }
    std::sort(runs.begin(), runs.end(), [](const Version &a, const Version &b) { return a.run < b.run; });
    m_versions.insert(m_versions.end(), runs.begin(), runs.end());
}

} // namespace slipway
