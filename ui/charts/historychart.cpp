#include "ui/charts/historychart.h"

#include "models/domain/numbertext.h"
#include "models/domain/reporttext.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int narrowWidth = 480; // below it the legend goes under the plot

constexpr double cheapSmoothing = 1e6; // values to look at: some milliseconds

} // namespace

HistoryChart::HistoryChart(Detail detail, QWidget *parent)
    : QWidget(parent),
      m_detail(detail),
      m_smoothRun(m_jobs, this),
      m_title(chartTitle()),
      m_best(detail == Detail::Full ? chartBest() : chartNote()),
      m_note(chartNote()),
      m_legend(new ChartLegend),
      m_plot(new PlotView),
      m_actions(makeActions()),
      m_heading(chartHeading(m_title, m_legend)),
      m_foot(new QHBoxLayout)
{
    m_note->setWordWrap(true);
    m_note->hide();
    m_heading->addWidget(m_best);
    if (detail == Detail::Full)
        m_heading->addWidget(m_actions->makeButton());
    m_foot->setContentsMargins(44, 0, 0, 0);
    m_foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    if (detail == Detail::Full)
        layout->setContentsMargins(3, 0, 3, 3); // for the focus ring
    else
        layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_heading);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_note);
    layout->addLayout(m_foot);

    m_plot->setXTitle(tr("epoch"));
    m_plot->setXUnit(XUnit::Count);
    connect(m_legend, &ChartLegend::shownChanged, this, &HistoryChart::showCurves);
    connect(m_plot, &PlotView::crosshairMoved, this, &HistoryChart::describe);
    connect(m_plot, &PlotView::xRangeChanged, this, [this] {
        if (m_cutsOutliers) // the note tells how many of them there are in this part
            showNote();
    });
}

ChartActions *HistoryChart::makeActions()
{
    const auto picture = [this] { return this->picture(); };
    const auto csv = [this] { return curvesAsCsv(shownFamily()); };
    const auto text = [this] { return m_model ? wholeText(*m_model) : QString(); };
    auto *actions = new ChartActions({picture, csv, text}, this);
    connect(actions, &ChartActions::exported, this, &HistoryChart::exported);
    connect(actions, &ChartActions::failed, this, &HistoryChart::exportFailed);
    QMenu *menu = actions->menu();
    menu->addAction(tr("Show table"), this, &HistoryChart::tableRequested);
    menu->addSeparator();
    menu->addAction(tr("Undo zoom"), this, [this] { m_plot->undoZoom(); });
    menu->addAction(tr("Show everything"), this, [this] {
        m_plot->rememberZoom();
        m_plot->resetRange();
    });
    return actions;
}

ChartPicture HistoryChart::picture() const
{
    const QString whole = m_subject.isEmpty() ? title() : tr("%1, %2", "version, metric").arg(m_subject, title());
    ChartPicture picture = chartPicture(*m_plot, whole);
    picture.note = note();
    return picture;
}

QMenu *HistoryChart::menu() const
{
    return m_actions->menu();
}

void HistoryChart::setModel(const MetricSeriesModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_model)
        connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryChart::read);
    read();
}

const CurveFamily &HistoryChart::shownFamily() const
{
    static const CurveFamily none;
    return m_model ? m_model->family() : none;
}

QString HistoryChart::title() const
{
    const QString &metric = shownFamily().metric;
    if (metric == QLatin1String("loss"))
        return tr("Loss");
    return metric == QLatin1String("accuracy") ? tr("Accuracy") : lineText(metric);
}

void HistoryChart::read()
{
    const CurveFamily &family = shownFamily();
    m_reading = family.isComputed ? std::nullopt : readCurves(family);
    m_summary = historySummary(family, m_axis.stepKind());
    m_marks.clear();
    m_title->setText(title());
    m_legend->clear();
    for (const CurveFamily::Curve &curve : family.curves)
        m_legend->add(historyLegendName(curve.split), m_look, historyDash(family, curve.split));
    m_legend->setVisible(family.curves.size() > 1);
    m_best->setVisible(m_reading && m_reading->best);
    if (m_reading && m_reading->best) {
        m_best->setText(bestText());
        m_best->setToolTip(tr("The best value is %1.").arg(metricText(m_reading->best->y)));
    }
    m_plot->setAccessibleName(
        tr("Chart of %1 by %2", "a metric, the level axis").arg(family.metric, historyAxisTitle(m_axis)));
    m_plot->setCurves({}); // the range of the last version says nothing about this one
    showMarks();
    showCurves();
}

QString HistoryChart::bestText() const
{
    const bool isOfEpochs = m_axis.stepKind() == HistoryX::Epoch;
    if (m_detail == Detail::Full)
        return (isOfEpochs ? tr("▼ best epoch %1") : tr("▼ best step %1")).arg(fixedText(m_reading->best->x, 0));
    const std::vector<double> &steps = shownFamily().curves.first().series.steps;
    int points = static_cast<int>(steps.size());
    if (isOfEpochs && !steps.empty()) // not each of them is written down everywhere
        points = std::max(points, static_cast<int>(std::lround(std::clamp(steps.back(), 0.0, 1e9))));
    return (isOfEpochs ? tr("%n epochs, best %1", nullptr, points) : tr("%n points, best %1", nullptr, points))
        .arg(metricText(m_reading->best->y));
}

