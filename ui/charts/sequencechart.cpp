#include "ui/charts/sequencechart.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/plottable.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double earlyShare = 0.15; // of all units: the wide intervals before it may leave the plot
constexpr int treatmentSeries = 1;

/// From everything that was estimated and zero to the intervals of the later part.
PlotRange rangeOf(const PlotCurve &curve, const PlotBand &band)
{
    double low = 0;
    double high = 0;
    const double from = curve.steps.back() * earlyShare;
    for (std::size_t i = 0; i < curve.steps.size(); ++i) {
        low = std::min(low, curve.values[i]);
        high = std::max(high, curve.values[i]);
        if (curve.steps[i] >= from) {
            low = std::min(low, band.lows[i]);
            high = std::max(high, band.highs[i]);
        }
    }
    const double room = high > low ? (high - low) * 0.08 : 1;
    return {low - room, high + room};
}

} // namespace

SequenceChart::SequenceChart(QWidget *parent)
    : QWidget(parent),
      m_title(chartTitle()),
      m_level(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_plot(new PlotView),
      m_table(new PlotTable(m_plot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QHBoxLayout *heading = chartHeading(m_title, m_level);
    heading->addWidget(m_table->toggle());
    heading->addWidget(m_table->actions()->makeButton());
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    m_plot->setXTitle(tr("requests"));
    m_plot->setTickStyle(TickStyle::Signed);
    m_plot->showZeroLine();
}

void SequenceChart::setSequence(const MetricPlan &metric, const std::vector<SequentialPoint> &points, double alpha,
                                const QString &covariate, const QString &treatment)
{
    const bool inPoints = metric.kind == MetricKind::Proportion;
    const double unit = inPoints ? 100 : 1;
    const QString name = treatment.isEmpty() ? metric.name : tr("%1 of %2", "metric, arm").arg(metric.name, treatment);
    m_title->setText(inPoints ? tr("Difference of %1 over time, points").arg(name)
                              : tr("Difference of %1 over time").arg(name));
    const double percent = (1 - alpha) * 100;
    const QString level = percentText(1 - alpha, std::abs(percent - std::round(percent)) < 1e-9 ? 0 : 2);
    m_level->setText(covariate.isEmpty() ? tr("%1 always valid").arg(level)
                                         : tr("%1 always valid, without %2", "a covariate").arg(level, covariate));
    m_plot->setValueText([](double value) { return signedText(value, 2); });

    PlotCurve curve;
    curve.name = tr("difference");
    curve.series = treatmentSeries;
    PlotBand band;
    band.series = treatmentSeries;
    std::vector<double> values;
    std::optional<double> shownAt;
    const double sign = metric.direction == Direction::HigherIsBetter ? 1 : -1;
    for (const SequentialPoint &point : points) {
        const auto step = static_cast<double>(point.n);
        band.steps.push_back(step);
        values.push_back(point.diff * unit);
        band.lows.push_back(point.ciLow * unit);
        band.highs.push_back(point.ciHigh * unit);
        const bool better = sign > 0 ? point.ciLow > 0 : point.ciHigh < 0;
        if (better && !shownAt)
            shownAt = step;
    }
    curve.steps = band.steps;
    curve.values = values;
    m_plot->setCurves({});
    m_plot->setBands({band});
    m_plot->setYRange(points.empty() ? PlotRange{-1, 1} : rangeOf(curve, band));
    m_plot->setCurves({curve});
    m_shown.clear();
    if (shownAt)
        m_shown.append({*shownAt, tr("shown better at %1").arg(fixedText(*shownAt, 0))});
    m_plot->setMarks(m_shown);

    const auto whole = [](double value) { return countText(static_cast<qint64>(value)); };
    const auto difference = [](double value) { return signedText(value, 2); };
    m_table->setColumns(m_title->text(), {{tr("requests"), band.steps, whole},
                                          {tr("difference"), values, difference},
                                          {tr("interval from"), band.lows, difference},
                                          {tr("interval to"), band.highs, difference}});
    m_plot->setAccessibleName(m_title->text());
    if (points.empty()) {
        m_plot->setAccessibleDescription(tr("No readings yet."));
        return;
    }
    const SequentialPoint &last = points.back();
    m_plot->setAccessibleDescription(
        tr("After %1 requests the difference is %2, interval %3.")
            .arg(countText(last.n), signedText(last.diff * unit, 2),
                 intervalText(signedText(last.ciLow * unit, 2), signedText(last.ciHigh * unit, 2))));
}

void SequenceChart::setPlan(const MetricPlan &metric, const std::vector<SequentialPoint> &boundaries,
                            const QList<LookRecord> &looks)
{
    const double unit = metric.kind == MetricKind::Proportion ? 100 : 1;
    QList<PlotCurve> curves = m_plot->curves();
    for (const bool upper : {false, true}) {
        PlotCurve curve;
        curve.name = upper ? tr("upper boundary") : tr("lower boundary");
        curve.series = 0;
        curve.dash = trainingDash();
        std::vector<double> steps, values;
        for (const SequentialPoint &look : boundaries) {
            steps.push_back(static_cast<double>(look.n));
            values.push_back((upper ? look.ciHigh : look.ciLow) * unit);
        }
        curve.steps = std::move(steps);
        curve.values = std::move(values);
        if (!boundaries.empty())
            curves.append(curve);
    }
    m_plot->setCurves(curves);
    if (!boundaries.empty())
        m_level->setText(tr("%1; dashed: planned bounds").arg(m_level->text()));
    QList<PlotMark> marks = m_shown;
    for (qsizetype number = 1; number <= looks.size(); ++number)
        marks.append({static_cast<double>(looks[number - 1].rows), tr("look %1").arg(number), PlotMark::Kind::Note});
    m_plot->setMarks(marks);
}

} // namespace slipway
