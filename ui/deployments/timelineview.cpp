#include "ui/deployments/timelineview.h"

#include "models/domain/numbertext.h"
#include "ui/deployments/gatetext.h"
#include "ui/deployments/steprow.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {
namespace {

Glyph stepGlyph(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Glyph::Waiting;
    case StepState::Running:
        return Glyph::Running;
    case StepState::Done:
        return Glyph::Good;
    case StepState::Failed:
        return Glyph::Bad;
    case StepState::Skipped:
        break;
    }
    return Glyph::Skipped;
}

QString stepWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return TimelineView::tr("waits");
    case StepState::Running:
        return TimelineView::tr("runs");
    case StepState::Done:
        return TimelineView::tr("done");
    case StepState::Failed:
        return TimelineView::tr("failed");
    case StepState::Skipped:
        break;
    }
    return TimelineView::tr("not needed");
}

bool isRunning(const StepRecord &step)
{
    return step.state == StepState::Running && step.startedAtMs > 0;
}

} // namespace

TimelineView::TimelineView(Width width, QWidget *parent)
    : QWidget(parent), m_width(width), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TimelineView::showElapsed);
}

void TimelineView::setSteps(const QList<StepRecord> &steps)
{
    while (m_rows.size() > steps.size())
        delete m_rows.takeLast();
    while (m_rows.size() < steps.size()) {
        m_rows.append(new StepRow);
        m_layout->addWidget(m_rows.last());
    }
    for (int i = 0; i < steps.size(); ++i)
        showStep(m_rows[i], steps[i], i + 1 == steps.size());
    m_steps = steps;
    const bool runs = std::any_of(steps.begin(), steps.end(), isRunning);
    if (runs && !m_second.isActive())
        m_second.start();
    else if (!runs)
        m_second.stop();
    showElapsed();
}

void TimelineView::setLook(const GateReading &reading)
{
    if (reading.step < m_rows.size() && isRunning(m_steps[reading.step])) {
        m_rows[reading.step]->setProgress(heldText(reading), requestsText(reading),
                                          reading.holdSeconds > 0 ? reading.heldSeconds / reading.holdSeconds : 1);
    }
}

void TimelineView::showElapsed()
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < m_steps.size(); ++i) {
        if (isRunning(m_steps[i]))
            m_rows[i]->setTrailing(ageText(m_steps[i].startedAtMs, nowMs));
    }
}

void TimelineView::showStep(StepRow *row, const StepRecord &step, bool isLast)
{
    const bool started = step.startedAtMs > 0;
    if (m_width == Width::Wide) {
        row->setTime(started ? QDateTime::fromMSecsSinceEpoch(step.startedAtMs).toString(QStringLiteral("HH:mm:ss"))
                             : QString());
    }
    row->mark()->setGlyph(stepGlyph(step.state));
    row->mark()->setAccessibleName(stepWord(step.state));
    row->mark()->setLine(isLast ? StepMark::Line::None : StepMark::Line::ToNext);
    row->setTitle(step.title, step.state == StepState::Running ? StepRow::Weight::Strong : StepRow::Weight::Medium);
    row->setDetail(step.detail.isEmpty() ? stepWord(step.state) : step.detail);
    row->setTrailing(step.state == StepState::Done || step.state == StepState::Failed ? durationText(step.seconds)
                                                                                      : QString());
    if (!isRunning(step))
        row->setProgress({}, {}, 0);
    row->setGap(isLast ? 4 : 16);
}

} // namespace slipway
