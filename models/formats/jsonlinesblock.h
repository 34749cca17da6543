#pragma once

#include "models/formats/logcell.h"

#include <QByteArray>
#include <QtGlobal>

#include <string>
#include <vector>

namespace slipway {

/// The lines of JSON that begin in one stretch of a file, parsed. Movable, because its views point into memory that
/// moves along.
struct JsonLinesBlock {
    JsonLinesBlock() = default;
    JsonLinesBlock(JsonLinesBlock &&) = default;
    JsonLinesBlock &operator=(JsonLinesBlock &&) = default;

    enum class Fault { None, NoObject, TooLong };
    struct Row {
        qint64 line = 0; ///< 1-based, among the lines of the block
        size_t firstCell = 0;
        size_t cells = 0;
        Fault fault = Fault::None;
    };

    std::vector<LogCell> cells;
    std::vector<Row> rows; ///< blank lines are none
    qint64 lines = 0;
    bool hasByteOrderMark = false;
    std::vector<char> text;  ///< the bytes, with room for the parser behind them
    std::vector<char> words; ///< texts with their escapes resolved

    bool endsOpen = false;    ///< no line feed ends the last line: it may still be written
    qint64 openLineBytes = 0; ///< of that line
};

/// Parses the lines of `text`, of which the first `size` bytes are given and at least jsonLinesPadding follow; the
/// block takes it. `isFirst`: a byte order mark is passed over. Any thread.
JsonLinesBlock parseJsonLines(std::vector<char> text, size_t size, bool isFirst);
extern const size_t jsonLinesPadding;

/// What is kept of a line that is longer.
constexpr size_t longestLogLine = 1 << 20;

} // namespace slipway
