#pragma once

#include <QWidget>

class QButtonGroup;

namespace slipway {

/// One of a few, joined in a frame of 28 px: "Linear | Log".
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name of the whole.
    SegmentedControl(const QString &name, const QStringList &segments, QWidget *parent = nullptr);

    int current() const;
    /// Emits nothing.
    void setCurrent(int index);
    void setSegmentText(int index, const QString &text);
    /// A segment that has nothing behind it at the moment can be left out.
    void setSegmentVisible(int index, bool visible);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Tab reaches the chosen segment alone.
    void holdTabStop();

    QButtonGroup *m_buttons;
};

} // namespace slipway
