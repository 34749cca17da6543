#include "models/services/experimentcore.h"

#include "models/base/ids.h"
#include "models/base/person.h"
#include "models/formats/querylogreader.h"
#include "models/services/experimentanalysis.h"
#include "models/services/experimentplan.h"
#include "models/services/lognotes.h"
#include "models/services/metriccomparison.h"
#include "models/storage/activitytable.h"
#include "models/storage/experimentfile.h"
#include "models/storage/experimenttable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway {

namespace {

QString fileNames(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<std::unique_ptr<ExperimentCore>> ExperimentCore::open(const QString &dataFolder, VersionNames names,
                                                             const Clock &clock)
{
    auto ledger = Ledger::open(dataFolder);
    if (!ledger)
        return ledger.error();
    const QString folder = dataFolder + QStringLiteral("/experiments/");
    if (!QDir().mkpath(folder))
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "The folder %1 could not be created. Check its permissions."),
                         {folder});
    return std::unique_ptr<ExperimentCore>(
        new ExperimentCore(std::move(ledger).value(), folder, std::move(names), clock));
}

ExperimentCore::ExperimentCore(std::shared_ptr<Ledger> ledger, QString folder, VersionNames names, const Clock &clock)
    : m_ledger(std::move(ledger)), m_folder(std::move(folder)), m_names(std::move(names)), m_clock(clock)
{
}

Result<ExperimentAnalysis> ExperimentCore::import(const ImportRequest &request, Progress &progress)
{
    const auto log = readQueryLogs(request.files, progress);
    if (!log)
        return log.error();
    const auto settled = settleControl(request, *log);
    if (!settled)
        return settled.error();
    const auto plan = planExperiment(*settled, *log);
    if (!plan)
        return plan.error();
    const auto versions = m_names.byVersion();
    if (!versions)
        return versions.error();
    const auto name = settleName(request);
    if (!name)
        return name.error();
    auto analysis = analyseExperiment(*name, *log, *plan, *versions, progress);
    if (!analysis)
        return analysis.error();

    const Verdict &verdict = analysis->verdict;
    const ExperimentRecord record{{*name, fileNames(request.files), log->rows(), m_clock.nowMs(),
                                   verdict.recommendation, verdict.reason, verdict.blocked},
                                  *plan,
                                  newId() + QStringLiteral(".columns")};
    // The file first: a crash between the two leaves a file that nothing names, never a row without its
    // columns.
    if (const Status written = writeExperimentFile(m_folder + record.file, *log); !written)
        return written.error();
    const auto database = m_ledger->here();
    const Status stored = database ? ExperimentTable(**database).insert(record) : Status(database.error());
    if (!stored) {
        QFile::remove(m_folder + record.file);
        return stored.error();
    }
    if (const Status noted = note(QStringLiteral("experiment_imported"), *name); !noted)
        return noted.error();
    return analysis;
}

/// The control as the log writes it: the arm itself, or the version that the person named.
Result<ImportRequest> ExperimentCore::settleControl(ImportRequest request, const QueryLog &log) const
{
    QString &control = request.plan ? request.plan->control : request.control;
    if (control.isEmpty() || log.arms.contains(control))
        return request;
    const auto id = m_names.resolve(control);
    if (id && log.arms.contains(splitVersionId(*id).version))
        control = splitVersionId(*id).version;
    else if (!id && id.error().code == ErrorCode::Conflict)
        return id.error();
    return request; // what is no arm now, the plan refuses with the arms that there are
}

Result<QString> ExperimentCore::settleName(const ImportRequest &request)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    ExperimentTable table(**database);
    const QString base = request.name.isEmpty() ? QFileInfo(request.files.first()).completeBaseName() : request.name;
    QString name = base;
    for (int number = 2;; ++number) {
        const auto taken = table.exists(name);
        if (!taken)
            return taken.error();
        if (!*taken)
            return name;
        if (!request.name.isEmpty())
            return makeError(
                ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Core",
                                  "There is an experiment \"%1\" already. Choose another name or remove it first."),
                {name});
        name = QStringLiteral("%1 %2").arg(base).arg(number);
    }
}

Result<QList<ExperimentSummary>> ExperimentCore::list()
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    return ExperimentTable(**database).list();
}

Result<ExperimentSummary> ExperimentCore::summary(const QString &name)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    const auto record = ExperimentTable(**database).find(name);
    return record ? Result<ExperimentSummary>(record->summary) : record.error();
}

Result<ExperimentAnalysis> ExperimentCore::analyse(const QString &name, Progress &progress)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    const auto record = ExperimentTable(**database).find(name);
    if (!record)
        return record.error();
    const auto log = readExperimentFile(m_folder + record->file);
    if (!log)
        return log.error();
    const auto versions = m_names.byVersion();
    if (!versions)
        return versions.error();
    return analyseExperiment(name, *log, record->plan, *versions, progress);
}

Status ExperimentCore::remove(const QString &name)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    ExperimentTable table(**database);
    const auto record = table.find(name);
    if (!record)
        return record.error();
    if (const Status removed = table.remove(name); !removed)
        return removed;
    QFile::remove(m_folder + record->file);
    return note(QStringLiteral("experiment_removed"), name);
}

Status ExperimentCore::note(const QString &what, const QString &name)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    return ActivityTable(**database).add({m_clock.nowMs(), currentPerson(), what, name, {}});
}

LogOutline outlineOf(const QueryLog &log)
{
    LogOutline outline;
    outline.rows = log.rows();
    outline.rejected = log.rejected;
    outline.notes = notesOn(log);
    for (const QString &arm : log.arms)
        outline.arms.append({arm, 0});
    for (const quint32 arm : log.armOf)
        ++outline.arms[static_cast<qsizetype>(arm)].rows;
    for (const LogColumn &column : log.columns) {
        if (!column.isMetric())
            continue;
        LogOutline::Column seen{column.name,
                                column.kind == LogColumn::Kind::YesNo ? MetricKind::Proportion : MetricKind::Mean,
                                {},
                                column.rejected};
        for (quint32 arm = 0; arm < static_cast<quint32>(log.arms.size()); ++arm) {
            const MetricSample sample = sampleOf(log, column, arm);
            seen.means.push_back(sample.values.empty() ? std::numeric_limits<double>::quiet_NaN()
                                                       : stats::summarise(sample.values).mean);
        }
        outline.columns.append(seen);
    }
    return outline;
}

} // namespace slipway
