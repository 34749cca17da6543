#include "models/sources/mlflowfilessource.h"

#include "models/base/inparallel.h"
#include "models/formats/yamlreader.h"
#include "models/sources/factdigest.h"
#include "models/sources/mlflowfolderreader.h"
#include "models/sources/mlflowstore.h"
#include "models/sources/versionfiles.h"

#include <map>

namespace slipway {

namespace {

const QString metaFile = QStringLiteral("meta.yaml");
const QString versionPrefix = QStringLiteral("version-");

QList<FileStamp> stampsOf(const QList<RegistryFolder::Entry> &entries)
{
    QList<FileStamp> stamps;
    for (const RegistryFolder::Entry &entry : entries)
        stamps.append(entry.stamp);
    return stamps;
}

class MlflowFilesReading final : public RegistryReading
{
public:
    explicit MlflowFilesReading(RegistryFolder folder) : RegistryReading(std::move(folder)), m_artifacts(m_folder) {}

    Status find(Progress &progress);
    QByteArray context(const Candidate &candidate, const KnownVersion &known) override;
    SourceVersion read(const Candidate &candidate) const override;
    void join(const Candidate &candidate, SourceVersion &read) override;
    QList<Candidate> remainder() override { return {}; }
    bool isRemainder(const QString &) const override { return false; }
    QList<Problem> problems() override { return m_problems + m_store.problems(); }

private:
    /// A registered model; its files are read at first use.
    struct Model {
        MlflowRegisteredModel facts;
        QHash<QString, QStringList> aliases; ///< by version
        QList<Problem> problems;             ///< of its files
    };

    Candidate candidateOf(const MlflowStore::Version &version) const;
    void addShared(const QString &folder, const std::function<bool(const QString &)> &isLeftOut);
    const Model &modelOf(const QString &folder);
    void readAliases(const QString &folder, const MlflowRegisteredModelMeta &meta, Model &model);
    QByteArray contextOf(const MlflowStore::Version &version);
    void readVersion(const MlflowStore::Version &from, ModelVersion &version) const;
    MlflowRun runOf(const MlflowStore::Version &from, ModelVersion &version) const;

