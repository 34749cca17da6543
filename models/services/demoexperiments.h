#pragma once

#include "models/services/experimentservice.h"

namespace slipway {

/// Writes query logs whose truth is known into `folder` and imports them: an experiment that loses, one that waits, one
/// with a broken split, and one that wins but is slower. `control` and `treatment` name the arms. The same on every
/// machine but for their days, which are the last ones.
Status importDemoExperiments(ExperimentService &experiments, const QString &folder, const QString &control,
                             const QString &treatment, Progress &progress);

/// Writes drift-then.csv and drift-now.csv into `folder`: features of the pull requests that a sample model was trained
/// on, and of later ones whose test coverage has fallen.
Status writeDriftSamples(const QString &folder);

/// Writes a table of two variants whose answers stand in words, "ja" and "nein", "ok" and "fehler", into `folder`:
/// checkout-table.csv.
Status writeAnswersTable(const QString &folder);

} // namespace slipway
