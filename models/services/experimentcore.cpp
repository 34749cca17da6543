#include "models/services/experimentcore.h"

#include "models/base/atomicfile.h"
#include "models/base/ids.h"
#include "models/base/person.h"
#include "models/formats/experimentplanfile.h"
#include "models/formats/querylogreader.h"
#include "models/services/experimentaggregation.h"
#include "models/services/experimentanalysis.h"
#include "models/services/experimentinputs.h"
#include "models/services/experimentplan.h"
#include "models/services/lognotes.h"
#include "models/services/repeatedreading.h"
#include "models/services/seenlogs.h"
#include "models/services/verdictoutlook.h"
#include "models/storage/activitytable.h"
#include "models/storage/experimentfigures.h"
#include "models/storage/experimentfolder.h"

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

/// Removes a folder of rows that did not become an experiment.
class UnfinishedFolder
{
public:
    explicit UnfinishedFolder(QString path) : m_path(std::move(path)) {}
    ~UnfinishedFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    UnfinishedFolder(const UnfinishedFolder &) = delete;
    UnfinishedFolder &operator=(const UnfinishedFolder &) = delete;
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

} // namespace

void describe(ExperimentSummary &summary, const ExperimentAnalysis &analysis)
{
    summary.rows = analysis.rows;
    summary.recommendation = analysis.verdict.recommendation;
    summary.reason = analysis.verdict.reason;
    summary.blocked = analysis.verdict.blocked;
    summary.treatment = namedTreatment(analysis);
}

/// What an import has read.
struct ExperimentCore::Imported {
    QString file; ///< the folder of the rows; empty = there are figures alone
    ExperimentData data;
    LogMapping mapping;
};

Result<std::unique_ptr<ExperimentCore>> ExperimentCore::open(const QString &dataFolder, VersionNames names,
                                                             const Clock &clock)
{
    auto ledger = Ledger::open(dataFolder);
    if (!ledger)
        return ledger.error();
    const QString folder = dataFolder + QStringLiteral("/experiments/");
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    return std::unique_ptr<ExperimentCore>(
        new ExperimentCore(std::move(ledger).value(), folder, std::move(names), clock));
}

ExperimentCore::ExperimentCore(std::shared_ptr<Ledger> ledger, QString folder, VersionNames names, const Clock &clock)
    : m_ledger(std::move(ledger)), m_folder(std::move(folder)), m_names(std::move(names)), m_clock(clock)
{
}

Result<LogPreview> ExperimentCore::preview(const QString &file, const std::optional<LogMapping> &mapping)
{
    auto preview = previewLog(file, mapping.value_or(LogMapping()));
    if (!preview || mapping)
        return preview;
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    const auto remembered = ExperimentTable(**database).mapping(sourceKey(file, preview->columns));
    if (!remembered)
        return remembered.error();
    return remembered->isEmpty() ? preview : previewLog(file, readLogMapping(*remembered));
}

