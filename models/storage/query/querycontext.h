#pragma once

#include "models/storage/query/queryname.h"

namespace slipway {

/// What a query line needs at its cursor.
struct QueryContext {
    enum class Wanted { Name, Operator, Value, Link, Nothing };
    Wanted wanted = Wanted::Name;
    std::optional<QueryPrefix> prefix; ///< of a Name of which only keys of this kind are wanted
    bool isShortForm = false;          ///< behind "tag:", where a key stands without its prefix
    QueryField field;                  ///< whose Operator or Value is wanted
    QString typed;                     ///< of what is wanted, without quotes and prefix
    qsizetype begin = 0;               ///< of what is typed, in the line; it ends at the cursor
};

/// The context at `cursor`; what stands behind it does not count. Never fails: in a line that cannot be read nothing is
/// wanted.
QueryContext queryContextAt(const QString &line, qsizetype cursor);

} // namespace slipway
