#pragma once

#include <QMetaType>
#include <Qt>

#include <vector>

namespace slipway {

/// What a table cell shows beside its text. Models answer them, the table's delegate paints them; a model
/// leaves out what a cell does not have.
enum CellRole {
    // Far from the roles that a model keeps for itself.
    BarRole = Qt::UserRole + 100, ///< double 0 to 1: where the value lies between the column's least and greatest
    SparklineRole,                ///< std::vector<float>: a small curve instead of the text
    StageRole,                    ///< QString: a stage's word, shown as glyph before the text
    StateRole,                    ///< CellState as int: a state's glyph before the text
    ProblemRole,                  ///< bool: the mark of a problem after the text
    ToneRole,                     ///< CellTone as int
    SortRole,                     ///< the value as number or text, for sorting and copying
    IdRole,                       ///< QString: the id of what the row shows
    LookRole,                     ///< int: the row's look in charts, as seriesLooks() gives it; of column 0
    LoadingRole,                  ///< bool: what the row shows is not there yet
};

enum class CellState { Good, Warning, Bad, Running, Note, Waiting, Skipped, Unknown };

/// How a cell's text is set.
enum class CellTone {
    Normal,
    Strong,    ///< first column
    Secondary, ///< times, hints
    Code,      ///< names from files, hashes, paths
    Best,      ///< the best of a comparison: marked and strong
    Worst,     ///< the worst of a comparison: marked
    Good,      ///< a change to the better that is known to be real
    Bad,       ///< one to the worse
};

} // namespace slipway

Q_DECLARE_METATYPE(std::vector<float>)
