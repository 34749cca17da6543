#include "models/training/pipeline.h"

#include "models/base/atomicfile.h"
#include "models/base/ids.h"
#include "models/training/datasetfile.h"
#include "models/training/parallel.h"
#include "models/training/registrywriter.h"
#include "models/training/serverfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace slipway {

namespace {

constexpr quint64 dataSeed = 42;
constexpr int quickSubjects = 20000;
constexpr int fullRunsPerSubject = 4;
constexpr int fewestSubjects = 400;
constexpr qint64 mostRows = 4000000;

/// How the three versions of every model differ.
struct VersionPlan {
    const char *version;
    int rounds;
    int maxDepth;
    const char *status;
};
constexpr VersionPlan versionPlans[] = {
    {"1.0.0", 40, 3, "trained"},
    {"1.1.0", 60, 4, "production_ready"},
    {"1.2.0", 80, 5, "trained"},
};
constexpr int plansPerModel = std::size(versionPlans);

/// A real registry has entries that were never brought up to date, and Slipway has to show it. This one has
/// one: the entry of System Performance 1.0.0 states the accuracy and F1 of its first evaluation, which took
/// the first fifth of the validation rows; its own folder states those of all rows. Both are computed.
int entryRows(const DataProcess &process, const VersionPlan &plan, int validationRows)
{
    const bool first = process.folder == QLatin1String("system_performance") && qstrcmp(plan.version, "1.0.0") == 0;
    return first ? std::max(1, validationRows / 5) : validationRows;
}

/// A run with its options filled in.
class Run
{
public:
    Run(const PipelineOptions &options, const Clock &clock, Progress &progress)
        : m_options(options), m_clock(clock), m_progress(progress)
    {
        m_subjects = options.prCount.value_or(quickSubjects);
        m_runs = options.runsPerPr.value_or(options.size == PipelineSize::Full ? fullRunsPerSubject : 1);
        m_report.modelsDir = QFileInfo(options.modelsDir).absoluteFilePath();
        m_report.datasetsDir = options.datasetsDir.isEmpty()
                                   ? QFileInfo(m_report.modelsDir).path() + QStringLiteral("/datasets")
                                   : QFileInfo(options.datasetsDir).absoluteFilePath();
        if (!options.deployDir.isEmpty())
            m_report.deployDir = QFileInfo(options.deployDir).absoluteFilePath();
        for (const VersionPlan &plan : versionPlans)
            m_total += plan.rounds * dataProcesses().size();
    }

    Result<PipelineReport> go();

private:
    Status check() const;
    Status generate();
    Status train();
    Status enterNextSecond();
    Result<TrainedVersion> trainOne(const DataProcess &process, const VersionPlan &plan, Progress &progress) const;
    Status writeAll(const QList<TrainedVersion> &versions);
    Status deploy();
    Error withWhatWasWritten(const Error &error) const;

    PipelineOptions m_options;
    const Clock &m_clock;
    Progress &m_progress;
    int m_subjects = 0;
    int m_runs = 0;
    qint64 m_total = 0;    ///< boosting rounds of all versions: what takes the time
    QDateTime m_createdAt; ///< of the versions in training: the second in which it began
    PipelineReport m_report;
};

/// The newest folder of a version; NotFound when there is none.
Result<QString> newestFolder(const QString &modelsDir, const DataProcess &process, const VersionPlan &plan)
{
    const QStringList folders =
        QDir(modelsDir).entryList({process.folder + QStringLiteral("_model_*")}, QDir::Dirs, QDir::Name);
    for (auto name = folders.crbegin(); name != folders.crend(); ++name) {
        const QString folder = modelsDir + QLatin1Char('/') + *name;
        const auto version = readWholeFile(folder + QStringLiteral("/version.txt"), 100);
        if (version && version->trimmed() == plan.version)
            return folder;
    }
    return makeError(ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("Core", "%1 holds no version %2 of %3. Run the pipeline with its training."),
                     {modelsDir, QLatin1String(plan.version), process.model});
}

Status Run::check() const
{
    if (m_options.modelsDir.isEmpty())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "A pipeline run needs a folder for its models."));
    if (m_subjects < fewestSubjects || m_runs < 1 || qint64(m_subjects) * m_runs > mostRows) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core",
                                           "A pipeline run needs at least %1 pull requests, at least one run of each, "
                                           "and at most %2 runs in all."),
                         {QString::number(fewestSubjects), QString::number(mostRows)});
    }
    return {};
}

