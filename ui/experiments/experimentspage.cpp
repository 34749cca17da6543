#include "ui/experiments/experimentspage.h"

#include "models/base/atomicfile.h"
#include "models/base/clock.h"
#include "models/domain/numbertext.h"
#include "models/items/experimenttablemodel.h"
#include "models/services/experimentreport.h"
#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"
#include "models/services/verdictintervals.h"
#include "ui/charts/reportfile.h"
#include "ui/charts/reportintervals.h"
#include "ui/experiments/driftdialog.h"
#include "ui/experiments/experimentdelegate.h"
#include "ui/experiments/experimentview.h"
#include "ui/experiments/importdialog.h"
#include "ui/experiments/planningdialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plandialog.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway {
namespace {

constexpr int ListWidth = 188;
constexpr int NarrowListWidth = 140;
constexpr int WidthForList = 760; ///< of the page

} // namespace

ExperimentsPage::ExperimentsPage(ExperimentService &service, RegistryService &registries, JobRunner &jobs,
                                 QWidget *parent)
    : Page(parent),
      m_service(service),
      m_registries(registries),
      m_jobs(jobs),
      m_listing(jobs, this),
      m_analysing(jobs, this),
      m_removing(jobs, this),
      m_planning(jobs, this),
      m_following(jobs, this),
      m_model(new ExperimentTableModel(this)),
      m_header(new PageHeader(title())),
      m_plan(new Button(tr("Plan…"))),
      m_import(new Button(tr("Import…"), Button::Kind::Primary)),
      m_loading(new LoadingLine),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_stack(new QStackedWidget),
      m_list(new QListView),
      m_view(new ExperimentView(jobs)),
      m_empty(new EmptyState(tr("Read the first A/B test"),
                             tr("Slipway reads the log of queries that two versions served, compares them, and says "
                                "whether to roll out, roll back or continue, and why.")))
{
    m_chooseFile = [](QWidget *over, const QString &name) {
        return QFileDialog::getSaveFileName(over, ExperimentsPage::tr("Export the report"),
                                            name + QStringLiteral(".pdf"),
                                            ExperimentsPage::tr("Reports (*.pdf *.html *.md *.json)"));
    };
    makeLayout();
    constexpr int followPauseMs = 3000;
    m_followPause.setSingleShot(true);
    m_followPause.setInterval(followPauseMs);
    connect(&m_followPause, &QTimer::timeout, this, &ExperimentsPage::follow);
    connect(&service, &ExperimentService::experimentsChanged, this, &ExperimentsPage::refresh);
    // The registries name the versions of the arms.
    connect(&registries, &RegistryService::registriesChanged, this, &ExperimentsPage::analyseCurrent);
    connect(&service, &ExperimentService::imported, this, [this](const QString &name) {
        m_wanted = name;
        refresh();
    });
}

void ExperimentsPage::makeLayout()
{
    m_import->setIconName(QStringLiteral("download"));
    m_header->addAction(m_plan);
    auto *drift = new Button(tr("Drift…"));
    connect(drift, &QPushButton::clicked, this, &ExperimentsPage::openDrift);
    m_header->addAction(drift);
    m_header->addAction(m_import);
    m_header->setLoadingLine(m_loading);
    m_empty->addWay(
        QStringLiteral("experiment"), tr("A query log"),
        tr("JSON lines: one served query each, with the version, whether it succeeded, and how long it took"),
        tr("Import…"), [this] { openImport(); });

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeList());
    columns->addWidget(new Divider(Qt::Vertical));
    columns->addWidget(m_view, 1);
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_import, &QPushButton::clicked, this, [this] { openImport(); });
    connect(m_plan, &QPushButton::clicked, this, &ExperimentsPage::openPlanning);
}

