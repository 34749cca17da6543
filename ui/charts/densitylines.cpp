#include "ui/charts/densitylines.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr std::size_t knownOpacities = 256; ///< more lines over each other are as opaque as so many

/// Calls `each` with every pixel along one direction and the middle of the line across it: x and y of a line that is
/// rather level, y and x of one that is rather upright. A segment ends before its last pixel, where the next begins.
template <class Each>
void alongSegment(double from, double to, double across, double acrossTo, int room, Each each)
{
    if (from > to) {
        std::swap(from, to);
        std::swap(across, acrossTo);
    }
    const int first = std::max(0, static_cast<int>(std::floor(std::max(from, -1.0))));
    const int end = std::min(room, static_cast<int>(std::floor(std::min(to, static_cast<double>(room)))));
    const double slope = to > from ? (acrossTo - across) / (to - from) : 0;
    double middle = across + (first + 0.5 - from) * slope;
    for (int at = first; at < end; ++at, middle += slope)
        each(at, middle);
}

} // namespace

void DensityLines::reset(QSize size, int width)
{
    m_width = std::max(1, width);
    m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    m_sums.assign(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()), {});
}

void DensityLines::setStrength(double strength)
{
    if (strength == m_strength)
        return;
    m_strength = strength;
    m_opacities.resize(knownOpacities);
    for (std::size_t lines = 0; lines < knownOpacities; ++lines)
        m_opacities[lines] = static_cast<float>(1 - std::pow(1 - strength, static_cast<double>(lines)));
    for (std::size_t pixel = 0; pixel < m_sums.size(); ++pixel) {
        if (m_sums[pixel].lines > 0)
            show(pixel);
    }
}

float DensityLines::opacity(quint32 lines) const
{
    return m_opacities.empty() ? 0 : m_opacities[std::min<std::size_t>(lines, knownOpacities - 1)];
}

void DensityLines::show(std::size_t pixel)
{
    const Sum &sum = m_sums[pixel];
    auto &shown = reinterpret_cast<QRgb *>(m_image.bits())[pixel]; // rows of 32 bits have no rest
    if (sum.lines == 0) {
        shown = 0;
        return;
    }
    const float opaque = opacity(sum.lines);
    const float share = opaque / static_cast<float>(sum.lines);
    const auto part = [share](quint32 all) { return static_cast<quint32>(static_cast<float>(all) * share + 0.5F); };
    const auto alpha = static_cast<quint32>(opaque * 255 + 0.5F);
    shown = alpha << 24 | std::min(part(sum.red), alpha) << 16 | std::min(part(sum.green), alpha) << 8
            | std::min(part(sum.blue), alpha);
}

void DensityLines::change(const QPolygonF &line, QRgb colour, Change change)
{
    const int width = m_image.width();
    const int height = m_image.height();
    const auto cover = [&](int x, int y) {
        const auto pixel = static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
        Sum &sum = m_sums[pixel];
        if (change == Change::Add) {
            sum.lines += 1;
            sum.red += static_cast<quint32>(qRed(colour));
            sum.green += static_cast<quint32>(qGreen(colour));
            sum.blue += static_cast<quint32>(qBlue(colour));
        } else {
            sum.lines -= 1;
            sum.red -= static_cast<quint32>(qRed(colour));
            sum.green -= static_cast<quint32>(qGreen(colour));
            sum.blue -= static_cast<quint32>(qBlue(colour));
        }
        show(pixel);
    };
    const auto acrossFrom = [this](double middle, int room) {
        const double first = std::floor(middle - (m_width - 1) / 2.0);
        return static_cast<int>(std::clamp(first, -1.0 * m_width, 1.0 * room));
    };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF &a = line[i - 1];
        const QPointF &b = line[i];
        if (std::abs(b.x() - a.x()) >= std::abs(b.y() - a.y())) {
            alongSegment(a.x(), b.x(), a.y(), b.y(), width, [&](int x, double middle) {
                const int top = acrossFrom(middle, height);
                for (int y = std::max(0, top); y < std::min(height, top + m_width); ++y)
                    cover(x, y);
            });
        } else {
            alongSegment(a.y(), b.y(), a.x(), b.x(), height, [&](int y, double middle) {
                const int left = acrossFrom(middle, width);
                for (int x = std::max(0, left); x < std::min(width, left + m_width); ++x)
                    cover(x, y);
            });
        }
    }
}

} // namespace slipway
