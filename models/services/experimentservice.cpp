#include "models/services/experimentservice.h"

#include "models/formats/querylogreader.h"
#include "models/services/experimentcore.h"
#include "models/services/experimentinputs.h"
#include "models/services/registryservice.h"

#include <QFileInfo>
#include <QSet>

namespace slipway {

class ExperimentService::Private
{
public:
    Private(JobRunner &runner, std::unique_ptr<ExperimentCore> work) : jobs(runner), core(std::move(work)) {}

    JobRunner &jobs;
    std::shared_ptr<ExperimentCore> core; ///< shared with a job that still runs when the service goes
};

Result<std::unique_ptr<ExperimentService>> ExperimentService::open(const QString &dataFolder,
                                                                   RegistryService &registries, JobRunner &jobs)
{
    VersionNames names;
    names.byVersion = [&registries]() -> Result<QHash<QString, NamedVersion>> {
        const auto page = registries.list({});
        if (!page)
            return page.error();
        QHash<QString, NamedVersion> versions;
        QSet<QString> ambiguous;
        for (const VersionSummary &version : page->versions) {
            if (versions.contains(version.semver))
                ambiguous.insert(version.semver);
            else if (!version.semver.isEmpty())
                versions.insert(version.semver, {version.id, version.semver});
            versions.insert(version.id, {version.id, version.semver});
        }
        for (const QString &semver : std::as_const(ambiguous))
            versions.remove(semver);
        for (const VersionSummary &version : page->versions)
            versions.insert(version.version, {version.id, version.semver});
        return versions;
    };
    names.resolve = [&registries](const QString &text) { return registries.resolve(text); };

    static const SystemClock clock;
    auto core = ExperimentCore::open(dataFolder, std::move(names), clock);
    if (!core)
        return core.error();
    auto state = std::make_unique<Private>(jobs, std::move(core).value());
    return std::unique_ptr<ExperimentService>(new ExperimentService(std::move(state)));
}

ExperimentService::ExperimentService(std::unique_ptr<Private> state) : d(std::move(state)) {}
ExperimentService::~ExperimentService() = default;

Result<LogOutline> ExperimentService::outline(const QStringList &files, Progress &progress)
{
    return outline(files, {}, progress);
}

Result<LogOutline> ExperimentService::outline(const QStringList &files, const LogMapping &mapping, Progress &progress)
{
    constexpr qint64 beginningBytes = 32 << 20;
    ImportRequest request;
    request.files = files;
    const auto inputs = findInputs(request);
    if (!inputs)
        return inputs.error();
    if (inputs->summary)
        return outlineOf(*inputs->summary);
    LogReading reading;
    reading.mapping = mapping;
    reading.mostBytes = beginningBytes;
    bool isBeginning = false;
    for (const QString &file : std::as_const(request.files)) {
        reading.sources.append({file, 0, 0});
        isBeginning = isBeginning || QFileInfo(file).size() > beginningBytes;
    }
    const auto log = readLogIntoMemory(reading, progress);
    if (!log)
        return log.error();
    LogOutline outline = outlineOf(*log);
    outline.isBeginning = isBeginning;
    return outline;
}

Result<LogPreview> ExperimentService::preview(const QString &file, const std::optional<LogMapping> &mapping)
{
    return d->core->preview(file, mapping);
}

Result<ExperimentAnalysis> ExperimentService::import(const ImportRequest &request, Progress &progress)
{
    return d->core->import(request, progress);
}

Result<QList<ExperimentSummary>> ExperimentService::list()
{
    return d->core->list();
}

Result<ExperimentSummary> ExperimentService::summary(const QString &name)
{
    const auto record = d->core->record(name);
    return record ? Result<ExperimentSummary>(record->summary) : record.error();
}

Result<ExperimentPlan> ExperimentService::storedPlan(const QString &name)
{
    const auto record = d->core->record(name);
    return record ? Result<ExperimentPlan>(record->plan) : record.error();
}

Result<qint64> ExperimentService::update(const QString &name, Progress &progress)
{
    return d->core->update(name, progress);
}

Result<FollowedLog> ExperimentService::follow(const QString &name, Progress &progress)
{
    return d->core->follow(name, progress);
}

Result<ExperimentPlan> ExperimentService::plan(const PlanRequest &request, Progress &progress)
{
    return d->core->plan(request, progress);
}

Result<ExperimentAnalysis> ExperimentService::analyse(const QString &name, Progress &progress)
{
    return d->core->analyse(name, progress);
}

Status ExperimentService::remove(const QString &name)
{
    return d->core->remove(name);
}

Job *ExperimentService::startImport(const ImportRequest &request)
{
    const QString file = QFileInfo(request.files.value(0)).fileName();
    return d->jobs.run<ExperimentAnalysis>(
        tr("Importing %1").arg(file), this,
        [core = d->core, request](Progress &progress) { return core->import(request, progress); },
        [this, file](Result<ExperimentAnalysis> analysis) {
            if (analysis) {
                Q_EMIT experimentsChanged();
                Q_EMIT imported(analysis->name);
            } else if (analysis.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(file, analysis.error());
            }
        });
}

Job *ExperimentService::startUpdate(const QString &name)
{
    return d->jobs.run<qint64>(
        tr("Reading what is new of %1").arg(name), this,
        [core = d->core, name](Progress &progress) { return core->update(name, progress); },
        [this, name](Result<qint64> added) {
            if (added && *added > 0)
                Q_EMIT experimentsChanged();
            else if (!added && added.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(name, added.error());
        });
}

} // namespace slipway
