#pragma once

#include "models/artifacts/booster.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/target.h"
#include "models/targets/capabilities.h"

#include <QList>
#include <QString>

#include <map>
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
    QStringList expectBeside; ///< what else replicas may serve that do not agree; they are switched as well
};

/// Sends `share` of the traffic to `version` beside the one that serves; 0 ends that, and all of it goes to
/// `expectCurrent` again.
struct TrafficOrder {
    QString slug;
    QString version;
    QString expectCurrent;
    double share = 0;
};

/// Gives `version` a copy of the traffic; an empty one ends that.
struct MirrorOrder {
    QString slug;
    QString version;
};

/// Whether a token lets its holder give orders, as far as that can be told without giving one.
enum class OrderAccess { Given, Unknown };

/// Who holds the lock of a far end.
struct FarLock {
    QString owner; ///< a deployment's id
    QString who;   ///< "user@host"; empty when it is not told
};

enum class Retirement { Deprecated, Archived };

/// Takes a version that does not serve out of use.
struct RetireOrder {
    QString slug;
    QString version;
    Retirement how = Retirement::Deprecated;
};

/// What a server has counted for one version of a model since it began to count.
struct ServingFigures {
    QString version;
    double requests = 0;
    double errors = 0;                      ///< of the server, not of those who ask
    std::map<double, double> latencyCounts; ///< requests that took at most so many seconds; empty = not measured
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
/// upload(), switchTo(), rollbackTo(), splitTraffic(), mirrorTraffic() and retire() are orders. An order goes on the
/// wire once and is never repeated by a driver; after Unreachable or Timeout its outcome is unknown, and the caller
/// reads the state. An order that was answered "done" is a claim: what serves is told only by ask() and predictRows().
class TargetDriver
{
public:
    virtual ~TargetDriver() = default;

    /// Of this target with its settings. What is not among them answers Unsupported.
    virtual Capabilities capabilities() const = 0;

    /// What serves at this moment, one entry a model.
    virtual Result<QList<LiveModel>> ask(Progress &progress) = 0;
    /// Whether the server lets this target's token do more than ask for its health. Refused, or as ask().
    virtual Status checkAccess(Progress &progress) = 0;
    /// The same of orders: Refused when the token may not give them. Changes nothing.
    virtual Result<OrderAccess> orderAccess(Progress &progress);
    /// The versions of `slug` that the server could serve; empty when it does not know the slug. Newest first.
    virtual Result<QList<ServerVersion>> versions(const QString &slug, Progress &progress) = 0;

    virtual Status upload(const UploadFile &file, Progress &progress) = 0;
    virtual Status switchTo(const SwitchOrder &order, Progress &progress) = 0;
    virtual Status rollbackTo(const SwitchOrder &order, Progress &progress) = 0;

    virtual Status splitTraffic(const TrafficOrder &order, Progress &progress);
    virtual Status mirrorTraffic(const MirrorOrder &order, Progress &progress);
    virtual Status retire(const RetireOrder &order, Progress &progress);

    /// One raw prediction per row, as the model's objective gives it. `userId` decides between two versions while
    /// traffic is split; empty = nobody.
    virtual Result<ServedRows> predictRows(const QString &slug, const FloatRows &rows, const QString &userId,
                                           Progress &progress);
    /// One prediction as the server's users ask for it; input and answer are JSON objects.
    virtual Result<QByteArray> predict(const QString &slug, const QByteArray &input, Progress &progress);
    /// What the server has counted for each version of `slug`.
    virtual Result<QList<ServingFigures>> figures(const QString &slug, Progress &progress);
    /// The last lines of the server's log, as it wrote them.
    virtual Result<QByteArray> logs(int lines, Progress &progress);
    /// Bytes that are free where versions are put; nothing when the target does not tell.
    virtual std::optional<qint64> freeBytes(Progress &progress);

    // Capability::SharedLock: whoever deploys there finds them, from whatever machine and data folder.

    /// Taken before the first order under the deployment's id, kept when its program dies, and taken again under the
    /// same id. Conflict, naming who holds it.
    virtual Status takeLock(const QString &owner, Progress &progress);
    /// Nothing when another owner has it.
    virtual void releaseLock(const QString &owner, Progress &progress);
    /// Who holds it; nothing: nobody does, or the far end keeps none.
    virtual Result<std::optional<FarLock>> lockHolder(Progress &progress);
    /// The freeze that lies there; nothing: none does, or the far end keeps none.
    virtual Result<std::optional<TargetFreeze>> farFreeze(Progress &progress);
    /// Puts it there; nothing lifts what lies there. Unsupported where the far end keeps none.
    virtual Status setFarFreeze(const std::optional<TargetFreeze> &freeze, Progress &progress);

    /// Does what was left to do and needs nobody: sends again what nobody has taken yet.
    virtual void catchUp(Progress &progress);
};

} // namespace slipway
