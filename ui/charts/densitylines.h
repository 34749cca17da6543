#pragma once

#include <QImage>
#include <QPolygonF>

#include <vector>

namespace slipway {

/// Very many pale lines in one picture, to which lines are added and from which they are taken away again at the cost
/// of those lines alone: a brush that moves changes a few of a thousand. Where n lines of a strength s run over each
/// other the picture is 1 - (1 - s)^n opaque and has their mean colour, whatever their order. Lines have whole pixels
/// and no smooth edges.
class DensityLines
{
public:
    /// An empty picture of so many pixels. Lines are `width` pixels wide, at least one.
    void reset(QSize size, int width);
    QSize size() const { return m_image.size(); }

    /// How opaque a line alone is, 0 to 1.
    void setStrength(double strength);
    /// `line` in pixels of the picture; what lies outside is left out. Only what was added may be removed.
    void add(const QPolygonF &line, QRgb colour) { change(line, colour, Change::Add); }
    void remove(const QPolygonF &line, QRgb colour) { change(line, colour, Change::Remove); }
    /// Premultiplied, transparent where no line is.
    const QImage &image() const { return m_image; }

private:
    enum class Change { Add, Remove };
    /// What runs over a pixel.
    struct Sum {
        quint32 lines = 0;
        quint32 red = 0;
        quint32 green = 0;
        quint32 blue = 0;
    };

    void change(const QPolygonF &line, QRgb colour, Change change);
    void show(std::size_t pixel);
    float opacity(quint32 lines) const;

    int m_width = 1;
    double m_strength = 0;
    std::vector<float> m_opacities; ///< of none, one, two, … lines
    std::vector<Sum> m_sums;
    QImage m_image;
};

} // namespace slipway
