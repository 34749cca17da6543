#pragma once

#include "models/artifacts/booster.h"
#include "models/base/progress.h"
#include "models/base/result.h"

namespace slipway {

/// What a model showed when it was loaded and asked in a child process.
struct ModelTrial {
    int featureCount = 0;
    QStringList featureNames;
    QString objective;
    std::vector<double> predictions; ///< one per seeded row
};

/// Limits of the child: past any of them the trial ends with an Error, never with a crash of the caller.
struct TrialLimits {
    qint64 memoryBytes = qint64(4) * 1024 * 1024 * 1024; ///< address space
    int cpuSeconds = 30;
    int wallMs = 60000;
};

/// The same rows for the same seed and column count on every machine: uniform in [0, 1).
FloatRows seededRows(quint64 seed, int columns, int rows);

/// Loads `modelFile` in a child process (`slipwayd --try-model`, found beside this program), checks how it is built
/// (modelstructure.h), predicts `rows` seeded rows and has it predict and explain rows of missing and extreme values:
/// what passes can be loaded and asked in another process. The child dies with this program. Corrupt (does not load, is
/// damaged, or the child died on it), Timeout, Cancelled, NotFound. Blocks; any thread.
Result<ModelTrial> tryModel(const QString &modelFile, quint64 seed, int rows, Progress &progress,
                            const TrialLimits &limits = {});

/// The child's side: what `slipwayd --try-model FILE SEED ROWS` does; returns the exit status.
int runModelTrial(const QString &modelFile, quint64 seed, int rows);

} // namespace slipway
