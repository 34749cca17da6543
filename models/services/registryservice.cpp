#include "models/services/registryservice.h"

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/metricname.h"
#include "models/services/querycompleter.h"
#include "models/services/registeredfolders.h"
#include "models/services/verificationservice.h"
#include "models/services/versionbrowser.h"
#include "models/services/versioncolours.h"
#include "models/sources/registryparts.h"
#include "models/storage/index.h"
#include "models/storage/indexedversiontable.h"
#include "models/storage/ledger.h"
#include "models/storage/query/queryfields.h"
#include "models/storage/query/queryparser.h"
#include "models/storage/tally.h"
#include "models/storage/versionrecords.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <climits>
#include <optional>

namespace slipway {

class RegistryService::Private
{
public:
    std::shared_ptr<Index> index;
    std::shared_ptr<Ledger> ledger;
    JobRunner &jobs;
    SystemClock clock;
    RegisteredFolders folders;
    VersionBrowser browser;
    VerificationService verification;
    std::optional<VersionColours> colours; ///< from the beginning on; it calls the service
    // Of the service's thread:
    QList<std::pair<QString, QPointer<Job>>> reading = {}; ///< by the registry's name, empty = one is being added
    QSet<QString> waiting = {};                            ///< registries that are locked and will be scanned

    Job *noted(Job *job, const QString &name)
    {
        reading.removeIf([](const auto &one) { return !one.second || !one.second->isRunning(); });
        reading.append({name, job});
        return job;
    }
};

namespace {

constexpr int longestWaitMs = 30'000; ///< between two looks at a registry that is locked

/// The folder's name, made unique among the registries; a number is added when it is taken.
QString freeName(const QString &folder, const QList<RegisteredFolder> &taken)
{
    const QString wish = folder.isEmpty() ? QStringLiteral("registry") : folder;
    QString name = wish;
    const auto isTaken = [&](const RegisteredFolder &registry) { return registry.name == name; };
    for (int number = 2; std::any_of(taken.begin(), taken.end(), isTaken); ++number)
        name = QStringLiteral("%1-%2").arg(wish).arg(number);
    return name;
}

/// Told apart by layout where one folder has several.
QString nameOfPart(const RegistryPart &part, const QString &name, const QList<RegistryPart> &parts)
{
    const QString folder = name + QLatin1Char('-') + QFileInfo(part.path).fileName();
    const bool isFirst =
        std::find_if(parts.begin(), parts.end(), [&](const RegistryPart &other) { return other.path == part.path; })
            ->layout
        == part.layout;
    return isFirst ? folder : folder + QLatin1Char('-') + part.layout;
}

Error ambiguous(const QString &text, const QStringList &candidates)
{
    return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 fits %2 versions. Name one of them: %3."),
                     {text, QString::number(candidates.size()), candidates.mid(0, 10).join(QStringLiteral(", "))},
                     candidates.join(QLatin1Char('\n')));
}

} // namespace

