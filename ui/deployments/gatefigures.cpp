#include "ui/deployments/gatefigures.h"

#include "models/domain/numbertext.h"
#include "ui/charts/gatechart.h"
#include "ui/charts/readingtableview.h"
#include "ui/deployments/gatetext.h"
#include "ui/deployments/gatetile.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int widthForThree = 520;

/// The share of the next step that is held; nothing when all of the traffic comes next.
QString nextText(const Deployment &deployment, int step)
{
    for (qsizetype place = step + 1; place < deployment.steps.size(); ++place) {
        const StepRecord &next = deployment.steps[place];
        if (next.state == StepState::Waiting)
            return next.title;
    }
    return {};
}

ReadingCell figureCell(const QString &text, bool isKept)
{
    return {text, isKept ? ReadingCell::Tone::Normal : ReadingCell::Tone::Bad};
}

} // namespace

GateFigures::GateFigures(QWidget *parent)
    : QWidget(parent),
      m_tiles(new QGridLayout),
      m_traffic(new GateTile(tr("Traffic"))),
      m_requests(new GateTile(tr("Requests"))),
      m_errors(new GateTile(tr("Error rate"))),
      m_latency(new GateTile(tr("P95 response time"))),
      m_left(new GateTile(tr("Time left"))),
      m_replicas(new GateTile(tr("Replicas that answer"))),
      m_chart(new GateChart),
      m_versions(new ReadingTableView),
      m_each(new ReadingTableView)
{
    m_tiles->setSpacing(8);
    arrange(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(m_tiles);
    layout->addWidget(m_chart);
    layout->addWidget(m_versions);
    layout->addWidget(m_each);
    hide();
}

void GateFigures::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < 3; ++column)
        m_tiles->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    for (GateTile *tile : {m_latency, m_errors, m_traffic, m_requests, m_left, m_replicas}) {
        m_tiles->addWidget(tile, place / columns, place % columns);
        ++place;
    }
}

void GateFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() < widthForThree ? 2 : 3);
}

void GateFigures::setDeployment(const Deployment &deployment, const QString &version, const QString &before)
{
    setVisible(!deployment.readings.isEmpty());
    if (deployment.readings.isEmpty())
        return;
    showTiles(deployment, before);
    m_chart->setReadings(deployment.readings, version, before);
    showVersions(deployment.readings.last(), version, before);
    showReplicas(deployment.readings.last());
}

void GateFigures::showTiles(const Deployment &deployment, const QString &before)
{
    const GateReading &last = deployment.readings.last();
    const LoadReading &load = last.version;
    const bool ended = deployment.state != DeploymentState::Running;
    m_traffic->setFigure(last.share > 0 ? percentText(last.share, 0) : tr("a copy"));
    m_traffic->setNotes(ended ? tr("at the last look") : nextText(deployment, last.step));
    m_traffic->setShare(last.share);
    m_requests->setFigure(countText(std::llround(load.requests)));
    m_requests->setNotes(last.minRequests > 0 ? tr("judged from %1 on").arg(countText(last.minRequests)) : QString());
    m_requests->setShare(last.minRequests > 0 ? load.requests / last.minRequests : 1);
    m_errors->setFigure(errorsText(load));
    m_errors->setNotes(tr("limit %1").arg(percentText(last.maxErrorRate)),
                       before.isEmpty() ? QString() : tr("before %1").arg(errorsText(last.before)));
    m_errors->setLimit(load.requests > 0 ? std::optional(load.errorRate()) : std::nullopt, last.maxErrorRate);
    m_latency->setFigure(latencyText(load.p95Ms));
    m_latency->setNotes(tr("limit %1").arg(GateChart::latencyLimitText(last.maxP95Ms)),
                        before.isEmpty() ? QString() : tr("before %1").arg(latencyText(last.before.p95Ms)));
    m_latency->setLimit(load.p95Ms, last.maxP95Ms);
    m_left->setFigure(timeLeftText(last));
    m_left->setNotes(heldText(last));
    m_left->setShare(last.holdSeconds > 0 ? last.heldSeconds / last.holdSeconds : 1);
    m_replicas->setFigure(countText(last.replicasServing), tr("of %1").arg(countText(last.replicas)));
    m_replicas->setNotes(last.replicas > 1 ? tr("all must answer") : tr("it must answer"));
    m_replicas->setReached(double(last.replicasServing) / std::max(1, last.replicas));
}

void GateFigures::showVersions(const GateReading &last, const QString &version, const QString &before)
{
    ReadingTable table;
    table.title = tr("Versions");
    table.header = {tr("Version"), tr("Traffic"), tr("Requests"), tr("Errors"), tr("P50"), tr("P95"), tr("P99")};
    const auto addRow = [&](const QString &name, double share, const LoadReading &load) {
        const bool isJudged = load.requests >= last.minRequests;
        table.rows.append({{name, ReadingCell::Tone::Strong},
                           {percentText(share, 0)},
                           {countText(std::llround(load.requests))},
                           figureCell(errorsText(load), !isJudged || load.errorRate() <= last.maxErrorRate),
                           {latencyText(load.p50Ms)},
                           figureCell(latencyText(load.p95Ms), !isJudged || load.p95Ms.value_or(0) <= last.maxP95Ms),
                           {latencyText(load.p99Ms)}});
    };
    addRow(version, last.share, last.version);
    if (!before.isEmpty())
        addRow(before, 1 - last.share, last.before);
    table.note = tr("Counted since the step began.");
    m_versions->setTable(table);
}

void GateFigures::showReplicas(const GateReading &last)
{
    ReadingTable table;
    table.title = tr("Replicas");
    table.header = {tr("Address"), tr("State"), tr("Loaded version")};
    table.wordColumns = 3;
    for (const ReplicaState &replica : last.replicaStates) {
        table.rows.append({{replica.address, ReadingCell::Tone::Strong},
                           {replica.isReady   ? tr("ready")
                            : replica.answers ? tr("not ready")
                                              : tr("no answer"),
                            replica.isReady ? ReadingCell::Tone::Good : ReadingCell::Tone::Bad},
                           {replica.version.isEmpty() ? missingText() : replica.version}});
    }
    m_each->setTable(table);
}

} // namespace slipway
