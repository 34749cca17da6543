#pragma once

#include "models/base/result.h"
#include "models/serving/tlscontext.h"

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
    QString configFile;
    TlsFiles tls;
    QString queryLog; ///< a folder, or "off"; empty = as the configuration says
    bool help = false;
    bool version = false;

    /// InvalidArgument with a sentence that says what is wrong.
    static Result<ServerOptions> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace slipway
