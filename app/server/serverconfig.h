#pragma once

#include "models/serving/circuitbreaker.h"
#include "models/serving/connectionlimits.h"
#include "models/serving/httpapi.h"

namespace slipway {

/// What the file of --config says; everything may be missing. Its keys:
///   keys:       [{name, sha256: hex of the secret's SHA-256, roles: [read, predict, deploy]}]
///   rate_limit: {requests_per_second, burst}
///   breaker:    {failures, open_seconds, successes, slow_ms}
///   fallbacks:  {SLUG: {prediction: 0, …}}
///   query_log:  {folder, file_mb, files, enabled}
///   limits:     {body_mb, upload_mb, connections, head_seconds, grace_seconds, bytes_per_second}
struct ServerConfig {
    AccessKeys keys;
    RatePolicy rate;
    BreakerPolicy breaker;
    Fallbacks fallbacks;
    RotationPolicy rotation;
    QString logFolder; ///< empty = ROOT/.log
    bool logs = true;
    qint64 maxBodyBytes = 16 * 1024 * 1024;
    qint64 maxFileBytes = qint64(2) * 1024 * 1024 * 1024;
    size_t connections = HttpServer::mostConnections;
    ConnectionLimits limits;

    /// InvalidArgument names the key that is not understood; NotFound, Unreadable, Corrupt (no YAML).
    static Result<ServerConfig> read(const QString &path);
};

} // namespace slipway
