#pragma once

#include "app/cli/command.h"

namespace slipway {

/// The options with which `experiment plan` and `experiment import` describe a plan.
QList<QCommandLineOption> planOptions();

/// Changes a plan (or the empty one) by the options that are set; what is wrong as a sentence, empty = nothing.
/// `baselines` gets what --baseline says. NotFound, InvalidArgument: the file of --plan.
struct PlanOptions {
    ExperimentPlan plan;
    QHash<QString, MetricBaseline> baselines;
    QString problem;
};
Result<PlanOptions> readPlanOptions(const QCommandLineParser &options, const ExperimentPlan &before);

/// Whether they say more of a plan than which arms there are and what they get: who asks so makes a plan.
bool nameARule(const QCommandLineParser &options);

/// "0.8,0.2"; nothing when a part is no number.
std::optional<std::vector<double>> readShares(const QString &text);

} // namespace slipway
