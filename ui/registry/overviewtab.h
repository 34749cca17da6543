#pragma once

#include "models/domain/modelversion.h"

#include <QWidget>

class QGridLayout;

namespace slipway {

class FactList;
class HistoryChart;
class MetricSeriesModel;
class ProblemList;
class TextLabel;

/// What one version is: its main figures and how they changed, its loss, its facts, and what a person should know
/// about it. The loss stands beside the rest where there is room, else in the middle of it.
class OverviewTab final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    /// `previous` is what the figures are compared with.
    void setVersion(const std::optional<ModelVersion> &version,
                    const std::optional<ModelVersion> &previous = std::nullopt, int look = 0);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFigures();
    QWidget *buildText();
    void arrange();
    void showFigures(const ModelVersion &version, const std::optional<ModelVersion> &previous);
    void showLoss(const ModelVersion &version);
    void showFacts(const ModelVersion &version);
    void showOtherFacts(const ModelVersion &version);
    void showIntegrity(const ModelVersion &version);

    QGridLayout *m_layout;
    QGridLayout *m_tiles;
    TextLabel *m_tilesNote;
    FactList *m_facts;
    TextLabel *m_problemsTitle;
    ProblemList *m_problems;
    QWidget *m_figures;
    MetricSeriesModel *m_lossModel;
    HistoryChart *m_loss;
    QWidget *m_text;
    std::optional<bool> m_isBeside; ///< the loss, of the rest; empty before the first arrangement
};

} // namespace slipway
