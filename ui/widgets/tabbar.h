#pragma once

#include <QTabBar>

namespace slipway {

/// Tabs of 34 px: the open one in the text's colour with a line under it.
class TabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit TabBar(const QString &name, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool m_byKeyboard = true; ///< then the open tab has a ring while the bar has the focus
};

} // namespace slipway
