#include "ui/registry/trainingtab.h"

#include "models/domain/numbertext.h"
#include "models/items/metricseriesmodel.h"
#include "ui/charts/historychart.h"
#include "ui/charts/plotview.h"
#include "ui/registry/panescroll.h"
#include "ui/registry/sidecolumns.h"
#include "ui/registry/trainingside.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>

namespace slipway {

namespace {

constexpr int toolsHeight = 50;
constexpr int narrowTools = 420; // below it the slider goes without its label
constexpr int sideWidth = 280;
constexpr int chartHeight = 250;
constexpr int mostSmoothing = 99; // hundredths: a weight of 1 would never move

} // namespace

TrainingTab::TrainingTab(QWidget *parent)
    : QWidget(parent),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_scale(new SegmentedControl(tr("Upright axis"), {tr("Linear"), tr("Log")})),
      m_smoothingLabel(new TextLabel(tr("Smoothing"), TextRole::Body, Tone::Secondary)),
      m_smoothing(new QSlider(Qt::Horizontal)),
      m_smoothingValue(new TextLabel(fixedText(0, 2))),
      m_tableButton(Button::iconOnly(QStringLiteral("columns"), tr("Show the values as a table"))),
      m_exportMenu(new QMenu(this)),
      m_tools(buildTools()),
      m_none(new TextLabel(tr("This version has no training history. Its files state no values by epoch."))),
      m_pages(new QStackedWidget),
      m_chartColumn(nullptr),
      m_side(new TrainingSide),
      m_table(new TableView(tr("Training history"))),
      m_tableModel(new MetricSeriesModel(this))
{
    m_none->setReading();
    m_none->setContentsMargins(16, 16, 16, 16);
    m_table->setModel(m_tableModel);
    m_table->header()->setUnsortable({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_pages->addWidget(scrollingPane(new SideColumns(buildCharts(), m_side, sideWidth)));
    m_pages->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_tools);
    layout->addWidget(m_message);
    layout->addWidget(m_none);
    layout->addWidget(m_pages, 1);
    layout->addStretch(0);
    setVersion(std::nullopt);
}

QWidget *TrainingTab::buildTools()
{
    m_smoothing->setRange(0, mostSmoothing);
    m_smoothing->setFixedWidth(110);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("Debiased moving average; the curve as it is stays behind it"));
    m_smoothingValue->setFixedWidth(34);
    auto *download = Button::iconOnly(QStringLiteral("download"), tr("Export a chart"));
    connect(m_scale, &SegmentedControl::currentChanged, this, &TrainingTab::setScale);
    connect(m_smoothing, &QSlider::valueChanged, this, &TrainingTab::setSmoothing);
    connect(m_tableButton, &QPushButton::toggled, this, &TrainingTab::showTable);
    connect(download, &QPushButton::clicked, this, [this, download] {
        fillExportMenu();
        m_exportMenu->popup(download->mapToGlobal(QPoint(0, download->height())));
    });
    m_tableButton->setCheckable(true);

    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(m_scale);
    row->addSpacing(6);
    row->addWidget(m_smoothingLabel);
    row->addWidget(m_smoothing);
    row->addWidget(m_smoothingValue);
    row->addStretch(1);
    row->addWidget(m_tableButton);
    row->addWidget(download);
    column->addLayout(row, 1);
    column->addWidget(new Divider(Qt::Horizontal));
    tools->setFixedHeight(toolsHeight);
    return tools;
}

QWidget *TrainingTab::buildCharts()
{
    auto *column = new QWidget;
    m_chartColumn = new QVBoxLayout(column);
    m_chartColumn->setContentsMargins(16, 10, 16, 12);
    m_chartColumn->setSpacing(14);
    return column;
}

HistoryChart *TrainingTab::chartAt(qsizetype index)
{
    while (m_charts.size() <= index) {
        auto *model = new MetricSeriesModel(this);
        auto *chart = new HistoryChart;
        chart->setMinimumHeight(chartHeight);
        chart->setModel(model);
        m_chartColumn->addWidget(chart, 1);
        m_models << model;
        m_charts << chart;
        link(chart);
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
    connect(chart, &HistoryChart::tableRequested, m_tableButton, [this] { m_tableButton->setChecked(true); });
    connect(chart, &HistoryChart::exported, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Good, tr("The chart is in %1.").arg(path));
        m_message->addAction(tr("Close"), [this] { m_message->clear(); });
    });
    connect(chart, &HistoryChart::exportFailed, this, [this](const Error &error) { m_message->showError(error); });
}

QList<HistoryChart *> TrainingTab::charts() const
{
    return m_charts.mid(0, m_used);
}

void TrainingTab::setVersion(const std::optional<ModelVersion> &version)
{
    const QList<CurveFamily> families = version ? curveFamilies(version->histories) : QList<CurveFamily>();
    m_message->clear();
    m_used = 0; // nothing is linked while the curves change
    CurveFamily all;
    for (qsizetype i = 0; i < families.size(); ++i) {
        HistoryChart *chart = chartAt(i);
        chart->plot()->setCrosshair(std::nullopt);
        m_models[i]->setFamily(families[i]);
        chart->show();
        all.curves << families[i].curves;
    }
    for (qsizetype i = families.size(); i < m_charts.size(); ++i) {
        m_models[i]->setFamily({});
        m_charts[i]->hide();
    }
    m_used = families.size();
    m_tableModel->setFamily(all);
    m_side->setVersion(version.value_or(ModelVersion()), families);
    m_tools->setVisible(!families.isEmpty());
    m_pages->setVisible(!families.isEmpty());
    m_none->setVisible(version && families.isEmpty());
}

void TrainingTab::showValues(const HistoryChart *chart)
{
    QList<std::pair<QString, QString>> values;
    for (const HistoryChart *each : charts())
        values << each->plot()->crosshairValues();
    m_side->setValues(chart->plot()->crosshairPlace(), values);
}

void TrainingTab::setSmoothing(int hundredths)
{
    m_smoothingValue->setText(fixedText(hundredths / 100.0, 2));
    for (HistoryChart *chart : std::as_const(m_charts))
        chart->setSmoothing(hundredths / 100.0);
}

void TrainingTab::setScale(int index)
{
    for (HistoryChart *chart : std::as_const(m_charts))
        chart->setAxisScale(index == 1 ? AxisScale::Log : AxisScale::Linear);
}

void TrainingTab::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
}

void TrainingTab::fillExportMenu()
{
    m_exportMenu->clear();
    for (HistoryChart *chart : charts())
        m_exportMenu->addAction(tr("Export %1…").arg(chart->title()), chart, &HistoryChart::askAndExport);
}

void TrainingTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_smoothingLabel->setVisible(width() >= narrowTools);
    m_smoothing->setFixedWidth(width() >= narrowTools ? 110 : 64);
}

} // namespace slipway
