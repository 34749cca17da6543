#pragma once

#include "models/domain/curvefindings.h"
#include "models/domain/historyaxis.h"
#include "ui/theme/icons.h"

namespace slipway {

/// A finding in words: a sentence and a quieter line under it.
struct ReadingText {
    Glyph glyph = Glyph::Note;
    QString sentence;
    QString detail;
};

/// What a training shows of the findings of its curves, beside the charts. `findings` are those of one family; the last
/// value has no row of its own where the best one says it all. `kind`: what their steps count, Epoch or Step.
QList<std::pair<ReadingText, CurveFinding>> readingTexts(const QList<CurveFinding> &findings, HistoryX kind);

/// Of a family without a finite value, which has no findings.
ReadingText noValuesText(const QString &metric);

} // namespace slipway
