#include "ui/compare/overlaidcurves.h"

#include "models/domain/metricname.h"
#include "models/domain/numbertext.h"
#include "models/items/metricseriesmodel.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/historycurves.h"
#include "ui/charts/meanbandchart.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchcombo.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway {

namespace {

/// In place of one group.
enum Meant { AllVersions = -1, EachGroup = -2 };

constexpr double overwhelming = 1000;   ///< times the range of the usual values
constexpr qsizetype mostBandsShown = 8; ///< more are not told apart

} // namespace

OverlaidCurves::OverlaidCurves(QWidget *parent)
    : QWidget(parent),
      m_metric(new SearchCombo(tr("Curve"))),
      m_view(new SegmentedControl(tr("Curves shown"), {tr("Each"), tr("Mean")})),
      m_legend(new ChartLegend(ChartLegend::Rows::AsNeeded)),
      m_plot(new PlotView),
      m_group(new SearchCombo(tr("Versions of the mean"))),
      m_mean(new MeanBandChart),
      m_foot(new QWidget),
      m_pages(new QStackedWidget),
      m_figures(new MetricSeriesModel(this)),
      m_table(new TableView(tr("Training curves"))),
      m_actions(makeActions()),
      m_more(m_actions->makeButton()),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary))
{
    m_metric->setMinimumWidth(160);
    m_note->setReading();
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(tr("Training curves"), TextRole::Section));
    heading->addStretch(1);
    heading->addWidget(m_view);
    heading->addWidget(m_metric);
    heading->addWidget(m_more);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_table);
    m_table->setModel(m_figures);
    m_table->horizontalHeader()->setSectionsClickable(false);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(44, 0, 0, 0);
    foot->addWidget(m_legend, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_group, 0, Qt::AlignLeft);
    layout->addWidget(m_mean, 1);
    layout->addWidget(m_foot);
    layout->addWidget(m_note);
    m_mean->hide();
    m_group->setMinimumContentsLength(28);
    m_group->hide();
    m_view->setToolTip(tr("The mean with a band, of runs of one training with other seeds"));
    connect(m_group, &QComboBox::activated, this, &OverlaidCurves::showMetric);
    connect(m_view, &SegmentedControl::currentChanged, this, &OverlaidCurves::showMetric);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &OverlaidCurves::showMetric);
    connect(m_legend, &ChartLegend::shownChanged, this, [this] {
        QList<PlotCurve> curves = m_plot->curves();
        for (int i = 0; i < curves.size(); ++i)
            curves[i].isVisible = m_legend->isShown(i);
        m_plot->setCurves(curves);
    });
}

ChartActions *OverlaidCurves::makeActions()
{
    const auto picture = [this] { return chartPicture(*m_plot, metric()); };
    const auto csv = [this] { return curvesAsCsv(drawn()); };
    const auto text = [this] {
        MetricSeriesModel figures;
        figures.setFamily(drawn(), m_stepKind);
        return wholeText(figures);
    };
    auto *actions = new ChartActions({picture, csv, text}, this);
    connect(actions, &ChartActions::failed, this, [this](const Error &error) {
        m_note->setText(error.translated());
        m_note->show();
    });
    QAction *table = actions->menu()->addAction(tr("Show table"));
    table->setCheckable(true);
    connect(table, &QAction::toggled, this, [this](bool shown) {
        m_pages->setCurrentIndex(shown ? 1 : 0);
        fillTable();
    });
    return actions;
}

CurveFamily OverlaidCurves::drawn() const
{
    CurveFamily family{metric(), {}};
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        for (const MetricSeries &series : m_versions[i].histories) {
            if (series.name != metric())
                continue;
            family.curves.append({Split::Training, series});
            family.curves.last().series.name = m_names.value(i);
            break;
        }
    }
    return family;
}

void OverlaidCurves::fillTable()
{
    const bool isSeen = m_pages->currentIndex() == 1; // else it would only cost
    m_figures->setFamily(isSeen ? drawn() : CurveFamily(), m_stepKind);
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
    m_stepKind = stepKindOf(versions);
    m_plot->setXTitle(historyStepTitle(m_stepKind));
    m_plot->setXUnit(XUnit::Count);
    m_names = names;
    m_looks = looks;
    const QStringList curves = curveNames(versions);
    const QString chosen = preferred(curves);
    fillGroups();
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        m_metric->addItems(curves);
        m_metric->setCurrentText(chosen);
    }
    m_metric->setEnabled(curves.size() > 1);
    showMetric();
}