void HistoryChart::showCurves()
{
    m_smoothRun.cancel();
    QList<PlotCurve> curves;
    if (m_model)
        curves = historyCurves(m_model->sharedFamily(), m_axis, m_look);
    double cost = 0;
    for (qsizetype i = 0; i < curves.size(); ++i) {
        curves[i].isVisible = m_legend->isShown(static_cast<int>(i));
        cost += smoothingCost(curves[i].values.size(), m_smoothing);
    }
    if (m_smoothing.strength <= 0 || cost <= cheapSmoothing) {
        showSmoothed(smoothedCurves(curves, m_smoothing));
        return;
    }
    using Curves = QList<PlotCurve>;
    m_smoothRun.run<Curves>(
        [curves, smoothing = m_smoothing](Progress &) -> Result<Curves> { return smoothedCurves(curves, smoothing); },
        [this](const Result<Curves> &result) {
            if (result)
                showSmoothed(*result);
        });
}

void HistoryChart::showSmoothed(const QList<PlotCurve> &curves)
{
    m_plot->setCurves(curves);
    showNote();
    describe();
}

std::optional<double> HistoryChart::xAt(Split split, double step) const
{
    const MetricSeries *series = shownFamily().curve(split);
    return series ? m_axis.xAt(*series, step) : std::nullopt;
}

void HistoryChart::showMarks()
{
    QList<PlotMark> marks;
    const bool hasBest = m_reading && m_reading->best;
    if (const auto best = hasBest ? xAt(m_reading->split, m_reading->best->x) : std::nullopt)
        marks << PlotMark{*best, {}};
    for (const Mark &mark : std::as_const(m_marks)) {
        if (const auto x = xAt(mark.split, mark.step))
            marks << PlotMark{*x, {}, mark.kind, mark.value};
    }
    m_plot->setMarks(marks);
}

void HistoryChart::setReadingMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    showMarks();
}

void HistoryChart::goToStep(Split split, double step)
{
    if (const auto x = xAt(split, step))
        m_plot->goTo(*x);
}

void HistoryChart::showNote()
{
    m_cutsOutliers = m_plot->notShown().outliers > 0;
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString HistoryChart::note() const
{
    const NotShown hidden = m_plot->notShown();
    QStringList sentences;
    if (hidden.notPositive > 0) {
        sentences << tr("%n values at or below zero have no place on a logarithmic axis and are left out.", nullptr,
                        static_cast<int>(hidden.notPositive));
    }
    if (hidden.outliers > hidden.outliersHere) {
        sentences << tr("%n outliers lie beyond the axis, %1 of them in this part.", nullptr,
                        static_cast<int>(hidden.outliers))
                         .arg(countText(hidden.outliersHere));
    } else if (hidden.outliers > 0) {
        sentences << tr("%n outliers lie beyond the axis.", nullptr, static_cast<int>(hidden.outliers));
    }
    if (hidden.notNumbers > 0) {
        sentences << tr("%n values are not a number: a cross on the axis.", nullptr,
                        static_cast<int>(hidden.notNumbers));
    }
    if (hidden.infinite > 0)
        sentences << tr("%n values are infinite: a triangle at the edge.", nullptr, static_cast<int>(hidden.infinite));
    return sentences.join(QLatin1Char(' '));
}

void HistoryChart::setSmoothing(const Smoothing &smoothing)
{
    m_smoothing = smoothing;
    showCurves();
}

void HistoryChart::setAxisScale(AxisScale scale)
{
    m_plot->setAxisScale(scale);
    showNote();
}

void HistoryChart::setXAxisScale(AxisScale scale)
{
    m_plot->setXAxisScale(scale);
    showNote();
}

void HistoryChart::setOutliers(Outliers outliers)
{
    m_plot->setOutliers(outliers);
    showNote();
}

void HistoryChart::setAxis(const HistoryAxis &axis)
{
    m_axis = axis;
    m_plot->setCrosshair(std::nullopt);
    m_plot->setXTitle(historyAxisTitle(axis));
    m_plot->setXUnit(historyAxisUnit(axis));
    showMarks();
    showCurves();
}

void HistoryChart::describe()
{
    const QString here = m_plot->crosshairText();
    m_plot->setAccessibleDescription(here.isEmpty() ? m_summary : here);
}

void HistoryChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool below = width() < narrowWidth;
    if (below == (m_foot->indexOf(m_legend) >= 0))
        return;
    if (below)
        m_foot->insertWidget(0, m_legend);
    else
        m_heading->insertWidget(2, m_legend);
}

void HistoryChart::contextMenuEvent(QContextMenuEvent *event)
{
    menu()->popup(event->globalPos());
}

} // namespace slipway
