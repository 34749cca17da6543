#include "ui/charts/distributionchart.h"

#include "models/domain/numbertext.h"
#include "ui/charts/armboxes.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plottable.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

constexpr double shownShare = 0.98; // the long tail beyond it is one zoom away

QString nameOf(const DistributionCurve &curve)
{
    return curve.label.isEmpty() ? curve.arm : curve.label;
}

/// The smallest x at which `share` of the values are reached.
std::optional<double> quantile(const DistributionCurve &curve, double share)
{
    const auto reached = std::lower_bound(curve.share.begin(), curve.share.end(), share);
    if (reached == curve.share.end())
        return std::nullopt;
    return curve.x[static_cast<std::size_t>(reached - curve.share.begin())];
}

/// Of an arm, those beyond the edges as well.
qint64 valuesOf(const Histogram &histogram, std::size_t arm)
{
    const std::vector<qint64> &counts = histogram.counts[arm];
    qint64 all = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (arm < histogram.below.size() && arm < histogram.above.size())
        all += histogram.below[arm] + histogram.above[arm];
    return all;
}

PlotCurve stepsOf(const DistributionCurve &of, int series, const std::vector<double> &steps, std::vector<double> values,
                  const ChartLegend &legend)
{
    PlotCurve curve;
    curve.name = nameOf(of);
    curve.steps = steps;
    curve.values = std::move(values);
    curve.series = series;
    curve.dash = seriesDash(series);
    curve.between = PlotCurve::Between::Held;
    curve.isVisible = legend.isShown(series);
    return curve;
}

} // namespace

DistributionChart::DistributionChart(QWidget *parent)
    : QWidget(parent),
      m_title(chartTitle()),
      m_view(new SegmentedControl(tr("Distribution as"), {tr("At or below"), tr("Histogram"), tr("Boxes")})),
      m_boxes(new ArmBoxes),
      m_legend(new ChartLegend),
      m_plot(new PlotView),
      m_table(new PlotTable(m_plot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QHBoxLayout *heading = chartHeading(m_title, m_legend);
    heading->addWidget(m_view);
    heading->addWidget(m_table->toggle());
    heading->addWidget(m_table->actions()->makeButton());
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_boxes, 1);
    m_boxes->hide();
    m_plot->setTickStyle(TickStyle::Percent);
    m_plot->setValueText([](double value) { return percentText(value / 100); });
    connect(m_view, &SegmentedControl::currentChanged, this, &DistributionChart::showView);
    connect(m_legend, &ChartLegend::shownChanged, this, &DistributionChart::showCurves);
}

void DistributionChart::setDistributions(const QList<DistributionCurve> &curves, const QString &xTitle)
{
    m_curves = curves;
    m_xTitle = xTitle;
    m_plot->setXTitle(xTitle);
    m_legend->clear();
    for (qsizetype i = 0; i < curves.size(); ++i)
        m_legend->add(nameOf(curves[i]), static_cast<int>(i), seriesDash(static_cast<int>(i)), curves[i].arm);
    m_title->setText(tr("Share at or below")); // of the table
    fillTable();
    describe();
    setHistogram({});
}

void DistributionChart::setHistogram(const Histogram &histogram)
{
    m_histogram = histogram;
    const bool counted = histogram.edges.size() > 1 && histogram.counts.size() >= size_t(m_curves.size());
    m_view->setSegmentVisible(Counts, counted);
    if (!counted && m_view->current() == Counts)
        m_view->setCurrent(AtOrBelow);
    showView();
}

void DistributionChart::showView()
{
    const bool boxes = m_view->current() == Boxes;
    m_title->setText(m_view->current() == AtOrBelow ? tr("Share at or below")
                     : boxes                        ? tr("Middle of the values, P5 to P95")
                                                    : tr("Share per bin"));
    m_boxes->setVisible(boxes);
    m_table->setVisible(!boxes);
    if (boxes) {
        showBoxes();
        return;
    }
    m_plot->setCurves({});
    showCurves();
    const bool counts = m_view->current() == Counts;
    const QString leftOut = counts ? leftOutText() : QString();
    m_plot->setXTitle(leftOut.isEmpty() ? m_xTitle : tr("%1; not drawn: %2", "axis, what").arg(m_xTitle, leftOut));
    if (counts) { // all bins: they end where the tail begins
        m_plot->setXRange({m_histogram.edges.front(), m_histogram.edges.back()});
        return;
    }
    double tail = 0;
    for (const DistributionCurve &curve : std::as_const(m_curves))
        tail = std::max(tail, quantile(curve, shownShare).value_or(0));
    m_plot->setXRange({m_plot->xRange().low, tail});
}

