#pragma once

#include <QByteArray>

#include <vector>

namespace slipway {

/// What a load of equal requests met.
struct LoadResult {
    double requestsPerSecond = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    qint64 failed = 0; ///< answers that were not 200, and connections that broke
};

/// Sends `request` (a whole HTTP request) again and again over kept-alive connections, one at a time on each,
/// from two threads that wait with poll(), for `seconds` after half a second of warming up.
LoadResult sendLoad(int port, const QByteArray &request, int connections, double seconds);

} // namespace slipway