Result<ExperimentAnalysis> ExperimentCore::import(const ImportRequest &wanted, Progress &progress)
{
    ImportRequest request = wanted;
    const auto planned = plannedRecord(request.name);
    if (!planned)
        return planned.error();
    if (*planned && !request.plan)
        request.plan = (*planned)->plan;
    if (request.plan && !request.plan->madeAtMs)
        request.plan->madeAtMs = m_clock.nowMs();
    auto imported = readInputs(request, progress);
    if (!imported)
        return imported.error();
    UnfinishedFolder folder(imported->file.isEmpty() ? QString() : m_folder + imported->file);
    const auto settled = settleControl(request, imported->data.arms);
    if (!settled)
        return settled.error();
    const auto plan = planExperiment(*settled, imported->data);
    if (!plan)
        return plan.error();
    const auto name = *planned ? Result<QString>(request.name) : settleName(request);
    if (!name)
        return name.error();

    ExperimentRecord record;
    record.summary.name = *name;
    record.summary.source = fileNames(request.files);
    record.summary.importedAtMs = m_clock.nowMs();
    record.plan = *plan;
    record.file = imported->file;
    record.figures = figuresToBytes(imported->data);
    record.mapping = writeLogMapping(imported->mapping);
    if (const Status recognised = recogniseLogs(request, imported->mapping, record); !recognised)
        return recognised.error();
    auto analysis = read(record, imported->data);
    if (!analysis)
        return analysis.error();
    describe(record.summary, *analysis);
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    // The rows first: a crash between the two leaves a folder that nothing names, never a record without its rows.
    ExperimentTable table(**database);
    if (const Status stored = *planned ? table.replace(record) : table.insert(record); !stored)
        return stored.error();
    folder.keep();
    if (const Status noted = noteLook(record, analysis.value(), {}); !noted)
        return noted.error();
    for (SeenLog log : seenLogsOf(request.files, imported->mapping)) {
        log.experiment = *name;
        log.atMs = record.summary.importedAtMs;
        if (const Status added = table.addSeenLog(log); !added)
            return added.error();
    }
    if (const Status noted = note(QStringLiteral("experiment_imported"), *name); !noted)
        return noted.error();
    return analysis;
}

/// A plan that was made after its data had been looked at under another name explores, as one does that was changed.
Status ExperimentCore::recogniseLogs(const ImportRequest &request, const LogMapping &mapping, ExperimentRecord &record)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    const auto known = ExperimentTable(**database).seenLogs();
    if (!known)
        return known.error();
    const auto seen =
        record.plan.madeAtMs ? seenBefore(request.files, mapping, *known, *record.plan.madeAtMs) : std::nullopt;
    if (!seen)
        return {};
    record.plan.exploratory = true;
    record.plan.seenIn = seen->experiment;
    record.plan.seenAtMs = seen->atMs;
    return {};
}

/// Figures of a summary, or the rows of logs in a folder of their own.
Result<ExperimentCore::Imported> ExperimentCore::readInputs(ImportRequest &request, Progress &progress)
{
    const auto found = findInputs(request);
    if (!found)
        return found.error();
    if (!found->summary)
        return readRows(request, progress);
    Imported imported;
    imported.data = *found->summary;
    return imported;
}

Result<ExperimentCore::Imported> ExperimentCore::readRows(ImportRequest &request, Progress &progress)
{
    Imported imported;
    const QString first = request.files.value(request.files.size() - 1); // the one that is written, of rotated ones
    auto seen = first.isEmpty() ? Result<LogPreview>(LogPreview()) : preview(first, request.mapping);
    if (!seen)
        return seen.error();
    if (request.mapping) {
        imported.mapping = *request.mapping;
    } else if (const auto database = m_ledger->here()) {
        const auto remembered = ExperimentTable(**database).mapping(sourceKey(first, seen->columns));
        if (remembered && !remembered->isEmpty())
            imported.mapping = readLogMapping(*remembered);
    }
    LogMapping &mapping = imported.mapping;
    if (mapping.unitColumn.isEmpty())
        mapping.unitColumn = seen->recognised.unitColumn;
    if (mapping.timeColumn.isEmpty())
        mapping.timeColumn = seen->recognised.timeColumn;
    if (mapping.requestColumn.isEmpty())
        mapping.requestColumn = seen->recognised.requestColumn;
    if (mapping.onlyColumn.isEmpty()) {
        mapping.onlyColumn = seen->recognised.onlyColumn;
        mapping.onlyValue = seen->recognised.onlyValue;
    }
    if (!seen->experiments.isEmpty() && mapping.onlyColumn == seen->recognised.onlyColumn) {
        mapping.shareColumn = seen->recognised.shareColumn;
        mapping.ignored = seen->recognised.ignored;
    }
    imported.file = newId();
    const QString path = m_folder + imported.file;
    LogReading reading;
    reading.mapping = imported.mapping;
    for (const QString &file : request.files)
        reading.sources.append({file, 0, 0});
    auto writer = ExperimentFolderWriter::open(path);
    if (!writer)
        return writer.error();
    auto facts = readLog(reading, **writer, progress);
    if (!facts)
        return facts.error();
    if (!mapping.shareColumn.isEmpty())
        request.served = servedTest(mapping.onlyValue, facts->shares);
    if (const Status finished = (*writer)->finish(std::move(facts).value(), progress); !finished)
        return finished.error();
    UnfinishedFolder unfinished(path);
    const auto folder = ExperimentFolder::open(path);
    if (!folder)
        return folder.error();
    ExperimentPlan framing = request.plan.value_or(request.rules);
    if (!request.plan) {
        if (framing.unit == ExperimentPlan().unit)
            framing.unit = request.served.unit;
        if (request.split.empty())
            framing.phases = request.served.phases;
    }
    auto data = aggregate(*folder, AggregationFrame::of(framing, m_clock.nowMs()), progress);
    if (!data)
        return data.error();
    imported.data = std::move(data).value();
    // What is left out of one log is not left out of the next one.
    LogMapping remembered = request.mapping.value_or(LogMapping());
    remembered.onlyColumn.clear();
    remembered.onlyValue.clear();
    remembered.ignored.clear();
    if (remembered != LogMapping()) {
        const auto database = m_ledger->here();
        if (!database)
            return database.error();
        const Status stored =
            ExperimentTable(**database).setMapping(sourceKey(first, seen->columns), writeLogMapping(remembered));
        if (!stored)
            return stored.error();
    }
    unfinished.keep();
    return imported;
}

