#pragma once

#include "models/domain/experiment.h"

#include <algorithm>
#include <limits>

namespace slipway {

/// One column of a query log, as long as the log has rows.
struct LogColumn {
    enum class Kind {
        YesNo, ///< 1 and 0
        Number,
        Text, ///< with few distinct words, as a segment
    };
    QString name;
    Kind kind = Kind::Number;
    std::vector<double> values; ///< yes/no and numbers: NaN = the row has none, infinite = it has one that is no number
    std::vector<quint32> codes; ///< text: place in `words`, or noWord
    QStringList words;
    RejectedRows rejected; ///< rows whose value was of another type than the column: they count as having none
    QString success = {};  ///< yes/no of words: the one that means yes

    static constexpr quint32 noWord = std::numeric_limits<quint32>::max();
    bool isMetric() const { return kind != Kind::Text; }
};

/// A query log by columns: one row per served query whose line could be read.
struct QueryLog {
    QString armColumn;           ///< "model_version", "variant", "arm" or "version"
    QStringList arms;            ///< in the order of appearance
    std::vector<quint32> armOf;  ///< per row: place in `arms`
    std::vector<qint64> atMs;    ///< per row, UTC milliseconds, or noTime
    std::vector<quint32> userOf; ///< per row: a number for the user, from 0, or noUser; the name itself is not kept
    quint32 users = 0;
    std::vector<LogColumn> columns; ///< the others, in the order of appearance
    RejectedRows rejected;
    RejectedRows repeatedKeys; ///< rows that count although their line names a key twice: its last value is taken
    QStringList markedFiles;   ///< names of those that begin with a byte order mark
    qint64 leftOut = 0;        ///< rows of something else

    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();
    static constexpr quint32 noUser = std::numeric_limits<quint32>::max();
    qint64 rows() const { return static_cast<qint64>(armOf.size()); }
    /// Null when the log has no such column.
    const LogColumn *column(const QString &name) const
    {
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&name](const LogColumn &c) { return c.name == name; });
        return found == columns.end() ? nullptr : &*found;
    }
};

} // namespace slipway
