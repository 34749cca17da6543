#pragma once

#include "models/base/jobs.h"
#include "models/domain/experiment.h"
#include "ui/widgets/newest.h"

#include <QScrollArea>

class QBoxLayout;
class QLayout;
class QTableView;

namespace slipway {

class ElidedLabel;
class ForestPlot;
class MessageBar;
class ReadingNotes;
class ReadingSections;
class ReadingTableView;
class SequenceChart;
class SplitBanner;
class StatusPill;
class TextLabel;
class VariantTableModel;
class VerdictCard;

/// One experiment, top to bottom: an arm that got no traffic, the verdict, the check of the split where it failed, how
/// the reading came about, its arms, every effect with its interval, and below each metric, the segments and the looks
/// (ReadingSections).
class ExperimentView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExperimentView(JobRunner &jobs, QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);
    /// Whether new rows of its log arrive by themselves; said in the head.
    void setFollowed(bool followed);

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition); ///< what can be done with the experiment
    void exportFailed(const slipway::Error &error);   ///< of a chart

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeVariants();
    QWidget *makeEffects();
    QLayout *makeForest();
    void fitVariants();
    void showSplit(const ExperimentAnalysis &analysis);
    void showNotes(const ExperimentAnalysis &analysis);
    void showTraffic(const ExperimentAnalysis &analysis);
    void showSequence();
    void explainEffect(const QModelIndex &index);
    void explainVariant(const QModelIndex &index);

    Newest m_bounding;
    ExperimentAnalysis m_analysis;
    ElidedLabel *m_name;
    ElidedLabel *m_when;
    StatusPill *m_follows;
    StatusPill *m_split;
    MessageBar *m_traffic;
    VerdictCard *m_verdict;
    SplitBanner *m_banner;
    ReadingTableView *m_faults;
    ReadingNotes *m_notes;
    QBoxLayout *m_messages;
    VariantTableModel *m_variants;
    QTableView *m_table;
    ForestPlot *m_forest;
    TextLabel *m_methods;
    SequenceChart *m_sequence;
    TextLabel *m_whyNoSequence;
    ReadingSections *m_sections;
};

} // namespace slipway
