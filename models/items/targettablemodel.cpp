#include "models/items/targettablemodel.h"

#include "models/domain/numbertext.h"
#include "models/items/cellroles.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

QString answeredInText(const TargetState &state)
{
    return state.answeredInMs < 1 ? QStringLiteral("< 1") : countText(state.answeredInMs);
}

QString answerText(const TargetState &state)
{
    if (state.error)
        return state.error->translated();
    if (state.askedAtMs == 0)
        return QCoreApplication::translate("Target", "Asking");
    return QCoreApplication::translate("Target", "Answered in %1 ms, serves %n models.", nullptr,
                                       int(state.live.size()))
        .arg(answeredInText(state));
}

void TargetTableModel::setTargets(const QList<TargetState> &targets)
{
    const bool same = std::equal(targets.begin(), targets.end(), m_targets.begin(), m_targets.end(),
                                 [](const auto &a, const auto &b) { return a.target.name == b.target.name; });
    if (!same)
        beginResetModel();
    m_targets = targets;
    if (!same)
        endResetModel();
    else if (!m_targets.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TargetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_targets.size());
}

int TargetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TargetTableModel::tokenText(const TargetState &state)
{
    if (!state.target.tokenEnv.isEmpty())
        return state.target.tokenEnv;
    if (state.tokenFrom.isEmpty())
        return missingText();
    return state.tokenFrom.endsWith(QLatin1String("vault")) ? tr("vault") : tr("keyring");
}

QString TargetTableModel::text(const TargetState &state, int column) const
{
    switch (column) {
    case NameColumn:
        return state.target.name;
    case EnvironmentColumn:
        return state.target.environment;
    case DriverColumn:
        return state.target.driver;
    case AddressColumn:
        return state.target.url;
    case TokenColumn:
        return tokenText(state);
    default:
        return state.target.freeze ? tr("Frozen. %1").arg(answerText(state)) : answerText(state);
    }
}

QVariant TargetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TargetState &state = m_targets[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(state, column);
    case IdRole:
        return state.target.name;
    case VariableRole:
        return state.target.tokenEnv;
    case TokenFromRole:
        return state.tokenFrom;
    case FreezeRole:
        return state.target.freeze ? state.target.freeze->reason : QString();
    case StateRole:
        return column == AnswerColumn
                   ? QVariant(int(state.error || state.askedAtMs == 0 ? CellState::Unknown : CellState::Good))
                   : QVariant();
    case ToneRole:
        return int(column == NameColumn                               ? CellTone::Strong
                   : column == AddressColumn || column == TokenColumn ? CellTone::Code
                                                                      : CellTone::Normal);
    default:
        return {};
    }
}

QVariant TargetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Target");
    case EnvironmentColumn:
        return tr("Environment");
    case DriverColumn:
        return tr("Driver");
    case AddressColumn:
        return tr("Address");
    case TokenColumn:
        return tr("Token from");
    case AnswerColumn:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace slipway
