#include "ui/charts/historychart.h"

#include "models/base/atomicfile.h"
#include "models/domain/numbertext.h"
#include "models/domain/seriesmath.h"
#include "models/domain/smoothing.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace slipway {

namespace {

constexpr int narrowWidth = 480; // below it the legend goes under the plot

/// "training loss"; the metric alone where there is no other curve to tell it from.
QString curveName(const CurveFamily &family, Split split)
{
    if (family.curves.size() < 2)
        return family.metric;
    return split == Split::Validation ? HistoryChart::tr("validation %1").arg(family.metric)
                                      : HistoryChart::tr("training %1").arg(family.metric);
}

QString legendName(Split split)
{
    return split == Split::Validation ? HistoryChart::tr("validation") : HistoryChart::tr("training");
}

QList<qreal> dashOf(const CurveFamily &family, Split split)
{
    return split == Split::Training && family.curves.size() > 1 ? trainingDash() : QList<qreal>{};
}

} // namespace

HistoryChart::HistoryChart(Detail detail, QWidget *parent)
    : QWidget(parent),
      m_detail(detail),
      m_title(chartTitle()),
      m_best(detail == Detail::Full ? chartBest() : chartNote()),
      m_note(chartNote()),
      m_legend(new ChartLegend),
      m_plot(new PlotView),
      m_menu(makeMenu()),
      m_heading(chartHeading(m_title, m_legend)),
      m_foot(new QHBoxLayout)
{
    m_note->setWordWrap(true);
    m_note->hide();
    m_heading->addWidget(m_best);
    if (detail == Detail::Full)
        m_heading->addWidget(makeMenuButton());
    m_foot->setContentsMargins(44, 0, 0, 0);
    m_foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_heading);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_note);
    layout->addLayout(m_foot);

    m_plot->setXTitle(tr("epoch"));
    connect(m_legend, &ChartLegend::shownChanged, this, &HistoryChart::showCurves);
    connect(m_plot, &PlotView::crosshairMoved, this, &HistoryChart::describe);
}

