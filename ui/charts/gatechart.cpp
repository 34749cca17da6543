#include "ui/charts/gatechart.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plottable.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double farLimit = 3; ///< times the highest value: a limit beyond it would flatten the curves
constexpr double room = 1.15;  ///< above the highest of curves and limit
constexpr int plotHeight = 260;

// The colours of the board: what serves is the first series, what is brought the second.
constexpr int beforeLook = 0;
constexpr int versionLook = 1;

struct CurveKind {
    int look;
    bool isDotted;
    double (*valueOf)(const GateReading &);
};

double p95Of(const LoadReading &load)
{
    return load.p95Ms.value_or(nothing);
}

double errorPercentOf(const LoadReading &load)
{
    return load.requests > 0 ? 100 * load.errorRate() : nothing;
}

const CurveKind latencyCurves[] = {
    {versionLook, false, [](const GateReading &reading) { return p95Of(reading.version); }},
    {versionLook, true, [](const GateReading &reading) { return reading.version.p50Ms.value_or(nothing); }},
    {beforeLook, false, [](const GateReading &reading) { return p95Of(reading.before); }},
};
const CurveKind errorCurves[] = {
    {versionLook, false, [](const GateReading &reading) { return errorPercentOf(reading.version); }},
    {beforeLook, false, [](const GateReading &reading) { return errorPercentOf(reading.before); }},
};

QString shareText(const GateReading &reading)
{
    return reading.share > 0 ? percentText(reading.share, 0) : GateChart::tr("copy");
}

QString percentOf100(double value)
{
    return percentText(value / 100, 2);
}

} // namespace

