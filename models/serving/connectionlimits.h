#pragma once

#include <chrono>
#include <cstddef>

namespace slipway {

/// What one connection may take of a server.
struct ConnectionLimits {
    std::chrono::milliseconds head{10000}; ///< from the first byte of a request to the end of its head
    /// A body, and an answer on its way out, has `grace` and another second for each `bytesPerSecond`. A slow link is
    /// waited for as long as it keeps that up.
    std::chrono::milliseconds grace{30000};
    size_t bytesPerSecond = 8 * 1024;
    /// The same while all threads are taken and other connections wait for one.
    std::chrono::milliseconds crowdedGrace{2000};
    size_t crowdedBytesPerSecond = 64 * 1024;
    std::chrono::milliseconds turn{5000}; ///< waiting for a thread, before it is told that the server is busy
};

} // namespace slipway