Status Run::generate()
{
    if (const Status made = makeFolder(m_report.datasetsDir); !made)
        return made;
    const int validating = m_subjects / 4;
    for (const DataProcess &process : dataProcesses()) {
        for (const DataPurpose purpose : {DataPurpose::Training, DataPurpose::Validation}) {
            if (m_progress.cancelled())
                return cancelledError();
            const QString name = datasetFileName(process, purpose);
            m_progress.report(0, m_total, name);
            const int subjects = purpose == DataPurpose::Validation ? validating : m_subjects - validating;
            const LabelledRows rows = drawRows(process, purpose, subjects, m_runs, dataSeed);
            if (const Status written = writeDataset(m_report.datasetsDir + QLatin1Char('/') + name, process, rows);
                !written)
                return written;
            m_report.datasets.append(name);
        }
    }
    return {};
}

Result<TrainedVersion> Run::trainOne(const DataProcess &process, const VersionPlan &plan, Progress &progress) const
{
    const auto read = [&](DataPurpose purpose) {
        return readDataset(m_report.datasetsDir + QLatin1Char('/') + datasetFileName(process, purpose), process);
    };
    const auto training = read(DataPurpose::Training);
    if (!training)
        return training.error();
    const auto validation = read(DataPurpose::Validation);
    if (!validation)
        return validation.error();

    TrainedVersion version;
    version.model = process.model;
    version.version = QLatin1String(plan.version);
    version.target = process.target;
    version.status = QLatin1String(plan.status);
    version.features = process.featureNames;
    version.parameters = {plan.rounds, plan.maxDepth, 0.1, 0.8, 42};
    version.createdAt = m_createdAt;
    version.folder =
        process.folder + QStringLiteral("_model_") + m_createdAt.toString(QStringLiteral("yyyyMMdd_HHmmss"));
    version.trainingRows = training->rows.count();

    QElapsedTimer timer;
    timer.start();
    auto trained = BoosterTrainer::train(version.parameters, *training, *validation, progress);
    if (!trained)
        return trained.error();
    version.trainingSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    version.modelBytes = trained->bytes;
    version.rounds = std::move(trained->rounds);
    version.importance = std::move(trained->importance);

    const auto onTraining = evaluate(trained->booster, *training, version.trainingRows);
    if (!onTraining)
        return onTraining.error();
    version.training = *onTraining;
    auto scores = trained->booster.predict(validation->rows);
    if (!scores)
        return scores.error();
    version.validationScores = std::move(*scores);
    version.validationLabels = validation->outcomes;
    const auto firstRows = [&version](int count) {
        const auto n = static_cast<size_t>(count);
        return evaluate(std::span<const float>(version.validationScores).first(n),
                        std::span<const float>(version.validationLabels).first(n));
    };
    const int rows = validation->rows.count();
    version.validation = firstRows(rows);
    version.entry = firstRows(entryRows(process, plan, rows));
    return version;
}

/// The folders' names have no finer time than a second, and sort by it.
Status Run::enterNextSecond()
{
    qint64 nowMs = m_clock.nowMs();
    while (m_createdAt.isValid() && nowMs / 1000 <= m_createdAt.toSecsSinceEpoch()) {
        if (m_progress.cancelled())
            return cancelledError();
        QThread::msleep(20);
        nowMs = m_clock.nowMs();
    }
    m_createdAt = QDateTime::fromSecsSinceEpoch(nowMs / 1000);
    return {};
}

