#pragma once

#include "models/items/comparisontablemodel.h"

#include <QWidget>

namespace slipway {

class ComparisonHeader;
class TableView;

/// Versions as columns and what is said of them as rows. Alt+Down and Alt+Up go to the next and the previous row in
/// which the versions differ.
class ComparisonTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    ComparisonTableModel &model() { return *m_model; }
    TableView *table() const { return m_table; }
    /// Moves to the next row that differs (1) or the one before (-1); false when there is none.
    bool goToDifference(int step);
    void focusTable();

Q_SIGNALS:
    /// A person says whether more of a metric is better.
    void directionChosen(const QString &metric, slipway::Direction better);
    /// A person wants the version of a column by its place to be what the others are measured against, or gone.
    void baselineChosen(int version);
    void removeChosen(int version);

private:
    void openMenu(const QPoint &globalPosition);
    void layOut();

    ComparisonTableModel *m_model;
    TableView *m_table;
    ComparisonHeader *m_header;
};

} // namespace slipway
