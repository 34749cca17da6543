#include "ui/charts/confusionpanel.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/confusionview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int mostRows = 7; ///< of a table, seen at once; the others scroll
constexpr int cellRowHeight = 26;
constexpr int leastClassWidth = 56;        ///< so that four columns fit into the inspector
constexpr int fewClasses = 2;              ///< of which a person sees every confusion at once
constexpr std::size_t quickCells = 40'000; // read within a frame

void makeSmall(TableView &table)
{
    table.verticalHeader()->setDefaultSectionSize(cellRowHeight);
    table.horizontalHeader()->setSectionsClickable(false);
}

/// As high as its rows up to a limit; of none it is not seen.
void fitHeight(TableView &table)
{
    const int rows = std::min(table.model()->rowCount(), mostRows);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * cellRowHeight + 4);
    table.setVisible(rows > 0);
}

} // namespace

ConfusionPanel::ConfusionPanel(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_shown(new SegmentedControl(tr("What the cells say"),
                                   {tr("Counts"), tr("% of row"), tr("% of column"), tr("Difference")})),
      m_view(new ConfusionView),
      m_chart(new ChartPanel(title, m_view, m_view->model())),
      m_scale(new RateScale),
      m_test(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_problems(new MessageBar),
      m_cellsTitle(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_cells(new TableView(tr("Largest cells of %1").arg(title))),
      m_metrics(new TableView(tr("Metrics from the counts of %1").arg(title))),
      m_reading(m_jobs, this)
{
    m_metrics->setModel(&m_derived);
    makeSmall(*m_metrics);
    m_metrics->fitColumns(DerivedMetricTableModel::Name, 90);
    m_cells->setModel(&m_cellsModel);
    makeSmall(*m_cells);
    m_cells->fitColumns(ConfusionCellsModel::Actual, leastClassWidth);
    m_test->setReading();
    m_test->setMinimumWidth(1); // a long name is cut, not the panel
    m_test->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_chart);
    layout->addWidget(m_scale);
    layout->addWidget(m_shown, 0, Qt::AlignLeft);
    layout->addWidget(m_test);
    layout->addWidget(m_problems);
    placeCells();
    layout->addSpacing(4);
    layout->addWidget(m_metrics);
    m_shown->setSegmentVisible(Difference, false);
    m_chart->setPicture([this] { return m_view->picture(m_chart->title()); });
    connect(m_chart, &ChartPanel::exportFailed, m_problems, &MessageBar::showError);
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &chosen) {
                if (chosen.isValid())
                    m_view->goTo(m_cellsModel.at(chosen.row()).row, m_cellsModel.at(chosen.row()).column);
            });
    connect(m_cells, &QAbstractItemView::activated, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_shown, &SegmentedControl::currentChanged, this, [this](int shown) {
        m_wanted = shown;
        showReading(shown);
    });
}

void ConfusionPanel::setMatrix(Matrix matrix)
{
    m_matrix = std::move(matrix);
    read();
}

void ConfusionPanel::setOther(const QString &name, Matrix other)
{
    m_otherName = name;
    m_other = std::move(other);
    read();
}

void ConfusionPanel::setContradictions(const QList<ConfusionContradiction> &contradictions)
{
    m_contradictions.clear();
    for (const ConfusionContradiction &one : contradictions) {
        const QString sentence = one.inSummary ? tr("The summary states %1 as %2; the matrix says %3.")
                                               : tr("The version states %1 as %2; the matrix says %3.");
        m_contradictions << sentence.arg(one.metric, metricText(one.stated), metricText(one.counted));
    }
    showProblems();
}

