#pragma once

#include "models/domain/picturedinterval.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace slipway {

/// The axis of a pictured interval, `width` long with `inset` at its ends: the part that holds estimate, bound and
/// zero, and the ends as far as they are finite.
class IntervalAxis
{
public:
    static constexpr qreal inset = 8;

    IntervalAxis(const PicturedInterval &interval, qreal width) : m_width(width)
    {
        for (const double value : {interval.estimate, interval.low, interval.high, interval.bound}) {
            if (!std::isfinite(value))
                continue;
            m_from = std::min(m_from, value);
            m_to = std::max(m_to, value);
        }
        constexpr double room = 0.12; // beside the outermost thing, as a share of the axis
        const double span = m_to > m_from ? m_to - m_from : 1;
        m_from -= room * span;
        m_to += room * span;
    }
    qreal width() const { return m_width; }
    qreal at(double value) const
    {
        return inset + std::clamp((value - m_from) / (m_to - m_from), 0.0, 1.0) * (m_width - 2 * inset);
    }
    /// The end of the forbidden side.
    qreal forbiddenEnd(const PicturedInterval &interval) const
    {
        return interval.forbiddenIsAbove ? m_width - inset : inset;
    }

private:
    double m_from = 0;
    double m_to = 0;
    qreal m_width;
};

} // namespace slipway
