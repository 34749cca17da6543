#include "models/services/pipelineservice.h"

#include "models/services/partprogress.h"
#include "models/services/registryservice.h"

#include <QFileInfo>

#include <utility>

namespace slipway {

PipelineService::PipelineService(QString dataFolder, RegistryService &registries)
    : m_dataFolder(std::move(dataFolder)), m_registries(registries)
{
}

Result<PipelineReport> PipelineService::run(PipelineOptions options, Progress &progress)
{
    if (options.modelsDir.isEmpty())
        options.modelsDir = m_dataFolder + QStringLiteral("/samples/trained-models");
    PartProgress making(progress, 0, 95, 100);
    auto report = runPipeline(options, SystemClock(), making);
    if (!report || options.skipTraining)
        return report;
    PartProgress reading(progress, 95, 100, 100);
    auto name = makeKnown(report->modelsDir, reading);
    if (!name)
        return name.error();
    report->registry = *name;
    return report;
}

Result<QString> PipelineService::makeKnown(const QString &modelsDir, Progress &progress)
{
    const auto known = m_registries.registries();
    if (!known)
        return known.error();
    for (const RegistryInfo &registry : *known) {
        if (QFileInfo(registry.path).canonicalFilePath() != QFileInfo(modelsDir).canonicalFilePath())
            continue;
        if (const auto scanned = m_registries.scan(registry.name, false, progress); !scanned)
            return scanned.error();
        return registry.name;
    }
    const auto added = m_registries.add(modelsDir, {}, {}, progress);
    if (!added)
        return added.error();
    return added->first.name;
}

} // namespace slipway
