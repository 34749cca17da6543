#include "ui/experiments/experimentspage.h"

#include "models/domain/numbertext.h"
#include "models/items/experimenttablemodel.h"
#include "models/services/experimentservice.h"
#include "models/services/registryservice.h"
#include "ui/experiments/experimentdelegate.h"
#include "ui/experiments/experimentview.h"
#include "ui/experiments/importdialog.h"
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
      m_jobs(jobs),
      m_listing(jobs, this),
      m_analysing(jobs, this),
      m_removing(jobs, this),
      m_model(new ExperimentTableModel(this)),
      m_header(new PageHeader(title())),
      m_import(new Button(tr("Import…"), Button::Kind::Primary)),
      m_loading(new LoadingLine),
      m_message(new MessageBar(MessageBar::Place::UnderHeader)),
      m_stack(new QStackedWidget),
      m_list(new QListView),
      m_view(new ExperimentView),
      m_empty(new EmptyState(tr("Read the first A/B test"),
                             tr("Slipway reads the log of queries that two versions served, compares them, and says "
                                "whether to roll out, roll back or continue, and why.")))
{
    makeLayout();
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
        "it is.\n\nThe arrow keys choose an experiment, Delete removes it after asking. F5 computes the chosen one "
        "again.");
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
    if (analysis.ok()) {
        m_message->clear();
        m_view->setAnalysis(*analysis);
        return;
    }
    m_message->showError(analysis.error());
    m_message->addAction(tr("Try again"), [this] { analyseCurrent(); });
}

void ExperimentsPage::openImport(const QStringList &files)
{
    auto *dialog = new ImportDialog(m_service, m_jobs);
    dialog->openOver(this);
    if (!files.isEmpty())
        dialog->setFiles(files);
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
