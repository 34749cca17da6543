#pragma once

#include "models/domain/historyaxis.h"
#include "models/domain/smoothing.h"
#include "ui/charts/plotextent.h"

#include <QStringList>
#include <QVariantMap>

namespace slipway {

/// How a person wants to see trainings; kept over versions and restarts.
struct TrainingSettings {
    Smoothing smoothing;
    AxisScale yScale = AxisScale::Linear;
    AxisScale xScale = AxisScale::Linear;
    Outliers outliers = Outliers::Shown;
    std::optional<HistoryX> x; ///< none = what is usual for the version
    QStringList expressions;   ///< as they were typed

    QVariantMap toMap() const;
    /// What the map does not say, or says of nothing there is, stays as it is by default.
    static TrainingSettings fromMap(const QVariantMap &map);
};

} // namespace slipway
