#include "ui/experiments/planningdialog.h"

#include "models/domain/numbertext.h"
#include "ui/experiments/planfields.h"
#include "ui/experiments/sizeplot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace slipway {

namespace {

constexpr int FieldsWidth = 400;
constexpr int PlotHeight = 300;

std::optional<double> numberOf(const QLineEdit *field)
{
    return numberIn(field->text());
}

QString numberText(std::optional<double> number)
{
    return number ? QLocale().toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

PlanningDialog::PlanningDialog(ExperimentService &service, JobRunner &jobs, const std::optional<StoredPlan> &before)
    : PlanDialog(before ? tr("Change the plan of %1").arg(before->name) : tr("Plan an experiment"),
                 before && before->looks > 0 ? tr("Change the plan, to explore") : tr("Store the plan"), Width::Wide),
      m_service(service),
      m_before(before),
      m_storing(jobs, this),
      m_direction(new QComboBox),
      m_objective(new QComboBox),
      m_mode(new QComboBox),
      m_unit(new QComboBox),
      m_size(new TextLabel(QString(), TextRole::Body)),
      m_plot(new SizePlot),
      m_message(new MessageBar)
{
    setSubtitle(tr("Before the start: what decides, and when. Changed after a look at the data it only explores."));
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_plot, 1);
    side->addWidget(m_size);
    m_size->setWordWrap(true);
    m_plot->setMinimumHeight(PlotHeight);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeFields());
    columns->addLayout(side, 1);
    body()->setSpacing(12);
    body()->addWidget(m_message);
    body()->addLayout(columns);
    action()->disconnect(this); // it ends only when the plan is stored
    connect(action(), &QPushButton::clicked, this, &PlanningDialog::store);
    if (m_before)
        fillIn();
    showSize();
}

void PlanningDialog::fillIn()
{
    const ExperimentPlan &plan = m_before->plan;
    const auto primary = std::find_if(plan.metrics.begin(), plan.metrics.end(),
                                      [](const MetricPlan &metric) { return metric.role == MetricRole::Primary; });
    const MetricPlan decides = primary == plan.metrics.end() ? MetricPlan() : *primary;
    const QStringList arms = plan.arms.isEmpty() ? m_before->arms : plan.arms;
    const auto fill = [this](QLineEdit *field, const QString &text) {
        field->setText(text);
        m_filled.insert(field, text);
    };
    m_objective->setCurrentIndex(plan.objective == QLatin1String("non_inferiority") ? 1 : 0);
    m_direction->setCurrentIndex(decides.direction == Direction::HigherIsBetter ? 0 : 1);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(plan.mode)));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(plan.unit)));
    fill(m_name, m_before->name);
    m_name->setReadOnly(true);
    fill(m_control, plan.control);
    fill(m_treatments, arms.mid(1).join(QStringLiteral(", ")));
    fill(m_split, sharesText(plan.split));
    fill(m_phases, phasesText(plan.phases));
    fill(m_primary, decides.name);
    if (const auto known = m_before->baselines.constFind(decides.name); known != m_before->baselines.constEnd()) {
        fill(m_baseline, QLocale().toString(known->mean, 'g', 4));
        fill(m_spread, known->sd ? QLocale().toString(*known->sd, 'g', 4) : QString());
    }
    fill(m_effect, numberText(isNonInferiority() ? decides.margin : decides.minEffect));
    fill(m_guardrails, guardrailsText(plan.metrics));
    fill(m_covariate, plan.covariate);
    fill(m_alpha, numberText(plan.alpha));
    fill(m_power, numberText(plan.power));
    fill(m_days, QLocale().toString(plan.minDays));
    fill(m_plannedN, plan.plannedPerArm ? QString::number(*plan.plannedPerArm) : QString());
    if (m_before->looks > 0)
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("The data was looked at %n times. A plan that is changed now marks the result as "
                                  "exploratory, for good: it can end the test or go on, but it rolls nothing out.",
                                  nullptr, int(m_before->looks)));
}

QLineEdit *PlanningDialog::makeField(const QString &name, const QString &hint, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, &PlanningDialog::showSize);
    return field;
}

QLineEdit *PlanningDialog::addField(QFormLayout *form, const QString &label, const QString &hint, const QString &text)
{
    QLineEdit *field = makeField(label, hint, text);
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(field);
    form->addRow(caption, field);
    return field;
}

/// Several fields in a row, each with its name as a tip.
void PlanningDialog::addLine(QFormLayout *form, const QString &label, const QList<QLineEdit *> &fields)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QLineEdit *field : fields) {
        field->setToolTip(field->accessibleName());
        line->addWidget(field);
    }
    auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
    caption->setBuddy(fields.first());
    form->addRow(caption, line);
}

