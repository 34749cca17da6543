#include "ui/registry/trainingtab.h"

#include "models/domain/comparison.h"
#include "models/domain/metricexpression.h"
#include "models/domain/reporttext.h"
#include "models/items/metricseriesmodel.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/historychart.h"
#include "ui/charts/plotview.h"
#include "ui/charts/readingrules.h"
#include "ui/registry/expressionline.h"
#include "ui/registry/panescroll.h"
#include "ui/registry/seedcharts.h"
#include "ui/registry/sidecolumns.h"
#include "ui/registry/trainingtools.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace slipway {

namespace {

constexpr int sideWidth = 280;
constexpr int chartHeight = 250;
constexpr int severalHeight = 298;          // at most, where there are several: two of them fit into a window of 800
constexpr std::size_t quickPoints = 20'000; // read off within a frame

QList<TrainingSide::Findings> findingsIn(const QList<CurveFamily> &families)
{
    QList<TrainingSide::Findings> findings;
    for (const CurveFamily &family : families) {
        if (!family.isComputed)
            findings << TrainingSide::Findings{family.metric, findingsOf(family)};
    }
    return findings;
}

std::size_t pointsIn(const QList<CurveFamily> &families)
{
    std::size_t points = 0;
    for (const CurveFamily &family : families) {
        for (const CurveFamily::Curve &curve : family.curves)
            points += curve.series.values.size();
    }
    return points;
}

} // namespace

TrainingTab::TrainingTab(QWidget *parent)
    : QWidget(parent),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_tools(new TrainingTools),
      m_expression(new ExpressionLine),
      m_none(new TextLabel(tr("This version has no training history. Its files state no values by epoch."))),
      m_missing(new MessageBar),
      m_pages(new QStackedWidget),
      m_chartColumn(nullptr),
      m_side(new TrainingSide),
      m_table(new TableView(tr("Training history"))),
      m_tableModel(new MetricSeriesModel(this)),
      m_seeds(new SeedCharts),
      m_reading(m_jobs, this)
{
    m_none->setReading();
    m_none->setContentsMargins(16, 16, 16, 16);
    m_table->setModel(m_tableModel);
    m_table->header()->setUnsortable({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_pages->addWidget(scrollingPane(new SideColumns(buildCharts(), m_side, sideWidth)));
    m_pages->addWidget(m_table);
    m_pages->addWidget(scrollingPane(m_seeds));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    for (QWidget *part : {static_cast<QWidget *>(m_tools), static_cast<QWidget *>(m_expression),
                          static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_none)})
        layout->addWidget(part);
    layout->addWidget(m_pages, 1);
    layout->addStretch(0);

    connect(m_tools, &TrainingTools::settingsChanged, this, &TrainingTab::applySettings);
    connect(m_tools, &TrainingTools::settingsChanged, this, &TrainingTab::settingsChanged);
    connect(m_tools, &TrainingTools::tableWanted, this, &TrainingTab::showTable);
    connect(m_tools, &TrainingTools::seedsWanted, this, &TrainingTab::showSeeds);
    connect(m_tools, &TrainingTools::expressionWanted, m_expression, &ExpressionLine::open);
    connect(m_tools, &TrainingTools::exportMenuOpening, this, [this](QMenu *menu) {
        for (HistoryChart *chart : charts())
            menu->addAction(tr("Export %1…").arg(chart->title()), chart->actions(), &ChartActions::askAndExport);
    });
    connect(m_expression, &ExpressionLine::entered, this, &TrainingTab::addExpression);
    connect(m_side, &TrainingSide::placeWanted, this, &TrainingTab::goTo);
    setVersion(std::nullopt);
}

QString TrainingTab::help()
{
    return tr("How the version was trained: a chart for each metric, what to read off them, and the values at the "
              "crosshair. An expression such as val_loss - loss is one more chart.")
           + QStringLiteral("\n\n") + PlotView::help() + QStringLiteral("\n\n")
           + tr("Smoothing leaves the raw curve behind the smoothed one; the tip names both values. Where outliers are "
                "cut off, a note under the chart says how many.")
           + QStringLiteral("\n\n") + tr("Each reading leads to its place in a chart. They are made by these rules:")
           + QStringLiteral("\n\n") + readingRules();
}

QWidget *TrainingTab::buildCharts()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(13, 10, 13, 12); // a chart has room for its focus ring
    layout->setSpacing(14);
    m_chartColumn = new QVBoxLayout;
    m_chartColumn->setSpacing(14);
    layout->addLayout(m_chartColumn, 100);
    layout->addWidget(m_missing);
    layout->addStretch(1);
    return column;
}

