#pragma once

#include "models/domain/experiment.h"

#include <QScrollArea>

class QBoxLayout;
class QTableView;

namespace slipway {

class DistributionChart;
class ElidedLabel;
class ForestPlot;
class ReadingNotes;
class SequenceChart;
class SplitBanner;
class StatusPill;
class TextLabel;
class VariantTableModel;
class VerdictCard;

/// One experiment: its arms, the check of the split, every effect with its interval and method, the verdict, and how
/// the reading came about. In a narrow window its columns become rows.
class ExperimentView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperimentView(QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition); ///< what can be done with the experiment
    void exportFailed(const slipway::Error &error);   ///< of a chart

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeVariants();
    QWidget *makeEffects();
    QWidget *makeCharts();
    void fitVariants();
    void showSplit(const ExperimentAnalysis &analysis);
    void showNotes(const ExperimentAnalysis &analysis);
    void showCharts(const ExperimentAnalysis &analysis);

    ElidedLabel *m_name;
    ElidedLabel *m_when;
    StatusPill *m_split;
    SplitBanner *m_banner;
    ReadingNotes *m_notes;
    QBoxLayout *m_messages;
    VariantTableModel *m_variants;
    QTableView *m_table;
    ForestPlot *m_forest;
    TextLabel *m_methods;
    VerdictCard *m_verdict;
    QBoxLayout *m_effects;
    QBoxLayout *m_chartsLayout;
    QWidget *m_charts;
    SequenceChart *m_sequence;
    DistributionChart *m_distribution;
};

} // namespace slipway
