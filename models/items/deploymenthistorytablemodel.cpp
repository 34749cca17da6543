#include "models/items/deploymenthistorytablemodel.h"

#include "models/base/clock.h"
#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace slipway {
namespace {

CellState outcomeState(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Running:
        return CellState::Running;
    case DeploymentState::Succeeded:
        return CellState::Good;
    case DeploymentState::Cancelled:
    case DeploymentState::Refused:
        return CellState::Skipped;
    case DeploymentState::Interrupted:
        return CellState::Unknown;
    case DeploymentState::RolledBack:
        return CellState::Warning;
    case DeploymentState::Failed:
        break;
    }
    return CellState::Bad;
}

/// The time of a deployment of today, the day of an older one; the tip has both.
QString timeText(qint64 atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const QDate today = QDate::currentDate();
    if (at.date() == today)
        return at.toString(QStringLiteral("HH:mm"));
    return QLocale().toString(at.date(), at.date().year() == today.year() ? QStringLiteral("d MMM")
                                                                          : QStringLiteral("yyyy-MM-dd"));
}

} // namespace

QString actionWord(DeploymentAction action)
{
    return action == DeploymentAction::Deploy ? QCoreApplication::translate("Deployment", "Deploy")
                                              : QCoreApplication::translate("Deployment", "Roll back");
}

QString stateWord(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Running:
        return QCoreApplication::translate("Deployment", "Running");
    case DeploymentState::Succeeded:
        return QCoreApplication::translate("Deployment", "Succeeded");
    case DeploymentState::RolledBack:
        return QCoreApplication::translate("Deployment", "Failed, rolled back");
    case DeploymentState::Failed:
        return QCoreApplication::translate("Deployment", "Failed");
    case DeploymentState::Cancelled:
        return QCoreApplication::translate("Deployment", "Cancelled");
    case DeploymentState::Refused:
        return QCoreApplication::translate("Deployment", "Refused");
    case DeploymentState::Interrupted:
        break;
    }
    return QCoreApplication::translate("Deployment", "Interrupted");
}

QString deploymentDetails(const Deployment &deployment)
{
    QStringList lines{
        QStringLiteral("%1 %2").arg(actionName(deployment.action), deployment.id),
        QStringLiteral("model: %1 (%2)").arg(deployment.model, deployment.slug),
        QStringLiteral("version: %1, sha256 %2").arg(deployment.version, deployment.sha256),
        QStringLiteral("from: %1, sha256 %2").arg(deployment.fromVersion, deployment.fromSha256),
        QStringLiteral("target: %1 (%2)").arg(deployment.target, deployment.environment),
        QStringLiteral("state: %1").arg(stateName(deployment.state)),
        QStringLiteral("outcome: %1").arg(deployment.outcome),
        QStringLiteral("reason: %1").arg(deployment.reason),
        QStringLiteral("who: %1").arg(deployment.who),
        QStringLiteral("started: %1").arg(isoUtc(deployment.startedAtMs)),
    };
    if (deployment.endedAtMs)
        lines.append(QStringLiteral("ended: %1").arg(isoUtc(*deployment.endedAtMs)));
    for (const StepRecord &step : deployment.steps) {
        lines.append(QStringLiteral("step %1: %2, %3 s, %4: %5")
                         .arg(step.name, stepStateName(step.state), QString::number(step.seconds, 'f', 3), step.title,
                              step.detail));
    }
    return lines.join(QLatin1Char('\n'));
}

void DeploymentHistoryTableModel::setHistory(const QList<Deployment> &history,
                                             const QHash<QString, QString> &versionNames)
{
    beginResetModel();
    m_history = history;
    m_versionNames = versionNames;
    endResetModel();
}

int DeploymentHistoryTableModel::rowOf(const QString &deploymentId) const
{
    for (int i = 0; i < m_history.size(); ++i) {
        if (m_history[i].id == deploymentId)
            return i;
    }
    return -1;
}

int DeploymentHistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

int DeploymentHistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeploymentHistoryTableModel::versionName(const Deployment &deployment, const QString &version) const
{
    return m_versionNames.value(deployment.slug + QLatin1Char('/') + version, version);
}

QString DeploymentHistoryTableModel::text(const Deployment &deployment, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeText(deployment.startedAtMs);
    case ActionColumn:
        return actionWord(deployment.action);
    case ModelColumn:
        return deployment.model.isEmpty() ? deployment.slug : deployment.model;
    case VersionColumn:
        if (deployment.fromVersion.isEmpty())
            return versionName(deployment, deployment.version);
        return tr("%1 → %2", "from version, to version")
            .arg(versionName(deployment, deployment.fromVersion), versionName(deployment, deployment.version));
    case TargetColumn:
        return deployment.target;
    case OutcomeColumn:
        return stateWord(deployment.state);
    case WhoColumn:
        return deployment.who.section(QLatin1Char('@'), 0, 0);
    default:
        return deployment.reason.isEmpty() ? missingText() : deployment.reason;
    }
}

QString DeploymentHistoryTableModel::tip(const Deployment &deployment, int column) const
{
    QString whole;
    switch (column) {
    case TimeColumn:
        whole = dateTimeText(deployment.startedAtMs);
        break;
    case TargetColumn:
        whole = tr("%1 (%2)", "target, environment").arg(deployment.target, deployment.environment);
        break;
    case OutcomeColumn:
        whole = deployment.outcome;
        break;
    case WhoColumn:
        whole = deployment.who;
        break;
    default:
        whole = text(deployment, column);
        break;
    }
    return whole.toHtmlEscaped();
}

QVariant DeploymentHistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Deployment &deployment = m_history[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(deployment, index.column());
    case SortRole:
        return index.column() == TimeColumn ? QVariant(deployment.startedAtMs) : text(deployment, index.column());
    case StateRole:
        return index.column() == OutcomeColumn ? QVariant(int(outcomeState(deployment.state))) : QVariant();
    case ToneRole:
        return int(index.column() == TimeColumn    ? CellTone::Secondary
                   : index.column() == ModelColumn ? CellTone::Strong
                                                   : CellTone::Normal);
    case IdRole:
        return deployment.id;
    case Qt::ToolTipRole:
        return tip(deployment, index.column());
    case DeploymentRole:
        return QVariant::fromValue(deployment);
    default:
        return {};
    }
}

QVariant DeploymentHistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ActionColumn:
        return tr("Action");
    case ModelColumn:
        return tr("Model");
    case VersionColumn:
        return tr("Version");
    case TargetColumn:
        return tr("Target");
    case OutcomeColumn:
        return tr("Outcome");
    case WhoColumn:
        return tr("Who");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace slipway
