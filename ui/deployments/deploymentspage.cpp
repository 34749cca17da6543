#include "ui/deployments/deploymentspage.h"

#include "models/domain/numbertext.h"
#include "models/services/deploymentservice.h"
#include "ui/deployments/abtestdialog.h"
#include "ui/deployments/boardview.h"
#include "ui/deployments/deploydialog.h"
#include "ui/deployments/historyview.h"
#include "ui/deployments/outcome.h"
#include "ui/deployments/pastlivedialog.h"
#include "ui/deployments/rollbackdialog.h"
#include "ui/deployments/runview.h"
#include "ui/deployments/targetdialog.h"
#include "ui/deployments/targetsview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway {
namespace {

constexpr int AskEveryMs = 10'000;
// Of the page; below each the header goes without something.
constexpr int WidthForAll = 860;
constexpr int WidthForFilter = 760;
constexpr int WidthForTitle = 640;

} // namespace

DeploymentsPage::DeploymentsPage(DeploymentService &service, RegistryService &registries, JobRunner &jobs,
                                 QWidget *parent)
    : Page(parent),
      m_service(service),
      m_registries(registries),
      m_jobs(jobs),
      m_ask(jobs, this),
      m_recovery(jobs, this),
      m_header(new PageHeader(name())),
      m_tabs(new SegmentedControl(tr("View"), {tr("Board"), tr("Running"), tr("Targets"), tr("History")})),
      m_filter(new QLineEdit),
      m_rollback(new Button(tr("Roll back…"))),
      m_deploy(new Button(tr("Deploy…"), Button::Kind::Primary)),
      m_addTarget(new Button(tr("Add target…"))),
      m_loading(new LoadingLine),
      m_recovered(new MessageBar(MessageBar::Place::UnderHeader)),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_stack(new QStackedWidget),
      m_board(new BoardView),
      m_run(new RunView(service, jobs)),
      m_targets(new TargetsView(service, jobs)),
      m_history(new HistoryView(service, jobs))
{
    makeLayout();
    makeEmptyState();
    connectService();
    m_every10s.setInterval(AskEveryMs);
    connect(&m_every10s, &QTimer::timeout, this, [this] {
        // A server that hangs must not be asked again and again before it has answered.
        if (!m_ask.isRunning())
            ask(Unanswered::Wait);
    });
    show(BoardTab);
    recover();
}

void DeploymentsPage::makeLayout()
{
    m_filter->setPlaceholderText(tr("Filter models"));
    m_filter->setAccessibleName(tr("Filter models"));
    m_filter->setMaximumWidth(260);
    m_filter->setClearButtonEnabled(true);
    m_rollback->setIconName(QStringLiteral("roll-back"));
    m_deploy->setIconName(QStringLiteral("deploy"));
    m_addTarget->setIconName(QStringLiteral("plus"));
    m_tabs->setSegmentVisible(RunTab, false);

    m_header->addControl(m_tabs);
    m_header->addControl(m_filter, 1);
    m_header->addAction(m_addTarget);
    m_header->addAction(m_rollback);
    m_header->addAction(m_deploy);
    m_header->setLoadingLine(m_loading);
    for (QWidget *view : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_run),
                          static_cast<QWidget *>(m_targets), static_cast<QWidget *>(m_history)})
        m_stack->addWidget(view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_recovered);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int tab) { show(View(tab)); });
    connect(m_filter, &QLineEdit::textChanged, m_board, &BoardView::setFilter);
    connect(m_filter, &QLineEdit::textChanged, m_history, &HistoryView::setFilter);
    connect(m_addTarget, &QPushButton::clicked, this, &DeploymentsPage::addTarget);
    connect(m_deploy, &QPushButton::clicked, this, [this] { openDeployTo({}, m_board->currentCell().live.target); });
    connect(m_rollback, &QPushButton::clicked, this, [this] {
        const LiveModel live = m_board->currentCell().live;
        openRollback(live.target, live.slug);
    });
    connect(m_board, &BoardView::deployRequested, this, [this](const QString &target) { openDeployTo({}, target); });
    connect(m_board, &BoardView::rollbackRequested, this, &DeploymentsPage::openRollback);
    connect(m_board, &BoardView::historyRequested, this, [this](const QString &slug) {
        for (const Deployment &one : std::as_const(m_past)) {
            if (one.slug == slug) {
                m_history->select(one.id);
                break;
            }
        }
        show(HistoryTab);
        m_history->table()->setFocus();
    });
    connect(m_board, &BoardView::abTestRequested, this, [this](const LiveModel &live) {
        auto *dialog = new AbTestDialog(m_service, m_jobs, live, m_versionNames);
        connect(dialog, &QDialog::finished, this, &DeploymentsPage::refresh);
        dialog->openOver(this);
    });
    connect(m_history, &HistoryView::finishRequested, this,
            [this](const Deployment &deployment) { openResume(deployment, ResumeDialog::Way::Finish); });
    connect(m_history, &HistoryView::undoRequested, this,
            [this](const Deployment &deployment) { openResume(deployment, ResumeDialog::Way::Undo); });
    connect(m_history, &HistoryView::pastRequested, this,
            [this] { (new PastLiveDialog(m_past, m_versionNames))->openOver(this); });
    connect(m_run, &RunView::closed, this, [this] { show(BoardTab); });
    connect(m_run, &RunView::ended, this, [this] { m_tabs->setSegmentText(RunTab, tr("Last run")); });
}