void PlanningDialog::addLevels(QFormLayout *form)
{
    m_alpha = makeField(tr("Alpha"), QString(), QLocale().toString(0.05));
    m_power = makeField(tr("Power"), QString(), QLocale().toString(0.8));
    m_days = makeField(tr("Days at least"), QString(), QLocale().toString(0));
    addLine(form, tr("α, power, days"), {m_alpha, m_power, m_days});
}

bool PlanningDialog::isNonInferiority() const
{
    return m_objective->currentIndex() == 1;
}

QWidget *PlanningDialog::makeFields()
{
    auto *fields = new QWidget;
    fields->setFixedWidth(FieldsWidth);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(4, 4, 4, 4);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    const auto addChoice = [this, form](const QString &label, QComboBox *choice) {
        choice->setAccessibleName(label);
        auto *caption = new TextLabel(label, TextRole::Body, Tone::Secondary);
        caption->setBuddy(choice);
        form->addRow(caption, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &PlanningDialog::showSize);
    };
    m_name = addField(form, tr("Name"), tr("Of the experiment"));
    m_control = addField(form, tr("Control"), tr("Arm as the log will write it"));
    m_treatments = addField(form, tr("Treatments"), tr("One, or several with commas between"));
    m_split = addField(form, tr("Split"), tr("80, 20: the control first"));
    m_phases = addField(form, tr("Later splits"), tr("2024-03-08 = 50, 50; 2024-03-15 = 20, 80"));
    m_phases->setToolTip(tr("A canary that grows: from each day or time (UTC) on another split."));
    m_primary = addField(form, tr("Primary metric"), tr("Column of the log"), QStringLiteral("success"));
    m_direction->addItem(tr("Higher is better"));
    m_direction->addItem(tr("Lower is better"));
    addChoice(tr("Direction"), m_direction);
    m_objective->addItem(tr("Superiority: shown to be better"));
    m_objective->addItem(tr("Non-inferiority: shown not to be worse"));
    addChoice(tr("Objective"), m_objective);
    m_baseline = makeField(tr("Its value now"), tr("Rate, or mean"));
    m_spread = makeField(tr("Its spread now"), tr("sd; not of a rate"));
    addLine(form, tr("Value, spread"), {m_baseline, m_spread});
    m_effect = addField(form, tr("Smallest gain"), tr("Worth it (or the loss let by): 0.01 or 1%"));
    m_guardrails = addField(form, tr("Guard rails"), tr("response_time_ms: 5% of 42; errors: 0.01"));
    m_guardrails->setToolTip(
        tr("The loss that is let by, in the metric's unit or as a share of its value now, which is "
           "fixed to the unit when the plan is stored."));
    m_mode->addItem(tr("Fixed: once, at the planned size"), QStringLiteral("fixed"));
    m_mode->addItem(tr("Planned looks"), QStringLiteral("group_sequential"));
    m_mode->addItem(tr("Always valid: any time"), QStringLiteral("sequential"));
    addChoice(tr("Reading"), m_mode);
    m_unit->addItem(tr("Request"), QStringLiteral("row"));
    m_unit->addItem(tr("User"), QStringLiteral("user"));
    addChoice(tr("Unit"), m_unit);
    m_covariate = addField(form, tr("Covariate"), tr("Number column known before"));
    m_plannedN = addField(form, tr("Planned size"), tr("Units of the smallest arm; empty: it follows"));
    addLevels(form);
    return fields;
}

QString PlanningDialog::plannedName() const
{
    return m_name->text().trimmed();
}

/// Of the primary, in its unit; a share is one of its value now.
std::optional<double> PlanningDialog::effect() const
{
    return amountIn(m_effect->text(), numberOf(m_baseline)).amount;
}

/// What stands in the fields as it stood is what the plan had, to the last digit.
void PlanningDialog::takeMetrics(ExperimentPlan &plan) const
{
    MetricPlan primary;
    primary.name = m_primary->text().trimmed();
    primary.role = MetricRole::Primary;
    primary.direction = m_direction->currentIndex() == 0 ? Direction::HigherIsBetter : Direction::LowerIsBetter;
    (isNonInferiority() ? primary.margin : primary.minEffect) = effect();
    QList<MetricPlan> guardrails = guardrailsIn(m_guardrails->text());
    if (m_before && m_filled.value(m_guardrails) == m_guardrails->text()) {
        guardrails = m_before->plan.metrics;
        guardrails.removeIf([](const MetricPlan &metric) { return metric.role != MetricRole::Guardrail; });
    }
    plan.metrics = QList<MetricPlan>{primary} + guardrails;
}

