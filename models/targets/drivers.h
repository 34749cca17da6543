#pragma once

#include "models/targets/targetdriver.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace slipway {

/// A setting of a target that a driver understands.
struct DriverSetting {
    enum class Kind { Milliseconds, Text, Folder, Addresses, Command };
    QString name;
    Kind kind = Kind::Text;
    QString help; ///< one line, English
    bool needed = false;
};

/// A kind of server that Slipway can drive.
struct DriverEntry {
    QString name;              ///< as `target add --driver` takes it
    Capabilities capabilities; ///< of a target with every setting; TargetDriver::capabilities() tells those of one
    QString addressForm;       ///< "http://host:port", for the eye
    QString uploadCall;        ///< the calls as a plan names them: "PUT /api/v1/models/…"
    QString switchCall;        ///< "POST /retrain/deploy"
    QString rollbackCall;      ///< "POST /retrain/rollback"
    QString trafficCall;       ///< "POST /retrain/abtest/start"
    QString trafficEndCall;    ///< "POST /retrain/abtest/stop"
    QList<DriverSetting> settings;
    /// Whether the address can be used; InvalidArgument with what is wrong. Sends nothing.
    Status (*checkAddress)(const Target &target);
    std::unique_ptr<TargetDriver> (*open)(const Target &target);

    /// Whether address and settings can be used; InvalidArgument with what is wrong. Sends nothing.
    Status check(const Target &target) const;
};

/// Every driver of this build. A new driver is a file of its own and one line in drivers.cpp.
const QList<DriverEntry> &driverEntries();

/// Unsupported, with the names there are.
Result<DriverEntry> findDriver(const QString &name);

/// How a driver is come by; tests have one of their own.
using DriverOpener = std::function<Result<std::unique_ptr<TargetDriver>>(const Target &)>;

/// The driver for a target. Sends nothing. Unsupported.
Result<std::unique_ptr<TargetDriver>> openDriver(const Target &target);

} // namespace slipway
