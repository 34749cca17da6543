#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

namespace slipway {

/// One sign or word of a query line.
struct QueryToken {
    enum class Kind { Word, Quoted, Sign, Colon, Comma, Open, Close, End };
    Kind kind = Kind::End;
    QString text;           ///< of a Word what stands outside of quotes, of a Sign itself ("<>" and "==" in short)
    QString quoted;         ///< of a Word that ends in quotes, as tags."mlflow.user"
    qsizetype begin = 0;    ///< in the line
    qsizetype end = 0;      ///< behind its last character
    bool hasQuoted = false; ///< `quoted` was written, it may be empty
    bool isOpen = false;    ///< its quote is not closed
};

/// What the reading of a line stopped at.
enum class OpenQuote { IsError, IsToken };

/// The line's tokens, End last. Texts stand in '…', "…" or `…`, where the doubled quote is one of it. InvalidArgument
/// when a quote is not closed (unless asked for the token) or a sign is none.
Result<QList<QueryToken>> readQueryTokens(const QString &line, OpenQuote openQuote = OpenQuote::IsError);

/// The text in quotes, when it cannot stand in a query without.
QString quotedForQuery(const QString &text);

/// The error for a line that is not understood at `at`. `sentence` is "The filter is not understood at character %1.
/// Expected: …" with further places for `arguments`; the error's detail is "position N: expected …" with N from 1,
/// counted in characters.
Error queryError(const QString &line, qsizetype at, const char *sentence, const QStringList &arguments = {});
/// Where in `line` an error of queryError() is; -1 for any other error.
qsizetype queryErrorPlace(const QString &line, const Error &error);

} // namespace slipway
