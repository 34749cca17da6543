#pragma once

#include "models/domain/confusion.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class MetricTable;
class TextLabel;

/// How well a version does: metrics by split, and a confusion matrix for every split that has one, the validation
/// first.
class MetricsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricsTab(QWidget *parent = nullptr);

    /// `previous` is the version before it, whose matrices the version's are compared with.
    void setVersion(const std::optional<ModelVersion> &version,
                    const std::optional<ModelVersion> &previous = std::nullopt);

private:
    QWidget *buildMetrics();
    QWidget *buildMatrices();
    void addMatrix(const ConfusionMatrix &matrix, const QList<ConfusionContradiction> &contradictions);

    MetricTable *m_metrics;
    TextLabel *m_noMetrics;
    TextLabel *m_noMatrices;
    QVBoxLayout *m_matrices;
    QList<ConfusionMatrix> m_previous;
    QString m_previousName;
    QWidget *m_content;
};

} // namespace slipway
