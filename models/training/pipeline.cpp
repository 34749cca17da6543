#include "models/training/pipeline.h"

#include "models/base/ids.h"
#include "models/training/datasetfile.h"
#include "models/training/parallel.h"
#include "models/training/registrywriter.h"
#include "models/training/serverfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

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
    int day; ///< after the base date
};
constexpr VersionPlan versionPlans[] = {
    {"1.0.0", 40, 3, "trained", 0},
    {"1.1.0", 60, 4, "production_ready", 5},
    {"1.2.0", 80, 5, "trained", 10},
};
constexpr int plansPerModel = std::size(versionPlans);

/// A real registry has entries that were never brought up to date, and Slipway has to show it. This one has
/// one: the entry of System Performance 1.0.0 states the accuracy and F1 of its first evaluation, which took
/// the first fifth of the validation rows; its own folder states those of all rows. Both are computed.
int entryRows(const DataProcess &process, const VersionPlan &plan, int validationRows)
{
    const bool first =
        process.folder == QLatin1String("system_performance") && qstrcmp(plan.version, "1.0.0") == 0;
    return first ? std::max(1, validationRows / 5) : validationRows;
}

/// A run with its options filled in.
class Run
{
public:
    Run(const PipelineOptions &options, Progress &progress) : m_options(options), m_progress(progress)
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
    Result<TrainedVersion> trainOne(const DataProcess &process, const VersionPlan &plan,
                                    Progress &progress) const;
    Status writeAll(const QList<TrainedVersion> &versions);
    Status deploy();

    PipelineOptions m_options;
    Progress &m_progress;
    int m_subjects = 0;
    int m_runs = 0;
    qint64 m_total = 0; ///< boosting rounds of all versions: what takes the time
    PipelineReport m_report;
};

QDateTime createdAt(const DataProcess &process, const VersionPlan &plan)
{
    return {QDate(2024, 11, 20).addDays(plan.day), QTime::fromString(process.timeOfDay), Qt::UTC};
}

QString folderName(const DataProcess &process, const VersionPlan &plan)
{
    return process.folder + QStringLiteral("_model_") +
           createdAt(process, plan).toString(QStringLiteral("yyyyMMdd_HHmmss"));
}

Status makeFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return makeError(
            ErrorCode::WriteFailed,
            QT_TRANSLATE_NOOP("Core", "The folder %1 could not be made. Check the permissions above it."),
            {path});
    }
    return {};
}

Status Run::check() const
{
    if (m_options.modelsDir.isEmpty())
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "A pipeline run needs a folder for its models."));
    if (m_subjects < fewestSubjects || m_runs < 1 || qint64(m_subjects) * m_runs > mostRows) {
        return makeError(
            ErrorCode::InvalidArgument,
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
            if (const Status written =
                    writeDataset(m_report.datasetsDir + QLatin1Char('/') + name, process, rows);
                !written)
                return written;
            m_report.datasets.append(name);
        }
    }
    return {};
}

Result<TrainedVersion> Run::trainOne(const DataProcess &process, const VersionPlan &plan,
                                     Progress &progress) const
{
    const auto read = [&](DataPurpose purpose) {
        return readDataset(m_report.datasetsDir + QLatin1Char('/') + datasetFileName(process, purpose),
                           process);
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
    version.createdAt = createdAt(process, plan);
    version.folder = folderName(process, plan);
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

    const int rows = validation->rows.count();
    const std::tuple<Evaluation &, const LabelledRows &, int> evaluations[] = {
        {version.training, *training, version.trainingRows},
        {version.validation, *validation, rows},
        {version.entry, *validation, entryRows(process, plan, rows)},
    };
    for (const auto &[evaluation, data, count] : evaluations) {
        const auto result = evaluate(trained->booster, data, count);
        if (!result)
            return result.error();
        evaluation = *result;
    }
    return version;
}

Status Run::train()
{
    const auto &processes = dataProcesses();
    QList<TrainedVersion> versions(processes.size() * plansPerModel);
    TrainedVersion *const places = versions.data(); // one writer each, no detaching on the threads
    const auto work = [&](int index, Progress &progress) -> Status {
        auto trained =
            trainOne(processes[index / plansPerModel], versionPlans[index % plansPerModel], progress);
        if (!trained)
            return trained.error();
        places[index] = std::move(*trained);
        return {};
    };
    const auto onSteps = [&](qint64 steps) {
        m_progress.report(steps, m_total, QFileInfo(m_report.modelsDir).fileName());
    };
    if (const Status done = runInParallel(static_cast<int>(versions.size()), work, onSteps, m_progress);
        !done)
        return done;
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
                                  version.validation.areaUnderRoc, version.trainingSeconds,
                                  version.modelBytes.size()});
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
            const QString folder = m_report.modelsDir + QLatin1Char('/') + folderName(process, plan);
            const auto put =
                putIntoServerFolder(m_report.deployDir, slugFor(process.folder), process.model, folder);
            if (!put)
                return put.error();
            m_report.deployed.append(*put);
        }
    }
    return {};
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
            return done.error();
        seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    return m_report;
}

} // namespace

Result<PipelineReport> runPipeline(const PipelineOptions &options, Progress &progress)
{
    return Run(options, progress).go();
}

} // namespace slipway
