#pragma once

#include <QAbstractTableModel>

namespace slipway {

/// What is counted, a row each: name and amount, as a dashboard's bars show them. A bar is of the first column. The
/// amounts are of one unit and not negative. Answers StageRole of cellroles.h where a row is a stage.
class TallyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Tally {
        QString label;      ///< what a person reads
        double amount = 0;  ///< how long the bar is
        QString amountText; ///< for the locale
        QString stage;      ///< empty: it is none
    };
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< double 0 to 1: of the greatest amount
        AmountRole                    ///< QString
    };

    enum Column { Label, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTallies(const QList<Tally> &tallies);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Tally> m_tallies;
    double m_greatest = 0;
};

} // namespace slipway
