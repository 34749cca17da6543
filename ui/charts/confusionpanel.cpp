#include "ui/charts/confusionpanel.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/confusionview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int mostMetricRows = 8; ///< seen at once; the others scroll
constexpr int metricRowHeight = 26;

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
      m_metrics(new TableView(tr("Metrics from the counts of %1").arg(title)))
{
    m_metrics->setModel(&m_derived);
    m_metrics->verticalHeader()->setDefaultSectionSize(metricRowHeight);
    m_metrics->horizontalHeader()->setSectionsClickable(false);
    m_metrics->fitColumns(DerivedMetricTableModel::Name, 90);
    m_test->setReading();
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
    connect(m_shown, &SegmentedControl::currentChanged, this, &ConfusionPanel::showReading);
}

void ConfusionPanel::setMatrix(const ConfusionMatrix &matrix)
{
    m_matrix = matrix;
    m_view->setMatrix(matrix);
    m_derived.setMatrix(matrix);
    const int rows = std::min(m_derived.rowCount(), mostMetricRows);
    m_metrics->setFixedHeight(m_metrics->horizontalHeader()->sizeHint().height() + rows * metricRowHeight + 4);
    m_metrics->setVisible(rows > 0);
    showReading(m_shown->current() == Difference && !m_other ? Count : m_shown->current());
}

void ConfusionPanel::setOther(const QString &name, const std::optional<ConfusionMatrix> &other)
{
    m_otherName = name;
    m_other = other;
    m_shown->setSegmentVisible(Difference, other.has_value());
    showReading(m_shown->current() == Difference && !m_other ? Count : m_shown->current());
}

void ConfusionPanel::setTest(const QString &sentence)
{
    m_test->setText(sentence);
    m_test->setVisible(!sentence.isEmpty());
}

void ConfusionPanel::showDifference()
{
    if (m_other)
        showReading(Difference);
}

void ConfusionPanel::showReading(int shown)
{
    m_shown->setCurrent(shown);
    const QString size = tr("n = %1").arg(countText(m_view->matrixModel().total()));
    if (shown == Difference) {
        m_view->setDifference(*m_other, m_matrix);
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
        m_view->showsDifference() ? m_view->differenceModel().problems() : m_view->matrixModel().problems();
    if (problems.isEmpty())
        m_problems->clear();
    else
        m_problems->showMessage(MessageBar::Kind::Warning, problems.join(QLatin1Char(' ')));
}

} // namespace slipway