void DeploymentsPage::makeEmptyState()
{
    m_empty = new EmptyState(tr("Add the first target"),
                             tr("A target is a server that models are deployed to. Slipway asks it what it serves and "
                                "shows the answer here; nothing is remembered in its place."));
    m_empty->addWay(QStringLiteral("server"), tr("A slipwayd server"),
                    tr("Its address, and the environment it stands in"), tr("Add target…"), [this] { addTarget(); });
    m_stack->addWidget(m_empty);
}

void DeploymentsPage::connectService()
{
    connect(&m_service, &DeploymentService::targetsChanged, this, &DeploymentsPage::refresh);
    connect(&m_service, &DeploymentService::settled, this, [this](const QList<Deployment> &deployments) {
        showRecovered(deployments);
        refresh();
    });
    connect(&m_service, &DeploymentService::stepChanged, m_run, &RunView::setDeployment);
    connect(&m_service, &DeploymentService::deploymentEnded, this, [this](const Deployment &deployment) {
        m_run->setDeployment(deployment);
        refresh();
    });
    connect(&m_service, &DeploymentService::failed, this, [this](const QString &, const Error &error) {
        if (m_run->isRunning())
            m_run->setError(error);
        else
            m_message->showError(error);
    });
}

QString DeploymentsPage::name()
{
    return tr("Deployments");
}

QString DeploymentsPage::icon()
{
    return QStringLiteral("deploy");
}

QString DeploymentsPage::help() const
{
    return tr("What is live where, as the servers say it. Deploy brings a version to a target: the plan and its checks "
              "come first, and nothing is sent before you agree. Roll back returns to a version the server still "
              "has.\n\nF5 asks the servers again. Ctrl+F filters the models. The arrow keys move over the board, Enter "
              "shows the history of the chosen model.");
}

void DeploymentsPage::activate()
{
    refresh();
}

void DeploymentsPage::refresh()
{
    ask(Unanswered::AskAnew);
}

void DeploymentsPage::ask(Unanswered unanswered)
{
    if (m_unresolved)
        recover();
    if (!m_answered)
        m_loading->start();
    m_ask.run<BoardOutline>([&service = m_service, &registries = m_registries, known = m_versionNames](
                                Progress &progress) { return readBoard(service, registries, known, progress); },
                            [this, unanswered](const Result<BoardOutline> &outline) {
                                if (!outline.ok()) {
                                    m_loading->stop();
                                    m_message->showError(outline.error());
                                    m_message->addAction(tr("Try again"), [this] { refresh(); });
                                    return;
                                }
                                showOutline(*outline);
                                for (const Target &target : outline->targets)
                                    askTarget(target.name, unanswered);
                            });
}

