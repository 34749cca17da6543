#pragma once

#include "models/domain/logmapping.h"

#include <QAbstractTableModel>

namespace slipway {

/// The first rows of a log as they stand in the file, and what each column is taken for.
class LogPreviewTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const LogPreview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The column's name, and in brackets arm, user or time.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    LogPreview m_preview;
};

} // namespace slipway