HistoryChart *TrainingTab::chartAt(qsizetype index)
{
    while (m_charts.size() <= index) {
        auto *model = new MetricSeriesModel(this);
        auto *chart = new HistoryChart;
        chart->setLook(m_look);
        chart->setSubject(m_subject);
        chart->setMinimumHeight(chartHeight);
        chart->setModel(model);
        m_chartColumn->addWidget(chart, 1);
        m_models << model;
        m_charts << chart;
        link(chart);
        listen(chart);
    }
    return m_charts[index];
}

void TrainingTab::link(HistoryChart *chart)
{
    // The others follow; their own answers must not come back to a chart whose steps lie elsewhere.
    const auto others = [this, chart](const auto &apply) {
        if (m_linking)
            return;
        m_linking = true;
        for (HistoryChart *other : charts()) {
            if (other != chart)
                apply(other->plot());
        }
        m_linking = false;
        showValues(chart);
    };
    connect(chart->plot(), &PlotView::crosshairMoved, this,
            [others](std::optional<double> x) { others([x](PlotView *plot) { plot->setCrosshair(x); }); });
    connect(chart->plot(), &PlotView::xRangeChanged, this, [others](double low, double high) {
        others([low, high](PlotView *plot) { plot->setXRange({low, high}); });
    });
    connect(chart->plot(), &PlotView::zoomRemembered, this,
            [others] { others([](PlotView *plot) { plot->rememberFollowedZoom(); }); });
    connect(chart->plot(), &PlotView::zoomUndone, this, [others] { others([](PlotView *plot) { plot->undoZoom(); }); });
}

void TrainingTab::listen(HistoryChart *chart)
{
    connect(chart, &HistoryChart::tableRequested, this, [this] { m_tools->setTableShown(true); });
    connect(chart, &HistoryChart::exported, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Good, tr("The chart is in %1.").arg(path));
        m_message->addAction(tr("Close"), [this] { m_message->clear(); });
    });
    connect(chart, &HistoryChart::exportFailed, this, [this](const Error &error) { m_message->showError(error); });
    QAction *remove = chart->menu()->addAction(tr("Remove this chart"));
    connect(remove, &QAction::triggered, this, [this, chart] { removeExpression(m_charts.indexOf(chart)); });
    connect(chart->menu(), &QMenu::aboutToShow, this, [this, chart, remove] {
        remove->setVisible(m_charts.indexOf(chart) >= m_used - m_shownExpressions.size());
    });
}

QList<HistoryChart *> TrainingTab::charts() const
{
    return m_charts.mid(0, m_used);
}

const TrainingSettings &TrainingTab::settings() const
{
    return m_tools->settings();
}

void TrainingTab::setSettings(const TrainingSettings &settings)
{
    m_tools->setSettings(settings);
    applySettings();
    showFamilies();
}

void TrainingTab::setVersion(const std::optional<ModelVersion> &version, int look)
{
    m_tools->setSeedsShown(false);
    m_version = version;
    m_look = look;
    m_subject =
        version ? lineText(version->summary.model) + QLatin1Char(' ') + versionName(version->summary) : QString();
    for (HistoryChart *chart : std::as_const(m_charts)) {
        chart->setLook(look);
        chart->setSubject(m_subject);
    }
    m_message->clear();
    m_expression->hide();
    showFamilies();
}

