#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

struct ListenAddress {
    QString host;
    int port = 0;
};

/// The command line of slipwayd.
struct ServerOptions {
    ListenAddress listen;
    std::optional<ListenAddress> metricsListen;
    QString root;
    QString tokenFile;
    bool help = false;
    bool version = false;

    /// InvalidArgument with a sentence that says what is wrong.
    static Result<ServerOptions> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace slipway
