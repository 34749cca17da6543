#pragma once

#include "ui/theme/icons.h"

#include <QColor>

namespace slipway {

/// Glyph and colours of a verdict, of the theme in use.
struct VerdictLook {
    Glyph glyph = Glyph::Waiting;
    QColor line;
    QColor fill;
};
VerdictLook verdictLook(const QString &recommendation, bool blocked);

} // namespace slipway
