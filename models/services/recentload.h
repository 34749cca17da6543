#pragma once

#include "models/services/servingload.h"

#include <QHash>
#include <QMutex>

namespace slipway {

/// What versions answered in the last minutes, from counters that are read again and again. Thread-safe.
class RecentLoad
{
public:
    static constexpr qint64 windowMs = 5 * 60'000;

    /// Since the oldest reading of the same `place` (a target and a model) that is at most windowMs old; since the
    /// server began to count where there is none, or where nothing was asked since. Nothing where nothing ever was.
    std::optional<LoadReading> read(const QString &place, const QList<ServingFigures> &figures, const QString &version,
                                    qint64 nowMs) const;
    /// Remembers the reading.
    void keep(const QString &place, const QList<ServingFigures> &figures, qint64 nowMs);

private:
    struct Reading {
        qint64 atMs;
        QList<ServingFigures> figures;
    };

    mutable QMutex m_mutex;
    QHash<QString, QList<Reading>> m_readings; ///< oldest first
};

} // namespace slipway
