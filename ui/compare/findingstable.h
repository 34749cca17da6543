#pragma once

#include "models/items/significancetablemodel.h"

#include <QWidget>

namespace slipway {

class TableView;
class TextLabel;

/// What methods say of a difference, a row each, and below it what the method of the chosen row assumes.
class FindingsTable final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the table's accessible name.
    explicit FindingsTable(const QString &name, QWidget *parent = nullptr);

    /// `confLevel` is that of the intervals. Hidden without findings.
    void setFindings(const QList<SignificanceFinding> &findings, double confLevel);
    TableView *table() const { return m_table; }

private:
    void showAssumptions();

    SignificanceTableModel *m_model;
    TableView *m_table;
    TextLabel *m_assumptions;
};

} // namespace slipway
