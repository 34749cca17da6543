#include "ui/charts/distributionchart.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plottable.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

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

} // namespace

DistributionChart::DistributionChart(QWidget *parent)
    : QWidget(parent),
      m_title(chartTitle()),
      m_legend(new ChartLegend),
      m_plot(new PlotView),
      m_table(new PlotTable(m_plot))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QHBoxLayout *heading = chartHeading(m_title, m_legend);
    heading->addWidget(m_table->toggle());
    heading->addWidget(m_table->actions()->makeButton());
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    m_plot->setTickStyle(TickStyle::Percent);
    m_plot->setValueText([](double value) { return percentText(value / 100); });
    connect(m_legend, &ChartLegend::shownChanged, this, &DistributionChart::showCurves);
}

void DistributionChart::setDistributions(const QList<DistributionCurve> &curves, const QString &xTitle)
{
    m_curves = curves;
    m_title->setText(tr("Share at or below"));
    m_plot->setXTitle(xTitle);
    m_legend->clear();
    for (qsizetype i = 0; i < curves.size(); ++i)
        m_legend->add(nameOf(curves[i]), static_cast<int>(i), seriesDash(static_cast<int>(i)), curves[i].arm);
    m_plot->setCurves({});
    m_plot->setYRange({0, 100});
    showCurves();
    double tail = 0;
    for (const DistributionCurve &curve : curves)
        tail = std::max(tail, quantile(curve, shownShare).value_or(0));
    m_plot->setXRange({m_plot->xRange().low, tail});
    fillTable();
    describe();
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
    QList<PlotCurve> curves;
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        PlotCurve curve;
        curve.name = nameOf(m_curves[i]);
        curve.steps = m_curves[i].x;
        curve.series = static_cast<int>(i);
        curve.dash = seriesDash(curve.series);
        curve.between = PlotCurve::Between::Held;
        curve.isVisible = m_legend->isShown(curve.series);
        std::vector<double> percents(m_curves[i].share);
        for (double &share : percents)
            share *= 100;
        curve.values = std::move(percents);
        curves << curve;
    }
    m_plot->setCurves(curves);
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