Status Run::train()
{
    const auto &processes = dataProcesses();
    QList<TrainedVersion> versions(processes.size() * plansPerModel);
    TrainedVersion *const places = versions.data(); // one writer each, no detaching on the threads
    qint64 before = 0;                              // steps of the plans that are done
    for (int number = 0; number < plansPerModel; ++number) {
        const VersionPlan &plan = versionPlans[number];
        if (const Status entered = enterNextSecond(); !entered)
            return entered;
        const auto work = [&](int index, Progress &progress) -> Status {
            auto trained = trainOne(processes[index], plan, progress);
            if (!trained)
                return trained.error();
            places[index * plansPerModel + number] = std::move(*trained);
            return {};
        };
        const auto onSteps = [&](qint64 steps) {
            m_progress.report(before + steps, m_total, QFileInfo(m_report.modelsDir).fileName());
        };
        const auto count = static_cast<int>(processes.size());
        if (const Status done = runInParallel(count, work, onSteps, m_progress); !done)
            return done;
        before += qint64(plan.rounds) * count;
    }
    return writeAll(versions);
}

Status Run::writeAll(const QList<TrainedVersion> &versions)
{
    if (const Status made = makeFolder(m_report.modelsDir); !made)
        return made;
    for (const TrainedVersion &version : versions) {
        if (m_progress.cancelled())
            return cancelledError();
        m_progress.report(m_total, m_total, version.folder);
        if (const Status written = writeVersion(m_report.modelsDir, version); !written)
            return written;
        m_report.versions.append({version.model, version.version, version.folder, version.status,
                                  version.validation.accuracy(), version.validation.f1(),
                                  version.validation.areaUnderRoc, version.trainingSeconds, version.modelBytes.size()});
    }
    return writeRegistry(m_report.modelsDir, versions);
}

Status Run::deploy()
{
    for (const DataProcess &process : dataProcesses()) {
        for (const VersionPlan &plan : versionPlans) {
            if (qstrcmp(plan.status, "production_ready") != 0)
                continue;
            if (m_progress.cancelled())
                return cancelledError();
            const auto folder = newestFolder(m_report.modelsDir, process, plan);
            if (!folder)
                return folder.error();
            const auto put = putIntoServerFolder(m_report.deployDir, slugFor(process.folder), process.model, *folder);
            if (!put)
                return put.error();
            m_report.deployed.append(*put);
        }
    }
    return {};
}

/// A write that failed leaves its own file as it was, but not those before it.
Error Run::withWhatWasWritten(const Error &error) const
{
    QStringList written = m_report.datasets;
    for (const PipelineVersion &version : m_report.versions)
        written.append(version.folder);
    written += m_report.deployed;
    const bool isWrite = error.code == ErrorCode::NoSpace || error.code == ErrorCode::WriteFailed;
    if (!isWrite || written.isEmpty())
        return error;
    return makeError(error.code, QT_TRANSLATE_NOOP("Core", "%1 Written before, and whole: %2."),
                     {error.text(), written.join(QStringLiteral(", "))}, error.detail);
}

Result<PipelineReport> Run::go()
{
    if (const Status checked = check(); !checked)
        return checked.error();
    const std::tuple<bool, Status (Run::*)(), double &> steps[] = {
        {m_options.skipDataGeneration, &Run::generate, m_report.dataSeconds},
        {m_options.skipTraining, &Run::train, m_report.trainingSeconds},
        {m_options.skipDeployment || m_report.deployDir.isEmpty(), &Run::deploy, m_report.deploymentSeconds},
    };
    for (const auto &[skipped, step, seconds] : steps) {
        if (skipped)
            continue;
        QElapsedTimer timer;
        timer.start();
        if (const Status done = (this->*step)(); !done)
            return withWhatWasWritten(done.error());
        seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    return m_report;
}

} // namespace

Result<PipelineReport> runPipeline(const PipelineOptions &options, const Clock &clock, Progress &progress)
{
    return Run(options, clock, progress).go();
}

} // namespace slipway