void DistributionChart::showBoxes()
{
    QList<ArmBox> boxes;
    for (const DistributionCurve &curve : std::as_const(m_curves)) {
        const auto at = [&curve](double share) { return quantile(curve, share).value_or(0); };
        if (!curve.x.empty())
            boxes.append({nameOf(curve), at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)});
    }
    m_boxes->setBoxes(boxes, m_xTitle);
}

void DistributionChart::fillTable()
{
    QList<FigureTableModel::Column> columns{{m_title->text(), {}, [](double share) { return percentText(share, 0); }}};
    for (int percent = 1; percent <= 100; ++percent)
        columns[0].values.push_back(percent / 100.0);
    for (const DistributionCurve &curve : std::as_const(m_curves)) {
        columns.append({nameOf(curve), {}, [](double value) { return metricText(value); }});
        for (const double share : columns[0].values)
            columns.last().values.push_back(quantile(curve, share).value_or(std::nan("")));
    }
    m_table->setColumns(m_title->text(), columns);
}

void DistributionChart::showCurves()
{
    const QList<PlotCurve> curves = m_view->current() == Counts ? countCurves() : shareCurves();
    double most = 0;
    for (const PlotCurve &curve : curves) {
        for (const double value : curve.values)
            most = std::max(most, value);
    }
    constexpr double roomAbove = 1.05;
    m_plot->setYRange({0, m_view->current() == Counts && most > 0 ? most * roomAbove : 100});
    m_plot->setCurves(curves);
}

QList<PlotCurve> DistributionChart::shareCurves() const
{
    QList<PlotCurve> curves;
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        std::vector<double> percents(m_curves[i].share);
        for (double &share : percents)
            share *= 100;
        curves << stepsOf(m_curves[i], int(i), m_curves[i].x, std::move(percents), *m_legend);
    }
    return curves;
}

/// "5.2 % of v1 and 4.9 % of v2 above 24.1": what the bins leave out.
QString DistributionChart::leftOutText() const
{
    const auto shares = [this](const std::vector<qint64> &beyond) {
        QStringList all;
        for (std::size_t arm = 0; arm < std::size_t(m_curves.size()) && arm < beyond.size(); ++arm) {
            const double values = double(std::max<qint64>(1, valuesOf(m_histogram, arm)));
            if (beyond[arm] > 0)
                all.append(tr("%1 of %2", "share, arm")
                               .arg(percentText(double(beyond[arm]) / values, 2), nameOf(m_curves[qsizetype(arm)])));
        }
        return all.join(QStringLiteral(", "));
    };
    QStringList parts;
    if (const QString below = shares(m_histogram.below); !below.isEmpty())
        parts.append(tr("%1 below %2", "shares, value").arg(below, metricText(m_histogram.edges.front())));
    if (const QString above = shares(m_histogram.above); !above.isEmpty())
        parts.append(tr("%1 above %2", "shares, value").arg(above, metricText(m_histogram.edges.back())));
    return parts.join(QStringLiteral("; "));
}

QList<PlotCurve> DistributionChart::countCurves() const
{
    QList<PlotCurve> curves;
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        const std::vector<qint64> &counts = m_histogram.counts[static_cast<size_t>(i)];
        const double total = static_cast<double>(valuesOf(m_histogram, static_cast<size_t>(i)));
        // The outline of the bars: at each edge down or up, and level to the next.
        std::vector<double> edges{m_histogram.edges.front()}, percents{0};
        for (size_t bin = 0; bin < counts.size(); ++bin) {
            const double percent = total > 0 ? static_cast<double>(counts[bin]) / total * 100 : 0;
            edges.insert(edges.end(), {m_histogram.edges[bin], m_histogram.edges[bin + 1]});
            percents.insert(percents.end(), {percent, percent});
        }
        edges.push_back(m_histogram.edges.back());
        percents.push_back(0);
        curves << stepsOf(m_curves[i], int(i), edges, std::move(percents), *m_legend);
    }
    return curves;
}

void DistributionChart::describe()
{
    QStringList sentences;
    for (const DistributionCurve &curve : std::as_const(m_curves)) {
        const auto half = quantile(curve, 0.5);
        const auto most = quantile(curve, 0.95);
        if (half && most)
            sentences << tr("%1: half at or below %2, 95 % at or below %3.")
                             .arg(nameOf(curve), metricText(*half), metricText(*most));
    }
    m_plot->setAccessibleName(m_title->text());
    m_plot->setAccessibleDescription(sentences.isEmpty() ? tr("No values.") : sentences.join(QLatin1Char(' ')));
}

} // namespace slipway
