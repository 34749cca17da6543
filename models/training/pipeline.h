#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// How much data a run draws when no number says it.
enum class PipelineSize {
    Quick, ///< 20 000 subjects of one row each: 15 000 rows train, 5 000 validate
    Full,  ///< the same subjects with four rows each
};

/// What `pipeline run` is told.
struct PipelineOptions {
    PipelineSize size = PipelineSize::Quick;
    std::optional<int> prCount;      ///< subjects of every process: pull requests, hosts, services, sessions, readings
    std::optional<int> runsPerPr;    ///< rows of each subject, every one with an outcome of its own
    QString datasetsDir;             ///< empty: "datasets" beside modelsDir
    QString modelsDir;               ///< the registry; made when missing
    QString deployDir;               ///< root of a slipwayd that does not run; empty: nothing is deployed
    bool skipDataGeneration = false; ///< trains from the files that are there
    bool skipTraining = false;
    bool skipDeployment = false;
};

/// One version as it was made; figures are those of the validation rows.
struct PipelineVersion {
    QString model;
    QString version;
    QString folder; ///< in modelsDir
    QString status;
    double accuracy = 0;
    double f1 = 0;
    double areaUnderRoc = 0;
    double trainingSeconds = 0;
    qint64 sizeBytes = 0;
};

struct PipelineReport {
    QString datasetsDir;
    QString modelsDir;
    QString deployDir;
    QString registry;     ///< the name under which Slipway's index knows modelsDir; empty: not registered
    QStringList datasets; ///< file names written
    QList<PipelineVersion> versions;
    QStringList deployed; ///< "pr-impact/pr_impact_model_20241125_120000"
    double dataSeconds = 0;
    double trainingSeconds = 0; ///< on the clock, all versions together
    double deploymentSeconds = 0;
};

/// Draws data from the five processes of dataprocess.h, trains three versions of each model on it, writes
/// them as a registry of the layout trained-models, and puts the production-ready ones into a model server's
/// folder.
///
/// The versions differ as in practice: 1.0.0 has 40 rounds of depth 3, 1.1.0 60 of depth 4, 1.2.0 80 of depth
/// 5, all with eta 0.1, subsample 0.8 and seed 42. They are trained in this order, and the training of each
/// number begins in a second of its own: that second is created_at, in local time, and names the folder. Two
/// runs write the same bytes but for it and training_time_seconds. A run over an existing registry adds its
/// versions; the folders that are there stay. Three quarters of the subjects train, the rest validate; no
/// subject does both.
///
/// Blocks, also until the clock's next second; any thread; uses all cores. InvalidArgument, Corrupt
/// (a data file; with its line), NotFound (a skipped step's files are missing), WriteFailed, NoSpace (both
/// name what was written before), Cancelled. Whatever the end, every version folder is whole.
Result<PipelineReport> runPipeline(const PipelineOptions &options, const Clock &clock, Progress &progress);

} // namespace slipway
