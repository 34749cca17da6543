#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace slipway {

class PlotView;

enum class PictureFormat { Png, Svg, Pdf };

/// By the ending of a file's name; nullopt for any other.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// The plot as it is seen (without crosshair), its title and the names of its curves above it, in the present theme.
/// GUI thread.
QByteArray pictureOf(PlotView &plot, const QString &title, PictureFormat format);
/// The same for the clipboard, at twice the size.
QImage imageOf(PlotView &plot, const QString &title);

} // namespace slipway
