#pragma once

#include "models/domain/modelversion.h"
#include "models/domain/numbers.h"

#include <memory>

namespace slipway {

/// What the level axis of a training history counts.
enum class HistoryX {
    Step,
    Epoch,        ///< as the history "epoch" of the same version says; the steps themselves where nothing else is known
    RelativeTime, ///< seconds since the version's first point
    WallTime,     ///< seconds since 1970, UTC
};

/// What the steps of these versions count: Epoch, or Step when those of one of them with a history do.
HistoryX stepKindOf(const QList<ModelVersion> &versions);

/// Where the points of a version's histories lie on an axis of that kind. Cheap to copy.
class HistoryAxis
{
public:
    /// The kinds that the histories have data for, the usual one first: steps that nothing else is known of are epochs.
    static QList<HistoryX> kindsOf(const QList<MetricSeries> &histories);

    HistoryAxis() = default;
    /// Steps, when the histories have no data for `kind`.
    HistoryAxis(HistoryX kind, const QList<MetricSeries> &histories);

    HistoryX kind() const { return m_kind; }
    /// What the histories' own steps count: Epoch or Step.
    HistoryX stepKind() const { return m_kind == HistoryX::Epoch && isStep() ? HistoryX::Epoch : HistoryX::Step; }
    /// Whether x is the step.
    bool isStep() const { return !m_epochs && m_firstTime < 0; }

    struct Points {
        Numbers x; ///< ascending
        Numbers values;
    };
    /// The points of one series, in the order of x; those without a time are left out. `owner` keeps the series alive.
    Points pointsOf(const MetricSeries &series, const std::shared_ptr<const void> &owner) const;
    /// Where the point at (or next to) the step lies; nullopt when it has no place.
    std::optional<double> xAt(const MetricSeries &series, double step) const;

private:
    double x(const MetricSeries &series, std::size_t index) const;

    HistoryX m_kind = HistoryX::Epoch;
    std::shared_ptr<const MetricSeries> m_epochs;
    double m_firstTime = -1; ///< what seconds are counted from; below zero = the axis is not of time
};

} // namespace slipway
