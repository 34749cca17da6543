#pragma once

#include "models/domain/experiment.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class StatusPill;
class TextLabel;

/// The verdict: the word, its reason code and plan, why in numbered sentences with figures, and what would change it.
class VerdictCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setAnalysis(const ExperimentAnalysis &analysis);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();

    QString m_recommendation;
    bool m_blocked = false;
    QWidget *m_head;
    TextLabel *m_word;
    TextLabel *m_plan;
    StatusPill *m_care;
    QVBoxLayout *m_sentences;
    TextLabel *m_changeHead;
    TextLabel *m_change;
};

} // namespace slipway