RegistryService::RegistryService(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

VersionBrowser &RegistryService::browser()
{
    return d->browser;
}

VerificationService &RegistryService::verification()
{
    return d->verification;
}

VersionColours &RegistryService::colours()
{
    return *d->colours;
}

RegistryService::~RegistryService() = default;

Result<std::unique_ptr<RegistryService>> RegistryService::open(const QString &dataFolder, JobRunner &jobs)
{
    auto ledger = Ledger::open(dataFolder);
    if (!ledger)
        return ledger.error();
    auto index = Index::open(dataFolder);
    if (!index)
        return index.error();
    std::unique_ptr<Private> parts(new Private{*index,
                                               *ledger,
                                               jobs,
                                               {},
                                               RegisteredFolders(dataFolder, *index, *ledger),
                                               VersionBrowser(*index),
                                               {*index, *ledger, jobs},
                                               {}});
    std::unique_ptr<RegistryService> service(new RegistryService(std::move(parts)));
    service->d->colours.emplace(*ledger, [raw = service.get()](const QStringList &ids) { raw->announceColours(ids); });
    return service;
}

void RegistryService::announce()
{
    QMetaObject::invokeMethod(this, &RegistryService::registriesChanged, Qt::QueuedConnection);
}

void RegistryService::announceColours(const QStringList &ids)
{
    QMetaObject::invokeMethod(
        this, [this, ids] { Q_EMIT recoloured(ids); }, Qt::QueuedConnection);
}

Result<std::pair<RegistryInfo, ScanReport>> RegistryService::add(const QString &path, const QString &name,
                                                                 const QString &layout, Progress &progress)
{
    if (const Status checked = d->folders.checkPlace(path); !checked)
        return checked.error();
    const auto folder = RegistryFolder::open(QDir(path).absolutePath());
    if (!folder)
        return folder.error();
    const auto source = sourceFor(*folder, layout);
    if (!source)
        return source.error();
    const auto ledger = d->ledger->here();
    if (!ledger)
        return ledger.error();
    RegistryTable table(**ledger);
    const auto taken = table.list();
    if (!taken)
        return taken.error();
    RegisteredFolder registry{name.trimmed(), folder->place(), (*source)->layout(), d->clock.nowMs()};
    if (registry.name.isEmpty())
        registry.name = freeName(QFileInfo(folder->place()).fileName(), *taken);
    if (const Status added = table.add(registry); !added)
        return added.error();

    auto report = d->folders.scan(registry, false, progress);
    if (!report && report.error().code == ErrorCode::Conflict) {
        // A database that its server writes to is a registry all the same, which a later scan reads.
        ScanReport nothing;
        nothing.unread = report.error();
        report = nothing;
    }
    if (!report) {
        // Added is read through once; a registry that was not is no registry yet.
        NoProgress untilDone;
        static_cast<void>(d->folders.forget(registry.name, untilDone));
        return report.error();
    }
    announce();
    if (const Status noted = d->folders.note(QStringLiteral("registry_added"), registry.name, registry.path); !noted)
        return noted.error();
    const auto info = d->folders.describe(registry);
    if (!info)
        return info.error();
    if (report->unread)
        report->problems = static_cast<int>(info->ownProblems.size());
    return std::pair(*info, *report);
}

Result<AddedRegistries> RegistryService::addAll(const QString &path, const QString &name, Progress &progress)
{
    if (const Status checked = d->folders.checkPlace(path); !checked)
        return checked.error();
    auto found = registriesIn(QDir(path).absolutePath(), progress);
    if (!found)
        return found.error();
    QList<RegistryPart> &parts = found->parts;
    const QString first = parts.first().path;
    // That Slipway's own data lie in a folder of registries is no failure.
    if (parts.size() > 1)
        parts.removeIf([this](const RegistryPart &part) { return !d->folders.checkPlace(part.path); });
    if (parts.isEmpty())
        return d->folders.checkPlace(first).error();
    AddedRegistries all;
    all.leftOut = found->leftOut;
    for (const RegistryPart &part : std::as_const(parts)) {
        const bool isOne = parts.size() == 1 || name.isEmpty();
        auto added = add(part.path, isOne ? name : nameOfPart(part, name, parts), part.layout, progress);
        if (added)
            all.added.append(*std::move(added));
        else if (added.error().code == ErrorCode::Cancelled)
            return added.error();
        else
            all.failures.append(added.error());
    }
    if (all.added.isEmpty())
        return all.failures.first();
    const Status renewed = d->folders.renew(all.added, progress);
    return renewed ? Result<AddedRegistries>(std::move(all)) : renewed.error();
}

Status RegistryService::remove(const QString &name, Progress &progress)
{
    const auto ledger = d->ledger->here();
    if (!ledger)
        return ledger.error();
    const auto registry = RegistryTable(**ledger).find(name);
    if (!registry)
        return registry.error();
    const Status forgotten = d->folders.forget(name, progress);
    announce();
    return forgotten ? d->folders.note(QStringLiteral("registry_removed"), name, registry->path) : forgotten;
}

Result<QList<RegistryInfo>> RegistryService::registries()
{
    const auto ledger = d->ledger->here();
    if (!ledger)
        return ledger.error();
    const auto registered = RegistryTable(**ledger).list();
    if (!registered)
        return registered.error();
    QList<RegistryInfo> all;
    for (const RegisteredFolder &registry : *registered) {
        const auto info = d->folders.describe(registry);
        if (!info)
            return info.error();
        all.append(*info);
    }
    return all;
}

Result<ScanReport> RegistryService::scan(const QString &name, bool full, Progress &progress)
{
    const auto ledger = d->ledger->here();
    if (!ledger)
        return ledger.error();
    const auto registry = RegistryTable(**ledger).find(name);
    if (!registry)
        return registry.error();
    auto report = d->folders.scan(*registry, full, progress);
    announce();
    return report;
}

Result<QStringList> RegistryService::due()
{
    const auto known = registries();
    if (!known)
        return known.error();
    QStringList names;
    for (const RegistryInfo &registry : *known) {
        if (!registry.scannedAtMs)
            names.append(registry.name);
    }
    return names;
}

Result<QList<Error>> RegistryService::scanWhatIsDue(Progress &progress)
{
    const auto names = due();
    if (!names)
        return names.error();
    QList<Error> failures;
    for (const QString &name : *names) {
        const auto report = scan(name, false, progress);
        if (!report && report.error().code == ErrorCode::Cancelled)
            return report.error();
        if (!report)
            failures.append(report.error());
    }
    return failures;
}

Status RegistryService::checkSort(const QList<VersionQuery::SortKey> &sort)
{
    const auto columns = columnUses();
    if (!columns)
        return columns.error();
    const QStringList attributes = sortAttributes();
    for (const VersionQuery::SortKey &key : sort) {
        const ColumnKey wanted = ColumnKey::ofText(key.key);
        const QueryField field = queryMetric(wanted.name);
        const bool occurs = std::any_of(columns->begin(), columns->end(), [&](const ColumnUse &column) {
            const bool isOfSplit = field.split && wanted.kind == ColumnKey::Kind::Metric
                                   && column.key == ColumnKey{ColumnKey::Kind::Metric, field.name};
            return column.key == wanted || isOfSplit;
        });
        if (!occurs && !attributes.contains(key.key)) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "Versions cannot be sorted by \"%1\": no version has such a "
                                                       "metric, parameter or tag, and the attributes are %2."),
                             {key.key, attributes.join(QStringLiteral(", "))});
        }
    }
    return {};
}

