#pragma once

#include "models/items/metrictablemodel.h"

#include <QWidget>

namespace slipway {

class TableView;

/// Metrics by split as a table that is as high as its rows. Every name is shown whole.
class MetricTable final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricTable(QWidget *parent = nullptr);

    void setMetrics(const QList<Metric> &metrics);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededWidth(int column) const;
    void layOut();

    MetricTableModel m_model;
    TableView *m_table;
};

} // namespace slipway
