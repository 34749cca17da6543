#pragma once

#include "models/base/result.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace slipway {

class Ledger;

/// Which colour each version has, on every page, in every report and after a restart. The memory is the ledger's table
/// version_colour: a version gets its colour when a chart first shows it, apart from those it is shown with.
/// Thread-safe; blocks on disk, so the window asks through its JobRunner. Errors: those of the ledger.
class VersionColours
{
public:
    /// Versions that have another colour now than charts may show of them.
    using Recoloured = std::function<void(const QStringList &ids)>;

    /// `recoloured` is called by looks(), on its thread.
    VersionColours(std::shared_ptr<Ledger> ledger, Recoloured recoloured);

    /// The looks of the versions of one chart, in their order, as PlotCurve::series and seriesDash() take them; what
    /// they promise is said at seriesLooks(). Where two of them have the same colour, the one whose id comes later
    /// gets another and keeps that from now on: any chart of the same versions, in whatever order and wherever drawn,
    /// shows them alike. A version that is named twice has one look.
    Result<QList<int>> looks(const QStringList &ids);
    /// For a chart that is open already: as looks(), but where two have the same colour only this chart shows one of
    /// them in another. Open charts cannot recolour each other in turns.
    Result<QList<int>> looksNow(const QStringList &ids);

private:
    std::shared_ptr<Ledger> m_ledger;
    Recoloured m_recoloured;
};

} // namespace slipway
