#pragma once

namespace slipway {

/// Milliseconds since the kernel started this process, loading of the libraries included; 0 where /proc does not tell.
/// The kernel notes the start in ticks of 10 ms (proc(5)), so the age may be up to one tick too high.
double processAgeMs();

} // namespace slipway
