#pragma once

#include "models/items/readingtablemodel.h"

#include <QWidget>

namespace slipway {

class TableView;
class TextLabel;

/// A titled table of figures as high as its rows. A click on a figure, or Enter, shows how it came about. Hidden while
/// it has no rows.
class ReadingTableView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingTableView(QWidget *parent = nullptr);

    void setTable(const ReadingTable &table);
    TableView *table() const { return m_view; }
    /// Stands at the right of the title; becomes a child.
    void setHeadingWidget(QWidget *widget);

private:
    void showSource(const QModelIndex &index);

    ReadingTableModel *m_model;
    TextLabel *m_title;
    QWidget *m_heading;
    TableView *m_view;
    TextLabel *m_note;
};

} // namespace slipway
