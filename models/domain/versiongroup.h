#pragma once

#include "models/domain/modelversion.h"

namespace slipway {

/// How many items of a registry have these words in common, and how many bytes their artifacts are.
struct VersionGroup {
    VersionKind kind = VersionKind::Version;
    QString registry;
    QString model;
    QString stage;
    QString type;
    qint64 count = 0;
    qint64 bytes = 0;
};

/// How many of some items are no versions.
struct OtherItems {
    qint64 runs = 0;
    qint64 unregistered = 0;
    qint64 sum() const { return runs + unregistered; }
};

} // namespace slipway
