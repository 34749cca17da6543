#pragma once

#include "models/domain/experiment.h"

#include <QAbstractTableModel>

namespace slipway {

/// The imported experiments, newest first as the service lists them: one column, what a list item shows in roles.
class ExperimentTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole + 1, ///< ExperimentSummary
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setExperiments(const QList<ExperimentSummary> &experiments);
    /// Of the one of its name; without it nothing happens.
    void updateExperiment(const ExperimentSummary &experiment);
    /// -1 when there is none of that name.
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ExperimentSummary> m_experiments;
};

/// What a verdict is called: "Roll out", "Roll back", "Continue", or "No verdict" when it is blocked.
QString verdictName(const QString &recommendation, bool blocked);
/// The same with the treatment that is meant, where there are several: "Roll out 2.0.0".
QString verdictText(const ExperimentSummary &experiment);

} // namespace slipway
