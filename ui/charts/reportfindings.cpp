#include "ui/charts/reportfindings.h"

#include "models/domain/reporttext.h"
#include "ui/charts/reportcurves.h"
#include "ui/charts/reportmatrices.h"
#include "ui/charts/reportreadings.h"

namespace slipway {

Report withFindings(Report report, const QList<ModelVersion> &versions, const QStringList &names,
                    const QList<int> &looks, int baseline, const QList<ReportTable> &significance)
{
    report.tables += readingTables(versions, names) + rankTables(versions, names, baseline)
                     + matrixTables(versions, names, baseline) + significance;
    report.figures = curveFigures(versions, names, looks, baseline);
    return limited(std::move(report));
}

} // namespace slipway
