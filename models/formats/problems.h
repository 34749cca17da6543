#pragma once

#include "models/domain/modelversion.h"

namespace slipway {

/// A problem of a file's content: ErrorCode::Corrupt with a sentence whose %1 is the place and %2 the file.
inline Problem contentProblem(const char *code, const QString &file, const QString &where, const char *message,
                              const QStringList &moreArguments = {})
{
    return {QString::fromLatin1(code), file, where,
            makeError(ErrorCode::Corrupt, message, QStringList{where, file} + moreArguments)};
}

} // namespace slipway
