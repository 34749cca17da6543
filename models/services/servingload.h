#pragma once

#include "models/domain/gatereading.h"
#include "models/targets/targetdriver.h"

#include <QHash>

#include <optional>

namespace slipway {

/// Counters of a server, read twice: what happened in between. A counter that fell was reset by a restart; then what it
/// shows now is what happened since.
class ServingLoad
{
public:
    void begin(const QList<ServingFigures> &figures);
    LoadReading since(const QList<ServingFigures> &figures, const QString &version) const;

private:
    QHash<QString, ServingFigures> m_before;
};

/// The quantile of counts by upper bound (cumulative, as Prometheus counts), linear within a bucket; the bound
/// below it for the open one (Prometheus, histogram_quantile). In the unit of the bounds; nothing without a count.
std::optional<double> quantileOfBuckets(const std::map<double, double> &cumulative, double quantile);

} // namespace slipway
