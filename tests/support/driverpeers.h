#pragma once

#include "models/domain/target.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace slipway {

/// The far end of one driver in the contract suite: serves v1 of the model M from the start and misbehaves as it is
/// told.
class DriverPeer
{
public:
    virtual ~DriverPeer() = default;

    /// Why it cannot run here; empty when it can.
    virtual QString missing() const { return {}; }
    /// Makes v1 serve; where versions cannot be uploaded, both are put there.
    virtual void begin(const QMap<QString, QByteArray> &artifacts) = 0;
    virtual Target target() const = 0;
    /// What users get, read past the driver.
    virtual QString serving() = 0;
    /// Orders to switch that arrived; -1 where none can be counted.
    virtual int orders() { return -1; }

    /// Somebody else's switch.
    virtual void switchBehind(const QString &version) = 0;
    virtual void goAway() = 0;
    /// No order and no question is allowed any more; false where that cannot be made to happen here.
    virtual bool refuse() = 0;
    /// The next order takes effect and is not answered; false where every order is answered at once.
    virtual bool loseAnswers() = 0;
    /// From now on an order is answered with "done" and has no effect on what users get. False where only somebody
    /// else's switch at the same moment does that: see switchBehind().
    virtual bool lie() = 0;
};

/// "slipwayd", "version-folders", "stage-folders", "folder", "ssh", "ssh, SFTP only".
std::unique_ptr<DriverPeer> makePeer(const QString &name);

} // namespace slipway
