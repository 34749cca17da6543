#pragma once

#include "models/items/deploymentboardtablemodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace slipway {

/// Paints a cell of the board: glyph, version, share and age; below it the artifact, or why nothing is known.
class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 76;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Lane heads: the environment, the target, and whether it answers.
class BoardHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BoardHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// What a cell says below its version, as "artifact 4f1c9e02, asked 4 s ago".
QString cellDetail(const BoardCell &cell, qint64 nowMs);

} // namespace slipway
