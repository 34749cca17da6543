#pragma once

#include "models/training/pipeline.h"

namespace slipway {

class RegistryService;

/// The sample pipeline as the programs call it: generates, trains, registers, deploys.
class PipelineService
{
public:
    /// `registries` must outlive this object.
    PipelineService(QString dataFolder, RegistryService &registries);

    /// Fills in an empty modelsDir (DATA/samples/trained-models), runs the pipeline, and makes the registry
    /// known: adds the folder, or rescans it when it is known already. Blocks; any thread; errors as
    /// runPipeline() and RegistryService::add().
    Result<PipelineReport> run(PipelineOptions options, Progress &progress);

private:
    Result<QString> makeKnown(const QString &modelsDir, Progress &progress);

    QString m_dataFolder;
    RegistryService &m_registries;
};

} // namespace slipway
