#pragma once

#include <QWidget>

class QBoxLayout;

namespace slipway {

/// A main part with a narrower one at its right, or under it where there is no room for both.
class SideColumns final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both parts; `sideWidth` is the side's width in pixels while it stands at the right.
    SideColumns(QWidget *main, QWidget *side, int sideWidth, QWidget *parent = nullptr);

    /// As narrow as anybody wants: the parts then stand one under the other.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    QWidget *m_side;
    QWidget *m_divider;
    int m_sideWidth;
};

} // namespace slipway
