#pragma once

#include "models/domain/experiment.h"
#include "models/domain/report.h"

namespace slipway {

/// An experiment as a report without pictures, in the application's language: verdict with reasons, plan with its hash,
/// split, every metric, segments, phases, looks, and the formulas behind the figures. Pure.
Report experimentReport(const ExperimentAnalysis &analysis, qint64 madeAtMs);

/// The same for programs, as JSON in English: what experimentJson() makes, and beside it when it was made, the
/// intervals that the verdict was read from, and each metric's formula, reference, and the inputs that `slipwayctl
/// stat` computes it again from. Numbers that JSON cannot hold are strings.
QByteArray experimentAsJson(const ExperimentAnalysis &analysis, qint64 madeAtMs);

} // namespace slipway
