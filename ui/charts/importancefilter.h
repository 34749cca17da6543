#pragma once

#include <QSortFilterProxyModel>

namespace slipway {

/// The features of an ImportanceTableModel that are searched for and among the first.
class ImportanceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString &text);
    void setTop(int features); ///< 0 = all

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_search;
    int m_top = 0;
};

} // namespace slipway
