#pragma once

#include "models/base/result.h"

namespace slipway {

/// The command line of `slipway`.
struct GuiOptions {
    QString dataFolder; ///< absolute
    bool demo = false;
    QString screenshots; ///< folder for the pictures; empty = an ordinary window
    QString theme;       ///< "light", "dark"; empty = as chosen in the window
    QString scale;       ///< a factor for everything, as "2"; empty = the screen's own
    QString language;    ///< "de", "zh_CN"; empty = the system's
    bool exitAfterFirstPaint = false;
    QString answer; ///< --help, --version: to be printed instead of a start
};

/// InvalidArgument with the reason. Needs no application object: scale and platform are set before there is
/// one.
Result<GuiOptions> readGuiOptions(const QStringList &arguments);

} // namespace slipway