void OverlaidCurves::fillGroups()
{
    m_groups = seedGroups(m_versions);
    m_group->clear();
    if (m_groups.size() > 1 && m_groups.size() <= mostBandsShown)
        m_group->addItem(tr("Each of %n groups of seeds", nullptr, static_cast<int>(m_groups.size())), EachGroup);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const int count = static_cast<int>(m_groups[i].rows.size());
        m_group->addItem(tr("%1: %n seeds", nullptr, count).arg(m_groups[i].name), static_cast<int>(i));
    }
    m_group->addItem(tr("All %n versions", nullptr, static_cast<int>(m_versions.size())), AllVersions);
}

QList<qsizetype> OverlaidCurves::meant() const
{
    const int group = m_group->currentData().toInt();
    if (group >= 0 && group < m_groups.size())
        return m_groups[group].rows;
    QList<qsizetype> all(m_versions.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void OverlaidCurves::showMean(bool shown)
{
    m_pages->setVisible(!shown);
    m_more->setVisible(!shown); // the mean has its own
    m_foot->setVisible(!shown);
    m_group->setVisible(shown && !m_groups.isEmpty());
    m_mean->setVisible(shown);
    if (shown)
        fillMean();
}

QList<CurveFamily> OverlaidCurves::familiesOf(const QList<qsizetype> &rows) const
{
    const Split named = metricName(metric()).split;
    QList<CurveFamily> families;
    for (const qsizetype row : rows) {
        CurveFamily family{metric(), {}};
        for (const MetricSeries &series : m_versions[row].histories) {
            if (series.name == metric() && family.curves.isEmpty())
                family.curves << CurveFamily::Curve{named == Split::Summary ? Split::Training : named, series};
        }
        families << family;
    }
    return families;
}

void OverlaidCurves::fillMean()
{
    if (m_group->currentData() == EachGroup) {
        QList<MeanBandChart::Group> groups;
        for (const SeedGroup &group : std::as_const(m_groups)) // in the look of its first version
            groups.append({{group.name, familiesOf(group.rows)}, m_looks.value(group.rows.first())});
        m_mean->setGroups(groups, m_stepKind);
        m_note->setText({});
        return;
    }
    const QList<qsizetype> rows = meant();
    m_mean->setGroup(familiesOf(rows), m_stepKind);
    const bool isOneGroup = std::any_of(m_groups.begin(), m_groups.end(),
                                        [&](const SeedGroup &group) { return group.rows.size() == rows.size(); });
    m_note->setText(isOneGroup ? QString()
                               : tr("These versions differ in more than their seed: the band is no uncertainty of one "
                                    "training."));
}

void OverlaidCurves::leaveOutOverwhelming()
{
    m_plot->setOutliers(Outliers::Shown);
    const PlotRange whole = m_plot->yRange();
    m_plot->setOutliers(Outliers::Cut);
    const PlotRange usual = m_plot->yRange();
    if (!(whole.high - whole.low > overwhelming * (usual.high - usual.low)))
        m_plot->setOutliers(Outliers::Shown);
}

QString OverlaidCurves::noteOf(bool isEmpty, const QStringList &without) const
{
    if (isEmpty)
        return tr("None of these versions has a training curve.");
    QStringList sentences;
    if (const qint64 outliers = m_plot->notShown().outliers; outliers > 0) {
        sentences << tr("%n values lie so far out that the rest would be a flat line: they are beyond the axis.",
                        nullptr, static_cast<int>(outliers));
    }
    if (!without.isEmpty())
        sentences << tr("Without this curve: %1.").arg(without.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
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
        const QString bestPlace = m_stepKind == HistoryX::Epoch ? tr("%1: last %2, best %3 at epoch %4.")
                                                                : tr("%1: last %2, best %3 at step %4.");
        sentences << (best ? bestPlace.arg(curve.name, last, metricText(best->y), fixedText(best->x, 0))
                           : tr("%1: last %2.").arg(curve.name, last));
        curves.append(std::move(curve));
    }
    m_plot->setCurves({}); // the range of the last metric says nothing about this one
    m_plot->setCurves(curves);
    leaveOutOverwhelming();
    m_view->setSegmentVisible(1, curves.size() > 1);
    if (curves.size() < 2)
        m_view->setCurrent(0);
    if (m_view->current() == 0)
        m_note->setText(noteOf(curves.isEmpty(), without));
    showMean(m_view->current() == 1);
    m_note->setVisible(!m_note->text().isEmpty());
    if (m_view->current() == 0)
        m_pages->setVisible(!curves.isEmpty());
    fillTable();
    m_plot->setAccessibleName(
        tr("Chart of %1 by %2", "a metric, the level axis").arg(metric(), historyStepTitle(m_stepKind)));
    m_plot->setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

} // namespace slipway
