#pragma once

#include "models/targets/targetdriver.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace slipway {

/// One line of the text format of Prometheus (0.0.4).
struct PrometheusSample {
    QString name;
    QMap<QString, QString> labels;
    double value = 0;
};

/// The samples of an exposition, tolerant of what real servers write: no last newline, CRLF, blanks at the end, labels
/// of any name. Lines that are no sample are left out; at most a million bytes a line and 200 000 samples are read.
QList<PrometheusSample> readPrometheusText(const QByteArray &text);

/// What slipwayd counted for each version of a model: `slipwayd_predictions_total` and
/// `slipwayd_prediction_duration_seconds`.
QList<ServingFigures> slipwaydFigures(const QList<PrometheusSample> &samples, const QString &slug);

} // namespace slipway
