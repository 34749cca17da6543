#pragma once

#include "models/domain/traininghistory.h"

#include <QWidget>

class QGridLayout;

namespace slipway {

class MetricTable;
class ReadingList;
class TextLabel;

/// Beside the charts of a training: what to read off them, metrics by split, and the values at the crosshair.
class TrainingSide final : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingSide(QWidget *parent = nullptr);

    void setVersion(const ModelVersion &version, const QList<CurveFamily> &families);
    /// Names and values under "Values at epoch 41"; an empty place hides them.
    void setValues(const QString &place, const QList<std::pair<QString, QString>> &values);

private:
    void addReadings(const CurveFamily &family);
    void addGap(const CurveReading &reading);

    ReadingList *m_readings;
    TextLabel *m_metricsTitle;
    MetricTable *m_metrics;
    TextLabel *m_valuesTitle;
    QGridLayout *m_values;
    QList<TextLabel *> m_valueLabels; ///< name and value in turn, made once and written anew
};

} // namespace slipway