QList<CurveFamily> TrainingTab::expressionFamilies()
{
    QList<CurveFamily> families;
    QStringList missing;
    m_shownExpressions.clear();
    for (const QString &text : settings().expressions) {
        MetricExpression::Place place;
        const auto expression = MetricExpression::parse(text, place);
        const Result<MetricSeries> series =
            expression ? expression->of(m_version->histories) : Result<MetricSeries>(expression.error());
        if (series) {
            families << CurveFamily{text, {{Split::Training, *series}}, true};
            m_shownExpressions << text;
        } else {
            missing << tr("%1: %2").arg(text, series.error().translated());
        }
    }
    if (missing.isEmpty()) {
        m_missing->clear();
        return families;
    }
    m_missing->showMessage(MessageBar::Kind::Info, missing.join(QLatin1Char('\n')));
    m_missing->addAction(tr("Remove"), [this] { keepExpressions(m_shownExpressions); });
    return families;
}

void TrainingTab::showFamilies()
{
    QList<CurveFamily> families = m_version ? curveFamilies(m_version->histories) : QList<CurveFamily>();
    const bool hasHistory = !families.isEmpty();
    m_shownExpressions.clear();
    m_missing->clear();
    if (hasHistory)
        families << expressionFamilies();
    m_used = 0; // nothing is linked while the curves change
    for (qsizetype i = 0; i < families.size(); ++i) {
        chartAt(i)->plot()->setCrosshair(std::nullopt);
        m_models[i]->setFamily({});
        m_charts[i]->setMaximumHeight(families.size() > 1 ? severalHeight : QWIDGETSIZE_MAX);
        m_charts[i]->show();
    }
    for (qsizetype i = families.size(); i < m_charts.size(); ++i) {
        m_models[i]->setFamily({});
        m_charts[i]->hide();
    }
    applySettings();
    const HistoryX stepKind = m_version ? stepKindOf({*m_version}) : HistoryX::Epoch;
    for (qsizetype i = 0; i < families.size(); ++i)
        m_models[i]->setFamily(families[i], stepKind);
    m_used = families.size();
    m_side->setVersion(m_version.value_or(ModelVersion()));
    readCurvesOf(families);
    showTable(m_pages->currentIndex() == Table);
    m_tools->setVisible(hasHistory);
    m_pages->setVisible(hasHistory);
    m_none->setVisible(m_version && !hasHistory);
}

void TrainingTab::applySettings()
{
    const TrainingSettings &now = settings();
    const QList<MetricSeries> histories = m_version ? m_version->histories : QList<MetricSeries>();
    const QList<HistoryX> kinds = HistoryAxis::kindsOf(histories);
    const HistoryAxis axis(now.x.value_or(kinds.first()), histories);
    m_tools->setAxes(kinds, axis.kind());
    m_linking = true; // they all change alike
    for (HistoryChart *chart : std::as_const(m_charts)) {
        chart->setAxis(axis);
        chart->setAxisScale(now.yScale);
        chart->setXAxisScale(now.xScale);
        chart->setOutliers(now.outliers);
        chart->setSmoothing(now.smoothing);
    }
    m_linking = false;
}

void TrainingTab::readCurvesOf(const QList<CurveFamily> &families)
{
    m_reading.cancel();
    using Findings = QList<TrainingSide::Findings>;
    if (pointsIn(families) <= quickPoints) { // at once, so that nothing flickers
        showFindings(findingsIn(families));
        return;
    }
    m_reading.run<Findings>([families](Progress &) -> Result<Findings> { return findingsIn(families); },
                            [this](const Result<Findings> &findings) {
                                if (findings)
                                    showFindings(*findings);
                            });
}

