#pragma once

#include "models/items/deploymentboardtablemodel.h"
#include "ui/deployments/deploymentplandialog.h"

#include <QHash>

class QComboBox;
class QStandardItemModel;

namespace slipway {

class DeploymentService;
class TableView;
class TextLabel;
struct VersionOnTarget;

/// To which version a model on a target goes back, why, and what will happen.
class RollbackDialog final : public DeploymentPlanDialog
{
    Q_OBJECT

public:
    /// `live`: what serves now, one entry per model and target. `versionNames` as in DeploymentBoard.
    RollbackDialog(DeploymentService &service, JobRunner &jobs, const QList<BoardCell> &live,
                   const QHash<QString, QString> &versionNames, const QString &target, const QString &slug);

private:
    void loadVersions();
    void showVersions(const QList<VersionOnTarget> &versions);
    void replan();
    QString missing() const override;
    void planMade(const DeploymentPlan &plan) override;
    BoardCell chosen() const;

    DeploymentService &m_service;
    Newest m_loading;
    QList<BoardCell> m_live;
    QHash<QString, QString> m_versionNames;
    QComboBox *m_what;
    QComboBox *m_mode;
    QStandardItemModel *m_versions;
    TableView *m_table;
    TextLabel *m_sayWhy;
};

} // namespace slipway