void DeploymentsPage::askTarget(const QString &target, Unanswered unanswered)
{
    Newest &asking = m_asking.try_emplace(target, m_jobs, this).first->second;
    if (asking.isRunning() && unanswered == Unanswered::Wait)
        return;
    asking.run<BoardAnswer>(
        [&service = m_service, &registries = m_registries, target, known = m_versionNames](Progress &progress) {
            return askForBoard(service, registries, target, known, progress);
        },
        [this, target](const Result<BoardAnswer> &answer) {
            if (!answer.ok())
                return; // it was removed meanwhile, or its question cancelled
            m_states.insert(target, answer->state);
            m_versionNames.insert(answer->versionNames);
            showBoard();
        });
}

void DeploymentsPage::showOutline(const BoardOutline &outline)
{
    m_answered = true;
    m_versionNames.insert(outline.versionNames);
    m_past = outline.history;
    m_shown.known.clear();
    for (const Deployment &one : std::as_const(m_past))
        m_shown.known.append({one.slug, one.model});
    m_shown.states.clear();
    for (const Target &target : outline.targets) {
        TargetState state;
        state.target = target;
        m_shown.states.append(state);
    }
    showBoard();
}

void DeploymentsPage::showBoard()
{
    bool allAnswered = true;
    for (TargetState &state : m_shown.states) {
        const TargetState answer = m_states.value(state.target.name);
        if (answer.target.url == state.target.url) // else another server has the name by now
            state = answer;
        allAnswered = allAnswered && state.askedAtMs > 0;
        if (!state.error)
            m_silentSinceMs.remove(state.target.name);
        else if (!m_silentSinceMs.contains(state.target.name))
            m_silentSinceMs.insert(state.target.name, state.askedAtMs);
    }
    if (allAnswered)
        m_loading->stop();
    m_shown.silentSinceMs = m_silentSinceMs;
    m_shown.versionNames = m_versionNames;
    m_board->setBoard(m_shown);
    m_targets->setTargets(m_shown.states);
    m_history->setHistory(m_past, m_versionNames);
    const bool hasTargets = !m_shown.states.isEmpty();
    m_deploy->setEnabled(hasTargets);
    m_deploy->setToolTip(hasTargets ? QString() : tr("There is no target to deploy to."));
    const bool serves = !m_board->liveCells().isEmpty();
    m_rollback->setEnabled(serves);
    m_rollback->setToolTip(serves ? QString() : tr("No target serves a model that could go back."));
    showSilent();
    show(View(m_tabs->current()));
}

QString DeploymentsPage::whyUnknown(const TargetState &state) const
{
    const QString since = dateTimeText(m_silentSinceMs.value(state.target.name));
    const QString why = state.error->translated();
    return isSilence(*state.error)
               ? tr("No answer from %1 since %2, so what it serves is not known. %3", "target, time, why")
                     .arg(state.target.name, since, why)
               : tr("What %1 serves is not known since %2. %3", "target, time, why").arg(state.target.name, since, why);
}

void DeploymentsPage::showSilent()
{
    constexpr int mostReasons = 4; // the cells say the rest
    QStringList reasons;
    bool allAnswered = true;
    int unknown = 0;
    for (const TargetState &state : std::as_const(m_shown.states)) {
        allAnswered = allAnswered && state.askedAtMs > 0;
        if (state.error && ++unknown <= mostReasons)
            reasons.append(whyUnknown(state));
    }
    if (unknown == 0) {
        const bool nothing =
            allAnswered && !m_shown.states.isEmpty() && m_shown.known.isEmpty() && m_board->liveCells().isEmpty();
        if (nothing)
            m_message->showMessage(MessageBar::Kind::Info, tr("No model has been deployed to these targets yet."));
        else
            m_message->clear();
        return;
    }
    if (unknown > mostReasons)
        reasons.append(tr("The cells of %n more servers say why.", nullptr, unknown - mostReasons));
    m_message->showMessage(MessageBar::Kind::Warning, reasons.join(QLatin1Char('\n')));
    m_message->addAction(tr("Ask again"), [this] { refresh(); });
}

void DeploymentsPage::recover()
{
    if (m_recovery.isRunning())
        return;
    m_recovery.run<QList<Deployment>>([&service = m_service](Progress &progress) { return service.recover(progress); },
                                      [this](const Result<QList<Deployment>> &ended) {
                                          if (ended.ok())
                                              showRecovered(*ended);
                                          else
                                              m_recovered->showError(ended.error());
                                      });
}

