#pragma once

#include "models/domain/deployment.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace slipway {

class StepRow;

/// The steps of a deployment as they happen: when, what, for how long, and what was seen. Texts come from the ledger
/// and the server and are shown plain.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Wide, Narrow }; ///< Narrow leaves out the column of times

    explicit TimelineView(Width width = Width::Wide, QWidget *parent = nullptr);

    void setSteps(const QList<StepRecord> &steps);
    /// The last look of the health gate, shown at its step while that runs.
    void setLook(const GateReading &reading);

private:
    void showStep(StepRow *row, const StepRecord &step, bool isLast);

    void showElapsed();

    QList<StepRecord> m_steps;
    QTimer m_second; ///< while a step runs
    Width m_width;
    QVBoxLayout *m_layout;
    QList<StepRow *> m_rows;
};

} // namespace slipway
