// The crosshair of PlotView: which step it stands on, and what is read there.

#include "models/domain/numbertext.h"
#include "models/domain/timeticks.h"
#include "ui/charts/plotoverlay.h"
#include "ui/charts/plotview.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

bool isRead(const PlotCurve &curve)
{
    return curve.isVisible && curve.tone == PlotCurve::Tone::Full;
}

/// A step as exactly as the axis tells steps apart, and a digit more.
QString stepText(double step, const PlotScale &scale)
{
    return fixedText(step, std::floor(step) == step ? 0 : scale.xTicks().decimals + 1);
}

/// The curve's value at `step`; nullopt when it has none or a gap there.
std::optional<double> valueAt(const PlotCurve &curve, double step)
{
    const auto after = std::upper_bound(curve.steps.begin(), curve.steps.end(), step);
    if (after == curve.steps.begin() || (curve.between == PlotCurve::Between::Nothing && *(after - 1) != step))
        return std::nullopt;
    const double value = curve.values[static_cast<std::size_t>(after - curve.steps.begin()) - 1];
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QList<PlotOverlay::Reading> readingsAt(const QList<PlotCurve> &curves, double step,
                                       const std::function<QString(double)> &valueText)
{
    struct AtStep {
        const PlotCurve *curve;
        double value;
    };
    QList<AtStep> read;
    for (const PlotCurve &curve : curves) {
        if (const std::optional<double> value = isRead(curve) ? valueAt(curve, step) : std::nullopt)
            read << AtStep{&curve, *value};
    }
    std::stable_sort(read.begin(), read.end(), [](const AtStep &a, const AtStep &b) { return a.value > b.value; });
    QList<PlotOverlay::Reading> readings;
    const auto add = [&](const PlotCurve &curve, double value) {
        readings << PlotOverlay::Reading{curve.name, valueText(value), value, curve.series, curve.dash, curve.tone};
    };
    for (const auto &[curve, value] : std::as_const(read)) {
        add(*curve, value);
        const auto raw = curve->raw < 0 ? std::nullopt : valueAt(curves[curve->raw], step);
        if (raw)
            add(curves[curve->raw], *raw);
    }
    return readings;
}

} // namespace

std::optional<double> PlotView::nearestStep(double x) const
{
    std::optional<double> nearest;
    for (const PlotCurve &curve : m_curves) {
        const auto index = isRead(curve) ? nearestIndex(curve.steps, x) : std::nullopt;
        if (index && (!nearest || std::abs(curve.steps[*index] - x) < std::abs(*nearest - x)))
            nearest = curve.steps[*index];
    }
    return nearest;
}

void PlotView::setCrosshair(std::optional<double> x)
{
    const std::optional<double> step = x ? nearestStep(*x) : std::nullopt;
    if (step == m_crosshair)
        return;
    m_crosshair = step;
    showCrosshair();
    Q_EMIT crosshairMoved(m_crosshair);
}

void PlotView::moveCrosshair(int steps)
{
    if (!m_crosshair) {
        setCrosshair(m_scale.x.low);
        return;
    }
    double at = *m_crosshair;
    for (int moved = 0; moved < std::abs(steps); ++moved) {
        std::optional<double> next;
        for (const PlotCurve &curve : std::as_const(m_curves)) {
            if (!isRead(curve))
                continue;
            if (steps > 0) {
                const auto after = std::upper_bound(curve.steps.begin(), curve.steps.end(), at);
                if (after != curve.steps.end())
                    next = std::min(next.value_or(*after), *after);
            } else {
                const auto from = std::lower_bound(curve.steps.begin(), curve.steps.end(), at);
                if (from != curve.steps.begin())
                    next = std::max(next.value_or(*(from - 1)), *(from - 1));
            }
        }
        at = next.value_or(at);
    }
    goTo(at);
}

void PlotView::goTo(double x)
{
    setCrosshair(x);
    const double at = m_crosshair.value_or(x);
    if (at >= m_scale.x.low && at <= m_scale.x.high)
        return;
    const double shareBeyond = shareOf(at, m_scale.x, m_scale.xScale);
    setXRange(movedRange(m_scale.x, shareBeyond < 0 ? shareBeyond : shareBeyond - 1, m_scale.xScale));
}

QList<std::pair<QString, QString>> PlotView::crosshairValues() const
{
    QList<std::pair<QString, QString>> values;
    if (!m_crosshair)
        return values;
    for (const auto &reading : readingsAt(m_curves, *m_crosshair, m_valueText))
        values << std::pair(reading.name, reading.text);
    return values;
}

QString PlotView::crosshairPlace() const
{
    if (!m_crosshair)
        return {};
    switch (m_scale.xUnit) {
    case XUnit::ElapsedSeconds:
        return elapsedText(*m_crosshair, m_scale.xTicks());
    case XUnit::WallSeconds:
        return dateTimeText(std::llround(*m_crosshair * 1000));
    case XUnit::Count:
    case XUnit::Number:
        break;
    }
    return QStringLiteral("%1 %2").arg(m_xTitle, stepText(*m_crosshair, m_scale));
}

QString PlotView::crosshairText() const
{
    QStringList parts;
    for (const auto &[name, value] : crosshairValues())
        parts << name + QLatin1Char(' ') + value;
    return parts.isEmpty() ? QString() : crosshairPlace() + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

void PlotView::showCrosshair()
{
    if (!m_crosshair) {
        m_overlay->setCrosshair(std::nullopt, {}, {}, {});
        return;
    }
    m_overlay->setCrosshair(m_crosshair, crosshairPlace(), readingsAt(m_curves, *m_crosshair, m_valueText),
                            m_lines.positions());
}

} // namespace slipway
