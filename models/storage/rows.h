#pragma once

#include "models/base/sqlite.h"

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

} // namespace slipway