/// The control as the log writes it: the arm itself, or the version that the person named.
Result<ImportRequest> ExperimentCore::settleControl(ImportRequest request, const QStringList &arms) const
{
    QString &control = request.plan ? request.plan->control : request.control;
    const bool isPlanned = request.plan && request.plan->arms.contains(control);
    if (control.isEmpty() || arms.contains(control) || isPlanned)
        return request;
    const auto id = m_names.resolve(control);
    if (id && arms.contains(splitVersionId(*id).version))
        control = splitVersionId(*id).version;
    else if (!id && id.error().code == ErrorCode::Conflict)
        return id.error();
    return request; // what is no arm now, the plan refuses with the arms that there are
}

/// The experiment of that name, when it was planned and has no data yet.
Result<std::optional<ExperimentRecord>> ExperimentCore::plannedRecord(const QString &name)
{
    if (name.isEmpty())
        return std::optional<ExperimentRecord>();
    auto found = record(name);
    if (!found && found.error().code == ErrorCode::NotFound)
        return std::optional<ExperimentRecord>();
    if (!found)
        return found.error();
    const bool isPlanned = found->file.isEmpty() && found->figures.isEmpty();
    return isPlanned ? std::optional(*found) : std::optional<ExperimentRecord>();
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

Result<ExperimentRecord> ExperimentCore::record(const QString &name)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    return ExperimentTable(**database).find(name);
}

Result<ExperimentAnalysis> ExperimentCore::read(ExperimentRecord &record, const ExperimentData &data)
{
    const auto versions = m_names.byVersion();
    const auto database = m_ledger->here();
    if (!versions || !database)
        return versions ? database.error() : versions.error();
    const auto looks = ExperimentTable(**database).looks(record.summary.name);
    if (!looks)
        return looks.error();
    ExperimentAnalysis analysis = analyseExperiment({record.summary.name, data, record.plan, *versions, *looks});
    analysis.source = record.summary.source;
    holdBackReadingOn(analysis);
    return analysis;
}

Result<ExperimentAnalysis> ExperimentCore::analyse(const QString &name, Progress &progress)
{
    auto found = record(name);
    if (!found)
        return found.error();
    const auto data = dataOf(found.value(), progress);
    if (!data)
        return data.error();
    auto analysis = read(found.value(), *data);
    if (!analysis)
        return analysis;
    QList<LookRecord> before = analysis->looks;
    before.removeLast();
    if (const Status noted = noteLook(found.value(), analysis.value(), before); !noted)
        return noted.error();
    return analysis;
}

