#pragma once

namespace slipway {

/// Whether memory is watched: what is only done very often takes minutes then, and shows nothing more.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

} // namespace slipway
