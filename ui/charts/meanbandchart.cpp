#include "ui/charts/meanbandchart.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartlegend.h"
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

constexpr qreal strongMean = 2.5; ///< among the edges of several bands
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

/// The curve of a group that has the band.
bool isBanded(const GroupSeriesModel::Curve &curve, const GroupSeriesModel::Figures &figures)
{
    const auto isBetter = [&curve](const GroupSeriesModel::Curve &other) {
        return other.group == curve.group && other.split == Split::Validation;
    };
    const auto isFirst = [&curve](const GroupSeriesModel::Curve &other) { return other.group == curve.group; };
    const auto &all = figures.curves;
    auto banded = std::find_if(all.begin(), all.end(), isBetter);
    if (banded == all.end())
        banded = std::find_if(all.begin(), all.end(), isFirst);
    return &*banded == &curve;
}

QList<qreal> meanDash(const GroupSeriesModel::Curve &curve, int series)
{
    if (!curve.group.isEmpty())
        return seriesDash(series);
    return curve.split == Split::Validation ? QList<qreal>() : curve.split == Split::Test ? testDash() : trainingDash();
}

} // namespace

MeanBandChart::MeanBandChart(QWidget *parent)
    : QWidget(parent),
      m_choice(new SegmentedControl(tr("Band around the mean"), {tr("SD"), tr("SE"), percentText(0.95, 0)})),
      m_plot(new PlotView),
      m_legend(new ChartLegend(ChartLegend::Rows::AsNeeded)),
      m_panel(new ChartPanel({}, m_plot, &m_model)),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_computing(m_jobs, this)
{
    m_note->setReading();
    m_panel->addTool(m_choice);
    m_panel->setPicture([this] {
        ChartPicture picture = chartPicture(*m_plot, m_panel->title());
        picture.note = m_note->text();
        return picture;
    });
    connect(m_panel, &ChartPanel::exportFailed, this,
            [this](const Error &error) { m_note->setText(error.translated()); });
    m_choice->setCurrent(static_cast<int>(bands.size()) - 1);
    m_choice->setToolTip(tr("One standard deviation, one standard error, or the 95 % interval of the mean by "
                            "Student's t"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_note);
    m_legend->hide();
    connect(m_legend, &ChartLegend::shownChanged, this, &MeanBandChart::showCurves);
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { setBand(bands[static_cast<std::size_t>(index)]); });
}

void MeanBandChart::setGroups(const QList<Group> &groups, HistoryX stepKind)
{
    m_stepKind = stepKind;
    m_plot->setXTitle(historyStepTitle(stepKind));
    m_plot->setXUnit(XUnit::Count);
    m_groups = groups;
    m_legend->clear();
    for (const Group &group : groups)
        m_legend->add(group.versions.name, group.series, seriesDash(group.series));
    m_legend->setVisible(groups.size() > 1);
    compute();
}

int MeanBandChart::seriesOf(const QString &group) const
{
    for (const Group &one : m_groups) {
        if (one.versions.name == group)
            return one.series;
    }
    return 0;
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
    QList<GroupSeriesModel::Group> groups;
    for (const Group &group : std::as_const(m_groups))
        groups << group.versions;
    m_computing.run<Figures>(
        [groups, band = m_band](Progress &) -> Result<Figures> { return GroupSeriesModel::figuresOf(groups, band); },
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
    m_plot->setCurves({});
    showCurves();
    m_panel->setTitle(tr("Mean %1").arg(m_model.figures().metric));
    m_note->setText(note());
    m_plot->setAccessibleName(m_panel->title());
    m_plot->setAccessibleDescription(m_note->text());
}

void MeanBandChart::showCurves()
{
    const auto figures = m_model.sharedFigures();
    const auto isHidden = [this](const QString &group) {
        for (int i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i].versions.name == group)
                return m_legend->isVisibleTo(this) && !m_legend->isShown(i);
        }
        return false;
    };
    QList<PlotCurve> curves;
    QList<PlotBand> bands;
    for (const GroupSeriesModel::Curve &source : figures->curves) {
        if (isHidden(source.group))
            continue;
        const QString name = source.group.isEmpty() ? historyLegendName(source.split) : source.group;
        PlotCurve curve;
        curve.name = tr("%1, mean").arg(name);
        curve.steps = within(source.means, figures->steps);
        curve.values = within(source.means, source.means);
        curve.series = seriesOf(source.group);
        curve.dash = meanDash(source, curve.series);
        if (!source.group.isEmpty())
            curve.width = strongMean;
        curves << curve;
        if (isBanded(source, *figures))
            bands << PlotBand{within(source.means, figures->steps), within(source.means, source.lows),
                              within(source.means, source.highs), curve.series, curve.dash};
    }
    m_plot->setBands(bands);
    m_plot->setCurves(curves);
}

QString MeanBandChart::note() const
{
    const GroupSeriesModel::Figures &figures = m_model.figures();
    if (figures.curves.isEmpty())
        return figures.metric.isEmpty()        ? tr("None of these versions has a training curve.")
               : m_stepKind == HistoryX::Epoch ? tr("No epoch has a value.")
                                               : tr("No step has a value.");
    QStringList sentences;
    for (const GroupSeriesModel::Curve &curve : figures.curves) {
        if (!isBanded(curve, figures))
            continue;
        sentences << (curve.group.isEmpty() ? noteOf(curve)
                                            : tr("%1: %2", "group, sentence").arg(curve.group, noteOf(curve)));
    }
    qsizetype versions = 0;
    for (const Group &group : m_groups)
        versions += group.versions.families.size();
    if (const qsizetype missing = versions - figures.versions; missing > 0)
        sentences << tr("%n versions have no such curve.", nullptr, static_cast<int>(missing));
    return sentences.join(QLatin1Char(' '));
}

QString MeanBandChart::noteOf(const GroupSeriesModel::Curve &curve) const
{
    const bool isOfEpochs = m_stepKind == HistoryX::Epoch;
    const auto at = [&curve](auto fits) { return std::count_if(curve.counts.begin(), curve.counts.end(), fits); };
    const auto steps = at([](int count) { return count > 0; });
    const auto fewer = at([&curve](int count) { return count > 0 && count < curve.versions; });
    QStringList sentences;
    if (fewer == 0) {
        sentences << (isOfEpochs ? tr("Mean of %n versions at every epoch.", nullptr, curve.versions)
                                 : tr("Mean of %n versions at every step.", nullptr, curve.versions));
    } else {
        sentences << (isOfEpochs ? tr("Mean of %n versions. At %1 of %2 epochs some have no value; no mean there.",
                                      nullptr, curve.versions)
                                 : tr("Mean of %n versions. At %1 of %2 steps some have no value; no mean there.",
                                      nullptr, curve.versions))
                         .arg(countText(fewer), countText(steps));
    }
    if (curve.versions < 2)
        sentences << tr("Of fewer than two there is no band.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace slipway