ExperimentPlan PlanningDialog::plan() const
{
    const auto isTouched = [this](const QLineEdit *field) {
        return !m_before || m_filled.value(field) != field->text();
    };
    ExperimentPlan plan = m_before ? m_before->plan : ExperimentPlan();
    plan.control = m_control->text().trimmed();
    if (isTouched(m_control) || isTouched(m_treatments))
        plan.arms = QStringList{plan.control} + namesIn(m_treatments->text());
    if (isTouched(m_split))
        plan.split = sharesIn(m_split->text());
    if (isTouched(m_phases))
        plan.phases = phasesIn(m_phases->text());
    takeMetrics(plan);
    plan.objective = isNonInferiority() ? QStringLiteral("non_inferiority") : QStringLiteral("superiority");
    plan.covariate = m_covariate->text().trimmed();
    plan.minDays = int(numberOf(m_days).value_or(0));
    plan.mode = m_mode->currentData().toString();
    plan.unit = m_unit->currentData().toString();
    plan.alpha = numberOf(m_alpha).value_or(0);
    plan.power = numberOf(m_power).value_or(0);
    plan.plannedPerArm.reset();
    if (const auto planned = numberOf(m_plannedN))
        plan.plannedPerArm = std::llround(*planned);
    return plan;
}

QHash<QString, MetricBaseline> PlanningDialog::baselines() const
{
    const auto mean = numberOf(m_baseline);
    if (!mean)
        return {};
    return {{m_primary->text().trimmed(), {*mean, numberOf(m_spread)}}};
}

QString PlanningDialog::blocker() const
{
    if (plannedName().isEmpty())
        return tr("The experiment needs a name.");
    if (m_control->text().trimmed().isEmpty() || namesIn(m_treatments->text()).isEmpty())
        return tr("Name the control and at least one treatment.");
    if (!namesIn(m_split->text()).isEmpty()
        && namesIn(m_split->text()).size() != namesIn(m_treatments->text()).size() + 1)
        return tr("The split needs one share for each arm, the control first.");
    if (m_primary->text().trimmed().isEmpty())
        return tr("Name the primary metric.");
    if (m_effect->text().contains(QLatin1Char('%')) && !effect())
        return tr("A share of the primary metric needs its value now.");
    if (isNonInferiority() && effect().value_or(0) <= 0)
        return tr("Non-inferiority needs the loss that is let by, a number above 0.");
    for (const PlannedPhase &phase : phasesIn(m_phases->text())) {
        if (phase.split.size() != size_t(namesIn(m_treatments->text()).size()) + 1)
            return tr("A later split is written as 2024-03-08 = 50, 50: its day, then one share for each arm.");
        if (m_split->text().trimmed().isEmpty())
            return tr("Later splits need the first one.");
    }
    for (const MetricPlan &guardrail : guardrailsIn(m_guardrails->text())) {
        const bool isOfData = m_before && !m_before->arms.isEmpty();
        if (guardrail.relativeMargin && !guardrail.margin && !isOfData)
            return tr("The margin of %1 is a share: say of what, as “%1: 5% of 42”.").arg(guardrail.name);
        if (guardrail.margin.value_or(guardrail.relativeMargin.value_or(0)) <= 0)
            return tr("The guard rail %1 needs a margin above 0, as “%1: 2”.").arg(guardrail.name);
    }
    return {};
}

void PlanningDialog::showSize()
{
    if (!m_days)
        return; // the fields are still being made
    const auto question = sizeQuestion(plan(), baselines());
    const auto size = question ? sizeOf(*question) : std::nullopt;
    m_plot->setQuestion(size ? question : std::nullopt);
    QStringList sentences{tr("The size follows from the value now, the smallest gain, alpha and power.")};
    const ExperimentSize needed = size.value_or(ExperimentSize());
    if (size)
        sentences = {tr("Needed: %1 of the control and %2 of the treatment, %3 in all.")
                         .arg(countText(std::llround(needed.control)), countText(std::llround(needed.treatment)),
                              countText(std::llround(needed.total())))};
    for (const MetricPlan &guardrail : guardrailsIn(m_guardrails->text())) {
        if (guardrail.relativeMargin && guardrail.margin)
            sentences.append(tr("%1 may lose %2 at most, fixed when the plan is stored.")
                                 .arg(guardrail.name, QLocale().toString(*guardrail.margin, 'g', 4)));
    }
    m_size->setText(sentences.join(QLatin1Char('\n')));
    const QString what = blocker();
    action()->setEnabled(what.isEmpty());
    action()->setToolTip(what.toHtmlEscaped());
    setFootNote(what);
}

void PlanningDialog::store()
{
    m_message->clear();
    action()->setEnabled(false);
    m_storing.run<ExperimentPlan>([&service = m_service, request = PlanRequest{plannedName(), plan(), baselines()}](
                                      Progress &progress) { return service.plan(request, progress); },
                                  [this](const Result<ExperimentPlan> &stored) {
                                      if (stored) {
                                          accept();
                                          return;
                                      }
                                      m_message->showError(stored.error());
                                      action()->setEnabled(true);
                                  });
}

} // namespace slipway
