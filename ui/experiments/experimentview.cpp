#include "ui/experiments/experimentview.h"

#include "models/domain/numbertext.h"
#include "models/items/varianttablemodel.h"
#include "ui/charts/distributionchart.h"
#include "ui/charts/forestplot.h"
#include "ui/charts/sequencechart.h"
#include "ui/experiments/forestrows.h"
#include "ui/experiments/splitbanner.h"
#include "ui/experiments/variantdelegate.h"
#include "ui/experiments/verdictcard.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace slipway {
namespace {

constexpr int VerdictWidth = 376;
constexpr int ChartHeight = 250;

QString whenText(const ExperimentAnalysis &analysis)
{
    if (!analysis.firstAtMs || !analysis.lastAtMs)
        return ExperimentView::tr("%1 requests, without times").arg(countText(analysis.rows));
    return ExperimentView::tr("%1 requests, %2 to %3", "count, first and last time")
        .arg(countText(analysis.rows), dateTimeText(*analysis.firstAtMs), dateTimeText(*analysis.lastAtMs));
}

} // namespace

ExperimentView::ExperimentView(QWidget *parent)
    : QScrollArea(parent),
      m_banner(new SplitBanner),
      m_rejected(new MessageBar),
      m_messages(new QVBoxLayout),
      m_variants(new VariantTableModel(this)),
      m_warnings(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_warnings->setSpacing(8);
    m_warnings->setContentsMargins(16, 12, 16, 16);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Divider(Qt::Horizontal));
    m_messages->setSpacing(8);
    m_messages->addWidget(m_banner);
    m_messages->addWidget(m_rejected);
    layout->addLayout(m_messages);
    layout->addWidget(makeVariants());
    layout->addWidget(makeEffects());
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addWidget(makeCharts());
    layout->addLayout(m_warnings);
    layout->addStretch();
    setWidget(content);
}

QWidget *ExperimentView::makeHead()
{
    m_name = new TextLabel({}, TextRole::Object);
    m_when = new TextLabel({}, TextRole::Body, Tone::Secondary);
    m_split = new StatusPill(StatusPill::Shape::Bare);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_when, 1);
    layout->addWidget(m_split);
    return head;
}

QWidget *ExperimentView::makeVariants()
{
    auto *table = new TableView(tr("Variants"));
    table->setModel(m_variants);
    table->setItemDelegate(new VariantDelegate(table));
    table->header()->setUnsortable({0, 1, 2, 3, 4, 5, 6});
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    const int widths[] = {270, 90, 150, 230, 80, 80, 80};
    for (int column = 0; column < VariantTableModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setSectionResizeMode(VariantTableModel::ArmColumn, QHeaderView::Stretch);
    m_table = table;
    return table;
}

QWidget *ExperimentView::makeEffects()
{
    m_forest = new ForestPlot;
    m_methods = new TextLabel({}, TextRole::Small, Tone::Hint);
    m_methods->setReading();
    m_verdict = new VerdictCard;
    m_verdict->setFixedWidth(VerdictWidth);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Lift against control"), TextRole::Section));
    head->addStretch();
    head->addWidget(new TextLabel(tr("shaded: beyond the margin"), TextRole::Small, Tone::Hint));
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addLayout(head);
    left->addWidget(m_forest);
    left->addWidget(m_methods);
    left->addStretch();
    auto *effects = new QWidget;
    auto *layout = new QHBoxLayout(effects);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(m_verdict, 0, Qt::AlignTop);
    return effects;
}

QWidget *ExperimentView::makeCharts()
{
    m_sequence = new SequenceChart;
    m_distribution = new DistributionChart;
    m_sequence->setFixedHeight(ChartHeight);
    m_distribution->setFixedHeight(ChartHeight);
    m_charts = new QWidget;
    auto *layout = new QHBoxLayout(m_charts);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(m_sequence, 1);
    layout->addWidget(m_distribution, 1);
    return m_charts;
}

void ExperimentView::setAnalysis(const ExperimentAnalysis &analysis)
{
    m_name->setText(analysis.name);
    m_when->setText(whenText(analysis));
    showSplit(analysis);
    m_variants->setAnalysis(analysis);
    m_table->setFixedHeight(30 + 32 * m_variants->rowCount());
    m_forest->setRows(forestRows(analysis));
    m_methods->setText(tr("Methods: %1").arg(methodsText(analysis)));
    m_verdict->setAnalysis(analysis);
    showWarnings(analysis);
    showCharts(analysis);
}

void ExperimentView::showSplit(const ExperimentAnalysis &analysis)
{
    const SampleRatioCheck &srm = analysis.srm;
    if (!srm.checked)
        m_split->setStatus(Glyph::Unknown, tr("No split was planned, nothing to check"));
    else if (!srm.undefined.isEmpty())
        m_split->setStatus(Glyph::Unknown, tr("Split not checked: %1").arg(srm.undefined));
    else if (srm.mismatch)
        m_split->setStatus(Glyph::Bad, tr("Sample ratio mismatch, %1", "p value").arg(pValueText(srm.pValue)));
    else
        m_split->setStatus(Glyph::Good, tr("Split as planned, %1", "p value").arg(pValueText(srm.pValue)));
    m_banner->setAnalysis(analysis);
}

void ExperimentView::showWarnings(const ExperimentAnalysis &analysis)
{
    if (analysis.rejected.count > 0) {
        m_rejected->showMessage(MessageBar::Kind::Warning,
                                tr("%n lines of the log could not be read and do not count. The first is line %1: %2",
                                   nullptr, int(analysis.rejected.count))
                                    .arg(countText(analysis.rejected.firstLine), analysis.rejected.firstReason));
    } else {
        m_rejected->clear();
    }
    const bool spoken = analysis.srm.mismatch || analysis.rejected.count > 0;
    m_messages->setContentsMargins(16, spoken ? 12 : 0, 16, spoken ? 12 : 0);
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Sentence &warning : analysis.warnings) {
        auto *bar = new MessageBar;
        m_warnings->addWidget(bar); // first: without a parent it would be a window of its own
        bar->showMessage(MessageBar::Kind::Warning, warning.translated());
    }
}

void ExperimentView::showCharts(const ExperimentAnalysis &analysis)
{
    const MetricPlan primary = analysis.plan.metrics.value(0);
    m_sequence->setVisible(!analysis.sequence.empty());
    if (!analysis.sequence.empty())
        m_sequence->setSequence(primary, analysis.sequence, analysis.plan.alpha);
    QList<DistributionCurve> curves;
    for (const DistributionCurve &curve : analysis.distributions) {
        if (curve.metric == analysis.distributions.first().metric)
            curves.append(curve);
    }
    m_distribution->setVisible(!curves.isEmpty());
    if (!curves.isEmpty()) {
        MetricPlan measured;
        measured.name = curves.first().metric;
        const QString unit = metricUnit(measured);
        m_distribution->setDistributions(curves, unit.isEmpty() ? metricTitle(measured)
                                                                : tr("%1, %2", "metric, unit").arg(metricTitle(measured), unit));
    }
    m_charts->setVisible(!analysis.sequence.empty() || !curves.isEmpty());
}

} // namespace slipway
