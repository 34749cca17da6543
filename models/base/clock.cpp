#include "models/base/clock.h"

#include <QDateTime>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace slipway {

qint64 Clock::steadyMs() const
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

void Clock::sleep(int ms) const
{
    QThread::msleep(static_cast<unsigned long>(std::max(ms, 0)));
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString isoUtc(qint64 msSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace slipway
