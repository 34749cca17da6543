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

/// How a class is recognised.
struct RecognisedClass {
    int place = 0; ///< among the labels
    qint64 rows = 0;
    qint64 right = 0;

    double recall() const { return static_cast<double>(right) / static_cast<double>(rows); }
};
/// At most `count` of the classes that have rows: those of the least recall, of equals that with more errors, first.
std::vector<RecognisedClass> worstClasses(const ConfusionMatrix &matrix, const ConfusionTotals &totals, int count);

/// A cell off the diagonal.
struct Mistake {
    int actual = 0;
    int predicted = 0;
    qint64 rows = 0;
};
struct LargestMistakes {
    std::vector<Mistake> largest;
    qint64 all = 0; ///< how many there are, none of a count of 0
};
/// At most `count`, the largest first.
LargestMistakes largestMistakes(const ConfusionMatrix &matrix, int count);

/// A metric that the version states for the matrix's split and that no way of counting it gives.
struct ConfusionContradiction {
    QString metric;
    double stated = 0;
    double counted = 0;     ///< of the ways of counting, what is nearest
    bool inSummary = false; ///< stated there, and not for the matrix's split
};
/// Accuracy, precision, recall and F1 that differ from the matrix by more than 0.005: precision, recall and F1 from
/// those of every class of two, from their mean over classes and from that weighted by the classes' rows. What only the
/// summary states is held against the matrices of validation and test, and contradicts them when none of them gives it;
/// that is found with the first of them. `matrix` is one of the version's.
QList<ConfusionContradiction> confusionContradictions(const ConfusionMatrix &matrix, const ModelVersion &version);

/// What the version's files say of a confusion matrix that could not be read; empty when none is there or all could.
QList<Problem> malformedMatrices(const ModelVersion &version);

/// Without labels a square matrix has its places as labels; labels that come twice get their place added.
ConfusionMatrix labelledMatrix(ConfusionMatrix matrix);

} // namespace slipway
