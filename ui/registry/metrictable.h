#pragma once

#include "models/items/metrictablemodel.h"

#include <QWidget>

namespace slipway {

class TableView;

/// Metrics by split as a table that is as high as its rows.
class MetricTable final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricTable(QWidget *parent = nullptr);

    void setMetrics(const QList<Metric> &metrics);

private:
    MetricTableModel m_model;
    TableView *m_table;
};

} // namespace slipway
