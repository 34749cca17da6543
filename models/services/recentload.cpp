#include "models/services/recentload.h"

namespace slipway {

std::optional<LoadReading> RecentLoad::read(const QString &place, const QList<ServingFigures> &figures,
                                            const QString &version, qint64 nowMs) const
{
    LoadReading lately;
    {
        const QMutexLocker lock(&m_mutex);
        for (const Reading &reading : m_readings.value(place)) {
            if (reading.atMs < nowMs - windowMs)
                continue;
            ServingLoad since;
            since.begin(reading.figures);
            lately = since.since(figures, version);
            break;
        }
    }
    if (lately.requests < 1)
        lately = ServingLoad().since(figures, version);
    return lately.requests < 1 ? std::nullopt : std::optional(lately);
}

void RecentLoad::keep(const QString &place, const QList<ServingFigures> &figures, qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    QList<Reading> &readings = m_readings[place];
    while (!readings.isEmpty() && readings.first().atMs < nowMs - windowMs)
        readings.removeFirst();
    readings.append({nowMs, figures});
}

} // namespace slipway