QWidget *ExperimentsPage::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ExperimentDelegate(m_list));
    m_list->setAccessibleName(tr("Experiments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto *report = new QAction(tr("Export report…"), m_list);
    m_list->addAction(report);
    connect(report, &QAction::triggered, this, &ExperimentsPage::exportReport);
    auto *change = new QAction(tr("Change the plan…"), m_list);
    m_list->addAction(change);
    connect(change, &QAction::triggered, this, &ExperimentsPage::openPlanChange);
    m_exclude = new QAction(tr("Leave out users of several arms…"), m_list);
    m_exclude->setEnabled(false);
    m_list->addAction(m_exclude);
    connect(m_exclude, &QAction::triggered, this, &ExperimentsPage::excludeSharedUnits);
    auto *remove = new QAction(tr("Remove…"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &ExperimentsPage::removeCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_view, &ExperimentView::exportFailed, m_message, &MessageBar::showError);
    connect(m_view, &ExperimentView::menuRequested, this, &ExperimentsPage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExperimentsPage::analyseCurrent);
    return m_list;
}

void ExperimentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_list->setFixedWidth(width() >= WidthForList ? ListWidth : NarrowListWidth);
}

QString ExperimentsPage::name()
{
    return tr("Experiments");
}

QString ExperimentsPage::icon()
{
    return QStringLiteral("experiment");
}

QString ExperimentsPage::help() const
{
    return tr(
        "A/B tests that were read from query logs. The list shows each verdict; the page shows the arms, whether "
        "the traffic was split as planned, every effect with its interval and method, and why the verdict is what "
        "it is. A click on a figure, or Enter, shows its formula, inputs and source.\n\nThe arrow keys choose an "
        "experiment, Delete removes it after asking. F5 computes the chosen one again. While a plan that may be read "
        "at any time is "
        "shown, its log is followed; of any other the page says when the log has grown. Drift… compares features or "
        "predictions of then and now.");
}

void ExperimentsPage::activate()
{
    if (m_model->rowCount() == 0)
        refresh();
}

void ExperimentsPage::refresh()
{
    m_loading->start();
    m_listing.run<QList<ExperimentSummary>>(
        [&service = m_service](Progress &) { return service.list(); },
        [this](const Result<QList<ExperimentSummary>> &experiments) { showList(experiments); });
}

void ExperimentsPage::showList(const Result<QList<ExperimentSummary>> &experiments)
{
    m_loading->stop();
    if (!experiments.ok()) {
        m_message->showError(experiments.error());
        m_message->addAction(tr("Try again"), [this] { refresh(); });
        return;
    }
    const QString chosen = m_wanted.isEmpty() ? current().name : m_wanted;
    m_model->setExperiments(*experiments);
    const bool wasEmpty = m_stack->currentWidget() == m_empty;
    m_stack->setCurrentIndex(experiments->isEmpty() ? 2 : 1);
    m_header->setDetail(experiments->isEmpty() ? QString() : current().name);
    m_import->setVisible(!experiments->isEmpty()); // the empty state has its own
    if (experiments->isEmpty()) {
        if (!wasEmpty && !window()->findChild<Scrim *>())
            m_empty->setFocus();
        return;
    }
    const int row = m_model->rowOf(chosen);
    if (row >= 0)
        m_wanted.clear();
    m_list->setCurrentIndex(m_model->index(std::max(row, 0), 0));
}

ExperimentSummary ExperimentsPage::current() const
{
    return m_list->currentIndex().data(ExperimentTableModel::SummaryRole).value<ExperimentSummary>();
}

void ExperimentsPage::analyseCurrent()
{
    const QString name = current().name;
    m_header->setDetail(name);
    m_following.cancel();
    m_followPause.stop();
    if (name.isEmpty())
        return;
    m_loading->start();
    m_analysing.run<ExperimentAnalysis>(
        [&service = m_service, name](Progress &progress) { return service.analyse(name, progress); },
        [this](const Result<ExperimentAnalysis> &analysis) { showAnalysis(analysis); });
}

void ExperimentsPage::showAnalysis(const Result<ExperimentAnalysis> &analysis)
{
    m_loading->stop();
    m_view->setVisible(analysis.ok());
    // With phases they moved by plan; who is left out then is not by chance.
    m_exclude->setEnabled(analysis.ok() && analysis->units.severalArms > 0 && !analysis->units.excluded
                          && analysis->plan.phases.isEmpty());
    if (analysis.ok()) {
        m_message->clear();
        m_saysWaiting = false;
        m_analysis = *analysis;
        m_view->setAnalysis(*analysis);
        m_view->setFollowed(false);
        follow();
        return;
    }
    m_message->showError(analysis.error());
    m_message->addAction(tr("Try again"), [this] { analyseCurrent(); });
}

/// Looks after the log of the experiment that is shown, now and after each pause.
void ExperimentsPage::follow()
{
    if (!isVisible()) {
        m_followPause.start();
        return;
    }
    m_following.run<FollowedLog>(
        [&service = m_service, name = m_analysis.name](Progress &progress) { return service.follow(name, progress); },
        [this](const Result<FollowedLog> &log) {
            if (log.ok())
                showFollowed(*log);
            else if (log.error().code != ErrorCode::NotFound) // it may have been removed
                m_message->showError(log.error());
        });
}

void ExperimentsPage::showFollowed(const FollowedLog &log)
{
    if (log.state == FollowedLog::State::None)
        return;
    m_followPause.start();
    m_view->setFollowed(log.state == FollowedLog::State::Followed);
    if (log.analysis) {
        m_analysis = *log.analysis;
        m_view->setAnalysis(m_analysis);
        m_model->updateExperiment(log.summary);
    }
    if (log.state != FollowedLog::State::Waiting || m_saysWaiting)
        return;
    m_saysWaiting = true;
    m_message->showMessage(MessageBar::Kind::Info,
                           tr("The log has grown since it was read. What is new waits, because reading it is a look, "
                              "and this plan is not one that may be read at any time."));
    m_message->addAction(tr("Read what is new"), [this] { readWhatIsNew(); });
}

void ExperimentsPage::readWhatIsNew()
{
    m_message->clear();
    m_saysWaiting = false;
    connect(m_service.startUpdate(m_analysis.name), &Job::ended, this, [this](const Error *error) {
        if (error && error->code != ErrorCode::Cancelled)
            m_message->showError(*error);
    });
}

void ExperimentsPage::openImport(const QStringList &files)
{
    auto *dialog = new ImportDialog(m_service, m_jobs);
    QStringList planned;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto experiment =
            m_model->index(row, 0).data(ExperimentTableModel::SummaryRole).value<ExperimentSummary>();
        if (experiment.rows == 0)
            planned.append(experiment.name);
    }
    dialog->setPlanned(planned);
    dialog->openOver(this);
    if (!files.isEmpty())
        dialog->setFiles(files);
}

