#pragma once

#include "models/domain/experiment.h"
#include "models/domain/experimentdata.h"

namespace slipway {

/// Where the figures of an arm are among those of the data; none of a negative place.
struct ArmPlaces {
    qsizetype control = -1;
    qsizetype treated = -1;
};
/// The p value of the hypothesis that both arms lack values of the metric alike: z with the pooled variance, Fisher's
/// where a cell is expected to hold less than 5, Cochran, Mantel and Haenszel's over phases. What a version loses
/// (time-outs, crashes) is not missing at random, so the values that are left may not be compared. Rows of one user
/// count as often as there are users for each row. Nothing where no value is missing, or none is there. Pure.
std::optional<double> missingPValue(const ExperimentData &data, const MetricFigures &metric, ArmPlaces arms);

/// That the arms lack values differently, with the shares.
Sentence differingMissing(const QList<Variant> &variants, const MetricResult &result);

} // namespace slipway
