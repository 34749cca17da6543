#include "models/base/error.h"

#include <cerrno>
#include <cstring>

namespace slipway {

namespace {

QString fillIn(QString sentence, const QStringList &arguments)
{
    // One pass over the places, so that a "%1" inside an argument stays what it is.
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        const int index = place ? sentence[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < arguments.size()) {
            filled += arguments[index];
            ++i;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

} // namespace

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::InvalidArgument:
        return QStringLiteral("invalid_argument");
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write_failed");
    case ErrorCode::NoSpace:
        return QStringLiteral("no_space");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::Remote:
        return QStringLiteral("remote");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

QString Sentence::text() const
{
    return fillIn(message, arguments);
}

QString Sentence::translated() const
{
    return fillIn(QCoreApplication::translate("Core", message.toUtf8().constData()), arguments);
}

Sentence makeSentence(const char *message, const QStringList &arguments)
{
    return {QString::fromUtf8(message), arguments};
}

Error makeError(ErrorCode code, const char *message, const QStringList &arguments, const QString &detail)
{
    Error error;
    error.message = QString::fromUtf8(message);
    error.arguments = arguments;
    error.code = code;
    error.detail = detail;
    return error;
}

Error fileError(int errorNumber, const QString &path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errorNumber));
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 does not exist."), {path}, reason);
    case ELOOP:
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 is a symbolic link that leads back to itself."), {path}, reason);
    case EACCES:
    case EPERM:
    case EISDIR:
    case ENXIO:
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be opened (%2). Check its permissions."), {path, reason},
                         reason);
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a limit on file sizes is a full disk to the one who meets it
        return makeError(ErrorCode::NoSpace,
                         QT_TRANSLATE_NOOP("Core", "There is no space left to write %1. It is as it was before; free "
                                                   "some space and try again."),
                         {path}, reason);
    default:
        return makeError(ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("Core", "%1 could not be read or written (%2)."),
                         {path, reason}, reason);
    }
}

} // namespace slipway
