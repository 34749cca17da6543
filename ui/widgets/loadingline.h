#pragma once

#include <QTimer>
#include <QWidget>

namespace slipway {

/// A line of 2 px that says that something is being loaded, from 200 ms on: what is there sooner shows no
/// line.
class LoadingLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingLine(QWidget *parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_delay.isActive() || m_step.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_step;
    int m_position = 0; ///< of 30 steps, 1.2 s a turn
};

} // namespace slipway