Result<VersionPage> RegistryService::list(const VersionQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    const auto tree = parseQuery(query.filter, d->clock.nowMs());
    if (!tree)
        return tree.error();
    const auto database = d->index->here();
    if (!database)
        return database.error();
    SqlOrder order;
    for (const VersionQuery::SortKey &key : query.sort)
        appendSortKey(order, key.key, key.descending ? SortDirection::Descending : SortDirection::Ascending);
    appendTieBreaker(order);

    IndexedVersionTable table(**database);
    SqlCondition condition = conditionFor(*tree);
    SqlCondition everything = conditionFor(QueryNode{QueryAll{}});
    if (!query.registry.isEmpty()) {
        condition = narrowedToRegistry(condition, query.registry);
        everything = narrowedToRegistry(everything, query.registry);
    }
    const auto rows = table.find(condition, order, query.limit, query.offset);
    const auto all = table.count(everything);
    if (!rows || !all)
        return !rows ? rows.error() : all.error();
    // With all of them at hand they need not be found once more to be counted.
    const bool isWhole = query.limit < 0 && query.offset == 0;
    const auto total = isWhole ? Result<int>(static_cast<int>(rows->size())) : table.count(condition);
    if (!total)
        return total.error();
    const auto versions = table.summaries(*rows);
    if (!versions)
        return versions.error();
    const auto others = table.countOthers(condition);
    const auto allOthers = table.countOthers(everything);
    if (!others || !allOthers)
        return !others ? others.error() : allOthers.error();
    return VersionPage{*total, *all, *versions, static_cast<double>(timer.nsecsElapsed()) / 1e6, *others, *allOthers};
}

Result<ModelVersion> RegistryService::version(const QString &id)
{
    const auto database = d->index->here();
    return database ? VersionRecords(**database).read(id) : database.error();
}

Result<std::optional<ModelVersion>> RegistryService::previousVersion(const VersionSummary &summary)
{
    const auto database = d->index->here();
    if (!database)
        return database.error();
    const auto id = IndexedVersionTable(**database).idBefore(summary);
    if (!id)
        return id.error();
    if (id->isEmpty())
        return std::optional<ModelVersion>();
    auto found = version(*id);
    if (!found)
        return found.error();
    return std::optional<ModelVersion>(std::move(*found));
}

Result<QStringList> RegistryService::idsOfModel(const QString &model)
{
    const auto database = d->index->here();
    if (!database)
        return database.error();
    return IndexedVersionTable(**database).idsOfModel(model);
}