QWidget *HistoryChart::makeMenuButton()
{
    auto *more = Button::iconOnly(QStringLiteral("more"), tr("Chart actions"), Button::Kind::Ghost);
    more->setSmall();
    more->setToolTip(tr("Copy, export, show the table"));
    connect(more, &Button::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

QMenu *HistoryChart::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Copy image"), this, &HistoryChart::copyImage);
    menu->addAction(tr("Export…"), this, &HistoryChart::askAndExport);
    menu->addAction(tr("Show table"), this, &HistoryChart::tableRequested);
    menu->addSeparator();
    menu->addAction(tr("Show everything"), this, [this] { m_plot->resetRange(); });
    return menu;
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
    return metric == QLatin1String("accuracy") ? tr("Accuracy") : metric;
}

void HistoryChart::read()
{
    const CurveFamily &family = shownFamily();
    m_reading = readCurves(family);
    m_summary = summarise();
    m_title->setText(title());
    m_legend->clear();
    for (const CurveFamily::Curve &curve : family.curves)
        m_legend->add(legendName(curve.split), 0, dashOf(family, curve.split));
    m_legend->setVisible(family.curves.size() > 1);
    m_best->setVisible(m_reading.has_value());
    m_plot->setMarks({});
    if (m_reading) {
        m_best->setText(bestText());
        m_best->setToolTip(tr("The best value is %1.").arg(metricText(m_reading->bestValue)));
        m_plot->setMarks({{m_reading->bestStep, {}}});
    }
    m_plot->setAccessibleName(tr("Chart of %1 over epochs").arg(family.metric));
    m_plot->setCurves({}); // the range of the last version says nothing about this one
    showCurves();
}

QString HistoryChart::bestText() const
{
    if (m_detail == Detail::Full)
        return tr("▼ best epoch %1").arg(fixedText(m_reading->bestStep, 0));
    const int epochs = static_cast<int>(shownFamily().curves.first().series.steps.size());
    return tr("%n epochs, best %1", nullptr, epochs).arg(metricText(m_reading->bestValue));
}

void HistoryChart::showCurves()
{
    QList<PlotCurve> behind;
    QList<PlotCurve> front;
    const std::shared_ptr<const CurveFamily> shared = m_model ? m_model->sharedFamily() : nullptr;
    const CurveFamily &family = shownFamily();
    for (qsizetype i = 0; i < family.curves.size(); ++i) {
        const CurveFamily::Curve &source = family.curves[i];
        PlotCurve curve;
        curve.name = curveName(family, source.split);
        curve.steps = Numbers(shared, source.series.steps);
        curve.values = Numbers(shared, source.series.values);
        curve.dash = dashOf(family, source.split);
        curve.isVisible = m_legend->isShown(static_cast<int>(i));
        if (m_smoothing > 0) {
            PlotCurve raw = curve;
            raw.tone = PlotCurve::Tone::Faint;
            behind << raw;
            curve.name = tr("%1, smoothed").arg(curve.name);
            curve.values = smoothed(source.series.values, {SmoothingKind::ExponentialAverage, m_smoothing});
        }
        front << curve;
    }
    m_plot->setCurves(behind + front);
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    describe();
}

QString HistoryChart::note() const
{
    const NotShown hidden = m_plot->notShown();
    QStringList sentences;
    if (hidden.notPositive > 0) {
        sentences << tr("%n values at or below zero have no place on a logarithmic axis and are left out.", nullptr,
                        static_cast<int>(hidden.notPositive));
    }
    if (hidden.outliers > 0)
        sentences << tr("%n outliers lie beyond the axis.", nullptr, static_cast<int>(hidden.outliers));
    if (hidden.notNumbers > 0) {
        sentences << tr("%n values are not a number: a cross on the axis.", nullptr,
                        static_cast<int>(hidden.notNumbers));
    }
    if (hidden.infinite > 0)
        sentences << tr("%n values are infinite: a triangle at the edge.", nullptr, static_cast<int>(hidden.infinite));
    return sentences.join(QLatin1Char(' '));
}

void HistoryChart::setSmoothing(double weight)
{
    m_smoothing = weight;
    showCurves();
}

void HistoryChart::setAxisScale(AxisScale scale)
{
    m_plot->setAxisScale(scale);
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString HistoryChart::summarise() const
{
    QStringList sentences;
    const CurveFamily &family = shownFamily();
    const Best best = lowerIsBetter(family.metric) ? Best::Lowest : Best::Highest;
    for (const CurveFamily::Curve &curve : family.curves) {
        const MetricSeries &series = curve.series;
        const auto at = bestIndex(series.values, best);
        if (!at) {
            sentences << tr("%1 has no values.").arg(curveName(family, curve.split));
            continue;
        }
        const auto point = [&](std::size_t index) {
            return tr("%1 at epoch %2").arg(metricText(series.values[index]), fixedText(series.steps[index], 0));
        };
        sentences << tr("%1: first %2, last %3, best %4.")
                         .arg(curveName(family, curve.split), point(0), point(series.values.size() - 1), point(*at));
    }
    return sentences.join(QLatin1Char(' '));
}

void HistoryChart::describe()
{
    const QString here = m_plot->crosshairText();
    m_plot->setAccessibleDescription(here.isEmpty() ? m_summary : here);
}

void HistoryChart::copyImage()
{
    QApplication::clipboard()->setImage(imageOf(*m_plot, title()));
}

void HistoryChart::askAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export chart"), title() + QStringLiteral(".png"),
                                                      tr("Pictures and data (*.png *.svg *.pdf *.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void HistoryChart::exportTo(const QString &path)
{
    std::function<Result<bool>(Progress &)> write;
    if (const auto format = pictureFormatOf(path)) {
        write = [path, bytes = pictureOf(*m_plot, title(), *format)](Progress &) -> Result<bool> {
            const Status status = writeFileAtomically(path, bytes);
            return status ? Result<bool>(true) : Result<bool>(status.error());
        };
    } else if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        write = [path, family = shownFamily()](Progress &) -> Result<bool> {
            const Status status = writeFileAtomically(path, curvesAsCsv(family));
            return status ? Result<bool>(true) : Result<bool>(status.error());
        };
    } else {
        Q_EMIT exportFailed(
            makeError(ErrorCode::InvalidArgument,
                      QT_TRANSLATE_NOOP("Core", "“%1” has no known ending. Use .png, .svg, .pdf or .csv."), {path}));
        return;
    }
    m_jobs.run<bool>({}, this, write, [this, path](const Result<bool> &result) {
        if (result)
            Q_EMIT exported(path);
        else
            Q_EMIT exportFailed(result.error());
    });
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
    m_menu->popup(event->globalPos());
}

} // namespace slipway
