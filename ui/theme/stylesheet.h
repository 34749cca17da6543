#pragma once

#include <QString>

namespace slipway {

struct Tokens;

/// What Fusion and the palette cannot say: shape of fields, buttons, menus, tool tips, scroll bars. No rule
/// for the items of views: their delegates paint them.
QString styleSheetFrom(const Tokens &tokens);

} // namespace slipway
