#include "ui/experiments/bayespane.h"

#include "models/services/bayesreading.h"
#include "models/services/metrictext.h"
#include "ui/charts/readingtableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace slipway {

namespace {

constexpr int fieldWidth = 84;

QLineEdit *numberField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setFixedWidth(fieldWidth);
    return field;
}

/// Above `least`; nothing for any other text.
std::optional<double> numberIn(const QLineEdit *field, double least)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(field->text(), &isNumber);
    return isNumber && value > least ? std::optional(value) : std::nullopt;
}

} // namespace

BayesPane::BayesPane(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_asking(jobs, this),
      m_toggle(new Button(tr("Show the Bayesian view"))),
      m_question(makeQuestion()),
      m_message(new MessageBar),
      m_table(new ReadingTableView)
{
    m_toggle->setCheckable(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_toggle);
    heading->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_question);
    layout->addWidget(m_message);
    layout->addWidget(m_table);
    m_question->hide();
    connect(m_toggle, &QPushButton::toggled, this, [this](bool shown) {
        m_question->setVisible(shown);
        m_toggle->setText(shown ? tr("Hide the Bayesian view") : tr("Show the Bayesian view"));
        if (shown)
            ask();
        else
            m_table->setTable({});
    });
}

QWidget *BayesPane::makeQuestion()
{
    m_alpha = numberField(tr("Prior successes"));
    m_beta = numberField(tr("Prior failures"));
    m_equivalent = numberField(tr("As good as no difference, up to"));
    m_alpha->setText(QLocale().toString(1));
    m_beta->setText(QLocale().toString(1));
    auto *question = new QWidget;
    auto *layout = new QHBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QLineEdit *field : {m_alpha, m_beta, m_equivalent}) {
        layout->addWidget(new TextLabel(field->accessibleName(), TextRole::Small, Tone::Secondary));
        layout->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &BayesPane::ask);
    }
    m_unit = new TextLabel(QString(), TextRole::Small, Tone::Secondary);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    return question;
}

void BayesPane::setMetric(const ExperimentAnalysis &analysis, const QString &metric)
{
    const bool isAnother = metric != m_metric || analysis.name != m_analysis.name;
    m_analysis = analysis;
    m_metric = metric;
    setVisible(!metric.isEmpty());
    if (isAnother)
        showQuestion();
    ask();
}

/// The fields as they are for this metric: rates that are counted have a prior, and differences of rates are in points.
void BayesPane::showQuestion()
{
    for (const MetricResult &result : std::as_const(m_analysis.metrics)) {
        if (result.plan.name != m_metric)
            continue;
        const bool isRate = result.plan.kind == MetricKind::Proportion;
        const bool hasPrior = isRate && countsRows(m_analysis, result);
        m_alpha->setEnabled(hasPrior);
        m_beta->setEnabled(hasPrior);
        m_scale = isRate ? 100 : 1;
        m_equivalent->setText(QLocale().toString(usualEquivalence(result) * m_scale, 'g', 4));
        m_unit->setText(isRate ? tr("points") : metricUnit(result.plan));
        return;
    }
}

std::optional<BayesQuestion> BayesPane::question() const
{
    const auto alpha = numberIn(m_alpha, 0), beta = numberIn(m_beta, 0), equivalent = numberIn(m_equivalent, 0);
    if (!alpha || !beta || !equivalent)
        return std::nullopt;
    return BayesQuestion{*alpha, *beta, *equivalent / m_scale};
}

void BayesPane::ask()
{
    if (!m_toggle->isChecked())
        return;
    const auto asked = question();
    m_message->clear();
    if (!asked) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("Each of the three fields takes a number above 0; the figures are not computed."));
        m_table->setTable({});
        return;
    }
    m_asking.run<ReadingTable>([analysis = m_analysis, metric = m_metric, asked = *asked](
                                   Progress &) -> Result<ReadingTable> { return bayesTable(analysis, metric, asked); },
                               [this](const Result<ReadingTable> &table) { m_table->setTable(*table); });
}

} // namespace slipway
