#include "models/services/experimentservice.h"

#include "models/formats/querylogreader.h"
#include "models/services/experimentcore.h"
#include "models/services/registryservice.h"

#include <QFileInfo>

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
    const auto log = readQueryLogs(files, progress);
    if (!log)
        return log.error();
    return outlineOf(*log);
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
    return d->core->summary(name);
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

} // namespace slipway
