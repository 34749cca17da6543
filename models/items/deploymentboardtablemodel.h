#pragma once

#include "models/domain/target.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace slipway {

/// Everything the board is made from; only `states` says what is live, and only because the servers just said so.
struct DeploymentBoard {
    struct Model {
        QString slug;
        QString name;
    };
    QList<TargetState> states;
    QList<Model> known;                   ///< models that were deployed once: they keep a row while a server is silent
    QHash<QString, qint64> silentSinceMs; ///< by target; the first time it did not answer
    QHash<QString, QString> versionNames; ///< "slug/version id" to what people call it ("1.1.0")
};

/// One cell: what one target serves of one model.
struct BoardCell {
    /// Asked: the first answer is awaited. Undeployed: the server has the model and serves no version of it. Silent:
    /// the server did not tell, so nothing is known.
    enum class State { Nothing, Asked, Undeployed, Live, Silent };
    State state = State::Nothing;
    LiveModel live;           ///< target and slug are set in every state
    QString versionName;      ///< never empty when live
    QString previousName;     ///< empty = the server recorded none
    QString canaryName;       ///< empty = the traffic is not split
    qint64 silentSinceMs = 0; ///< Silent only
    bool noAnswer = false;    ///< Silent only; false: there was an answer, or the reason is on this side
    QString why;              ///< Silent only; data, plain text
    qint64 askedAtMs = 0;
};

/// What is live where: a row per model, in the first column its name, then a column per target in the order
/// development, staging, other environments, production.
class DeploymentBoardTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< BoardCell; first column: none
        SlugRole,
        TargetStateRole, ///< headerData of a target's column: TargetState
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows, columns and so the selection when only the answers changed.
    void setBoard(const DeploymentBoard &board);
    /// The column of a target; -1 when it has none.
    int columnOf(const QString &target) const;
    int rowOf(const QString &slug) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    BoardCell cell(const TargetState &state, const QString &slug) const;
    QString cellText(const BoardCell &cell) const;
    QString versionName(const QString &slug, const QString &version) const;

    QList<DeploymentBoard::Model> m_rows;
    QList<TargetState> m_columns;
    std::vector<BoardCell> m_cells; ///< row-major, rows × columns
    DeploymentBoard m_board;
};

} // namespace slipway
