#include "app/cli/command.h"

#include "models/services/pipelineservice.h"

namespace slipway {

namespace {

Json jsonOf(const PipelineReport &report)
{
    Json versions = Json::array();
    for (const PipelineVersion &version : report.versions) {
        versions.push_back({{"model", json(version.model)},
                            {"version", json(version.version)},
                            {"folder", json(version.folder)},
                            {"status", json(version.status)},
                            {"accuracy", json(version.accuracy)},
                            {"f1_score", json(version.f1)},
                            {"auc_roc", json(version.areaUnderRoc)},
                            {"training_seconds", version.trainingSeconds},
                            {"size_bytes", version.sizeBytes}});
    }
    return {{"registry", json(report.registry)},          {"datasets_dir", json(report.datasetsDir)},
            {"models_dir", json(report.modelsDir)},       {"deploy_dir", orNull(report.deployDir)},
            {"datasets", json(report.datasets)},          {"versions", versions},
            {"deployed", json(report.deployed)},          {"data_seconds", report.dataSeconds},
            {"training_seconds", report.trainingSeconds}, {"deployment_seconds", report.deploymentSeconds}};
}

/// A whole number above 0, nullopt when the option is absent; `ok` is false for anything else.
std::optional<int> countOption(const QCommandLineParser &options, const char *name, bool &ok)
{
    const QString key = QString::fromLatin1(name);
    if (!options.isSet(key))
        return std::nullopt;
    bool isNumber = false;
    const int count = options.value(key).toInt(&isNumber);
    ok = ok && isNumber && count > 0;
    return count;
}

Result<ExitStatus> runThePipeline(Session &session, const QCommandLineParser &options, const QStringList &)
{
    PipelineOptions pipeline;
    bool ok = true;
    pipeline.size = options.isSet(QStringLiteral("full")) ? PipelineSize::Full : PipelineSize::Quick;
    pipeline.prCount = countOption(options, "pr-count", ok);
    pipeline.runsPerPr = countOption(options, "runs-per-pr", ok);
    pipeline.datasetsDir = options.value(QStringLiteral("datasets-dir"));
    pipeline.modelsDir = options.value(QStringLiteral("models-dir"));
    pipeline.deployDir = options.value(QStringLiteral("deploy-dir"));
    pipeline.skipDataGeneration = options.isSet(QStringLiteral("skip-data-generation"));
    pipeline.skipTraining = options.isSet(QStringLiteral("skip-training"));
    pipeline.skipDeployment = options.isSet(QStringLiteral("skip-deployment"));
    if (!ok)
        return session.output.usage(QStringLiteral("--pr-count and --runs-per-pr take whole numbers above 0."));
    if (options.isSet(QStringLiteral("full")) && options.isSet(QStringLiteral("quick")))
        return session.output.usage(QStringLiteral("Choose one of --quick and --full."));

    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto report = PipelineService(session.dataFolder(), **registries).run(pipeline, session.progress);
    if (!report)
        return report.error();
    if (session.output.isJson()) {
        session.output.document(jsonOf(*report));
        return ExitStatus::Done;
    }
    QList<QStringList> rows;
    for (const PipelineVersion &version : report->versions) {
        rows.append({version.model, version.version, version.status, QString::number(version.accuracy, 'f', 4),
                     QString::number(version.areaUnderRoc, 'f', 4), QString::number(version.trainingSeconds, 'f', 2),
                     version.folder});
    }
    session.output.table({QStringLiteral("MODEL"), QStringLiteral("VERSION"), QStringLiteral("STATUS"),
                          QStringLiteral("ACCURACY"), QStringLiteral("AUC"), QStringLiteral("SECONDS"),
                          QStringLiteral("FOLDER")},
                         rows, {3, 4, 5});
    session.output.line(QStringLiteral("%1 in %2, trained in %3 s")
                            .arg(counted(report->versions.size(), "version"), report->modelsDir,
                                 QString::number(report->trainingSeconds, 'f', 1)));
    return ExitStatus::Done;
}

} // namespace

QList<Command> pipelineCommands()
{
    return {{commandWords("pipeline run"),
             QStringLiteral("Draw data, train the sample models for real, register and lay out for a server."),
             {flagOption("quick", "20 000 subjects of one row each (the default)."),
              flagOption("full", "20 000 subjects of four rows each."),
              valueOption("pr-count", "Subjects of every process.", "N"),
              valueOption("runs-per-pr", "Rows of each subject.", "N"),
              valueOption("datasets-dir", "Where the data goes; default: datasets beside the models.", "D"),
              valueOption("models-dir", "The registry; default: samples/trained-models in the data folder.", "D"),
              valueOption("deploy-dir", "Root of a slipwayd that does not run; default: nothing is laid out.", "D"),
              flagOption("skip-data-generation", "Train from the data that is there."),
              flagOption("skip-training", "Keep the models that are there."),
              flagOption("skip-deployment", "Lay nothing out for a server.")},
             {},
             runThePipeline}};
}

} // namespace slipway
