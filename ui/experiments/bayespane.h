#pragma once

#include "models/domain/experiment.h"
#include "ui/widgets/newest.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace slipway {

class Button;
class MessageBar;
class ReadingTableView;
struct BayesQuestion;

/// The Bayesian view of a metric, on demand: with the prior and the region of practical equivalence that a person sets.
/// Computed in the background.
class BayesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit BayesPane(JobRunner &jobs, QWidget *parent = nullptr);

    void setMetric(const ExperimentAnalysis &analysis, const QString &metric);

private:
    QWidget *makeQuestion();
    void showQuestion();
    void ask();
    std::optional<BayesQuestion> question() const;

    ExperimentAnalysis m_analysis;
    QString m_metric;
    Newest m_asking;
    Button *m_toggle;
    QWidget *m_question;
    QLineEdit *m_alpha;
    QLineEdit *m_beta;
    QLineEdit *m_equivalent;
    QLabel *m_unit;     ///< of what is as good as no difference
    double m_scale = 1; ///< of it: rates are asked for in points
    MessageBar *m_message;
    ReadingTableView *m_table;
};

} // namespace slipway
