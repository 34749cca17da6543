#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace slipway {

/// What kind of failure it was: the part of an error that code may branch on.
enum class ErrorCode {
    NotFound,        ///< the thing named does not exist
    InvalidArgument, ///< the caller's input cannot be used
    Unreadable,      ///< a file or folder could not be read (permission, vanished, no regular file)
    Corrupt,         ///< bytes were read and are not what they claim to be
    Unsupported,     ///< understood, but this build or this target cannot do it
    WriteFailed,     ///< a write did not happen; what was there before is untouched
    NoSpace,         ///< the disk is full; what was there before is untouched
    Conflict,        ///< somebody else holds or already changed it
    Refused,         ///< a preflight, policy or freeze forbids it
    Unreachable,     ///< no connection, or the connection closed without an answer
    Timeout,         ///< no answer in time; whether a mutating call took effect is unknown
    Remote,          ///< a server answered, and the answer was an error or was not understood
    Cancelled,       ///< the person cancelled
    Internal,        ///< a defect of Slipway
};

/// The name of a code as `--json` prints it ("not_found", "invalid_argument", …).
QString errorCodeName(ErrorCode code);

/// An English sentence with %1-style places and its arguments, translated only at the edge (window, tables).
/// The source text is marked with QT_TRANSLATE_NOOP("Core", …) where it is written.
struct Sentence {
    QString message;
    QStringList arguments;

    /// In English with the arguments filled in; what ledger, logs and `--json` hold.
    QString text() const;
    /// In the application's language.
    QString translated() const;
};

Sentence makeSentence(const char *message, const QStringList &arguments = {});

/// A failure, as a value: a code to branch on and one sentence. `detail` is for the log and *Copy details*; it never
/// holds a secret.
struct Error : Sentence {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
};

Error makeError(ErrorCode code, const char *message, const QStringList &arguments = {}, const QString &detail = {});

/// The error for the present `errno` value of a file operation on `path`: NotFound, Unreadable, NoSpace or WriteFailed.
Error fileError(int errorNumber, const QString &path);

} // namespace slipway