void DeploymentsPage::showRecovered(const QList<Deployment> &ended)
{
    m_unresolved = false;
    if (ended.isEmpty())
        return;
    QStringList sentences;
    for (const Deployment &one : ended) {
        m_unresolved = m_unresolved || one.state == DeploymentState::Interrupted;
        sentences.append(tr("The deployment of %1 to %2 was interrupted. %3", "model, target, what is true now")
                             .arg(one.model, one.target, one.outcome));
    }
    m_recovered->showMessage(m_unresolved ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                             sentences.join(QLatin1Char('\n')));
    m_recovered->addAction(tr("Show"), [this, id = ended.first().id] {
        m_history->select(id);
        show(HistoryTab);
    });
    m_recovered->addAction(tr("Close"), [this] { m_recovered->clear(); });
}

void DeploymentsPage::show(View view)
{
    m_tabs->setCurrent(view);
    const bool empty = m_answered && m_shown.states.isEmpty() && (view == BoardTab || view == TargetsTab);
    const bool wasEmpty = m_stack->currentIndex() == EmptyTab;
    m_stack->setCurrentIndex(empty ? int(EmptyTab) : int(view));
    if (empty && !wasEmpty)
        m_empty->setFocus();
    arrangeHeader();
}

void DeploymentsPage::arrangeHeader()
{
    const int view = m_stack->currentIndex();
    // The empty state has the same button, and there it is the one thing to do.
    m_addTarget->setVisible(view != EmptyTab && (view == TargetsTab || width() >= WidthForAll));
    m_rollback->setVisible(view != TargetsTab || width() >= WidthForAll);
    m_filter->setVisible((view == BoardTab || view == HistoryTab) && width() >= WidthForFilter);
    m_header->setTitle(width() < WidthForTitle ? QString() : name()); // the rail says it too
}

void DeploymentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeHeader();
}

bool DeploymentsPage::focusFilter()
{
    if (!m_filter->isVisible())
        return false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

bool DeploymentsPage::goBack()
{
    if (m_tabs->current() == BoardTab)
        return false;
    show(BoardTab);
    m_board->table()->setFocus();
    return true;
}

void DeploymentsPage::openDeploy(const QString &versionId)
{
    openDeployTo(versionId, m_board->currentCell().live.target);
}

void DeploymentsPage::openDeployTo(const QString &versionId, const QString &target)
{
    // From the ledger, not from the board: the page may be opened by this very wish and not have been answered yet.
    m_jobs.run<QList<Target>>(
        {}, this, [&service = m_service](Progress &) { return service.targets(); },
        [this, versionId, target](const Result<QList<Target>> &targets) {
            if (!targets.ok()) {
                m_message->showError(targets.error());
                return;
            }
            auto *dialog = new DeployDialog(m_service, m_registries, m_jobs, *targets, versionId, target);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->plan()); });
            dialog->openOver(this);
        });
}

void DeploymentsPage::openRollback(const QString &target, const QString &slug)
{
    auto *dialog = new RollbackDialog(m_service, m_jobs, m_board->liveCells(), m_versionNames, target, slug);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->plan()); });
    dialog->openOver(this);
}

void DeploymentsPage::openResume(const Deployment &deployment, ResumeDialog::Way way)
{
    auto *dialog = new ResumeDialog(m_service, m_jobs, deployment, way);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->plan()); });
    dialog->openOver(this);
}

void DeploymentsPage::addTarget()
{
    auto *dialog = new TargetDialog(m_service, m_jobs);
    dialog->openOver(this);
}

void DeploymentsPage::run(const DeploymentPlan &plan)
{
    Job *job = m_service.startRun(plan);
    m_run->begin(plan, job);
    m_tabs->setSegmentText(RunTab, tr("Running"));
    m_tabs->setSegmentVisible(RunTab, true);
    show(RunTab);
    Q_EMIT runStarted();
}

void DeploymentsPage::showEvent(QShowEvent *event)
{
    m_every10s.start();
    Page::showEvent(event);
}

void DeploymentsPage::hideEvent(QHideEvent *event)
{
    m_every10s.stop();
    Page::hideEvent(event);
}

void DeploymentsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::current().base);
    painter.fillRect(0, 0, width(), 52, Tokens::current().window);
}

} // namespace slipway
