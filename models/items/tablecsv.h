#pragma once

#include <QByteArray>

class QAbstractItemModel;

namespace slipway {

/// An item model as CSV (models/domain/csvtext.h): the names of its columns, then a line for each row. A cell is the
/// number that the model says in SortRole, else its text; `rowNames` puts the vertical header first.
enum class RowNames { Without, First };
QByteArray tableCsv(const QAbstractItemModel &model, RowNames rowNames = RowNames::Without);

} // namespace slipway
