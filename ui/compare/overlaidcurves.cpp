#include "ui/compare/overlaidcurves.h"

#include "models/domain/metricname.h"
#include "models/domain/numbertext.h"
#include "models/domain/traininghistory.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/meanbandchart.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace slipway {

OverlaidCurves::OverlaidCurves(QWidget *parent)
    : QWidget(parent),
      m_metric(new QComboBox),
      m_view(new SegmentedControl(tr("Curves shown"), {tr("Each"), tr("Mean")})),
      m_legend(new ChartLegend),
      m_plot(new PlotView),
      m_mean(new MeanBandChart),
      m_foot(new QWidget),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    m_metric->setAccessibleName(tr("Curve"));
    m_metric->setMinimumWidth(160);
    m_note->setReading();
    m_plot->setXTitle(tr("epoch"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(tr("Training curves"), TextRole::Section));
    heading->addStretch(1);
    heading->addWidget(m_view);
    heading->addWidget(m_metric);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(44, 0, 0, 0);
    foot->addWidget(m_legend);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_mean, 1);
    layout->addWidget(m_foot);
    layout->addWidget(m_note);
    m_mean->hide();
    m_view->setToolTip(tr("The mean of all versions with a band: for runs of one training with other seeds"));
    connect(m_view, &SegmentedControl::currentChanged, this, &OverlaidCurves::showMetric);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &OverlaidCurves::showMetric);
    connect(m_legend, &ChartLegend::shownChanged, this, [this] {
        QList<PlotCurve> curves = m_plot->curves();
        for (int i = 0; i < curves.size(); ++i)
            curves[i].isVisible = m_legend->isShown(i);
        m_plot->setCurves(curves);
    });
}

QString OverlaidCurves::metric() const
{
    return m_metric->currentText();
}

QString OverlaidCurves::preferred(const QStringList &curves) const
{
    if (curves.contains(metric()))
        return metric();
    for (const Split split : {Split::Validation, Split::Test}) {
        for (const QString &curve : curves) {
            if (metricName(curve).split == split)
                return curve;
        }
    }
    return curves.value(0);
}

void OverlaidCurves::setVersions(const QList<ModelVersion> &versions, const QStringList &names, const QList<int> &looks)
{
    m_versions = versions;
    m_names = names;
    m_looks = looks;
    const QStringList curves = curveNames(versions);
    const QString chosen = preferred(curves);
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        m_metric->addItems(curves);
        m_metric->setCurrentText(chosen);
    }
    m_metric->setEnabled(curves.size() > 1);
    showMetric();
}

void OverlaidCurves::showMean(bool shown)
{
    m_plot->setVisible(!shown);
    m_foot->setVisible(!shown);
    m_mean->setVisible(shown);
    if (shown)
        fillMean();
}

void OverlaidCurves::fillMean()
{
    const Split named = metricName(metric()).split;
    QList<CurveFamily> families;
    for (const ModelVersion &version : std::as_const(m_versions)) {
        CurveFamily family{metric(), {}};
        for (const MetricSeries &series : version.histories) {
            if (series.name == metric() && family.curves.isEmpty())
                family.curves << CurveFamily::Curve{named == Split::Summary ? Split::Training : named, series};
        }
        families << family;
    }
    m_mean->setGroup(families);
}

void OverlaidCurves::showMetric()
{
    QList<PlotCurve> curves;
    QStringList without;
    QStringList sentences;
    m_legend->clear();
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const auto &series = m_versions[i].histories;
        const auto found = std::find_if(series.begin(), series.end(),
                                        [this](const MetricSeries &one) { return one.name == metric(); });
        const bool hasValues = found != series.end()
                               && std::any_of(found->values.begin(), found->values.end(),
                                              [](double value) { return std::isfinite(value); });
        if (!hasValues) {
            without.append(m_names.value(i));
            continue;
        }
        PlotCurve curve;
        curve.name = m_names.value(i);
        curve.steps = found->steps;
        curve.values = found->values;
        curve.series = m_looks.value(i);
        curve.dash = seriesDash(curve.series);
        m_legend->add(curve.name, curve.series, curve.dash);
        const QString last = metricText(found->values.back());
        const auto best = bestOf({metric(), {}}, *found);
        sentences << (best ? tr("%1: last %2, best %3 at epoch %4.")
                                 .arg(curve.name, last, metricText(best->y), fixedText(best->x, 0))
                           : tr("%1: last %2.").arg(curve.name, last));
        curves.append(std::move(curve));
    }
    m_plot->setCurves({}); // the range of the last metric says nothing about this one
    m_plot->setCurves(curves);
    m_view->setSegmentVisible(1, curves.size() > 1);
    if (curves.size() < 2)
        m_view->setCurrent(0);
    showMean(m_view->current() == 1);
    if (m_view->current() == 0)
        m_plot->setVisible(!curves.isEmpty());
    m_plot->setAccessibleName(tr("Chart of %1 over epochs").arg(metric()));
    m_plot->setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    m_note->setText(curves.isEmpty()    ? tr("None of these versions has a training curve.")
                    : without.isEmpty() ? QString()
                                        : tr("Without this curve: %1.").arg(without.join(QStringLiteral(", "))));
    m_note->setVisible(!m_note->text().isEmpty() && m_view->current() == 0); // the mean says it itself
}

} // namespace slipway
