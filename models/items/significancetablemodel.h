#pragma once

#include "models/domain/significance.h"

#include <QAbstractTableModel>

namespace slipway {

/// What each method says of the difference of two versions; its tip tells what must hold for it. Read only.
class SignificanceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Method, Estimate, Interval, PValue, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `confLevel` is that of the intervals.
    void setFindings(const QList<SignificanceFinding> &findings, double confLevel);
    /// What the method of a row assumes, in the application's language.
    QString assumptions(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SignificanceFinding> m_findings;
    double m_confLevel = 0.95;
};

} // namespace slipway