Result<QString> RegistryService::resolve(const QString &text)
{
    const auto database = d->index->here();
    if (!database)
        return database.error();
    IndexedVersionTable table(**database);
    if (const auto row = table.rowOf(text); row || row.error().code != ErrorCode::NotFound)
        return row ? Result<QString>(text) : row.error();
    // A model's name may hold a slash or an at sign, a version id and an alias not the one that comes last.
    QStringList found;
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (slash > 0) {
        const auto byVersion = table.idsByVersion(text.left(slash), text.mid(slash + 1));
        if (!byVersion)
            return byVersion.error();
        found += *byVersion;
    }
    if (at > 0 && found.isEmpty()) {
        const auto byAlias = table.idsByAlias(text.left(at), text.mid(at + 1));
        if (!byAlias)
            return byAlias.error();
        found += *byAlias;
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return ambiguous(text, found);
    return makeError(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Core", "There is no version %1. Name one by its id, MODEL/VERSION or MODEL@ALIAS."), {text});
}

Result<QString> RegistryService::artifactPath(const ModelVersion &version)
{
    if (version.artifacts.isEmpty()) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 has no model file."), {version.summary.id});
    }
    const auto ledger = d->ledger->here();
    if (!ledger)
        return ledger.error();
    const auto registry = RegistryTable(**ledger).find(version.summary.registry);
    if (!registry)
        return registry.error();
    const auto folder = RegistryFolder::open(registry->path);
    if (!folder)
        return folder.error();
    return folder->path() + QLatin1Char('/') + version.artifacts.first().path;
}

Result<QList<VersionGroup>> RegistryService::groups()
{
    const auto database = d->index->here();
    return database ? IndexedVersionTable(**database).groups() : database.error();
}

Result<QStringList> RegistryService::metricNames()
{
    const auto uses = columnUses();
    if (!uses)
        return uses.error();
    QStringList names;
    for (const ColumnUse &use : *uses) {
        if (use.key.kind == ColumnKey::Kind::Metric)
            names.append(use.key.name);
    }
    return names;
}

Result<QList<ColumnUse>> RegistryService::columnUses()
{
    const auto database = d->index->here();
    if (!database)
        return database.error();
    constexpr std::pair<Tally::Kind, ColumnKey::Kind> kinds[] = {{Tally::Kind::Metric, ColumnKey::Kind::Metric},
                                                                 {Tally::Kind::Parameter, ColumnKey::Kind::Parameter},
                                                                 {Tally::Kind::Tag, ColumnKey::Kind::Tag}};
    QList<std::pair<int, ColumnUse>> ranked;
    for (const auto &[tally, kind] : kinds) {
        const auto uses = Tally(**database).uses(tally);
        if (!uses)
            return uses.error();
        for (const Tally::Uses &one : *uses)
            ranked.append(
                {kind == ColumnKey::Kind::Metric ? metricRank(one.name) : INT_MAX, {{kind, one.name}, one.uses}});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ColumnUse> columns;
    for (auto &[rank, use] : ranked)
        columns.append(std::move(use));
    return columns;
}

Result<QueryCompletion> RegistryService::complete(const QString &filter, qsizetype cursor)
{
    const auto database = d->index->here();
    return database ? QueryCompleter(**database).complete(filter, cursor) : database.error();
}

qsizetype RegistryService::filterPlace(const QString &filter, const Error &error)
{
    return queryErrorPlace(filter, error);
}

Job *RegistryService::startAdd(const QString &path)
{
    Job *job = d->jobs.run<AddedRegistries>(
        tr("Adding %1").arg(QFileInfo(path).fileName()), this,
        [this, path](Progress &progress) { return addAll(path, {}, progress); },
        [this, path](const Result<AddedRegistries> &all) {
            tellFailure(path, all.ok() ? nullptr : &all.error());
            for (const auto &[registry, report] : all ? all->added : decltype(all->added)()) {
                if (report.unread)
                    tellFailure(registry.name, &*report.unread);
            }
            const QList<Error> notAdded = all ? all->failures + all->leftOut : QList<Error>();
            if (all && (all->added.size() > 1 || !notAdded.isEmpty()))
                Q_EMIT takenApart(path, static_cast<int>(all->added.size()), notAdded);
        });
    return d->noted(job, {});
}

Job *RegistryService::startScan(const QString &name, bool full)
{
    Job *job = d->jobs.run<ScanReport>(
        tr("Scanning %1").arg(name), this,
        [this, name, full](Progress &progress) { return scan(name, full, progress); },
        [this, name](const Result<ScanReport> &report) { tellFailure(name, report.ok() ? nullptr : &report.error()); });
    return d->noted(job, name);
}

Job *RegistryService::reading(const QString &registry) const
{
    for (const auto &[name, job] : std::as_const(d->reading)) {
        // What an addition brings has no name yet.
        if (job && job->isRunning() && (registry.isEmpty() || name.isEmpty() || name == registry))
            return job;
    }
    return nullptr;
}

void RegistryService::scanOnceFree(const QString &name, int waitMs)
{
    d->waiting.insert(name);
    const auto look = [this, name, waitMs] {
        d->jobs.run<bool>(
            {}, this, [this, name](Progress &progress) { return d->folders.isLocked(name, progress); },
            [this, name, waitMs](const Result<bool> &locked) {
                d->waiting.remove(name);
                if (locked && *locked)
                    scanOnceFree(name, std::min(2 * waitMs, longestWaitMs));
                else if (locked)
                    startScan(name, false);
            });
    };
    QTimer::singleShot(waitMs, this, look);
}

void RegistryService::startDueScans()
{
    d->jobs.run<QStringList>(
        {}, this, [this](Progress &) { return due(); },
        [this](const Result<QStringList> &names) {
            for (const QString &name : names.valueOr({}))
                startScan(name, false);
        });
}

void RegistryService::tellFailure(const QString &what, const Error *error)
{
    if (!error || error->code == ErrorCode::Cancelled)
        return;
    constexpr int firstWaitMs = 1000;
    if (error->code == ErrorCode::Conflict && !d->waiting.contains(what))
        scanOnceFree(what, firstWaitMs);
    Q_EMIT failed(what, *error);
}

} // namespace slipway
