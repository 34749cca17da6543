#include "ui/experiments/verdictlook.h"

#include "ui/theme/tokens.h"

namespace slipway {

VerdictLook verdictLook(const QString &recommendation, bool blocked)
{
    const Tokens &tokens = Tokens::current();
    if (blocked)
        return {Glyph::Bad, tokens.line2, tokens.neutralBg};
    if (recommendation == QLatin1String("rollout"))
        return {Glyph::Good, tokens.good, tokens.goodBg};
    if (recommendation == QLatin1String("rollback"))
        return {Glyph::Bad, tokens.bad, tokens.badBg};
    return {Glyph::Waiting, tokens.line2, tokens.neutralBg};
}

} // namespace slipway
