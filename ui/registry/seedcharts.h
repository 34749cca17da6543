#pragma once

#include "models/domain/modelversion.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class MeanBandChart;
class TextLabel;

/// The mean over versions that differ by their seed alone, with a band: a chart for each metric of the first.
class SeedCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit SeedCharts(QWidget *parent = nullptr);

    /// None: they are being looked for. One alone has no mean, and it says so. `look` is the first one's.
    void setVersions(const QList<ModelVersion> &versions, int look);
    QList<MeanBandChart *> charts() const { return m_charts.mid(0, m_used); }
    QString note() const;

private:
    MeanBandChart *chartAt(qsizetype index);

    TextLabel *m_note;
    QVBoxLayout *m_column;
    QList<MeanBandChart *> m_charts;
    qsizetype m_used = 0;
};

} // namespace slipway
