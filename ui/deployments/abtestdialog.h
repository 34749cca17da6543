#pragma once

#include "models/services/targetcontrols.h"
#include "ui/widgets/newest.h"
#include "ui/widgets/plandialog.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QDoubleSpinBox;

namespace slipway {

class DeploymentService;
class MessageBar;
class TextLabel;

/// Starts, stops and watches the A/B test of one model on one target: who gets which version, proven by what the server
/// has counted since the dialog opened.
class AbTestDialog final : public PlanDialog
{
    Q_OBJECT

public:
    AbTestDialog(DeploymentService &service, JobRunner &jobs, const LiveModel &live,
                 const QHash<QString, QString> &versionNames);

private:
    QString nameOf(const QString &version) const;
    void loadVersions();
    void ask();
    void order();
    void show(const Result<TrafficSplit> &split);
    void showCounters(const TrafficSplit &split);
    void updateAction();

    DeploymentService &m_service;
    Newest m_loading;
    Newest m_asking;
    Newest m_ordering;
    QTimer m_every2s;
    LiveModel m_live;
    QHash<QString, QString> m_versionNames;
    QHash<QString, double> m_countedBefore; ///< by version, when the dialog opened or the test began
    bool m_hasBefore = false;
    bool m_runs = false;
    MessageBar *m_message;
    QComboBox *m_version;
    QDoubleSpinBox *m_share;
    TextLabel *m_what;
    TextLabel *m_counters;
};

} // namespace slipway
