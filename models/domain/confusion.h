#pragma once

#include "models/domain/modelversion.h"

namespace slipway {

/// The cell of a matrix; none when the matrix ends before it or states a negative count.
std::optional<qint64> confusionCell(const ConfusionMatrix &matrix, int actual, int predicted);

/// Sums of the cells that are there; each stops at the largest number instead of going over it.
struct ConfusionTotals {
    std::vector<qint64> rows;    ///< by actual class
    std::vector<qint64> columns; ///< by predicted class
    qint64 all = 0;
    qint64 right = 0;    ///< on the diagonal
    qint64 missing = 0;  ///< cells that the matrix ends before
    qint64 negative = 0; ///< cells that state a count below 0
    qint64 surplus = 0;  ///< counts behind the last cell
};
ConfusionTotals confusionTotals(const ConfusionMatrix &matrix);

/// Without labels a square matrix has its places as labels; labels that come twice get their place added.
ConfusionMatrix labelledMatrix(ConfusionMatrix matrix);

} // namespace slipway
