#include "ui/theme/theme.h"

#include "ui/theme/focusring.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QResource>
#include <QToolTip>

#include <algorithm>

namespace slipway {

namespace {

ThemeName themeInUse = ThemeName::Light;

/// Without a copy, where the build left them as they are.
QByteArray contentsOf(const QResource &resource)
{
    return resource.compressionAlgorithm() == QResource::NoCompression
               ? QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size())
               : resource.uncompressedData();
}

/// The first of `wanted` that is there. Only one: with a list Qt sorts all fonts of the machine before the first text
/// instead of when a character is missing, and fontconfig knows which font the desktop's language wants for it.
QString firstOf(const QStringList &wanted)
{
    static const bool loaded = [] {
        const QDir fonts(QStringLiteral(":/fonts"));
        for (const QString &file : fonts.entryList({QStringLiteral("*.otf")}))
            QFontDatabase::addApplicationFontFromData(contentsOf(QResource(fonts.filePath(file))));
        return true;
    }();
    Q_UNUSED(loaded)
    // Not QFontDatabase::hasFamily(): it looks for the likeness too.
    const QStringList families = QFontDatabase::families();
    const auto found = std::find_if(wanted.begin(), wanted.end(),
                                    [&families](const QString &family) { return families.contains(family); });
    return found == wanted.end() ? wanted.last() : *found;
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alt);
    palette.setColor(QPalette::Button, t.base);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line2);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.line2);
    palette.setColor(QPalette::Highlight, t.sel);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    // setColor(role, …) wrote all three groups: the disabled one comes last.
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

struct TextShape {
    int pixels;
    QFont::Weight weight;
    double letterSpacing;
};

TextShape shapeOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {22, QFont::DemiBold, 0};
    case TextRole::Figure:
        return {20, QFont::DemiBold, -0.3};
    case TextRole::Title:
        return {16, QFont::DemiBold, -0.15};
    case TextRole::Object:
        return {15, QFont::DemiBold, 0};
    case TextRole::Section:
        return {13, QFont::DemiBold, 0};
    case TextRole::BodyStrong:
        return {13, QFont::Medium, 0};
    case TextRole::Small:
        return {12, QFont::Normal, 0};
    case TextRole::SmallStrong:
        return {12, QFont::Medium, 0};
    case TextRole::Micro:
        return {11, QFont::Medium, 0};
    case TextRole::Code:
        return {12, QFont::Normal, 0};
    case TextRole::Body:
        break;
    }
    return {13, QFont::Normal, 0};
}

} // namespace

ThemeName currentTheme()
{
    return themeInUse;
}

ThemeName systemTheme()
{
    // Qt 6.4 does not tell the desktop's colour scheme; the palette it took over at start does. Read once,
    // because applyTheme() replaces it.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? ThemeName::Dark : ThemeName::Light;
}

void applyTheme(QApplication &application, ThemeName name)
{
    systemTheme();
    themeInUse = name;
    static bool prepared = false;
    if (!prepared) {
        prepared = true;
        QApplication::setStyle(new Style);
        new FocusRingController(&application);
    }
    QApplication::setFont(textFont(TextRole::Body));
    QApplication::setFont(textFont(TextRole::BodyStrong), "QPushButton");
    const QPalette palette = paletteFrom(Tokens::current());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

QFont textFont(TextRole role)
{
    const TextShape shape = shapeOf(role);
    QFont font;
    if (role == TextRole::Code) {
        static const QString family = firstOf({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")});
        font.setFamily(family);
        font.setStyleHint(QFont::Monospace);
    } else {
        static const QString family = firstOf({QStringLiteral("Slipway Sans"), QStringLiteral("Inter"),
                                               QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
        font.setFamily(family);
        font.setStyleHint(QFont::SansSerif);
    }
    font.setPixelSize(shape.pixels);
    font.setWeight(shape.weight);
    if (shape.letterSpacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, shape.letterSpacing);
    return font;
}

} // namespace slipway
