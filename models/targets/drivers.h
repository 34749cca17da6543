#pragma once

#include "models/targets/targetdriver.h"

#include <QStringList>

#include <memory>

namespace slipway {

/// A kind of server that Slipway can drive.
struct DriverEntry {
    QString name;             ///< as `target add --driver` takes it
    QStringList capabilities; ///< "upload", "full", "rollback", "abtest", "predict"
    /// Whether address and settings can be used; InvalidArgument with what is wrong. Sends nothing.
    QString uploadCall;   ///< the calls as a plan names them: "PUT /api/v1/models/…"
    QString switchCall;   ///< "POST /retrain/deploy"
    QString rollbackCall; ///< "POST /retrain/rollback"
    Status (*check)(const Target &target);
    std::unique_ptr<TargetDriver> (*open)(const Target &target);
};

/// Every driver of this build. A new driver is a file of its own and one line in drivers.cpp.
const QList<DriverEntry> &driverEntries();

/// Unsupported, with the names there are.
Result<DriverEntry> findDriver(const QString &name);

/// The driver for a target. Sends nothing. Unsupported.
Result<std::unique_ptr<TargetDriver>> openDriver(const Target &target);

} // namespace slipway
