#include "ui/theme/tokens.h"

#include "ui/theme/theme.h"

#include <cmath>

namespace slipway {

const Tokens &Tokens::light()
{
    static const Tokens tokens{
        .window = QColor(0xf5f6f8),
        .base = QColor(0xffffff),
        .alt = QColor(0xfafbfc),
        .sunken = QColor(0xedeff3),
        .raised = QColor(0xffffff),
        .hover = QColor(0xf1f3f7),
        .pressed = QColor(0xe5e8ee),
        .line = QColor(0xe5e8ec),
        .line2 = QColor(0xd3d8df),
        .control = QColor(0x878f9c),
        .text = QColor(0x1a1e26),
        .text2 = QColor(0x4e5765),
        .text3 = QColor(0x5e6774),
        .disabled = QColor(0xa2a9b4),
        .accent = QColor(0x2a56d6),
        .accentHover = QColor(0x2149bb),
        .accentPress = QColor(0x1b3e9f),
        .onAccent = QColor(0xffffff),
        .link = QColor(0x2450c8),
        .sel = QColor(0xe3eafc),
        .selLine = QColor(0x2a56d6),
        .focus = QColor(0x2a56d6),
        .accentSoft = QColor(0xeff3fe),
        .good = QColor(0x1b8a4b),
        .goodText = QColor(0x146c39),
        .goodBg = QColor(0xe4f4ea),
        .warn = QColor(0xbd7100),
        .warnText = QColor(0x855000),
        .warnBg = QColor(0xfdf1dc),
        .bad = QColor(0xcf352b),
        .badText = QColor(0xae241c),
        .badBg = QColor(0xfce9e7),
        .info = QColor(0x2a77c4),
        .infoText = QColor(0x1b5a9c),
        .infoBg = QColor(0xe6f1fb),
        .neutral = QColor(0x747d8b),
        .neutralText = QColor(0x4e5765),
        .neutralBg = QColor(0xeceef2),
        .grid = QColor(0xeceef2),
        .axis = QColor(0x878f9c),
        .series = {QColor(0x2a5cf1), QColor(0xc67f4d), QColor(0x0b764d), QColor(0xca3a80), QColor(0x483376),
                   QColor(0x836d03), QColor(0x8d1b17), QColor(0x439ccc)},
        .sequential = {QColor(0xf4f7fe), QColor(0xdfe8fc), QColor(0xc4d4f9), QColor(0xa3bbf4), QColor(0x7f9eee),
                       QColor(0x6589e8), QColor(0x3d63d2), QColor(0x2a4aae), QColor(0x1b3380)},
        .diverging = {QColor(0x9a4a12), QColor(0xc9783d), QColor(0xe3a878), QColor(0xf3d6be), QColor(0xf4f5f7),
                      QColor(0xc6d7f5), QColor(0x8fb0ea), QColor(0x5f8bdc), QColor(0x2450a8)},
        .scrim = QColor(18, 24, 38, 102),
    };
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens{
        .window = QColor(0x15171b),
        .base = QColor(0x1b1e23),
        .alt = QColor(0x1e2127),
        .sunken = QColor(0x121317),
        .raised = QColor(0x23272e),
        .hover = QColor(0x23272e),
        .pressed = QColor(0x2c313a),
        .line = QColor(0x2a2e36),
        .line2 = QColor(0x3a404b),
        .control = QColor(0x6f7887),
        .text = QColor(0xe6e8ec),
        .text2 = QColor(0xaeb5c0),
        .text3 = QColor(0x98a0ad),
        .disabled = QColor(0x5d6572),
        .accent = QColor(0x3e62da),
        .accentHover = QColor(0x476be2),
        .accentPress = QColor(0x3454c0),
        .onAccent = QColor(0xffffff),
        .link = QColor(0x8fadff),
        .sel = QColor(0x26345a),
        .selLine = QColor(0x7c9cff),
        .focus = QColor(0x8fadff),
        .accentSoft = QColor(0x1f2840),
        .good = QColor(0x3db574),
        .goodText = QColor(0x6ad49a),
        .goodBg = QColor(0x17301f),
        .warn = QColor(0xe0a034),
        .warnText = QColor(0xf0be66),
        .warnBg = QColor(0x352814),
        .bad = QColor(0xee6a60),
        .badText = QColor(0xff9a92),
        .badBg = QColor(0x3a1d1c),
        .info = QColor(0x5ba4e8),
        .infoText = QColor(0x8cc3f7),
        .infoBg = QColor(0x17293c),
        .neutral = QColor(0x8a93a1),
        .neutralText = QColor(0xaeb5c0),
        .neutralBg = QColor(0x2a2e36),
        .grid = QColor(0x262a31),
        .axis = QColor(0x6f7887),
        .series = {QColor(0x6a94f4), QColor(0xf2ad73), QColor(0x80d1b5), QColor(0xe266a7), QColor(0x7d51d2),
                   QColor(0xa58a07), QColor(0xb14e4d), QColor(0x16827d)},
        .sequential = {QColor(0x1d2230), QColor(0x222d4a), QColor(0x283a66), QColor(0x314a85), QColor(0x3c5ca6),
                       QColor(0x4d72c6), QColor(0x6b8fdf), QColor(0x95b1ef), QColor(0xc6d6fa)},
        .diverging = {QColor(0xf5b27c), QColor(0xd98a4c), QColor(0xa5642f), QColor(0x5e4029), QColor(0x2a2e36),
                      QColor(0x2b4170), QColor(0x3f63a8), QColor(0x6a93de), QColor(0xa9c4f7)},
        .scrim = QColor(18, 24, 38, 102),
    };
    return tokens;
}

const Tokens &Tokens::current()
{
    return currentTheme() == ThemeName::Dark ? dark() : light();
}

QColor Tokens::inkOn(const QColor &cell)
{
    // Relative luminance and contrast of WCAG 2.1.
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const QColor ink = light().text;
    const double l = luminance(cell);
    const double onInk = (l + 0.05) / (luminance(ink) + 0.05);
    const double onWhite = 1.05 / (l + 0.05);
    return onInk >= onWhite ? ink : QColor(Qt::white);
}

} // namespace slipway
