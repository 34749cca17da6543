#pragma once

#include "models/domain/confusion.h"

#include <QWidget>

class QGridLayout;

namespace slipway {

class ConfusionPanel;
class MetricTable;
class TextLabel;

/// How well a version does: metrics by split, and a confusion matrix for every split that has one, the validation
/// first; small ones side by side where there is room.
class MetricsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricsTab(QWidget *parent = nullptr);

    /// `previous` is the version before it, whose matrices the version's are compared with.
    void setVersion(const std::optional<ModelVersion> &version,
                    const std::optional<ModelVersion> &previous = std::nullopt);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildMetrics();
    QWidget *buildMatrices();
    void placeMatrices();
    void addMatrix(const ConfusionMatrix &matrix, const QList<ConfusionContradiction> &contradictions);

    MetricTable *m_metrics;
    TextLabel *m_noMetrics;
    TextLabel *m_noMatrices;
    QGridLayout *m_matrices;
    QList<ConfusionPanel *> m_panels; ///< in their order, in m_matrices
    bool m_areSmall = true;
    int m_columns = 0; ///< that the panels stand in; 0 = not placed yet
    QList<ConfusionMatrix> m_previous;
    QString m_previousName;
    QWidget *m_content;
};

} // namespace slipway
