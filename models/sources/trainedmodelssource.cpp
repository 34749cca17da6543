#include "models/sources/trainedmodelssource.h"

#include "models/base/inparallel.h"
#include "models/formats/jsonreader.h"
#include "models/formats/timestamps.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/formats/trainingmetricsreader.h"
#include "models/formats/versionmerge.h"
#include "models/sources/trainedmodelslist.h"
#include "models/sources/versionfiles.h"

namespace slipway {

namespace {

const QString listFile = QStringLiteral("model_registry.json");
const QString metadataFile = QStringLiteral("model_metadata.json");

/// The files of a version that are read as a whole, metadata first: later files are compared with it.
const QStringList textFiles{metadataFile, QStringLiteral("version.txt"), QStringLiteral("training_metrics.json"),
                            QStringLiteral("model_parameters.json"), QStringLiteral("feature_importance.json")};

bool isTimedName(const QString &name)
{
    constexpr QStringView shape = u"_model_00000000_000000"; // a nought for each digit
    if (name.size() <= shape.size())
        return false;
    return std::equal(shape.begin(), shape.end(), name.end() - shape.size(),
                      [](QChar wanted, QChar c) { return wanted == u'0' ? c >= u'0' && c <= u'9' : c == wanted; });
}

/// A folder, or a name that promises one that cannot be opened.
bool mayHoldVersion(const QString &name, const RegistryFolder::Entry &entry)
{
    if (entry.kind == RegistryFolder::Kind::File || entry.kind == RegistryFolder::Kind::Special)
        return false;
    return entry.kind == RegistryFolder::Kind::Folder || isTimedName(name);
}

class TrainedModelsReading final : public RegistryReading
{
public:
    explicit TrainedModelsReading(RegistryFolder folder) : RegistryReading(std::move(folder)) {}

    Status find(Progress &progress);
    QByteArray context(const Candidate &candidate, const KnownVersion &known) override;
    SourceVersion read(const Candidate &candidate) const override;
    void join(const Candidate &candidate, SourceVersion &read) override;
    QList<Candidate> remainder() override;
    bool isRemainder(const QString &key) const override { return key.startsWith(listFile + QLatin1Char('#')); }
    QList<Problem> problems() override;

private:
    /// What a name in the registry is.
    struct Found {
        RegistryFolder::Entry entry;
        std::optional<Candidate> candidate;
    };

    Found look(const QString &name) const;
    void take(const QString &name, Found found);
    std::optional<Candidate> candidateOf(const QString &name, const RegistryFolder::Entry &entry) const;
    TrainedModelsList &list();
    void readEntry(const Candidate &candidate, SourceVersion &read);
    void readFile(const FileStamp &file, ModelVersion &version) const;
    void joinList(const QString &key, ModelVersion &version, QByteArray &context);

