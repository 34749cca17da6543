#pragma once

#include "models/items/deploymentboardtablemodel.h"

#include <QTimer>
#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace slipway {

class Button;
class ElidedLabel;
class TextLabel;

/// The board: lanes of targets, rows of models, and a foot that says what can be done with the chosen cell.
class BoardView final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(QWidget *parent = nullptr);

    void setBoard(const DeploymentBoard &board);
    void setFilter(const QString &text);
    /// What the chosen cell shows; its target is empty when none is chosen.
    BoardCell currentCell() const;
    /// Cells that serve something, in the order of the board.
    QList<BoardCell> liveCells() const;
    void select(const QString &target, const QString &slug);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void rollbackRequested(const QString &target, const QString &slug);
    void deployRequested(const QString &target);
    void abTestRequested(const slipway::LiveModel &live);
    void historyRequested(const QString &slug);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLegend();
    QWidget *makeFoot();
    void showCurrent();
    void showAge();
    void sizeLanes();

    DeploymentBoardTableModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    ElidedLabel *m_age;
    TextLabel *m_what;
    ElidedLabel *m_detail;
    Button *m_rollback;
    Button *m_deploy;
    Button *m_abTest;
    Button *m_history;
    QTimer m_second;
    qint64 m_askedAtMs = 0;
    int m_lanes = -1;
};

} // namespace slipway
