#pragma once

#include "models/domain/deployment.h"

#include <QWidget>

class QGridLayout;

namespace slipway {

class GateChart;
class GateTile;
class ReadingTableView;

/// What the health gate of a deployment sees: the figures of its last look as tiles, the looks so far as a chart, and
/// both versions side by side. Hidden while there was no look.
class GateFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit GateFigures(QWidget *parent = nullptr);

    /// `version` and `before` are the versions' names.
    void setDeployment(const Deployment &deployment, const QString &version, const QString &before);
    GateChart *chart() const { return m_chart; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTiles(const Deployment &deployment, const QString &before);
    void showReplicas(const GateReading &last);
    void showVersions(const GateReading &last, const QString &version, const QString &before);
    void arrange(int columns);

    QGridLayout *m_tiles;
    int m_columns = 0;
    GateTile *m_traffic;
    GateTile *m_requests;
    GateTile *m_errors;
    GateTile *m_latency;
    GateTile *m_left;
    GateTile *m_replicas;
    GateChart *m_chart;
    ReadingTableView *m_versions;
    ReadingTableView *m_each; ///< replica
};

} // namespace slipway
