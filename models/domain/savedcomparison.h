#pragma once

#include <QString>
#include <QStringList>

namespace slipway {

/// A comparison that a person has named, as the ledger keeps it: which versions and how they are looked at, never what
/// they say.
struct SavedComparison {
    QString name;
    QStringList versions; ///< ids, in the order of the columns
    QString baseline;     ///< one of them; empty = the first
    bool onlyDifferences = false;
    QString bestOf; ///< the metric at whose best step the curves are read; empty = none
    qint64 savedAtMs = 0;
};

} // namespace slipway
