#pragma once

#include "models/artifacts/booster.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/target.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace slipway {

/// One version that a server holds, whether it serves or not.
struct ServerVersion {
    QString version;
    QString sha256; ///< of its artifact; empty when the server does not say
    std::optional<qint64> createdAtMs;
};

/// One file for the folder of a version on a server.
struct UploadFile {
    QString slug;
    QString model; ///< the model's name, kept by the server beside its versions
    QString version;
    QString name; ///< in the version's folder; empty = the artifact itself, which the driver names as its server wants
    QString path; ///< absolute, on this machine
    qint64 sizeBytes = 0;
    QString sha256; ///< lower-case hex; the server refuses other bytes
};

/// Makes one version the one that serves. The server refuses when something else than `expectCurrent` serves
/// ("" = nothing does), so that nobody's order is overwritten.
struct SwitchOrder {
    QString slug;
    QString version;
    QString expectCurrent;
};

/// What a server predicted for rows, and which version did.
struct ServedRows {
    QString version;
    std::vector<double> predictions;
};

/// How one kind of server is driven: the contract of every driver. Holds its Target and a connection; one thread.
///
/// All functions block and give one clear Error that names the target and the call: Unreachable, Timeout, Cancelled,
/// Refused (no or a wrong token), Conflict, NotFound, Remote (an error, or an answer that was not understood).
/// upload(), switchTo() and rollbackTo() are orders. An order goes on the wire once and is never repeated by a driver;
/// after Unreachable or Timeout its outcome is unknown, and the caller reads the state. An order that was answered
/// "done" is a claim: what serves is told only by ask() and predictRows().
class TargetDriver
{
public:
    virtual ~TargetDriver() = default;

    /// What serves at this moment, one entry a model.
    virtual Result<QList<LiveModel>> ask(Progress &progress) = 0;
    /// Whether the server lets this target's token do more than ask for its health. Refused, or as ask().
    virtual Status checkAccess(Progress &progress) = 0;
    /// The versions of `slug` that the server could serve; empty when it does not know the slug. Newest first.
    virtual Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) = 0;

    virtual Status upload(const UploadFile &file, Progress &progress) = 0;
    virtual Status switchTo(const SwitchOrder &order, Progress &progress) = 0;
    virtual Status rollbackTo(const SwitchOrder &order, Progress &progress) = 0;

    /// One raw prediction per row, as the model's objective gives it.
    virtual Result<ServedRows> predictRows(const QString &slug, const FloatRows &rows, Progress &progress) = 0;
    /// One prediction as the server's users ask for it; input and answer are JSON objects.
    virtual Result<QByteArray> predict(const QString &slug, const QByteArray &input, Progress &progress) = 0;
};

} // namespace slipway
