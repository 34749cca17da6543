#pragma once

#include "models/domain/experiment.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QVBoxLayout;

namespace slipway {

class Button;
class IntervalPicture;
class StatusPill;
class TextLabel;
struct FigureSource;

/// The verdict: the word, its reason code and plan, the intervals it was read from against their bounds, why in
/// numbered sentences with figures, what would change it, and how long until it can be decided. Where it is wide the
/// intervals stand beside the sentences, else above them.
class VerdictCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void showOutlook(const ExperimentAnalysis &analysis);

    QString m_recommendation;
    bool m_blocked = false;
    QWidget *m_head;
    TextLabel *m_word;
    TextLabel *m_plan;
    StatusPill *m_care;
    IntervalPicture *m_picture;
    QBoxLayout *m_columns;
    QVBoxLayout *m_sentences;
    TextLabel *m_changeHead;
    TextLabel *m_change;
    Button *m_how;
    std::shared_ptr<const FigureSource> m_source;
};

} // namespace slipway
