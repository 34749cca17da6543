#pragma once

#include <QStringList>

namespace slipway {

/// Each measures one thing against a reference in the same run, prints a table and returns the exit status.
int runCompareBench(const QStringList &arguments);
int runFirstPaintBench(const QStringList &arguments);
int runImportBench(const QStringList &arguments);
int runMlflowDbBench(const QStringList &arguments);
int runMillionBench(const QStringList &arguments);
int runPredictBench(const QStringList &arguments);
int runServingBench(const QStringList &arguments);
int runScanBench(const QStringList &arguments);
int runSeriesBench(const QStringList &arguments);
int runSimulationBench(const QStringList &arguments);
int runStartBench(const QStringList &arguments);
int runStatsBench(const QStringList &arguments);

} // namespace slipway
