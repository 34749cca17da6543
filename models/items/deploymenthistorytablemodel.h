#pragma once

#include "models/domain/deployment.h"

#include <QAbstractTableModel>
#include <QHash>

namespace slipway {

/// Deployments and rollbacks as the ledger keeps them, newest first.
class DeploymentHistoryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        ActionColumn,
        ModelColumn,
        VersionColumn,
        TargetColumn,
        OutcomeColumn,
        WhoColumn,
        ReasonColumn,
        ColumnCount
    };
    /// Beside those of cellroles.h: SortRole, StateRole (the outcome's), ToneRole.
    enum Role {
        DeploymentRole = Qt::UserRole + 1, ///< Deployment
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `versionNames`: "slug/version id" to what people call the version; missing ones show their id.
    void setHistory(const QList<Deployment> &history, const QHash<QString, QString> &versionNames);
    int rowOf(const QString &deploymentId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Deployment &deployment, int column) const;
    /// What the cell shortens, whole.
    QString tip(const Deployment &deployment, int column) const;
    QString versionName(const Deployment &deployment, const QString &version) const;

    QList<Deployment> m_history;
    QHash<QString, QString> m_versionNames;
};

/// "Deploy", "Roll back".
QString actionWord(DeploymentAction action);
/// "Succeeded", "Failed, rolled back", …
QString stateWord(DeploymentState state);
/// A deployment as plain English text with its steps and outcome, for *Copy details*.
QString deploymentDetails(const Deployment &deployment);

} // namespace slipway
