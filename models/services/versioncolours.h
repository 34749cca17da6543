#pragma once

#include "models/base/result.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace slipway {

class Ledger;

/// Which colour each version has, on every page, in every report and after a restart. The memory is the ledger's table
/// version_colour: a version gets its colour when a chart first shows it, apart from those it is shown with.
/// Thread-safe; blocks on disk, so the window asks through its JobRunner. Errors: those of the ledger.
class VersionColours
{
public:
    explicit VersionColours(std::shared_ptr<Ledger> ledger);

    /// The looks of the versions of one chart, in their order, as PlotCurve::series and seriesDash() take them; what
    /// they promise is said at seriesLooks(). Where two of them have the same colour, the one whose id comes later
    /// gets another and keeps that from now on: any chart of the same versions, in whatever order and wherever drawn,
    /// shows them alike. A version that is named twice has one look.
    Result<QList<int>> looks(const QStringList &ids);

private:
    std::shared_ptr<Ledger> m_ledger;
};

} // namespace slipway
