#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QString>

#include <functional>
#include <optional>

class QPainter;
class QWidget;

namespace slipway {

class PlotView;

enum class PictureFormat { Png, Svg, Pdf };

/// By the ending of a file's name; nullopt for any other.
std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// A chart as a picture, in the present theme: its title, the names of its curves beside it, below what `paint` draws
/// within (0, 0) and `size`, and at the foot the note. GUI thread.
struct ChartPicture {
    struct Key {
        QString name;
        int series = 0;
        QList<qreal> dash;
        QString sign{}; ///< of a mark, in place of the line
        QColor colour{};
    };

    QString title;
    QSize size;
    std::function<void(QPainter &)> paint;
    QList<Key> keys;
    QString note{}; ///< what the picture does not show; plain text
};

/// The plot as it is seen, without crosshair.
ChartPicture chartPicture(PlotView &plot, const QString &title);
/// Any other chart as it is seen.
ChartPicture chartPicture(QWidget &chart, const QString &title);

/// Pictures one below the other, each under its own title.
ChartPicture stacked(const QString &title, const QList<ChartPicture> &parts);

QByteArray encoded(const ChartPicture &picture, PictureFormat format);
/// For the clipboard, at twice the size.
QImage imageOf(const ChartPicture &picture);

} // namespace slipway
