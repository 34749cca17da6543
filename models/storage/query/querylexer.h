#pragma once

#include "models/base/result.h"
#include "models/storage/query/querytree.h"

#include <QList>

namespace slipway {

/// One sign or word of a query line.
struct QueryToken {
    enum class Kind { Word, Quoted, Operator, Colon, Open, Close, End };
    Kind kind = Kind::End;
    QString text;
    Comparison comparison = Comparison::Equal; ///< of an Operator
    qsizetype position = 1;                    ///< of its first character, from 1
};

/// The line's tokens, End last. InvalidArgument when a quote is not closed or a sign is none.
Result<QList<QueryToken>> readQueryTokens(const QString &line);

/// The error for a line that is not understood at `position`.
Error queryError(qsizetype position, const QString &expected);

} // namespace slipway
