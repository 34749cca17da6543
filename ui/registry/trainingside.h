#pragma once

#include "models/domain/curvefindings.h"
#include "models/domain/historyaxis.h"

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

    void setVersion(const ModelVersion &version);
    /// What was read off the curves of one metric; nothing when they have no values.
    struct Findings {
        QString metric;
        QList<CurveFinding> all;
    };
    /// Shows those of the first metric, and of the others what should worry.
    void setFindings(const QList<Findings> &findings);
    /// Names and values under "Values at epoch 41"; an empty place hides them.
    void setValues(const QString &place, const QList<std::pair<QString, QString>> &values);

Q_SIGNALS:
    /// A person chose a reading.
    void placeWanted(const slipway::CurveFinding &finding);

private:
    void addDuration();

    HistoryX m_stepKind = HistoryX::Epoch;
    std::optional<double> m_trainingSeconds;
    std::optional<qint64> m_trainingRows;
    ReadingList *m_readings;
    TextLabel *m_metricsTitle;
    MetricTable *m_metrics;
    TextLabel *m_valuesTitle;
    QGridLayout *m_values;
    QList<TextLabel *> m_valueLabels; ///< name and value in turn, made once and written anew
};

} // namespace slipway
