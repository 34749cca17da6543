#pragma once

#include "models/base/error.h"

namespace slipway {

/// What a reason code of the statistics ("no_variation") means, as a sentence for people. A code that is not known is
/// told as such.
Sentence reasonSentence(const QString &code);

} // namespace slipway
