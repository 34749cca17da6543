#pragma once

#include "models/base/sqlite.h"

#include <algorithm>
#include <array>

namespace slipway {

/// Steps through a prepared, bound statement and collects what `read(row)` makes of each row.
template <class Read>
auto collectRows(Result<Statement> &statement, Read read) -> Result<QList<decltype(read(*statement))>>
{
    QList<decltype(read(*statement))> rows;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append(read(*statement));
    }
}

/// Statements that insert several rows at once: one of many rows takes half the time of many of one. They are of the
/// kind OR FAIL, in a transaction that an error ends: one that undoes the rows before it would journal every page.
class RowInserts
{
public:
    static constexpr qsizetype mostRows = 16;

    /// `into` is an INSERT OR FAIL that ends behind VALUES; `columns` is the number of values of a row.
    RowInserts(const QByteArray &into, int columns, const QByteArray &behind = {}) : m_columns(columns)
    {
        const QByteArray row = '(' + QByteArray("?,").repeated(columns - 1) + "?)";
        for (size_t rows = 0; rows < m_texts.size(); ++rows)
            m_texts[rows] = into + QByteArray(row + ',').repeated(static_cast<qsizetype>(rows)) + row + behind;
    }

    /// Writes `count` rows; `bind(statement, place, i)` binds the values of row `i` from `place` on.
    template <class Bind>
    Status run(Database &database, qsizetype count, Bind bind) const
    {
        for (qsizetype done = 0; done < count;) {
            const qsizetype rows = std::min(count - done, mostRows);
            const auto insert = database.kept(m_texts[static_cast<size_t>(rows - 1)].constData());
            if (!insert)
                return insert.error();
            for (qsizetype i = 0; i < rows; ++i)
                bind(**insert, static_cast<int>(i) * m_columns + 1, done + i);
            if (const Status added = (*insert)->run(); !added)
                return added;
            done += rows;
        }
        return {};
    }

private:
    int m_columns = 0;
    std::array<QByteArray, mostRows> m_texts; ///< by the number of rows, less one
};

} // namespace slipway