    MlflowStore m_store;
    MlflowArtifacts m_artifacts;
    QHash<QString, size_t> m_places; ///< in m_store.versions(), by key
    QHash<QString, qint64> m_shared; ///< digest of a shared folder's stamps
    std::map<QString, Model> m_models;
};

Status MlflowFilesReading::find(Progress &progress)
{
    const auto root = MlflowStore::in(m_folder);
    if (const Status found = m_store.find(m_folder, root.value_or(QString()), progress); !found)
        return found;
    const std::vector<MlflowStore::Version> &versions = m_store.versions();
    constexpr size_t atATime = 256;
    const auto make = [&](size_t i) { return candidateOf(versions[i]); };
    const auto take = [&](size_t i, Candidate &candidate) -> Status {
        m_places.insert(candidate.key, i);
        m_candidates.append(std::move(candidate));
        return progress.cancelled() ? Status(cancelledError()) : Status();
    };
    const unsigned threads = versions.size() > atATime ? fileThreads() : 1;
    if (const Status asked = InParallel<Candidate>::run(versions.size(), threads, atATime, make, take); !asked)
        return asked;
    for (const QString &model : m_store.models())
        addShared(model, [](const QString &name) { return name.startsWith(versionPrefix); });
    for (const MlflowStore::Experiment &experiment : m_store.experiments()) {
        addShared(experiment.folder,
                  [](const QString &name) { return name != metaFile && name != QLatin1String("datasets"); });
    }
    return {};
}

void MlflowFilesReading::addShared(const QString &folder, const std::function<bool(const QString &)> &isLeftOut)
{
    m_sharedFiles.append(joinedStamp(folder, stampsOf(m_folder.below(folder, isLeftOut))));
    m_shared.insert(folder, m_sharedFiles.last().inode);
}

Candidate MlflowFilesReading::candidateOf(const MlflowStore::Version &version) const
{
    const auto isArtifacts = [](const QString &name) { return name == QLatin1String("artifacts"); };
    Candidate candidate{version.folder.isEmpty() ? version.run : version.folder, {}};
    const auto add = [&](const QString &folder, const std::function<bool(const QString &)> &isLeftOut) {
        if (!folder.isEmpty())
            candidate.files.append(joinedStamp(folder, stampsOf(m_folder.below(folder, isLeftOut))));
    };
    add(version.folder, {});
    add(version.run, isArtifacts);
    add(version.loggedModel, isArtifacts);
    if (!version.artifacts.isEmpty())
        candidate.files.append(m_artifacts.stamp(version.artifacts));
    return candidate;
}

const MlflowFilesReading::Model &MlflowFilesReading::modelOf(const QString &folder)
{
    const auto [place, isNew] = m_models.try_emplace(folder);
    Model &model = place->second;
    if (!isNew)
        return model;
    MlflowFolderReader reader(m_folder, model.problems);
    const QString file = inside(folder, metaFile);
    const auto bytes = reader.file(file, maxYamlBytes);
    const auto meta = bytes ? readMlflowRegisteredModelMeta(file, *bytes, model.problems) : MlflowRegisteredModelMeta();
    model.facts = {meta.description, reader.values(inside(folder, QStringLiteral("tags")))};
    readAliases(folder, meta, model);
    m_problems += model.problems;
    return model;
}

void MlflowFilesReading::readAliases(const QString &folder, const MlflowRegisteredModelMeta &meta, Model &model)
{
    // They are stored twice; MLflow itself answers from the files.
    QHash<QString, QString> aliases = meta.aliases;
    MlflowFolderReader reader(m_folder, model.problems);
    for (const Tag &alias : reader.values(inside(folder, QStringLiteral("aliases")))) {
        const QString version = alias.value.trimmed();
        if (aliases.contains(alias.key) && aliases.value(alias.key) != version) {
            const QString file = folder + QStringLiteral("/aliases/") + alias.key;
            model.problems.append(
                {QStringLiteral("conflict"),
                 file,
                 {},
                 makeError(ErrorCode::Conflict,
                           QT_TRANSLATE_NOOP("Core", "%1 says version %2, meta.yaml beside it says %3; "
                                                     "the first is used."),
                           {file, version, aliases.value(alias.key)})});
        }
        aliases.insert(alias.key, version);
    }
    QStringList names = aliases.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        model.aliases[aliases.value(name)].append(name);
}

QByteArray MlflowFilesReading::contextOf(const MlflowStore::Version &version)
{
    FactDigest digest;
    if (!version.run.isEmpty())
        digest.add(m_shared.value(m_store.experiments()[version.experiment].folder));
    if (!version.folder.isEmpty()) {
        const Model &model = modelOf(version.model);
        digest.add(model.facts.description.toStdString());
        for (const Tag &tag : model.facts.tags) {
            digest.add(tag.key.toStdString());
            digest.add(tag.value.toStdString());
        }
        for (const Problem &problem : model.problems)
            digest.add(problem.message.text().toStdString());
        for (const QString &alias : model.aliases.value(fileName(version.folder).mid(versionPrefix.size())))
            digest.add(alias.toStdString());
    }
    return digest.bytes();
}

QByteArray MlflowFilesReading::context(const Candidate &candidate, const KnownVersion &)
{
    return contextOf(m_store.versions()[m_places.value(candidate.key)]);
}

MlflowRun MlflowFilesReading::runOf(const MlflowStore::Version &from, ModelVersion &version) const
{
    const MlflowStore::Experiment &experiment = m_store.experiments()[from.experiment];
    MlflowRun run;
    MlflowFolderReader(m_folder, version.problems)
        .readRun(from.run, inside(experiment.folder, QStringLiteral("datasets")), run);
    run.experiment = experiment.meta.name;
    return run;
}

void MlflowFilesReading::readVersion(const MlflowStore::Version &from, ModelVersion &version) const
{
    MlflowFolderReader reader(m_folder, version.problems);
    const QString file = inside(from.folder, metaFile);
    const auto bytes = reader.file(file, maxYamlBytes);
    MlflowVersionMeta meta = bytes ? readMlflowVersionMeta(file, *bytes, version.problems) : MlflowVersionMeta();
    const QString model = fileName(from.model);
    if (!meta.version.model.isEmpty() && meta.version.model != model) {
        version.problems.append(
            {QStringLiteral("conflict"), file, QStringLiteral("name"),
             makeError(ErrorCode::Conflict,
                       QT_TRANSLATE_NOOP("Core", "%1 names the model %2, but lies in the folder of %3, which is used."),
                       {file, meta.version.model, model})});
    }
    const QString number = fileName(from.folder).mid(versionPrefix.size());
    if (!meta.version.version.isEmpty() && meta.version.version != number) {
        version.problems.append(
            {QStringLiteral("conflict"), file, QStringLiteral("version"),
             makeError(ErrorCode::Conflict,
                       QT_TRANSLATE_NOOP("Core", "%1 says that it is version %2, but lies in the folder of version %3, "
                                                 "which is used."),
                       {file, meta.version.version, number})});
    }
    meta.version.model = model;
    meta.version.version = number;
    meta.version.tags = reader.values(inside(from.folder, QStringLiteral("tags")));
    const QString runId = meta.version.runId;
    addMlflowVersion(std::move(meta.version), version);
    version.other += meta.other;
    if (!runId.isEmpty() && from.run.isEmpty()) {
        version.problems.append(
            {QStringLiteral("missing"), file, QStringLiteral("run_id"),
             makeError(ErrorCode::NotFound,
                       QT_TRANSLATE_NOOP("Core", "The run %1 that this version comes from is not in this folder, so "
                                                 "its metrics and parameters are not known."),
                       {runId})});
    }
}

SourceVersion MlflowFilesReading::read(const Candidate &candidate) const
{
    SourceVersion read;
    ModelVersion &version = read.version;
    const MlflowStore::Version &from = m_store.versions()[m_places.value(candidate.key)];
    if (from.folder.isEmpty()) {
        version.summary.kind = VersionKind::Run;
        addMlflowLoneRun(runOf(from, version), version);
    } else {
        readVersion(from, version);
        if (!from.run.isEmpty())
            addMlflowRun(runOf(from, version), version);
    }
    if (!from.loggedModel.isEmpty()) {
        MlflowLoggedModel model;
        MlflowFolderReader(m_folder, version.problems).readLoggedModel(from.loggedModel, model);
        addMlflowLoggedModel(model, inside(from.loggedModel, metaFile), version);
    }
    if (!from.artifacts.isEmpty())
        m_artifacts.add(from.artifacts, version);
    return read;
}

void MlflowFilesReading::join(const Candidate &candidate, SourceVersion &read)
{
    const MlflowStore::Version &from = m_store.versions()[m_places.value(candidate.key)];
    read.context = contextOf(from);
    if (from.folder.isEmpty())
        return;
    const Model &model = modelOf(from.model);
    addMlflowRegisteredModel(model.facts, read.version);
    read.version.problems += model.problems;
    read.version.summary.aliases = model.aliases.value(read.version.summary.version);
}

} // namespace

QString MlflowFilesSource::layout() const
{
    return QStringLiteral("mlflow-files");
}

QString MlflowFilesSource::lookedFor() const
{
    return QStringLiteral("mlruns/EXPERIMENT/meta.yaml, mlruns/models/MODEL/meta.yaml");
}

Belonging MlflowFilesSource::belonging(const RegistryFolder &registry, const QString &name) const
{
    return MlflowStore::holds(registry, name) ? Belonging::Own : Belonging::None;
}

int MlflowFilesSource::detect(const RegistryFolder &folder) const
{
    const auto root = MlflowStore::in(folder);
    if (!root)
        return 0;
    return root->isEmpty() ? 92 : 88;
}

Result<std::unique_ptr<RegistryReading>> MlflowFilesSource::open(RegistryFolder folder, Progress &progress) const
{
    auto reading = std::make_unique<MlflowFilesReading>(std::move(folder));
    if (const Status found = reading->find(progress); !found)
        return found.error();
    return std::unique_ptr<RegistryReading>(std::move(reading));
}

} // namespace slipway
