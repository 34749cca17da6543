#include "ui/deployments/historyview.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"
#include "models/services/deploymentservice.h"
#include "ui/charts/gatechart.h"
#include "ui/deployments/outcome.h"
#include "ui/deployments/timelineview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace slipway {
namespace {

constexpr int DetailsWidth = 340;
constexpr int LeastReasonWidth = 120;
constexpr int WidthForSide = 1040; ///< below it the details go under the table: its columns need the width

} // namespace

HistoryView::HistoryView(DeploymentService &service, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_reading(jobs, this),
      m_model(new DeploymentHistoryTableModel(this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_splitter(new QSplitter),
      m_table(new TableView(tr("History of deployments")))
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->fitColumns(DeploymentHistoryTableModel::ReasonColumn, LeastReasonWidth);
    m_table->header()->setSortKeys({{DeploymentHistoryTableModel::TimeColumn, Qt::DescendingOrder}});

    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, DetailsWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_table->header(), &TableHeader::sortKeysChanged, this, [this] {
        const TableHeader::SortKey key = m_table->header()->sortKeys().value(0);
        m_filter->sort(key.section, key.order);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showCurrent);
    showCurrent();
}

QWidget *HistoryView::makeDetails()
{
    m_title = new TextLabel({}, TextRole::Object);
    m_title->setReading();
    m_outcome = new MessageBar;
    m_facts = new FactList;
    m_timeline = new TimelineView(TimelineView::Width::Narrow);
    m_looks = new GateChart;
    m_copy = new Button(tr("Copy details"));
    m_copy->setIconName(QStringLiteral("copy"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(deploymentDetails(current())); });

    m_finish = new Button(tr("Finish…"));
    m_finish->setIconName(QStringLiteral("deploy"));
    m_undo = new Button(tr("Undo…"));
    m_undo->setIconName(QStringLiteral("roll-back"));
    auto *past = new Button(tr("What was live on…"), Button::Kind::Link);
    connect(m_finish, &QPushButton::clicked, this, [this] { Q_EMIT finishRequested(current()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(current()); });
    connect(past, &QPushButton::clicked, this, &HistoryView::pastRequested);

    m_details = new QWidget;
    m_details->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_outcome);
    layout->addWidget(m_facts);
    layout->addWidget(m_looks);
    layout->addWidget(new TextLabel(tr("Steps"), TextRole::Section));
    layout->addWidget(m_timeline);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_finish);
    ways->addWidget(m_undo);
    ways->addStretch();
    layout->addLayout(ways);
    layout->addWidget(m_copy);
    layout->addWidget(past, 0, Qt::AlignLeft);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(300);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_details);
    return scroll;
}

void HistoryView::setHistory(const QList<Deployment> &history, const QHash<QString, QString> &versionNames)
{
    const QString chosen = m_table->currentIndex().data(IdRole).toString();
    const bool followsNewest = m_model->rowOf(chosen) <= 0;
    m_versionNames = versionNames;
    m_model->setHistory(history, versionNames);
    select(followsNewest && !history.isEmpty() ? history.first().id : chosen);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void HistoryView::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text);
}

void HistoryView::select(const QString &deploymentId)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(deploymentId), 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = event->size().width() < WidthForSide ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(wanted == Qt::Vertical ? QList<int>{height() / 2, height() / 2}
                                                : QList<int>{10000, DetailsWidth});
}

void HistoryView::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    m_details->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const Deployment deployment = current();
    m_title->setText(tr("%1: %2 on %3", "action, model, target")
                         .arg(actionWord(deployment.action), deployment.model, deployment.target));
    m_outcome->showMessage(outcomeKind(deployment.state), outcomeText(deployment));
    // The way on and the way back of what did not come to its own end.
    const bool open = deployment.state == DeploymentState::Interrupted || deployment.state == DeploymentState::Failed
                      || deployment.state == DeploymentState::Cancelled;
    m_finish->setVisible(open);
    m_undo->setVisible(open && !deployment.fromVersion.isEmpty());
    m_facts->clear();
    m_facts->addFact(tr("Version"),
                     index.siblingAtColumn(DeploymentHistoryTableModel::VersionColumn).data().toString());
    m_facts->addFact(tr("Version id"), deployment.version, FactList::Setting::Code);
    m_facts->addFact(tr("Artifact"), deployment.sha256, FactList::Setting::Code);
    // What was refused may not have known what served.
    if (deployment.fromVersion.isEmpty() && deployment.state != DeploymentState::Refused)
        m_facts->addFact(tr("Before"), tr("nothing"));
    else if (!deployment.fromVersion.isEmpty())
        m_facts->addFact(tr("Before"), deployment.fromVersion, FactList::Setting::Code);
    m_facts->addFact(tr("Reason"), deployment.reason.isEmpty() ? tr("none given") : deployment.reason);
    m_facts->addFact(tr("Who"), deployment.who);
    m_facts->addFact(tr("Started"), dateTimeText(deployment.startedAtMs));
    if (deployment.endedAtMs)
        m_facts->addFact(tr("Took"), durationText(double(*deployment.endedAtMs - deployment.startedAtMs) / 1000));
    m_timeline->setSteps(deployment.steps);
    readLooks(deployment);
}

Deployment HistoryView::current() const
{
    return m_table->currentIndex().data(DeploymentHistoryTableModel::DeploymentRole).value<Deployment>();
}

void HistoryView::readLooks(const Deployment &deployment)
{
    const QString wanted = deployment.id + stateName(deployment.state);
    if (wanted == m_readOf && deployment.state != DeploymentState::Running)
        return; // they change no more
    if (wanted != m_readOf)
        m_looks->hide();
    m_readOf = wanted;
    m_reading.run<QList<GateReading>>(
        [&controls = m_service.runControls(), id = deployment.id](Progress &) { return controls.readings(id); },
        [this](const Result<QList<GateReading>> &readings) { showLooks(readings.valueOr({})); });
}

void HistoryView::showLooks(const QList<GateReading> &readings)
{
    const Deployment deployment = current();
    const auto nameOf = [&](const QString &version) {
        return m_versionNames.value(deployment.slug + QLatin1Char('/') + version, version);
    };
    m_looks->setVisible(!readings.isEmpty());
    if (!readings.isEmpty())
        m_looks->setReadings(readings, nameOf(deployment.version), nameOf(deployment.fromVersion));
}

} // namespace slipway
