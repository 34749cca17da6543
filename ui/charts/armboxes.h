#pragma once

#include <QList>
#include <QWidget>

namespace slipway {

/// The middle of an arm's values.
struct ArmBox {
    QString name;
    double p5 = 0;
    double p25 = 0;
    double p50 = 0;
    double p75 = 0;
    double p95 = 0;
};

/// A box per arm on one axis, control first: from the lower to the upper quartile with a line at the median, whiskers
/// from P5 to P95.
class ArmBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit ArmBoxes(QWidget *parent = nullptr);

    void setBoxes(const QList<ArmBox> &boxes, const QString &xTitle);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBox(QPainter &painter, int place, qreal middle) const;
    qreal at(double value) const;

    QList<ArmBox> m_boxes;
    double m_low = 0; ///< of all boxes
    double m_high = 1;
    QString m_xTitle;
};

} // namespace slipway
