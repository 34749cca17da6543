#include "ui/experiments/experimentview.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/items/varianttablemodel.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/distributionchart.h"
#include "ui/charts/forestplot.h"
#include "ui/charts/plottable.h"
#include "ui/charts/sequencechart.h"
#include "ui/experiments/forestrows.h"
#include "ui/experiments/readingnotes.h"
#include "ui/experiments/splitbanner.h"
#include "ui/experiments/variantdelegate.h"
#include "ui/experiments/verdictcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace slipway {
namespace {

constexpr int VerdictWidth = 340;
constexpr int TwoColumnsWidth = 820; ///< of the page in a window of 1100
constexpr int VariantsWidth = 720;   ///< what the table of the variants needs
constexpr int ChartHeight = 250;

QString whenText(const ExperimentAnalysis &analysis)
{
    if (!analysis.firstAtMs || !analysis.lastAtMs)
        return ExperimentView::tr("%1 requests, without times", nullptr, int(analysis.rows))
            .arg(countText(analysis.rows));
    const QString first = dateTimeText(*analysis.firstAtMs);
    const QString last = dateTimeText(*analysis.lastAtMs);
    if (first == last)
        return ExperimentView::tr("%1 requests within %2, %3", "count, duration, time", int(analysis.rows))
            .arg(countText(analysis.rows), durationText(double(*analysis.lastAtMs - *analysis.firstAtMs) / 1000),
                 first);
    return ExperimentView::tr("%1 requests, %2 to %3", "count, first and last time", int(analysis.rows))
        .arg(countText(analysis.rows), first, last);
}

} // namespace

ExperimentView::ExperimentView(QWidget *parent)
    : QScrollArea(parent),
      m_banner(new SplitBanner),
      m_notes(new ReadingNotes),
      m_messages(new QVBoxLayout),
      m_variants(new VariantTableModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);

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
    m_messages->addWidget(m_notes);
    layout->addLayout(m_messages);
    layout->addWidget(makeVariants());
    layout->addWidget(makeEffects());
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addWidget(makeCharts());
    layout->addStretch();
    setWidget(content);
}

QWidget *ExperimentView::makeHead()
{
    m_name = new ElidedLabel({}, TextRole::Object);
    m_name->setElideMode(Qt::ElideMiddle);
    m_when = new ElidedLabel({}, TextRole::Body, Tone::Secondary);
    m_when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the first to give way
    m_split = new StatusPill(StatusPill::Shape::Bare);
    Button *more =
        Button::iconOnly(QStringLiteral("more"), tr("What can be done with this experiment"), Button::Kind::Ghost);
    connect(more, &QPushButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(more->mapToGlobal(more->rect().bottomLeft())); });
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_when, 1);
    layout->addWidget(m_split);
    layout->addWidget(more);
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
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(VariantTableModel::ArmColumn, QHeaderView::Stretch);
    connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ExperimentView::fitVariants);
    m_table = table;
    return table;
}

QWidget *ExperimentView::makeEffects()
{
    m_forest = new ForestPlot;
    m_methods = new TextLabel({}, TextRole::Small, Tone::Hint);
    m_methods->setReading();
    m_verdict = new VerdictCard;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Lift against control"), TextRole::Section));
    head->addStretch();
    head->addWidget(new TextLabel(tr("shaded: beyond the margin"), TextRole::Small, Tone::Hint));
    ChartActions *actions = m_forest->actions(tr("Lift against control"));
    connect(actions, &ChartActions::failed, this, &ExperimentView::exportFailed);
    head->addWidget(actions->makeButton());
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addLayout(head);
    left->addWidget(m_forest);
    left->addWidget(m_methods);
    left->addStretch();
    auto *effects = new QWidget;
    m_effects = new QHBoxLayout(effects);
    m_effects->setContentsMargins(16, 12, 16, 12);
    m_effects->setSpacing(16);
    m_effects->addLayout(left, 1);
    m_effects->addWidget(m_verdict, 0, Qt::AlignTop);
    return effects;
}

QWidget *ExperimentView::makeCharts()
{
    m_sequence = new SequenceChart;
    m_distribution = new DistributionChart;
    for (const PlotTable *chart : {m_sequence->table(), m_distribution->table()})
        connect(chart->actions(), &ChartActions::failed, this, &ExperimentView::exportFailed);
    m_sequence->setFixedHeight(ChartHeight);
    m_distribution->setFixedHeight(ChartHeight);
    m_charts = new QWidget;
    m_chartsLayout = new QHBoxLayout(m_charts);
    m_chartsLayout->setContentsMargins(16, 12, 16, 12);
    m_chartsLayout->setSpacing(16);
    m_chartsLayout->addWidget(m_sequence, 1);
    m_chartsLayout->addWidget(m_distribution, 1);
    return m_charts;
}

void ExperimentView::resizeEvent(QResizeEvent *event)
{
    const bool twoColumns = width() >= TwoColumnsWidth;
    m_effects->setDirection(twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_chartsLayout->setDirection(twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Where the columns need more than there is, they scroll, and the version's name stays whole.
    m_table->horizontalHeader()->setSectionResizeMode(
        VariantTableModel::ArmColumn, width() >= VariantsWidth ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_verdict->setMinimumWidth(twoColumns ? VerdictWidth : 0);
    m_verdict->setMaximumWidth(twoColumns ? VerdictWidth : QWIDGETSIZE_MAX);
    QScrollArea::resizeEvent(event);
}

void ExperimentView::setAnalysis(const ExperimentAnalysis &analysis)
{
    m_name->setText(analysis.name);
    m_when->setText(whenText(analysis));
    showSplit(analysis);
    m_variants->setAnalysis(analysis);
    fitVariants();
    m_forest->setRows(forestRows(analysis));
    m_methods->setText(tr("Methods: %1").arg(methodsText(analysis)));
    m_verdict->setAnalysis(analysis);
    showNotes(analysis);
    showCharts(analysis);
}

void ExperimentView::fitVariants()
{
    const QScrollBar *bar = m_table->horizontalScrollBar();
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + 32 * m_variants->rowCount()
                            + (bar->maximum() > 0 ? bar->sizeHint().height() : 0));
}

void ExperimentView::showSplit(const ExperimentAnalysis &analysis)
{
    const SampleRatioCheck &srm = analysis.srm;
    if (!srm.checked)
        m_split->setStatus(Glyph::Unknown, tr("No split was planned, nothing to check"));
    else if (!srm.undefined.isEmpty())
        m_split->setStatus(Glyph::Unknown, tr("Split not checked: %1").arg(reasonSentence(srm.undefined).translated()));
    else if (srm.mismatch)
        m_split->setStatus(Glyph::Bad, tr("Sample ratio mismatch, %1", "p value").arg(pValueText(srm.pValue)));
    else
        m_split->setStatus(Glyph::Good, tr("Split as planned, %1", "p value").arg(pValueText(srm.pValue)));
    m_banner->setAnalysis(analysis);
}

void ExperimentView::showNotes(const ExperimentAnalysis &analysis)
{
    m_notes->setNotes(analysis.warnings);
    const bool spoken = analysis.srm.mismatch || !analysis.warnings.isEmpty();
    m_messages->setContentsMargins(16, spoken ? 12 : 0, 16, spoken ? 12 : 0);
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
        m_distribution->setDistributions(curves, unit.isEmpty()
                                                     ? metricTitle(measured)
                                                     : tr("%1, %2", "metric, unit").arg(metricTitle(measured), unit));
    }
    m_charts->setVisible(!analysis.sequence.empty() || !curves.isEmpty());
}

} // namespace slipway
