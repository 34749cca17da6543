#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/seriesmath.h"

#include <QByteArray>

namespace slipway {

/// The curves of one metric: "loss" and "val_loss" of the file are the training and the validation curve of "loss", as
/// are "train/loss" and "val/loss" (metricname.h).
struct CurveFamily {
    QString metric;
    struct Curve {
        Split split = Split::Training;
        MetricSeries series; ///< under the name the file gives it
    };
    QList<Curve> curves;     ///< training, validation, test
    bool isComputed = false; ///< by an expression of the person's: nobody knows whether more of it is better

    const MetricSeries *curve(Split split) const; ///< null when there is none
};

/// The steps at which both curves have a finite value, as pairs of indices.
std::vector<std::pair<std::size_t, std::size_t>> commonSteps(const MetricSeries &a, const MetricSeries &b);

/// Losses first, accuracies second, the others in the order of the file. A curve whose steps and values differ in
/// length is cut to the shorter.
QList<CurveFamily> curveFamilies(const QList<MetricSeries> &histories);

/// The best point of one of the family's curves; none when nobody knows which way is better (saysWhatIsBetter()), or
/// all values are the same.
std::optional<CurvePoint> bestOf(const CurveFamily &family, const MetricSeries &series);

/// The curve of a family that is read: validation where it has a finite value, else training, else any that has one.
struct CurveReading {
    QString metric;
    Split split = Split::Validation;
    std::optional<CurvePoint> best; ///< bestOf() it
    double lastStep = 0;            ///< of its last finite value
    double lastValue = 0;
};
/// Nothing when the family has no finite value.
std::optional<CurveReading> readCurves(const CurveFamily &family);

/// A header line ("step", then the names as the file has them), then a line per step; shortest digits that read back as
/// the same number, "NaN" for a NaN, nothing where a curve has no such step.
QByteArray curvesAsCsv(const CurveFamily &family);

} // namespace slipway
