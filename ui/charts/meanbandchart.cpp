#include "ui/charts/meanbandchart.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/historycurves.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr std::array bands{GroupSeriesModel::Band::StandardDeviation, GroupSeriesModel::Band::StandardError,
                           GroupSeriesModel::Band::Interval95};

/// The part of `values` in which the mean has a beginning and an end: what lies outside is no gap of the curve.
std::vector<double> within(const std::vector<double> &means, const std::vector<double> &values)
{
    const auto isMean = [](double mean) { return std::isfinite(mean); };
    const auto first = std::find_if(means.begin(), means.end(), isMean) - means.begin();
    const auto last = std::find_if(means.rbegin(), means.rend() - first, isMean).base() - means.begin();
    return {values.begin() + first, values.begin() + std::max(first, last)};
}

QList<PlotCurve> curvesOf(const std::shared_ptr<const GroupSeriesModel::Figures> &figures, int series)
{
    QList<PlotCurve> curves;
    for (const GroupSeriesModel::Curve &source : figures->curves) {
        PlotCurve curve;
        curve.name = MeanBandChart::tr("%1, mean").arg(historyLegendName(source.split));
        curve.steps = within(source.means, figures->steps);
        curve.values = within(source.means, source.means);
        curve.series = series;
        curve.dash = source.split == Split::Validation ? QList<qreal>()
                     : source.split == Split::Test     ? testDash()
                                                       : trainingDash();
        curves << curve;
    }
    return curves;
}

/// The curve that has the band.
const GroupSeriesModel::Curve *banded(const GroupSeriesModel::Figures &figures)
{
    for (const GroupSeriesModel::Curve &curve : figures.curves) {
        if (curve.split == Split::Validation)
            return &curve;
    }
    return figures.curves.isEmpty() ? nullptr : &figures.curves.first();
}

} // namespace

MeanBandChart::MeanBandChart(QWidget *parent)
    : QWidget(parent),
      m_choice(new SegmentedControl(tr("Band around the mean"), {tr("SD"), tr("SE"), percentText(0.95, 0)})),
      m_plot(new PlotView),
      m_panel(new ChartPanel({}, m_plot, &m_model)),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_computing(m_jobs, this)
{
    m_note->setReading();
    m_panel->addTool(m_choice);
    m_panel->setPicture([this] { return chartPicture(*m_plot, m_panel->title()); });
    connect(m_panel, &ChartPanel::exportFailed, this,
            [this](const Error &error) { m_note->setText(error.translated()); });
    m_choice->setCurrent(static_cast<int>(bands.size()) - 1);
    m_choice->setToolTip(tr("One standard deviation, one standard error, or the 95 % interval of the mean by "
                            "Student's t"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_note);
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { setBand(bands[static_cast<std::size_t>(index)]); });
}

void MeanBandChart::setGroup(const QList<CurveFamily> &families, HistoryX stepKind, int series)
{
    m_stepKind = stepKind;
    m_plot->setXTitle(historyStepTitle(stepKind));
    m_plot->setXUnit(XUnit::Count);
    m_families = families;
    m_series = series;
    compute();
}

void MeanBandChart::setBand(GroupSeriesModel::Band band)
{
    m_band = band;
    m_choice->setCurrent(static_cast<int>(std::find(bands.begin(), bands.end(), band) - bands.begin()));
    compute();
}

void MeanBandChart::compute()
{
    using Figures = GroupSeriesModel::Figures;
    m_computing.run<Figures>([families = m_families, band = m_band](
                                 Progress &) -> Result<Figures> { return GroupSeriesModel::figuresOf(families, band); },
                             [this](Result<Figures> figures) {
                                 if (!figures)
                                     return;
                                 m_model.setFigures(std::move(*figures));
                                 showFigures();
                                 Q_EMIT computed();
                             });
}

void MeanBandChart::showFigures()
{
    const auto figures = m_model.sharedFigures();
    m_plot->setCurves({});
    PlotBand band;
    band.series = m_series;
    if (const GroupSeriesModel::Curve *curve = banded(*figures)) {
        band.steps = within(curve->means, figures->steps);
        band.lows = within(curve->means, curve->lows);
        band.highs = within(curve->means, curve->highs);
    }
    m_plot->setBand(band);
    m_plot->setCurves(curvesOf(figures, m_series));
    m_panel->setTitle(tr("Mean %1").arg(figures->metric));
    m_note->setText(note());
    m_plot->setAccessibleName(m_panel->title());
    m_plot->setAccessibleDescription(m_note->text());
}

QString MeanBandChart::note() const
{
    const GroupSeriesModel::Figures &figures = m_model.figures();
    const GroupSeriesModel::Curve *curve = banded(figures);
    if (!curve)
        return figures.metric.isEmpty()        ? tr("None of these versions has a training curve.")
               : m_stepKind == HistoryX::Epoch ? tr("No epoch has a value.")
                                               : tr("No step has a value.");
    const bool isOfEpochs = m_stepKind == HistoryX::Epoch;
    QStringList sentences;
    const auto at = [curve](auto fits) { return std::count_if(curve->counts.begin(), curve->counts.end(), fits); };
    const auto steps = at([](int count) { return count > 0; });
    const auto fewer = at([curve](int count) { return count > 0 && count < curve->versions; });
    if (fewer == 0) {
        sentences << (isOfEpochs ? tr("Mean of %n versions at every epoch.", nullptr, curve->versions)
                                 : tr("Mean of %n versions at every step.", nullptr, curve->versions));
    } else {
        sentences << (isOfEpochs ? tr("Mean of %n versions. At %1 of %2 epochs some have no value; no mean there.",
                                      nullptr, curve->versions)
                                 : tr("Mean of %n versions. At %1 of %2 steps some have no value; no mean there.",
                                      nullptr, curve->versions))
                         .arg(countText(fewer), countText(steps));
    }
    if (curve->versions < 2)
        sentences << tr("Of fewer than two there is no band.");
    if (const qsizetype missing = m_families.size() - figures.versions; missing > 0)
        sentences << tr("%n versions have no such curve.", nullptr, static_cast<int>(missing));
    return sentences.join(QLatin1Char(' '));
}

} // namespace slipway
