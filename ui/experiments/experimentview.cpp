#include "ui/experiments/experimentview.h"

#include "models/domain/numbertext.h"
#include "models/domain/reasontext.h"
#include "models/items/varianttablemodel.h"
#include "models/services/experimenttables.h"
#include "models/services/figuresources.h"
#include "models/services/planboundaries.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/figurecard.h"
#include "ui/charts/forestplot.h"
#include "ui/charts/plottable.h"
#include "ui/charts/readingtableview.h"
#include "ui/charts/sequencechart.h"
#include "ui/experiments/forestrows.h"
#include "ui/experiments/readingnotes.h"
#include "ui/experiments/readingsections.h"
#include "ui/experiments/splitbanner.h"
#include "ui/experiments/variantdelegate.h"
#include "ui/experiments/verdictcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>

#include <cmath>

namespace slipway {
namespace {

constexpr int VariantsWidth = 720; ///< what the table of the variants needs
constexpr int ChartHeight = 260;
constexpr int Margin = 16;

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

/// How a figure of the table of variants came about; null for the arm's name.
std::shared_ptr<const FigureSource> variantSource(const ExperimentAnalysis &analysis, int row, int column)
{
    const FigureSources sources(analysis);
    if (column == VariantTableModel::ArmColumn || row >= analysis.variants.size())
        return nullptr;
    if (column == VariantTableModel::RequestsColumn || column == VariantTableModel::TrafficColumn)
        return sources.ofSplit();
    const Variant &variant = analysis.variants.at(row);
    const bool ofPrimary = column == VariantTableModel::PrimaryColumn;
    for (const MetricResult &result : analysis.metrics) {
        const bool isWanted =
            ofPrimary ? result.plan.role == MetricRole::Primary : result.plan.kind == MetricKind::Mean;
        if (!isWanted || !(variant.isControl || result.treatment == variant.arm))
            continue;
        const ArmMetric &figures = variant.isControl ? result.control : result.treated;
        if (ofPrimary)
            return sources.ofArm(result.plan, variant.arm, figures);
        const double probability = column == VariantTableModel::P50Column   ? 0.5
                                   : column == VariantTableModel::P95Column ? 0.95
                                                                            : 0.99;
        const auto value = probability < 0.9 ? figures.p50 : probability < 0.97 ? figures.p95 : figures.p99;
        return sources.ofQuantile(result, variant.arm, probability, {value.value_or(std::nan("")), {}, {}});
    }
    return nullptr;
}

} // namespace

ExperimentView::ExperimentView(JobRunner &jobs, QWidget *parent)
    : QScrollArea(parent),
      m_bounding(jobs, this),
      m_traffic(new MessageBar),
      m_verdict(new VerdictCard),
      m_banner(new SplitBanner),
      m_faults(new ReadingTableView),
      m_notes(new ReadingNotes),
      m_messages(new QVBoxLayout),
      m_variants(new VariantTableModel(this)),
      m_sections(new ReadingSections(jobs))
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
    auto *first = new QVBoxLayout;
    first->setContentsMargins(Margin, 12, Margin, 12);
    first->setSpacing(8);
    first->addWidget(m_traffic);
    first->addWidget(m_verdict);
    layout->addLayout(first);
    m_messages->setSpacing(8);
    m_messages->addWidget(m_banner);
    m_messages->addWidget(m_faults);
    m_messages->addWidget(m_notes);
    layout->addLayout(m_messages);
    layout->addWidget(makeVariants());
    layout->addWidget(makeEffects());
    layout->addWidget(new Divider(Qt::Horizontal));
    layout->addWidget(m_sections);
    layout->addStretch();
    setWidget(content);
}

QWidget *ExperimentView::makeHead()
{
    m_name = new ElidedLabel({}, TextRole::Object);
    m_name->setElideMode(Qt::ElideMiddle);
    m_when = new ElidedLabel({}, TextRole::Body, Tone::Secondary);
    m_when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the first to give way
    m_follows = new StatusPill(StatusPill::Shape::Bare);
    m_follows->setStatus(Glyph::Running, tr("Follows its log"));
    m_follows->hide();
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
    layout->addWidget(m_follows);
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
    connect(table, &QTableView::clicked, this, &ExperimentView::explainVariant);
    connect(table, &QTableView::activated, this, &ExperimentView::explainVariant);
    m_table = table;
    return table;
}

QLayout *ExperimentView::makeForest()
{
    m_forest = new ForestPlot;
    connect(m_forest->table(), &QTableView::clicked, this, &ExperimentView::explainEffect);
    connect(m_forest->table(), &QTableView::activated, this, &ExperimentView::explainEffect);
    m_methods = new TextLabel({}, TextRole::Small, Tone::Hint);
    m_methods->setReading();
    ChartActions *actions = m_forest->actions(tr("Lift against control"));
    connect(actions, &ChartActions::failed, this, &ExperimentView::exportFailed);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Lift against control"), TextRole::Section));
    head->addStretch();
    head->addWidget(new TextLabel(tr("shaded: beyond the margin"), TextRole::Small, Tone::Hint));
    head->addWidget(actions->makeButton());
    auto *forest = new QVBoxLayout;
    forest->setSpacing(6);
    forest->addLayout(head);
    forest->addWidget(m_forest);
    forest->addWidget(m_methods);
    return forest;
}

QWidget *ExperimentView::makeEffects()
{
    m_sequence = new SequenceChart;
    m_sequence->setFixedHeight(ChartHeight);
    connect(m_sequence->table()->actions(), &ChartActions::failed, this, &ExperimentView::exportFailed);
    connect(m_sections, &ReadingSections::exportFailed, this, &ExperimentView::exportFailed);
    auto *effects = new QWidget;
    auto *layout = new QVBoxLayout(effects);
    layout->setContentsMargins(Margin, 12, Margin, 12);
    layout->setSpacing(18);
    m_whyNoSequence = new TextLabel({}, TextRole::Small, Tone::Secondary);
    m_whyNoSequence->setReading();
    layout->addLayout(makeForest());
    layout->addWidget(m_sequence);
    layout->addWidget(m_whyNoSequence);
    return effects;
}

