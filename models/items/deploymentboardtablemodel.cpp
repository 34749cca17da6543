#include "models/items/deploymentboardtablemodel.h"

#include "models/domain/numbertext.h"

#include <algorithm>

namespace slipway {
namespace {

/// Lanes run from the environment nearest to the developer to the one nearest to the users.
int laneOf(const QString &environment)
{
    if (environment.startsWith(QLatin1String("dev"), Qt::CaseInsensitive))
        return 0;
    if (environment.startsWith(QLatin1String("stag"), Qt::CaseInsensitive))
        return 1;
    return environment.startsWith(QLatin1String("prod"), Qt::CaseInsensitive) ? 3 : 2;
}

QList<TargetState> inLanes(QList<TargetState> states)
{
    std::sort(states.begin(), states.end(), [](const TargetState &a, const TargetState &b) {
        return std::tuple(laneOf(a.target.environment), a.target.environment, a.target.name)
               < std::tuple(laneOf(b.target.environment), b.target.environment, b.target.name);
    });
    return states;
}

QList<DeploymentBoard::Model> rowsOf(const DeploymentBoard &board)
{
    QList<DeploymentBoard::Model> rows;
    const auto add = [&rows](const QString &slug, const QString &name) {
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.slug == slug; });
        if (known == rows.end())
            rows.append({slug, name.isEmpty() ? slug : name});
        else if (known->name == slug && !name.isEmpty())
            known->name = name;
    };
    for (const TargetState &state : board.states) {
        for (const LiveModel &live : state.live)
            add(live.slug, live.model);
    }
    for (const DeploymentBoard::Model &model : board.known)
        add(model.slug, model.name);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.slug < b.slug;
    });
    return rows;
}

} // namespace

void DeploymentBoardTableModel::setBoard(const DeploymentBoard &board)
{
    const QList<DeploymentBoard::Model> rows = rowsOf(board);
    const QList<TargetState> columns = inLanes(board.states);
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const auto &a, const auto &b) { return a.slug == b.slug; });
    const bool sameColumns = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                                        [](const auto &a, const auto &b) { return a.target.name == b.target.name; });
    const bool sameShape = sameRows && sameColumns;

    if (!sameShape)
        beginResetModel();
    m_board = board;
    m_rows = rows;
    m_columns = columns;
    m_cells.clear();
    for (const DeploymentBoard::Model &row : m_rows) {
        for (const TargetState &column : m_columns)
            m_cells.push_back(cell(column, row.slug));
    }
    if (!sameShape) {
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

BoardCell DeploymentBoardTableModel::cell(const TargetState &state, const QString &slug) const
{
    BoardCell cell;
    cell.askedAtMs = state.askedAtMs;
    for (const LiveModel &live : state.live) {
        if (live.slug != slug)
            continue;
        cell.state = live.version.isEmpty() ? BoardCell::State::Undeployed : BoardCell::State::Live;
        cell.live = live;
        cell.versionName = versionName(slug, live.version);
        cell.previousName = versionName(slug, live.previous);
        cell.canaryName = versionName(slug, live.canaryVersion);
    }
    cell.live.target = state.target.name;
    cell.live.environment = state.target.environment;
    cell.live.slug = slug;
    if (state.askedAtMs == 0)
        cell.state = BoardCell::State::Asked;
    if (state.error) {
        cell.state = BoardCell::State::Silent;
        cell.noAnswer = isSilence(*state.error);
        cell.why = state.error->translated();
        cell.silentSinceMs = m_board.silentSinceMs.value(state.target.name, state.askedAtMs);
    }
    return cell;
}

QString DeploymentBoardTableModel::versionName(const QString &slug, const QString &version) const
{
    return m_board.versionNames.value(slug + QLatin1Char('/') + version, version);
}

int DeploymentBoardTableModel::columnOf(const QString &target) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].target.name == target)
            return i + 1;
    }
    return -1;
}

int DeploymentBoardTableModel::rowOf(const QString &slug) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].slug == slug)
            return i;
    }
    return -1;
}

int DeploymentBoardTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeploymentBoardTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QString DeploymentBoardTableModel::cellText(const BoardCell &cell) const
{
    switch (cell.state) {
    case BoardCell::State::Nothing:
        return missingText();
    case BoardCell::State::Silent:
        return cell.noAnswer ? tr("No answer from %1").arg(cell.live.target) : tr("Not known: %1").arg(cell.why);
    case BoardCell::State::Asked:
        return tr("Asking %1").arg(cell.live.target);
    case BoardCell::State::Undeployed:
        return tr("Nothing deployed");
    case BoardCell::State::Live:
        break;
    }
    if (!cell.canaryName.isEmpty())
        return tr("%1, shares the traffic with %2").arg(cell.versionName, cell.canaryName);
    switch (cell.live.health) {
    case Health::Healthy:
        return tr("%1, healthy").arg(cell.versionName);
    case Health::NotReady:
        return tr("%1, not ready").arg(cell.versionName);
    case Health::Unknown:
        break;
    }
    return tr("%1, health not known").arg(cell.versionName);
}

QVariant DeploymentBoardTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeploymentBoard::Model &row = m_rows[index.row()];
    if (role == SlugRole)
        return row.slug;
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.name) : QVariant();

    const BoardCell &cell = m_cells[size_t(index.row()) * size_t(m_columns.size()) + size_t(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::AccessibleTextRole:
        return tr("%1 on %2: %3").arg(row.name, cell.live.target, cellText(cell));
    case Qt::ToolTipRole:
        return cell.why.isEmpty() ? QVariant() : QVariant(cell.why.toHtmlEscaped());
    case CellRole:
        return QVariant::fromValue(cell);
    default:
        return {};
    }
}

QVariant DeploymentBoardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Model")) : QVariant();
    const TargetState &state = m_columns[section - 1];
    if (role == Qt::DisplayRole)
        return tr("%1, %2", "environment, target").arg(state.target.environment, state.target.name);
    return role == TargetStateRole ? QVariant::fromValue(state) : QVariant();
}

} // namespace slipway