GateChart::GateChart(QWidget *parent)
    : QWidget(parent),
      m_title(chartTitle()),
      m_limit(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_figure(new SegmentedControl(tr("Figure of the health gate"), {tr("P95"), tr("Errors")})),
      m_legend(new ChartLegend(ChartLegend::Rows::AsNeeded)),
      m_plot(new PlotView),
      m_table(new PlotTable(m_plot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QHBoxLayout *heading = chartHeading(m_title, m_limit);
    heading->addWidget(m_table->toggle());
    heading->addWidget(m_table->actions()->makeButton());
    layout->addLayout(heading);
    auto *curves = new QHBoxLayout;
    curves->setSpacing(8);
    curves->addWidget(m_legend, 1);
    curves->addWidget(m_figure, 0, Qt::AlignTop);
    layout->addLayout(curves);
    layout->addWidget(m_table, 1);
    m_table->setMinimumHeight(plotHeight);
    m_plot->setXTitle(tr("time since the first look"));
    m_plot->setXUnit(XUnit::ElapsedSeconds);
    connect(m_figure, &SegmentedControl::currentChanged, this, [this] {
        showLegend();
        show();
    });
    connect(m_legend, &ChartLegend::shownChanged, this, &GateChart::showPlot);
}

QString GateChart::latencyLimitText(double milliseconds)
{
    return fixedText(milliseconds, milliseconds < 10 && milliseconds != std::round(milliseconds) ? 2 : 0)
           + QStringLiteral("\u00a0ms");
}

void GateChart::setReadings(const QList<GateReading> &readings, const QString &version, const QString &before)
{
    const bool named = version == m_version && before == m_before;
    m_readings = readings;
    m_version = version;
    m_before = before;
    if (!named)
        showLegend();
    show();
}

void GateChart::showLegend()
{
    const bool latency = m_figure->current() == P95Figure;
    m_legend->clear();
    m_legend->add(latency ? tr("P95 of %1", "version").arg(m_version) : tr("Errors of %1", "version").arg(m_version),
                  versionLook, {});
    if (latency)
        m_legend->add(tr("P50 of %1", "version").arg(m_version), versionLook, trainingDash());
    if (!m_before.isEmpty()) {
        m_legend->add(latency ? tr("P95 of %1", "version").arg(m_before) : tr("Errors of %1", "version").arg(m_before),
                      beforeLook, {});
    }
}

double GateChart::secondsOf(const GateReading &reading) const
{
    return static_cast<double>(reading.atMs - m_readings.first().atMs) / 1000;
}

void GateChart::show()
{
    const bool latency = m_figure->current() == P95Figure;
    m_title->setText(latency ? tr("Response time, ms") : tr("Requests that failed"));
    m_plot->setTickStyle(latency ? TickStyle::Plain : TickStyle::Percent);
    m_plot->setValueText(latency ? [](double value) { return millisecondsText(value); } : percentOf100);
    m_plot->setAccessibleName(m_title->text());
    showPlot();
    showTable();
}

void GateChart::showPlot()
{
    const bool latency = m_figure->current() == P95Figure;
    const CurveKind *kinds = latency ? std::begin(latencyCurves) : std::begin(errorCurves);
    QList<PlotCurve> curves;
    QList<PlotMark> marks;
    double highest = 0;
    for (int i = 0; i < m_legend->count(); ++i) {
        PlotCurve curve;
        curve.name = m_legend->item(i)->text();
        curve.series = kinds[i].look;
        curve.dash = kinds[i].isDotted ? trainingDash() : QList<qreal>();
        curve.isVisible = m_legend->isShown(i);
        std::vector<double> steps, values;
        for (const GateReading &reading : std::as_const(m_readings)) {
            const double value = kinds[i].valueOf(reading);
            if (!std::isfinite(value))
                continue; // nothing was measured yet
            steps.push_back(secondsOf(reading));
            values.push_back(value);
            highest = curve.isVisible ? std::max(highest, value) : highest;
        }
        curve.steps = std::move(steps);
        curve.values = std::move(values);
        curves << curve;
    }
    for (qsizetype i = 0; i < m_readings.size(); ++i) {
        const GateReading &reading = m_readings[i];
        if (i == 0 || m_readings[i - 1].step != reading.step)
            marks.append({secondsOf(reading), shareText(reading), PlotMark::Kind::Good});
        if (reading.isPaused && (i == 0 || !m_readings[i - 1].isPaused))
            marks.append({secondsOf(reading), tr("paused"), PlotMark::Kind::Warning});
    }
    const GateReading last = m_readings.isEmpty() ? GateReading() : m_readings.last();
    const double limit = latency ? last.maxP95Ms : 100 * last.maxErrorRate;
    const QString limitText = latency ? tr("limit: P95 up to %1").arg(latencyLimitText(limit))
                                      : tr("limit: %1 of the requests").arg(percentOf100(limit));
    const bool near = limit <= farLimit * highest || highest == 0;
    // Where the line is out of sight.
    m_limit->setText(m_readings.isEmpty() || near ? QString() : limitText);
    m_plot->setLimit(m_readings.isEmpty() ? std::nullopt : std::optional(PlotLimit{limit, limitText}));
    m_plot->setMarks(marks);
    const bool zoomed = m_plot->isZoomed();
    const PlotRange place = m_plot->xRange();
    m_plot->setCurves(curves);
    m_plot->setYRange({0, room * std::max({highest, near ? limit : 0, 1e-6})});
    if (zoomed)
        m_plot->setXRange(place);
}

void GateChart::showTable()
{
    const auto column = [this](auto valueOf) {
        std::vector<double> values;
        for (const GateReading &reading : std::as_const(m_readings))
            values.push_back(valueOf(reading));
        return values;
    };
    const auto whole = [](double value) { return countText(std::llround(value)); };
    const auto latency = [](double value) { return millisecondsText(value); };
    const auto seconds = [this](const GateReading &reading) { return secondsOf(reading); };
    QList<FigureTableModel::Column> columns{
        {tr("seconds"), column(seconds), whole},
        {tr("traffic"), column([](const GateReading &one) { return 100 * one.share; }), percentOf100},
        {tr("requests"), column([](const GateReading &one) { return one.version.requests; }), whole},
        {tr("errors"), column([](const GateReading &one) { return errorPercentOf(one.version); }), percentOf100},
        {tr("P50"), column([](const GateReading &one) { return one.version.p50Ms.value_or(nothing); }), latency},
        {tr("P95"), column([](const GateReading &one) { return p95Of(one.version); }), latency},
        {tr("P99"), column([](const GateReading &one) { return one.version.p99Ms.value_or(nothing); }), latency}};
    if (!m_before.isEmpty()) {
        columns << FigureTableModel::Column{tr("errors of %1", "version").arg(m_before),
                                            column([](const GateReading &one) { return errorPercentOf(one.before); }),
                                            percentOf100}
                << FigureTableModel::Column{tr("P95 of %1", "version").arg(m_before),
                                            column([](const GateReading &one) { return p95Of(one.before); }), latency};
    }
    m_table->setColumns(tr("What the health gate saw"), columns);
    if (m_readings.isEmpty()) {
        m_plot->setAccessibleDescription(tr("No readings yet."));
        return;
    }
    const GateReading &last = m_readings.last();
    m_plot->setAccessibleDescription(
        tr("%1 after %2, at %3 of the traffic: %4 requests, %5 failed (limit %6), P95 %7 (limit %8).")
            .arg(m_version, durationText(secondsOf(last)), percentText(last.share, 0), whole(last.version.requests),
                 percentText(last.version.errorRate(), 2), percentText(last.maxErrorRate, 2),
                 last.version.p95Ms ? millisecondsText(*last.version.p95Ms) : missingText(),
                 latencyLimitText(last.maxP95Ms)));
}

} // namespace slipway
