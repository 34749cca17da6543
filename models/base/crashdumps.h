#pragma once

namespace slipway {

/// For a process that holds secrets: no crash dump of it is written from now on, and children inherit that.
void refuseCrashDumps();

} // namespace slipway
