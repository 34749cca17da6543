#pragma once

#include "models/domain/modelversion.h"

#include <QByteArray>

namespace slipway {

/// That a version came to a stage, as its registry noted it.
struct Promotion {
    QString version; ///< semantic version; may be empty
    QString runId;   ///< of the run it came from; may be empty
    QString json;    ///< the whole event
};

/// events.jsonl of the layout `stage-folders`, a JSON object a line: those of the type `ml.model.promoted.v1`, in the
/// order of the file. Lines that are no JSON are counted in one problem with the first one's place.
QList<Promotion> readPromotions(const QString &file, const QByteArray &bytes, QList<Problem> &problems);

} // namespace slipway