void ExperimentsPage::openPlanning()
{
    plan(new PlanningDialog(m_service, m_jobs));
}

/// What is shown of the experiment tells what the plan is about: arms, present figures, how often it was looked at.
static StoredPlan storedPlan(const ExperimentAnalysis &analysis, const ExperimentPlan &plan, const QString &name)
{
    StoredPlan stored{name, plan, {}, 0, {}};
    if (analysis.name != name)
        return stored;
    stored.looks = analysis.looks.size();
    for (const Variant &variant : analysis.variants)
        stored.arms.append(variant.arm);
    for (const MetricResult &metric : analysis.metrics) {
        if (metric.control.n > 0)
            stored.baselines.insert(metric.plan.name, {metric.control.mean, metric.plan.kind == MetricKind::Mean
                                                                                ? std::optional(metric.control.sd)
                                                                                : std::nullopt});
    }
    return stored;
}

void ExperimentsPage::openPlanChange()
{
    m_planning.run<ExperimentPlan>(
        [&service = m_service, name = current().name](Progress &) { return service.storedPlan(name); },
        [this, name = current().name](const Result<ExperimentPlan> &stored) {
            if (stored.ok())
                plan(new PlanningDialog(m_service, m_jobs, storedPlan(m_analysis, *stored, name)));
            else
                m_message->showError(stored.error());
        });
}

