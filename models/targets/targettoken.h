#pragma once

#include "models/base/result.h"
#include "models/domain/target.h"
#include "models/storage/secrets/secretbytes.h"

namespace slipway {

/// The token that a target's requests carry: the environment variable that the target names, else what TargetTokens of
/// this process hold for it; empty when there is neither. Refused: the variable is not set, or holds what no token has
/// (a line break would begin another header), or keyring or vault is locked.
Result<SecretBytes> tokenOf(const Target &target);

/// InvalidArgument when a token of the target would have to cross a network in the clear, which it never does: so it is
/// told before one is kept.
Status checkTokenAddress(const Target &target);

/// Where it comes from, for a sentence: "the environment variable X", "the keyring", "the vault"; empty: nowhere.
QString tokenSource(const Target &target);

} // namespace slipway
