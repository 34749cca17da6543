#include "models/sources/mlflowdbsource.h"

#include "models/sources/mlflowdbstream.h"

namespace slipway {

namespace {

class MlflowDbReading final : public RegistryReading
{
public:
    explicit MlflowDbReading(RegistryFolder folder) : RegistryReading(std::move(folder)), m_artifacts(m_folder) {}

    Status find(const Progress &progress);
    QByteArray context(const Candidate &candidate, const KnownVersion &known) override;
    SourceVersion read(const Candidate &) const override { return {}; }
    void join(const Candidate &candidate, SourceVersion &version) override;
    QList<Candidate> remainder() override;
    bool isRemainder(const QString &) const override { return true; }
    QList<Problem> problems() override { return m_problems + m_contents.problems; }
    Status state() const override { return m_state; }

private:
    MlflowDbItem *itemOf(const Candidate &candidate);

    QString m_file;
    MlflowArtifacts m_artifacts;
    std::unique_ptr<MlflowDbVersions> m_versions;
    MlflowDbContents m_contents;
    QList<Candidate> m_items; ///< of m_contents, in its order
    std::unique_ptr<MlflowDbStream> m_stream;
    size_t m_next = 0; ///< the place last asked for
    Status m_state;
};

Status MlflowDbReading::find(const Progress &progress)
{
    const auto file = MlflowDbFile::whenFree(progress, [this] { return MlflowDbFile::in(m_folder); });
    if (!file)
        return file.error();
    m_file = *file;
    for (const QString &path : {m_file, m_file + QStringLiteral("-wal")}) {
        if (const auto entry = m_folder.entry(path); entry.kind == RegistryFolder::Kind::File)
            m_sharedFiles.append(entry.stamp);
    }
    return {};
}

QList<Candidate> MlflowDbReading::remainder()
{
    auto versions = MlflowDbVersions::open(m_folder, m_file);
    auto contents = versions ? (*versions)->contents() : versions.error();
    if (!contents) {
        m_state = MlflowDbFile::told(contents.error());
        return {};
    }
    m_versions = std::move(versions).value();
    m_contents = std::move(contents).value();
    m_items.reserve(static_cast<qsizetype>(m_contents.size()));
    QString model;
    quint32 number = static_cast<quint32>(m_contents.models.size());
    for (const MlflowDbContents::Key &key : m_contents.versions) {
        if (key.model != number)
            model = QStringLiteral("models/") + QString::fromStdString(m_contents.models[key.model]) + QLatin1Char('/');
        number = key.model;
        m_items.append({model + QString::number(key.number), {}});
    }
    for (const std::string &run : m_contents.runs)
        m_items.append({QStringLiteral("runs/") + QString::fromStdString(run), {}});
    m_stream = std::make_unique<MlflowDbStream>(m_folder, m_file, m_contents);
    return m_items;
}

MlflowDbItem *MlflowDbReading::itemOf(const Candidate &candidate)
{
    const auto isHere = [&](size_t place) {
        return place < m_contents.size() && m_items[static_cast<qsizetype>(place)].key == candidate.key;
    };
    if (!isHere(m_next) && isHere(m_next + 1)) {
        ++m_next;
    } else if (!isHere(m_next)) {
        const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                        [&](const Candidate &item) { return item.key == candidate.key; });
        if (found == m_items.cend())
            return nullptr;
        m_next = static_cast<size_t>(found - m_items.cbegin());
    }
    const auto item = m_stream->at(m_next);
    if (!item) {
        m_state = MlflowDbFile::told(item.error());
        return nullptr;
    }
    return *item;
}

QByteArray MlflowDbReading::context(const Candidate &candidate, const KnownVersion &)
{
    const MlflowDbItem *item = itemOf(candidate);
    return item ? item->digest.bytes() : QByteArray();
}

void MlflowDbReading::join(const Candidate &candidate, SourceVersion &version)
{
    MlflowDbItem *item = itemOf(candidate);
    if (!item)
        return;
    version.context = item->digest.bytes();
    version.version = item->version;
    if (!item->historyRun.isEmpty()) {
        if (const Status added = m_versions->addHistories(item->historyRun, version.version); !added)
            m_state = MlflowDbFile::told(added.error());
    }
    if (!item->artifactFolder.isEmpty())
        m_artifacts.add(item->artifactFolder, version.version);
}

} // namespace

QString MlflowDbSource::layout() const
{
    return QStringLiteral("mlflow-db");
}

QString MlflowDbSource::lookedFor() const
{
    return QStringLiteral("mlflow.db");
}

int MlflowDbSource::detect(const RegistryFolder &folder) const
{
    const auto file = MlflowDbFile::in(folder);
    if (file)
        return 97;
    // One that is locked or damaged is not hidden by that: opening it says what is wrong. One that is MLflow's by its
    // name alone is told of only where there is nothing else.
    switch (file.error().code) {
    case ErrorCode::NotFound:
        return 0;
    case ErrorCode::InvalidArgument:
        return namesAlone + 1;
    default:
        return sureBesideAnother;
    }
}

Belonging MlflowDbSource::belonging(const RegistryFolder &, const QString &name) const
{
    // Where a server puts the artifacts of its runs.
    return name == QLatin1String("mlartifacts") || name == QLatin1String("mlruns") ? Belonging::Own : Belonging::None;
}

QStringList MlflowDbSource::severalIn(const RegistryFolder &folder) const
{
    const QStringList files = folder.file().isEmpty() ? MlflowDbFile::allIn(folder).valueOr({}) : QStringList();
    return files.size() > 1 ? files : QStringList();
}

Result<std::unique_ptr<RegistryReading>> MlflowDbSource::open(RegistryFolder folder, Progress &progress) const
{
    if (progress.cancelled())
        return cancelledError();
    auto reading = std::make_unique<MlflowDbReading>(std::move(folder));
    if (const Status found = reading->find(progress); !found)
        return found.error();
    return std::unique_ptr<RegistryReading>(std::move(reading));
}

} // namespace slipway
