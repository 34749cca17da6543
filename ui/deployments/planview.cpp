#include "ui/deployments/planview.h"

#include "ui/deployments/steprow.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {
namespace {

constexpr int SideWidth = 336;
constexpr int WidthForSide = 680;

/// The column of the checks, on its own surface.
class SidePane final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Tokens::current().alt);
        painter.fillRect(0, 0, 1, height(), Tokens::current().line);
    }
};

/// An icon of the look in the colour of secondary text.
class IconMark final : public QWidget
{
public:
    IconMark(const QString &name, QWidget *parent) : QWidget(parent), m_name(name) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, m_name, rect(), Tokens::current().text2);
    }

private:
    QString m_name;
};

Glyph checkGlyph(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Glyph::Good;
    case CheckState::Warning:
        return Glyph::Warning;
    case CheckState::Failed:
        break;
    }
    return Glyph::Bad;
}

QString checkWord(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return PlanView::tr("Passed");
    case CheckState::Warning:
        return PlanView::tr("Warning");
    case CheckState::Failed:
        break;
    }
    return PlanView::tr("Failed");
}

QString checksSummary(const QList<PreflightCheck> &checks)
{
    const auto count = [&checks](CheckState state) {
        return int(std::count_if(checks.begin(), checks.end(), [state](const auto &c) { return c.state == state; }));
    };
    QStringList parts{PlanView::tr("%n passed", nullptr, count(CheckState::Passed))};
    if (const int warnings = count(CheckState::Warning))
        parts.append(PlanView::tr("%n warnings", nullptr, warnings));
    if (const int failed = count(CheckState::Failed))
        parts.append(PlanView::tr("%n failed", nullptr, failed));
    return parts.join(QStringLiteral(", "));
}

QHBoxLayout *headLine(const QString &title, TextLabel *note)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(title, TextRole::Section));
    line->addStretch();
    line->addWidget(note);
    return line;
}

void removeRows(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent),
      m_planNote(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_checksNote(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_changes(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_wayBack(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_loading(new LoadingLine),
      m_message(new MessageBar),
      m_wayBackRow(new QWidget),
      m_steps(new QVBoxLayout),
      m_checks(new QVBoxLayout),
      m_right(new QVBoxLayout),
      m_side(new SidePane),
      m_columns(new QHBoxLayout(this))
{
    m_wayBack->setReading();
    auto *wayBack = new QHBoxLayout(m_wayBackRow);
    wayBack->setContentsMargins(0, 9, 0, 0);
    wayBack->setSpacing(8);
    wayBack->addWidget(new IconMark(QStringLiteral("roll-back"), this), 0, Qt::AlignTop);
    wayBack->addWidget(m_wayBack, 1);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(20, 12, 20, 12);
    left->setSpacing(0);
    left->addLayout(headLine(tr("Plan"), m_planNote));
    left->addWidget(m_loading);
    left->addWidget(m_message);
    m_changes->setReading();
    m_changes->hide();
    left->addWidget(m_changes);
    left->addLayout(m_steps);
    left->addWidget(m_wayBackRow);
    left->addStretch();

    m_side->setLayout(m_right);
    m_right->setContentsMargins(21, 12, 20, 12);
    m_right->setSpacing(0);
    m_right->addLayout(headLine(tr("Preflight"), m_checksNote));
    m_right->addSpacing(4);
    m_right->addLayout(m_checks);
    m_right->addStretch();

    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    m_side->setFixedWidth(SideWidth);
    clear();
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= WidthForSide;
    if (beside == (m_columns->direction() == QBoxLayout::LeftToRight))
        return;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? SideWidth : 0);
    m_side->setMaximumWidth(beside ? SideWidth : QWIDGETSIZE_MAX);
}

void PlanView::addConfirmation(QWidget *widget)
{
    m_right->insertWidget(m_right->count() - 1, widget);
}

void PlanView::clear()
{
    removeRows(m_steps);
    removeRows(m_checks);
    m_loading->stop();
    m_message->clear();
    m_planNote->clear();
    m_checksNote->clear();
    m_wayBackRow->hide();
}

void PlanView::setWaiting()
{
    clear();
    m_planNote->setText(tr("The server and the artifact are being checked."));
    m_loading->start();
}

void PlanView::setError(const Error &error)
{
    clear();
    m_message->showError(error);
}

void PlanView::setEmpty(const QString &what)
{
    clear();
    m_planNote->setText(what);
}

void PlanView::setPlan(const DeploymentPlan &plan)
{
    clear();
    for (int i = 0; i < plan.steps.size(); ++i)
        addStep(i + 1, plan.steps[i]);
    for (const PreflightCheck &check : plan.preflight)
        addCheck(check);
    QStringList changes;
    for (const PlanChange &change : plan.changes)
        changes.append(tr("%1 %2 → %3", "name, value now, new value")
                           .arg(change.what, change.from.isEmpty() ? QStringLiteral("–") : change.from, change.to));
    m_changes->setText(changes.isEmpty() ? QString() : tr("Changes: %1").arg(changes.join(QStringLiteral(", "))));
    m_changes->setVisible(!changes.isEmpty());
    m_planNote->setText(tr("%n steps", nullptr, int(plan.steps.size())));
    m_checksNote->setText(checksSummary(plan.preflight));
    m_wayBack->setText(plan.wayBack.translated());
    m_wayBackRow->setVisible(!plan.wayBack.message.isEmpty());
}

void PlanView::addStep(int number, const PlanStep &step)
{
    auto *row = new StepRow;
    row->mark()->setNumber(number);
    row->setTitle(step.title.translated(), StepRow::Weight::Medium);
    row->setDetail(step.undo.message.isEmpty()
                       ? step.detail.translated()
                       : step.detail.translated() + QLatin1Char('\n') + tr("Undo: %1").arg(step.undo.translated()));
    row->setTrailing(step.calls);
    row->setContentsMargins(0, 7, 0, 7);
    m_steps->addWidget(row);
    m_steps->addWidget(new Divider(Qt::Horizontal));
}

void PlanView::addCheck(const PreflightCheck &check)
{
    auto *row = new StepRow;
    row->mark()->setGlyph(checkGlyph(check.state));
    row->mark()->setAccessibleName(checkWord(check.state));
    row->setTitle(check.title.translated(), StepRow::Weight::Normal);
    row->setDetail(check.detail.translated());
    row->setContentsMargins(0, 4, 0, 4);
    m_checks->addWidget(row);
}

QString planText(const DeploymentPlan &plan)
{
    QStringList lines{
        QStringLiteral("%1 %2 %3 → %4 (%5)")
            .arg(actionName(plan.action), plan.model, plan.version, plan.target.name, plan.target.environment),
        QStringLiteral("now: %1").arg(!plan.serverAnswered         ? QStringLiteral("unknown: the server did not tell")
                                      : plan.fromVersion.isEmpty() ? QStringLiteral("nothing")
                                                                   : plan.fromVersion)};
    for (int i = 0; i < plan.steps.size(); ++i) {
        const PlanStep &step = plan.steps[i];
        lines.append(QStringLiteral("%1. %2: %3 %4")
                         .arg(QString::number(i + 1), step.title.text(), step.detail.text(), step.calls));
    }
    for (const PreflightCheck &check : plan.preflight)
        lines.append(QStringLiteral("%1: %2. %3").arg(check.name, check.title.text(), check.detail.text()));
    lines.append(plan.wayBack.text());
    return lines.join(QLatin1Char('\n'));
}

} // namespace slipway
