#pragma once

#include "models/domain/modelversion.h"

#include <QAbstractTableModel>

namespace slipway {

/// Parameters as the file states them: name and JSON text, in the file's order. Read only.
class ParameterTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setParameters(const QList<Parameter> &parameters);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Parameter> m_parameters;
};

} // namespace slipway
