#pragma once

#include <QAbstractTableModel>

#include <optional>

namespace slipway {

/// One line of a forest plot. Figures are relative changes (0.0295 = +2.95 %), treatment against control.
struct ForestRow {
    QString name;   ///< "success_rate"
    QString detail; ///< "primary, higher is better"
    double estimate = 0;
    double low = 0;
    double high = 0;
    /// A guard rail's bound in the same unit, signed; what lies beyond it, seen from zero, is forbidden.
    std::optional<double> margin;
    /// What was shown, by the decision rule and the metric's own direction; never read off the sign.
    enum class State { Good, Bad, Neutral, Unjudged }; ///< Unjudged: takes no part in the decision
    State state = State::Neutral;
    QString undefined;        ///< why there are no figures; empty = the figures hold
    bool beginsGroup = false; ///< a line above sets it apart from the rows before
    double level = 0.95;      ///< of the interval
    bool isAnyLook = false;   ///< it may be read at every look, and not once alone
};

/// The rows of a forest plot in the order given: metric, interval, and the figures as text. Read only.
class ForestTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Metric, Interval, Figures, ColumnCount };
    enum Role {
        DetailRole = Qt::UserRole, ///< QString of the metric column
        IntervalTextRole,          ///< QString of the figures column: "+1.81 to +4.10"
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ForestRow> &rows);
    const ForestRow &row(int index) const { return m_rows.at(index); }
    /// Ends of a symmetric, round axis that holds most of the rows: wide outliers are cut and get an arrow.
    double halfRange() const;
    /// A line for each row: metric, estimate, low, high, margin.
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// That of all intervals, which the header then names; none when they differ.
    std::optional<double> commonLevel() const;
    QString sentence(const ForestRow &row) const;

    QList<ForestRow> m_rows;
};

} // namespace slipway
