#pragma once

#include "ui/widgets/tableview.h"

namespace slipway {

/// The first column of a table, which stays in sight while the others are scrolled under it: it lies over the table as
/// soon as that is scrolled, with the table's model and selection. Child of the table.
class FrozenColumn final : public TableView
{
    Q_OBJECT

public:
    /// The table has its model already.
    explicit FrozenColumn(TableView *table);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFirst();
    void layOver();

    TableView *m_table;
};

} // namespace slipway
