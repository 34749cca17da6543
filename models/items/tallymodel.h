#pragma once

#include <QAbstractListModel>

namespace slipway {

/// What is counted, a row each: name and amount, as a dashboard's bars show them. The amounts are of one unit and not
/// negative. Answers StageRole of cellroles.h where a row is a stage.
class TallyModel final : public QAbstractListModel
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

    using QAbstractListModel::QAbstractListModel;

    void setTallies(const QList<Tally> &tallies);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Tally> m_tallies;
    double m_greatest = 0;
};

} // namespace slipway
