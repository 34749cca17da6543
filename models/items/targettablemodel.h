#pragma once

#include "models/domain/target.h"

#include <QAbstractTableModel>

namespace slipway {

/// The targets and how each answered when it was last asked. Answers IdRole (the name) and StateRole of cellroles.h.
class TargetTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, EnvironmentColumn, DriverColumn, AddressColumn, TokenColumn, AnswerColumn, ColumnCount };
    /// Why the target is frozen; empty when it is not.
    static constexpr int FreezeRole = Qt::UserRole + 200;
    /// The environment variable that its token comes from; empty: none.
    static constexpr int VariableRole = Qt::UserRole + 201;
    /// TargetState::tokenFrom.
    static constexpr int TokenFromRole = Qt::UserRole + 202;

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows, and so the selection, when the targets are the same.
    void setTargets(const QList<TargetState> &targets);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const TargetState &state, int column) const;
    static QString tokenText(const TargetState &state);

    QList<TargetState> m_targets;
};

/// How long it took to answer, in milliseconds: "7", "< 1".
QString answeredInText(const TargetState &state);
/// What a target said when it was asked, in one sentence.
QString answerText(const TargetState &state);

} // namespace slipway