/// The reading is a look, unless the same data was read by the same plan before.
Status ExperimentCore::noteLook(ExperimentRecord &record, ExperimentAnalysis &analysis, const QList<LookRecord> &before)
{
    LookRecord &look = analysis.looks.last();
    const auto isSame = [&look](const LookRecord &other) {
        return other.rows == look.rows && other.planHash == look.planHash;
    };
    const QString listed = record.summary.treatment;
    describe(record.summary, analysis);
    const bool isNew = before.isEmpty() || !isSame(before.last());
    if (!isNew)
        analysis.looks.removeLast();
    if (!isNew && record.summary.treatment == listed)
        return {};
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    ExperimentTable table(**database);
    if (const Status stored = table.setSummary(record.summary); !stored || !isNew)
        return stored;
    look.atMs = m_clock.nowMs();
    look.who = currentPerson();
    return table.addLook(record.summary.name, look);
}

Result<ExperimentPlan> ExperimentCore::plan(const PlanRequest &request, Progress &progress)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    ExperimentTable table(**database);
    const auto known = table.exists(request.name);
    if (!known)
        return known.error();
    ExperimentRecord record;
    record.summary.name = request.name;
    record.summary.importedAtMs = m_clock.nowMs();
    record.summary.recommendation = QStringLiteral("continue");
    record.summary.reason = QStringLiteral("no_data");
    record.summary.blocked = true;
    if (*known) {
        auto found = table.find(request.name);
        if (!found)
            return found.error();
        record = std::move(found).value();
    }
    const bool hasData = !record.file.isEmpty() || !record.figures.isEmpty();
    const ExperimentPlan before = record.plan;
    Result<ExperimentPlan> settled = hasData ? request.plan : settlePlan(request.plan, request.baselines);
    if (!settled)
        return settled;
    std::optional<ExperimentData> data;
    if (hasData) {
        const bool isOld = AggregationFrame::of(before, 0).makesSameAs(AggregationFrame::of(*settled, 0));
        auto made =
            isOld || record.file.isEmpty() ? dataOf(record, progress) : aggregateAgain(record, *settled, progress);
        if (!made)
            return made.error();
        data = std::move(made).value();
        ImportRequest wanted;
        wanted.plan = *settled;
        const auto named = settleControl(wanted, data->arms);
        if (!named)
            return named.error();
        settled = planExperiment(*named, *data);
        if (!settled)
            return settled;
    }
    ExperimentPlan made = std::move(settled).value();
    made.madeAtMs = made.hash == before.hash && before.madeAtMs ? before.madeAtMs : m_clock.nowMs();
    made.seenIn = before.seenIn;
    made.seenAtMs = before.seenAtMs;
    const auto looks = table.looks(request.name);
    if (!looks)
        return looks.error();
    made.exploratory = before.exploratory || (!looks->isEmpty() && made.hash != before.hash);
    record.plan = made;
    if (data) {
        const auto analysis = read(record, *data);
        if (!analysis)
            return analysis.error();
        describe(record.summary, *analysis);
    }
    if (const Status stored = *known ? table.replace(record) : table.insert(record); !stored)
        return stored.error();
    if (const Status noted = note(QStringLiteral("experiment_planned"), request.name); !noted)
        return noted.error();
    return made;
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
    if (QFileInfo(pathOf(*record)).isFile())
        QFile::remove(pathOf(*record));
    else if (!record->file.isEmpty())
        QDir(pathOf(*record)).removeRecursively();
    return note(QStringLiteral("experiment_removed"), name);
}

Status ExperimentCore::note(const QString &what, const QString &name)
{
    const auto database = m_ledger->here();
    if (!database)
        return database.error();
    return ActivityTable(**database).add({m_clock.nowMs(), currentPerson(), what, name, {}});
}

} // namespace slipway
