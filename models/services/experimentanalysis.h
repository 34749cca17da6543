#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

#include <QHash>

namespace slipway {

/// What an experiment is read from.
struct ExperimentReading {
    QString name;
    const ExperimentData &data;
    const ExperimentPlan &plan; ///< one that planExperiment() settled for this data
    const QHash<QString, NamedVersion> &versionOfArm;
    QList<LookRecord> looks = {}; ///< those before, oldest first
};

/// Reads an experiment: arms, traffic, metrics, verdict, curves. Pure, and quick: the same figures and plan give the
/// same answer. Several treatments share alpha by Holm's rule (step-down: each is compared with the control at alpha
/// divided by how many are not settled yet), and the verdict is that of the one that fares best; where several could be
/// rolled out, the best must also be better than each of the others. In mode group_sequential the rule is read at what
/// the spending function leaves for this look (Lan and DeMets 1983, O'Brien-Fleming), with the information of the looks
/// before it. An exploratory plan, or too few days, rolls nothing out.
ExperimentAnalysis analyseExperiment(const ExperimentReading &reading);

} // namespace slipway
