#include "ui/widgets/loadingline.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace slipway {

namespace {

constexpr int steps = 30;

} // namespace

LoadingLine::LoadingLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2);
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    m_step.setInterval(40);
    connect(&m_delay, &QTimer::timeout, &m_step, qOverload<>(&QTimer::start));
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_position = (m_position + 1) % steps;
        update();
    });
}

void LoadingLine::start()
{
    if (!isRunning())
        m_delay.start();
}

void LoadingLine::stop()
{
    m_delay.stop();
    m_step.stop();
    m_position = 0;
    update();
}

void LoadingLine::paintEvent(QPaintEvent *)
{
    if (!m_step.isActive())
        return;
    const double length = 0.3;
    const double from = (1 + length) * m_position / steps - length;
    QPainter(this).fillRect(QRectF(from * width(), 0, length * width(), height()), Tokens::current().accent);
}

} // namespace slipway
