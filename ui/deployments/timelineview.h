#pragma once

#include "models/domain/deployment.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

class StepRow;

/// The steps of a deployment as they happen: when, what, and what was seen. Texts come from the ledger and the server
/// and are shown plain.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setSteps(const QList<StepRecord> &steps);

private:
    void showStep(StepRow *row, const StepRecord &step, bool isLast);

    QVBoxLayout *m_layout;
    QList<StepRow *> m_rows;
};

} // namespace slipway
