#pragma once

#include "models/domain/picturedinterval.h"
#include "models/domain/report.h"

#include <QList>

namespace slipway {

/// The intervals a verdict was read from as a picture, one below the other against their bounds, in the light theme's
/// colours whatever the window shows; no picture without intervals. Any thread.
QList<ReportFigure> intervalFigures(const QList<PicturedInterval> &intervals);

} // namespace slipway
