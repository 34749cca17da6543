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

constexpr int mostMetricRows = 8; ///< seen at once; the others scroll
constexpr int metricRowHeight = 26;
constexpr std::size_t quickCells = 40'000; // read within a frame

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
      m_metrics(new TableView(tr("Metrics from the counts of %1").arg(title))),
      m_reading(m_jobs, this)
{
    m_metrics->setModel(&m_derived);
    m_metrics->verticalHeader()->setDefaultSectionSize(metricRowHeight);
    m_metrics->horizontalHeader()->setSectionsClickable(false);
    m_metrics->fitColumns(DerivedMetricTableModel::Name, 90);
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
    layout->addSpacing(4);
    layout->addWidget(m_metrics);
    m_shown->setSegmentVisible(Difference, false);
    m_chart->setPicture([this] { return m_view->picture(m_chart->title()); });
    connect(m_chart, &ChartPanel::exportFailed, m_problems, &MessageBar::showError);
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
    for (const ConfusionContradiction &one : contradictions)
        m_contradictions << tr("The version states %1 as %2; the matrix says %3.")
                                .arg(one.metric, metricText(one.stated), metricText(one.counted));
    showProblems();
}

ConfusionPanel::Figures ConfusionPanel::figuresOf(const Matrix &matrix, const Matrix &other)
{
    Figures figures;
    figures.matrix = ConfusionTableModel::figuresOf(*matrix);
    figures.derived = DerivedMetricTableModel::metricsOf(figures.matrix->matrix, figures.matrix->totals);
    if (other)
        figures.difference =
            ConfusionDifferenceModel::figuresOf(ConfusionTableModel::figuresOf(*other), figures.matrix);
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
    const int rows = std::min(m_derived.rowCount(), mostMetricRows);
    m_metrics->setFixedHeight(m_metrics->horizontalHeader()->sizeHint().height() + rows * metricRowHeight + 4);
    m_metrics->setVisible(rows > 0);
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
    showProblems();
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