    QHash<QString, QStringList> m_aliases; ///< by the folder they point to
    bool m_hasList = false;
    std::optional<TrainedModelsList> m_list;
};

Status TrainedModelsReading::find(Progress &progress)
{
    const auto names = m_folder.names({});
    if (!names)
        return names.error();
    constexpr size_t atATime = 32;
    const auto taken = InParallel<Found>::run(
        static_cast<size_t>(names->size()), fileThreads(), atATime,
        [&](size_t i) { return look(names->at(static_cast<qsizetype>(i))); },
        [&](size_t i, Found &found) -> Status {
            if (progress.cancelled())
                return cancelledError();
            take(names->at(static_cast<qsizetype>(i)), std::move(found));
            return {};
        });
    if (!taken)
        return taken;
    // Known only now: a link sorts before or after what it points to.
    for (Candidate &candidate : m_candidates) {
        for (const QString &alias : m_aliases.value(candidate.key))
            candidate.files.append(FileStamp{alias, 0, 0, 0, 0});
    }
    return {};
}

TrainedModelsReading::Found TrainedModelsReading::look(const QString &name) const
{
    Found found{m_folder.entry(name), std::nullopt};
    if (!(found.entry.isLink && found.entry.kind == RegistryFolder::Kind::Folder)
        || found.entry.realPath.contains(QLatin1Char('/')))
        found.candidate = candidateOf(name, found.entry);
    return found;
}

void TrainedModelsReading::take(const QString &name, Found found)
{
    if (isLeftOut(name, found.entry))
        return;
    if (name == listFile) {
        m_hasList = true;
        m_sharedFiles.append(found.entry.stamp);
    } else if (found.entry.kind == RegistryFolder::Kind::File && isModelFile(name)) {
        addLooseFile(name, found.entry, modelInFileName(name));
    } else if (found.candidate) {
        m_candidates.append(*std::move(found.candidate));
    } else if (found.entry.isLink && found.entry.kind == RegistryFolder::Kind::Folder
               && !found.entry.realPath.contains(QLatin1Char('/'))) {
        m_aliases[found.entry.realPath].append(name);
    }
}

std::optional<Candidate> TrainedModelsReading::candidateOf(const QString &name,
                                                           const RegistryFolder::Entry &entry) const
{
    if (name == listFile || !mayHoldVersion(name, entry))
        return std::nullopt;
    Candidate candidate{name, {}};
    if (auto look = lookInto(m_folder, name, textFiles)) {
        candidate.files = std::move(look->files);
        candidate.others = std::move(look->others);
    }
    const bool hasMetadata = !candidate.files.isEmpty() && fileName(candidate.files.first().path) == metadataFile;
    if (!hasMetadata && !isTimedName(name))
        return std::nullopt;
    if (candidate.files.isEmpty())
        candidate.files.append(entry.stamp);
    return candidate;
}

TrainedModelsList &TrainedModelsReading::list()
{
    if (m_list)
        return *m_list;
    m_list.emplace();
    if (!m_hasList)
        return *m_list;
    if (const auto bytes = m_folder.read(listFile, maxJsonBytes))
        m_list.emplace(listFile, *bytes);
    else
        m_problems.append({QStringLiteral("unreadable"), listFile, {}, bytes.error()});
    return *m_list;
}

QByteArray TrainedModelsReading::context(const Candidate &candidate, const KnownVersion &known)
{
    if (isLoose(candidate))
        return {};
    const auto *entry = list().take(candidate.key, known.model, known.semver, known.createdAtMs);
    return entry ? entry->digest : QByteArray();
}

SourceVersion TrainedModelsReading::read(const Candidate &candidate) const
{
    if (isLoose(candidate))
        return readLooseFile(candidate);
    SourceVersion read;
    ModelVersion &version = read.version;
    VersionSummary &summary = version.summary;
    summary.version = candidate.key;
    summary.aliases = m_aliases.value(candidate.key);
    const Status opened = checkFolderOf(candidate, m_folder);
    if (!opened)
        addFileProblem(version, "unreadable", candidate.key, opened.error());
    for (const FileStamp &file : candidate.files) {
        if (textFiles.contains(fileName(file.path)) && file.path.contains(QLatin1Char('/')))
            readFile(file, version);
    }
    if (opened)
        readArtifact(m_folder, candidate, version);
    return read;
}

void TrainedModelsReading::join(const Candidate &candidate, SourceVersion &read)
{
    if (isLoose(candidate))
        return;
    if (isRemainder(candidate.key)) {
        readEntry(candidate, read);
        return;
    }
    ModelVersion &version = read.version;
    VersionSummary &summary = version.summary;
    joinList(candidate.key, version, read.context);
    if (summary.model.isEmpty())
        summary.model = candidate.key.section(QStringLiteral("_model_"), 0, 0);
    if (!summary.createdAtMs)
        summary.createdAtMs = timeInName(candidate.key);
    summary.stage = stageFromStatus(summary.status);
}

void TrainedModelsReading::readFile(const FileStamp &file, ModelVersion &version) const
{
    const QString &path = file.path;
    constexpr int metrics = 2;
    const qsizetype place = textFiles.indexOf(fileName(path));
    auto bytes = m_folder.read(file, place == metrics ? maxLongJsonBytes : maxJsonBytes);
    if (!bytes) {
        addFileProblem(version, "unreadable", path, bytes.error());
        return;
    }
    TrainedModelsReader reader(version);
    switch (place) {
    case 0:
        reader.readMetadata(path, *bytes);
        break;
    case 1:
        reader.readVersionText(path, *bytes);
        break;
    case metrics:
        TrainingMetricsReader(version, path).read(std::move(bytes).value());
        break;
    case 3:
        reader.readParameters(path, *bytes);
        break;
    default:
        reader.readImportance(path, *bytes);
        break;
    }
}

void TrainedModelsReading::joinList(const QString &key, ModelVersion &version, QByteArray &context)
{
    VersionSummary &summary = version.summary;
    const bool nameless = summary.model.isEmpty();
    const auto created = nameless ? timeInName(key) : summary.createdAtMs;
    if (auto *entry = list().take(key, summary.model, summary.semver, created)) {
        context = entry->digest;
        mergeListEntry(version, entry->version, key + QLatin1Char('/') + metadataFile, listFile);
        list().addShared(version);
    }
    const bool reported = std::any_of(version.problems.cbegin(), version.problems.cend(),
                                      [](const Problem &p) { return p.code != QLatin1String("missing"); });
    if (nameless && !reported) {
        addFileProblem(
            version, "missing", key + QLatin1Char('/') + metadataFile,
            makeError(ErrorCode::NotFound,
                      QT_TRANSLATE_NOOP(
                          "Core", "%1 holds no model_metadata.json that names its model; the folder's name is used."),
                      {key}));
    }
}

void TrainedModelsReading::readEntry(const Candidate &candidate, SourceVersion &read)
{
    for (const TrainedModelsList::Entry &entry : list().entries()) {
        if (entry.key != candidate.key)
            continue;
        read.version = entry.version;
        list().addShared(read.version);
        read.context = entry.digest;
    }
    VersionSummary &summary = read.version.summary;
    // The part of the key behind the model: the semantic version, told apart from its equals.
    summary.version = candidate.key.mid(listFile.size() + summary.model.size() + 2);
    if (summary.version.isEmpty())
        summary.version = QStringLiteral("unversioned");
    summary.stage = stageFromStatus(summary.status);
    addFileProblem(
        read.version, "missing", listFile,
        makeError(ErrorCode::NotFound,
                  QT_TRANSLATE_NOOP("Core", "%1 lists this version, but no folder holds it. It cannot be deployed."),
                  {listFile}));
}

QList<Candidate> TrainedModelsReading::remainder()
{
    QList<Candidate> left;
    for (const TrainedModelsList::Entry &entry : list().entries()) {
        // The digest stands for the stamps that a version without files has not.
        if (entry.takenBy.isEmpty())
            left.append({entry.key, {{QString::fromLatin1(entry.digest.toHex()), 0, 0, 0, 0}}});
    }
    return left;
}

QList<Problem> TrainedModelsReading::problems()
{
    return list().problems() + m_problems;
}

} // namespace

QString TrainedModelsSource::layout() const
{
    return QStringLiteral("trained-models");
}

QString TrainedModelsSource::lookedFor() const
{
    return QStringLiteral("model_registry.json, NAME_model_YYYYMMDD_HHMMSS/model_metadata.json");
}

Belonging TrainedModelsSource::belonging(const RegistryFolder &registry, const QString &name) const
{
    const bool isOwn =
        isTimedName(name) || registry.entry(inside(name, metadataFile)).kind != RegistryFolder::Kind::Missing;
    return isOwn ? Belonging::Own : Belonging::None;
}

int TrainedModelsSource::detect(const RegistryFolder &folder) const
{
    if (folder.entry(listFile).kind != RegistryFolder::Kind::Missing)
        return 95;
    const auto names = folder.names({});
    if (!names)
        return 0;
    int sureness = 0;
    for (const QString &name : *names) {
        const RegistryFolder::Entry entry = folder.entry(name);
        if (entry.kind == RegistryFolder::Kind::Folder
            && folder.entry(name + QLatin1Char('/') + metadataFile).kind == RegistryFolder::Kind::File)
            return 90;
        if (isTimedName(name) && mayHoldVersion(name, entry))
            sureness = 60;
    }
    return sureness;
}

Result<std::unique_ptr<RegistryReading>> TrainedModelsSource::open(RegistryFolder folder, Progress &progress) const
{
    return openReading<TrainedModelsReading>(std::move(folder), progress);
}

} // namespace slipway