void ExperimentView::resizeEvent(QResizeEvent *event)
{
    // Where the columns need more than there is, they scroll, and the version's name stays whole.
    m_table->horizontalHeader()->setSectionResizeMode(
        VariantTableModel::ArmColumn, width() >= VariantsWidth ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    QScrollArea::resizeEvent(event);
}

void ExperimentView::setAnalysis(const ExperimentAnalysis &analysis)
{
    if (analysis.name != m_analysis.name)
        verticalScrollBar()->setValue(0);
    m_analysis = analysis;
    m_name->setText(analysis.name);
    m_when->setText(whenText(analysis));
    showSplit(analysis);
    m_variants->setAnalysis(analysis);
    // Saying the mode again makes the header measure the new texts.
    m_table->horizontalHeader()->setSectionResizeMode(VariantTableModel::PrimaryColumn, QHeaderView::ResizeToContents);
    fitVariants();
    m_forest->setRows(forestRows(analysis));
    const QString methods = methodsText(analysis);
    m_methods->setText(tr("Methods: %1").arg(methods));
    m_methods->setVisible(!methods.isEmpty());
    m_verdict->setAnalysis(analysis);
    m_sections->setAnalysis(analysis);
    showTraffic(analysis);
    showNotes(analysis);
    showSequence();
}

void ExperimentView::setFollowed(bool followed)
{
    m_follows->setVisible(followed);
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
    m_faults->setTable(faultTable(analysis));
}

void ExperimentView::showNotes(const ExperimentAnalysis &analysis)
{
    m_notes->setNotes(analysis.warnings);
    const bool spoken = analysis.srm.mismatch || !analysis.warnings.isEmpty();
    m_messages->setContentsMargins(Margin, 0, Margin, spoken ? 12 : 0);
}

/// Before anything else: a server may accept a canary and never route to it.
void ExperimentView::showTraffic(const ExperimentAnalysis &analysis)
{
    m_traffic->clear();
    if (analysis.trafficGaps.isEmpty())
        return;
    QStringList sentences;
    for (const TrafficGap &gap : analysis.trafficGaps) {
        const QString figures =
            tr("%1 got %2 requests where about %3 were planned", "arm, count, count")
                .arg(FigureSources(analysis).label(gap.arm), countText(gap.seen), countText(qint64(gap.expected)));
        sentences.append(gap.fromMs == gap.toMs
                             ? figures
                             : tr("%1, %2 to %3", "arm without traffic, first and last day")
                                   .arg(figures, isoDateText(gap.fromMs), isoDateText(gap.toMs - 1)));
    }
    QString said = tr("An arm had too little traffic: %1. Some servers accept a canary and never route to it; look at "
                      "the router before reading any figure.")
                       .arg(sentences.join(QStringLiteral("; ")));
    if (analysis.srm.mismatch)
        said +=
            QLatin1Char(' ') + tr("The split is broken by it (%1).", "p value").arg(pValueText(analysis.srm.pValue));
    m_traffic->showMessage(MessageBar::Kind::Bad, said);
}

void ExperimentView::showSequence()
{
    m_bounding.cancel();
    m_sequence->setVisible(!m_analysis.sequence.empty());
    const bool isAbsent = m_analysis.sequence.empty() && !m_analysis.whyNoSequence.message.isEmpty();
    m_whyNoSequence->setVisible(isAbsent);
    m_whyNoSequence->setText(isAbsent ? m_analysis.whyNoSequence.translated() : QString());
    if (m_analysis.sequence.empty())
        return;
    const MetricPlan primary = m_analysis.plan.metrics.value(0);
    const bool areSeveral = m_analysis.variants.size() > 2;
    m_sequence->setSequence(primary, m_analysis.sequence, 1 - m_analysis.sequenceLevel, m_analysis.plan.covariate,
                            areSeveral ? FigureSources(m_analysis).label(m_analysis.sequenceTreatment) : QString());
    m_sequence->setPlan(primary, {}, m_analysis.looks);
    using Boundaries = std::vector<SequentialPoint>;
    m_bounding.run<Boundaries>(
        [analysis = m_analysis](Progress &) -> Result<Boundaries> { return planBoundaries(analysis); },
        [this, primary](const Result<Boundaries> &boundaries) {
            if (boundaries.ok() && !boundaries->empty())
                m_sequence->setPlan(primary, *boundaries, m_analysis.looks);
        });
}

/// A row of the forest plot is a metric of the analysis, in the same order.
void ExperimentView::explainEffect(const QModelIndex &index)
{
    if (QApplication::activePopupWidget() || index.row() >= m_analysis.metrics.size())
        return;
    const MetricResult &result = m_analysis.metrics.at(index.row());
    m_sections->chooseMetric(result.plan.name);
    if (!result.undefined.isEmpty())
        return;
    QTableView *table = m_forest->table();
    const FigureSources sources(m_analysis);
    FigureCard::open(result.guard ? *sources.ofGuard(result) : *sources.ofLift(result), this,
                     table->viewport()->mapToGlobal(table->visualRect(index).bottomLeft()));
}

void ExperimentView::explainVariant(const QModelIndex &index)
{
    if (QApplication::activePopupWidget())
        return;
    const auto source = variantSource(m_analysis, index.row(), index.column());
    if (source)
        FigureCard::open(*source, this, m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

} // namespace slipway
