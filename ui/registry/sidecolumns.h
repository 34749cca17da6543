#pragma once

#include <QWidget>

class QBoxLayout;

namespace slipway {

/// A main part with another at its right, or under it where there is no room for both.
class SideColumns final : public QWidget
{
    Q_OBJECT

public:
    /// Which of the two has the room that is left: the other keeps to what it needs.
    enum class Grows { Main, Side };
    /// Takes both parts; `sideWidth` is the side's width in pixels while it stands at the right, the least one of a
    /// side that grows.
    SideColumns(QWidget *main, QWidget *side, int sideWidth, Grows grows = Grows::Main, QWidget *parent = nullptr);

    /// As narrow as anybody wants: the parts then stand one under the other.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    QWidget *m_main;
    QWidget *m_side;
    QWidget *m_divider;
    int m_sideWidth;
    Grows m_grows;
};

} // namespace slipway