ConfusionPanel::Figures ConfusionPanel::figuresOf(const Matrix &matrix, const Matrix &other)
{
    Figures figures;
    figures.matrix = ConfusionTableModel::figuresOf(*matrix);
    figures.derived = DerivedMetricTableModel::metricsOf(figures.matrix->matrix, figures.matrix->totals);
    if (figures.matrix->matrix.labels.size() > fewClasses)
        figures.confusions = ConfusionCellsModel::confusionsOf(*figures.matrix);
    if (!other)
        return figures;
    figures.difference = ConfusionDifferenceModel::figuresOf(ConfusionTableModel::figuresOf(*other), figures.matrix);
    if (figures.difference->classes.size() > fewClasses)
        figures.differences = ConfusionCellsModel::differencesOf(*figures.difference);
    return figures;
}

void ConfusionPanel::read()
{
    m_reading.cancel();
    if (m_matrix->counts.size() <= quickCells && (!m_other || m_other->counts.size() <= quickCells)) {
        showFigures(figuresOf(m_matrix, m_other));
        return;
    }
    m_reading.run<Figures>(
        [matrix = m_matrix, other = m_other](Progress &) -> Result<Figures> { return figuresOf(matrix, other); },
        [this](Result<Figures> figures) {
            if (figures)
                showFigures(std::move(*figures));
        });
}

void ConfusionPanel::showFigures(Figures figures)
{
    m_view->setFigures(std::move(figures.matrix));
    m_derived.setMetrics(std::move(figures.derived));
    m_difference = std::move(figures.difference);
    m_confusions = std::move(figures.confusions);
    m_differences = std::move(figures.differences);
    fitHeight(*m_metrics);
    m_shown->setSegmentVisible(Difference, m_difference != nullptr);
    showReading(m_wanted);
}

void ConfusionPanel::setTest(const QString &sentence)
{
    m_test->setText(sentence);
    m_test->setVisible(!sentence.isEmpty());
}

void ConfusionPanel::showDifference()
{
    m_wanted = Difference;
    showReading(m_wanted);
}

void ConfusionPanel::showReading(int wanted)
{
    const int shown = wanted == Difference && !m_difference ? Count : wanted;
    const QSignalBlocker quiet(m_shown); // what is wanted stays so until a person says otherwise
    m_shown->setCurrent(shown);
    const QString size = tr("n = %1").arg(countText(m_view->matrixModel().total()));
    if (shown == Difference) {
        m_view->setDifference(m_difference);
        m_scale->setMeaning(RateScale::Meaning::Difference, m_view->differenceModel().scale());
        m_chart->setNote(tr("points, against %1").arg(m_otherName));
    } else {
        const ConfusionReading readings[] = {ConfusionReading::Count, ConfusionReading::RateOfRow,
                                             ConfusionReading::RateOfColumn};
        m_view->setReading(readings[shown]);
        m_scale->setMeaning(shown == OfColumn ? RateScale::Meaning::OfColumn : RateScale::Meaning::OfRow);
        m_chart->setNote(size);
    }
    m_chart->setFigures(m_view->model(), RowNames::First);
    showCells();
    showProblems();
}

void ConfusionPanel::showCells()
{
    m_cellsModel.setCells(m_view->showsDifference() ? m_differences : m_confusions);
    m_cellsTitle->setText(m_cellsModel.title());
    fitHeight(*m_cells);
    m_cellsTitle->setVisible(!m_cells->isHidden());
    placeCells();
}

void ConfusionPanel::placeCells()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->removeWidget(m_cellsTitle);
    column->removeWidget(m_cells);
    const int at = m_view->isOverlong() ? 0 : column->indexOf(m_problems) + 1;
    column->insertWidget(at, m_cellsTitle);
    column->insertWidget(at + 1, m_cells);
}

void ConfusionPanel::showProblems()
{
    const QStringList problems =
        m_contradictions
        + (m_view->showsDifference() ? m_view->differenceModel().problems() : m_view->matrixModel().problems());
    if (problems.isEmpty())
        m_problems->clear();
    else
        m_problems->showMessage(MessageBar::Kind::Warning, problems.join(QLatin1Char(' ')));
}

} // namespace slipway
