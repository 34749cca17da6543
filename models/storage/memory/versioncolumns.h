#pragma once

#include "models/base/sqlite.h"
#include "models/domain/columnkey.h"
#include "models/storage/memory/codecolumn.h"
#include "models/storage/memory/rowset.h"
#include "models/storage/memory/searchlines.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace slipway {

/// A text of every version: each different one once.
struct TextColumn {
    CodeColumn codes;  ///< by row, into `texts`
    QStringList texts; ///< the first is empty
};

/// NaN where there is none.
using NumberColumn = std::vector<double>;

/// Places in an order: rows that are equal have the same one.
struct RankColumn {
    static constexpr quint32 missing = ~quint32(0);
    std::vector<quint32> ranks; ///< by row, 0 … count - 1, or missing
    quint32 count = 0;
};

struct MarkColumn;

/// Columns of the index as it was at one moment, in memory: for the keys that are in use, read at their first use, the
/// least recently used given up. Thread-safe; every thread hands in its own connection. What it answers agrees with the
/// SQL of query/querysql.h.
class VersionColumns
{
public:
    enum class Text { Registry, Model, Stage, Type, StatusWord, Author, ItemKind };
    static constexpr size_t textCount = 7;
    enum class Number { Created, Updated, Size, Problems };

    /// Reads rows and texts. Cancelled.
    static Result<std::shared_ptr<VersionColumns>> load(Database &database);

    /// As Tally::changes(); what is loaded is right as long as that stays.
    qint64 generation() const { return m_generation; }
    const RowSet &all() const { return m_all; }
    const RowSet &runs() const { return m_runs; }
    const RowSet &unregistered() const { return m_unregistered; }
    const TextColumn &texts(Text text) const { return m_texts[static_cast<size_t>(text)]; }
    /// The value that a metric's name alone means.
    Result<std::shared_ptr<const NumberColumn>> numbers(Database &database, const QString &metric);
    Result<std::shared_ptr<const NumberColumn>> numbers(Database &database, Number number);
    /// Of a parameter, where it is a number; null when a version has several.
    Result<std::shared_ptr<const NumberColumn>> parameterNumbers(Database &database, const QString &name);
    /// The text of a parameter or tag.
    Result<std::shared_ptr<const TextColumn>> values(Database &database, const ColumnKey &key);
    /// Where a version stands when sorted by a key of appendSortKey(), ascending.
    Result<std::shared_ptr<const RankColumn>> ranks(Database &database, const QString &key);
    enum class Marks { Tags, Problems };
    /// Null while loadMarks() has not ended.
    std::shared_ptr<const MarkColumn> marks(Marks marks) const;
    Status loadMarks(Database &database);
    /// Null while loadSearchLines() has not ended.
    std::shared_ptr<const SearchLines> searchLines() const;
    /// Once; done when they are there, or when there is too much text to be kept.
    Status loadSearchLines(Database &database);

private:
    template <class Column>
    struct Cache {
        std::shared_ptr<const Column> find(const QString &key);
        void insert(const QString &key, std::shared_ptr<const Column> column, qsizetype most);

        QHash<QString, std::shared_ptr<const Column>> columns;
        QStringList order; ///< the most recently used last
    };

    Status loadTexts(Database &database);
    /// Null: a version has several.
    Result<std::shared_ptr<const NumberColumn>> readNumbers(Database &database, const char *sql,
                                                            const std::optional<QString> &value) const;
    /// Read once, by whichever thread asks first.
    Result<std::shared_ptr<const NumberColumn>> keptNumbers(Database &database, const QString &key, const char *sql,
                                                            const std::optional<QString> &value = std::nullopt);
    Result<RankColumn> readRanks(Database &database, const QString &key);
    RankColumn textRanks(Text text) const;
    Result<RankColumn> orderedRanks(Database &database, const char *sql) const;

    qint64 m_generation = 0;
    RowSet m_all;
    RowSet m_runs;
    RowSet m_unregistered;
    std::array<TextColumn, textCount> m_texts;
    mutable std::mutex m_mutex;
    Cache<NumberColumn> m_numbers;
    QSet<QString> m_readNow; ///< keys of `m_numbers` that a thread is reading
    std::condition_variable m_read;
    Cache<RankColumn> m_ranks;
    Cache<TextColumn> m_values;
    std::array<std::shared_ptr<const MarkColumn>, 2> m_marks;
    std::shared_ptr<const SearchLines> m_searchLines;
    bool m_triedSearchLines = false;
};

} // namespace slipway
