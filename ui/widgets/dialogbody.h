#pragma once

#include <QScrollArea>

namespace slipway {

/// What stands between the head and the foot of a dialog: as high as its content where there is room, else it scrolls.
/// Whatever takes the focus inside comes into sight.
class DialogBody final : public QScrollArea
{
    Q_OBJECT

public:
    /// `width` is the one that the content would like.
    explicit DialogBody(int width, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_width;
};

} // namespace slipway