void TrainingTab::showFindings(const QList<TrainingSide::Findings> &findings)
{
    m_side->setFindings(findings);
    for (qsizetype i = 0; i < std::min(m_used, findings.size()); ++i) {
        QList<HistoryChart::Mark> marks;
        for (const CurveFinding &finding : findings[i].all) {
            const bool isPlateau = finding.kind == CurveFinding::Kind::Plateau;
            if ((isPlateau || isWarning(finding.kind)) && std::isfinite(finding.value)) {
                marks << HistoryChart::Mark{finding.split, finding.step, finding.value,
                                            isPlateau ? PlotMark::Kind::Note : PlotMark::Kind::Warning};
            }
        }
        m_charts[i]->setReadingMarks(marks);
    }
}

void TrainingTab::goTo(const CurveFinding &finding)
{
    for (HistoryChart *chart : charts()) {
        if (chart->model()->family().metric == finding.metric && !chart->model()->family().isComputed) {
            chart->goToStep(finding.split, finding.step);
            bringIntoSight(chart);
        }
    }
}

void TrainingTab::bringIntoSight(HistoryChart *chart)
{
    chart->plot()->setFocus(Qt::OtherFocusReason); // the arrow keys go on from there
    // After the layout has given a new chart its place.
    QMetaObject::invokeMethod(
        chart,
        [chart] {
            for (QWidget *around = chart->parentWidget(); around; around = around->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(around))
                    area->ensureWidgetVisible(chart, 0, 8);
            }
        },
        Qt::QueuedConnection);
}

void TrainingTab::showValues(const HistoryChart *chart)
{
    QList<std::pair<QString, QString>> values;
    for (const HistoryChart *each : charts())
        values << each->plot()->crosshairValues();
    m_side->setValues(chart->plot()->crosshairPlace(), values);
}

void TrainingTab::showTable(bool shown)
{
    CurveFamily all;
    for (qsizetype i = 0; shown && i < m_used; ++i)
        all.curves << m_models[i]->family().curves;
    m_tableModel->setFamily(all, m_version ? stepKindOf({*m_version}) : HistoryX::Epoch); // only while it is seen
    if (shown)
        m_tools->setSeedsShown(false);
    if (shown || m_pages->currentIndex() == Table)
        m_pages->setCurrentIndex(shown ? Table : Charts);
}

void TrainingTab::showSeeds(bool shown)
{
    if (shown) {
        m_tools->setTableShown(false);
        m_seeds->setVersions({}, m_look);
        Q_EMIT seedsWanted(m_version ? m_version->summary.id : QString());
    }
    if (shown || m_pages->currentIndex() == Seeds)
        m_pages->setCurrentIndex(shown ? Seeds : Charts);
}

void TrainingTab::setSeeds(const QList<ModelVersion> &versions)
{
    const bool isOfThis = m_version && !versions.isEmpty() && versions.first().summary.id == m_version->summary.id;
    if (isOfThis && m_pages->currentIndex() == Seeds)
        m_seeds->setVersions(versions, m_look);
}

void TrainingTab::addExpression(const QString &text)
{
    MetricExpression::Place place;
    const auto expression = MetricExpression::parse(text, place);
    if (!expression) {
        m_expression->showError(expression.error(), place);
        return;
    }
    if (const auto series = expression->of(m_version->histories); !series) {
        m_expression->showError(series.error());
        return;
    }
    TrainingSettings now = settings();
    if (!now.expressions.contains(expression->text()))
        now.expressions << expression->text();
    m_tools->setSettings(now);
    m_expression->hide();
    showFamilies();
    Q_EMIT settingsChanged();
    bringIntoSight(charts().last());
}

void TrainingTab::removeExpression(qsizetype chart)
{
    const qsizetype at = chart - (m_used - m_shownExpressions.size());
    if (at < 0 || at >= m_shownExpressions.size())
        return;
    QStringList kept = settings().expressions;
    kept.removeAll(m_shownExpressions[at]);
    keepExpressions(kept);
}

void TrainingTab::keepExpressions(const QStringList &expressions)
{
    TrainingSettings now = settings();
    now.expressions = expressions;
    m_tools->setSettings(now);
    showFamilies();
    Q_EMIT settingsChanged();
}

} // namespace slipway
