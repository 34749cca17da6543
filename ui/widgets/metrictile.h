#pragma once

#include <QWidget>

namespace slipway {

class ElidedLabel;
class TextLabel;

/// One figure that stands alone: name, value with its unit, and a third line for the change, n or a bound.
class MetricTile final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricTile(const QString &name, QWidget *parent = nullptr);

    /// Already formatted for the locale; `note` may be empty.
    void setFigure(const QString &value, const QString &unit = {}, const QString &note = {});

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Figure and note are shown whole: in smaller type where the tile is narrow.
    void fitFigure();

    ElidedLabel *m_name;
    TextLabel *m_value;
    TextLabel *m_unit;
    ElidedLabel *m_note;
};

} // namespace slipway
