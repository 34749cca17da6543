#pragma once

#include "ui/charts/plotextent.h"

#include <QCoreApplication>
#include <QGraphicsItem>

#include <optional>

namespace slipway {

/// What lies over the curves of a PlotView: crosshair with its points and tip, marks, and the box while one is drawn.
class PlotOverlay final : public QGraphicsItem
{
    Q_DECLARE_TR_FUNCTIONS(slipway::PlotOverlay)

public:
    /// One curve at the crosshair.
    struct Reading {
        QString name;
        QString text; ///< the value in words
        double value = 0;
        int series = 0;
        QList<qreal> dash;
        PlotCurve::Tone tone = PlotCurve::Tone::Full;
    };

    explicit PlotOverlay(QGraphicsItem *chart);

    void setScale(const PlotScale &scale, QSizeF viewSize);
    void setMarks(const QList<PlotMark> &marks);
    const QList<PlotMark> &marks() const { return m_marks; }
    void setLimit(const std::optional<PlotLimit> &limit);
    const std::optional<PlotLimit> &limit() const { return m_limit; }
    /// The tip shows the first dozen of `readings`; `obstacles` are points of the curves that
    /// the tip should not cover.
    void setCrosshair(std::optional<double> x, const QString &title, const QList<Reading> &readings,
                      const QList<QPointF> &obstacles);
    void setDots(const QList<PlotDot> &dots);
    void setOddPlaces(const QList<OddPlace> &places);
    void setBox(const QRectF &box);
    /// Said in the middle of the plot; empty = nothing.
    void setSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintDots(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLimit(QPainter &painter) const;
    void paintMarkTexts(QPainter &painter) const;
    void paintRing(QPainter &painter, QPointF at, const QColor &colour) const;
    void paintOddPlaces(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;
    void paintTip(QPainter &painter) const;
    QSizeF tipSize() const;
    QRectF tipPlace() const;

    PlotScale m_scale;
    QSizeF m_viewSize;
    QList<PlotMark> m_marks;
    std::optional<PlotLimit> m_limit;
    QList<PlotDot> m_dots;
    QList<OddPlace> m_oddPlaces;
    std::optional<double> m_x;
    QString m_title;
    QList<Reading> m_readings;
    int m_more = 0; ///< readings that the tip has no row for
    QList<QPointF> m_obstacles;
    QRectF m_box;
    QString m_sentence;
};

} // namespace slipway
