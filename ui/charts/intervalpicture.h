#pragma once

#include "models/domain/picturedinterval.h"

#include <QList>
#include <QWidget>

namespace slipway {

/// The intervals a decision is read from, one below the other, each on an axis of its own with its bound dashed and the
/// forbidden side shaded. Those on which nothing depends are pale. As high as its rows.
class IntervalPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalPicture(QWidget *parent = nullptr);

    void setIntervals(const QList<PicturedInterval> &intervals);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PicturedInterval> m_intervals;
};

} // namespace slipway