void ExperimentsPage::plan(PlanningDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_wanted = dialog->plannedName();
        refresh();
    });
    dialog->openOver(this);
}

void ExperimentsPage::openDrift()
{
    (new DriftDialog(m_registries, m_jobs))->openOver(this);
}

void ExperimentsPage::exportReport()
{
    if (m_analysis.name != current().name)
        return;
    const QString path = m_chooseFile(this, m_analysis.name);
    if (path.isEmpty())
        return;
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto format = reportFormatOf(path);
    if (!isJson && !format) {
        m_message->showError(
            makeError(ErrorCode::InvalidArgument,
                      QT_TRANSLATE_NOOP("Core", "“%1” has no known ending. Use .pdf, .html, .md or .json."), {path}));
        return;
    }
    m_jobs.run<void>(
        tr("Exporting to %1").arg(QFileInfo(path).fileName()), this,
        [path, format, analysis = m_analysis](Progress &progress) -> Status {
            const qint64 now = SystemClock().nowMs();
            if (!format)
                return writeChosenFile(path, experimentAsJson(analysis, now));
            Report report = experimentReport(analysis, now);
            report.leadingFigures = intervalFigures(picturedIntervals(analysis.verdict));
            const auto bytes = encoded(report, *format, progress);
            return bytes ? writeChosenFile(path, *bytes) : Status(bytes.error());
        },
        [this, path](const Status &done) {
            if (!done.ok()) {
                if (done.error().code != ErrorCode::Cancelled)
                    m_message->showError(done.error());
                return;
            }
            m_message->showMessage(MessageBar::Kind::Good, tr("The report is in %1.").arg(path));
            m_message->addAction(tr("Close"), [this] { m_message->clear(); });
        });
}

void ExperimentsPage::showMenu(const QPoint &globalPosition)
{
    if (!m_list->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_list->actions());
    menu->popup(globalPosition);
}

void ExperimentsPage::excludeSharedUnits()
{
    PlanRequest request{m_analysis.name, m_analysis.plan, {}};
    request.plan.sharedUnits = SharedUnits::Excluded;
    const UnitFacts &units = m_analysis.units;
    confirm(
        this, tr("Leave out users of several arms"),
        tr("%1 of %2 users were in more than one arm; their %3 requests will not count any more. This changes the plan "
           "after the data was looked at, so from then on the result explores: it can end the test or go on, but it "
           "rolls nothing out.",
           nullptr, int(units.severalArms))
            .arg(countText(units.severalArms), countText(units.units), countText(units.sharedRows)),
        tr("Leave them out"), [this, request] {
            m_loading->start();
            m_planning.run<ExperimentPlan>(
                [&service = m_service, request](Progress &progress) { return service.plan(request, progress); },
                [this](const Result<ExperimentPlan> &plan) {
                    m_loading->stop();
                    if (plan.ok())
                        refresh();
                    else
                        m_message->showError(plan.error());
                });
        });
}

void ExperimentsPage::removeCurrent()
{
    const ExperimentSummary experiment = current();
    if (experiment.name.isEmpty())
        return;
    confirm(
        this, tr("Remove %1").arg(experiment.name),
        tr("Its plan and its %1 imported requests are deleted from Slipway. The log %2 itself is not touched and can "
           "be imported again; the plan cannot be brought back.",
           nullptr, int(experiment.rows))
            .arg(countText(experiment.rows), experiment.source),
        tr("Remove experiment"), [this, name = experiment.name] {
            m_removing.run<void>([&service = m_service, name](Progress &) { return service.remove(name); },
                                 [this](const Status &removed) {
                                     if (removed.ok())
                                         refresh();
                                     else
                                         m_message->showError(removed.error());
                                 });
        });
}

void ExperimentsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::current().base);
    painter.fillRect(0, 0, width(), 52, Tokens::current().window);
}

} // namespace slipway
