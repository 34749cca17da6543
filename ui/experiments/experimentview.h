#pragma once

#include "models/domain/experiment.h"

#include <QScrollArea>

class QTableView;
class QVBoxLayout;

namespace slipway {

class DistributionChart;
class ForestPlot;
class MessageBar;
class SequenceChart;
class SplitBanner;
class StatusPill;
class TextLabel;
class VariantTableModel;
class VerdictCard;

/// One experiment: its arms, the check of the split, every effect with its interval and method, the verdict, and how
/// the reading came about.
class ExperimentView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperimentView(QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);

private:
    QWidget *makeHead();
    QWidget *makeVariants();
    QWidget *makeEffects();
    QWidget *makeCharts();
    void showSplit(const ExperimentAnalysis &analysis);
    void showWarnings(const ExperimentAnalysis &analysis);
    void showCharts(const ExperimentAnalysis &analysis);

    TextLabel *m_name;
    TextLabel *m_when;
    StatusPill *m_split;
    SplitBanner *m_banner;
    MessageBar *m_rejected;
    QVBoxLayout *m_messages;
    VariantTableModel *m_variants;
    QTableView *m_table;
    ForestPlot *m_forest;
    TextLabel *m_methods;
    VerdictCard *m_verdict;
    QWidget *m_charts;
    SequenceChart *m_sequence;
    DistributionChart *m_distribution;
    QVBoxLayout *m_warnings;
};

} // namespace slipway
