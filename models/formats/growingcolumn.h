#pragma once

#include "models/domain/querylog.h"

#include <QHash>

#include <functional>
#include <optional>
#include <string_view>

namespace slipway {

/// One key of a line of a query log and its value. The views live until the next line is parsed.
struct LogCell {
    enum class Type { Missing, Truth, Number, Text, Structure };
    std::string_view key;
    Type type = Type::Missing;
    double number = 0;     ///< truths as 1 and 0; infinite = written as a number and none (NaN, Infinity)
    std::string_view text; ///< of a number: as it was written
};

/// Where a row of the log stood.
struct RowPlace {
    QString fileName;
    qint64 line = 0; ///< 1-based
};

/// A column of a query log while rows still arrive. What it holds is decided at the end, by what most of its values
/// are; the others are rejected, one by one.
class GrowingColumn
{
public:
    static constexpr int mostWords = 1000;

    explicit GrowingColumn(const QString &name) { m_column.name = name; }

    /// Rows come in rising order; one that comes twice keeps the later value. Truths, numbers and text only.
    void put(size_t row, const LogCell &cell);
    /// The column, or nothing when it is text with too many distinct words. Nothing more may be put after it.
    std::optional<LogColumn> finish(size_t rows, const std::function<RowPlace(size_t)> &placeOf);

private:
    /// What a row's value was; Missing where it has none.
    using Type = LogCell::Type;

    quint32 codeOf(const QByteArray &word);
    std::optional<LogColumn> asText(size_t rows);
    LogColumn asNumbers(size_t rows, LogColumn::Kind kind, const std::function<RowPlace(size_t)> &placeOf);
    bool fits(size_t row, LogColumn::Kind kind) const;
    QString reasonAt(size_t row, LogColumn::Kind kind) const;
    LogColumn::Kind kindByMost() const;

    LogColumn m_column;
    QHash<QByteArray, quint32> m_words;
    std::vector<Type> m_types;
};

} // namespace slipway
