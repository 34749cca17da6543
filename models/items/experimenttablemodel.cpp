#include "models/items/experimenttablemodel.h"

#include <QCoreApplication>

namespace slipway {

QString verdictName(const QString &recommendation, bool blocked)
{
    if (blocked)
        return QCoreApplication::translate("Verdict", "No verdict");
    if (recommendation == QLatin1String("rollout"))
        return QCoreApplication::translate("Verdict", "Roll out");
    if (recommendation == QLatin1String("rollback"))
        return QCoreApplication::translate("Verdict", "Roll back");
    return QCoreApplication::translate("Verdict", "Continue");
}

QString verdictText(const ExperimentSummary &experiment)
{
    const QString verdict = verdictName(experiment.recommendation, experiment.blocked);
    return experiment.treatment.isEmpty()
               ? verdict
               : QCoreApplication::translate("Verdict", "%1 %2", "roll out or back, which version")
                     .arg(verdict, experiment.treatment);
}

void ExperimentTableModel::setExperiments(const QList<ExperimentSummary> &experiments)
{
    beginResetModel();
    m_experiments = experiments;
    endResetModel();
}

void ExperimentTableModel::updateExperiment(const ExperimentSummary &experiment)
{
    const int row = rowOf(experiment.name);
    if (row < 0)
        return;
    m_experiments[row] = experiment;
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

int ExperimentTableModel::rowOf(const QString &name) const
{
    for (int i = 0; i < m_experiments.size(); ++i) {
        if (m_experiments[i].name == name)
            return i;
    }
    return -1;
}

int ExperimentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_experiments.size());
}

int ExperimentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ExperimentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExperimentSummary &experiment = m_experiments[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return experiment.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n requests", nullptr, int(experiment.rows)).arg(experiment.name, verdictText(experiment));
    case SummaryRole:
        return QVariant::fromValue(experiment);
    default:
        return {};
    }
}

} // namespace slipway
