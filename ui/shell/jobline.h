#pragma once

#include "models/base/jobs.h"

#include <QWidget>

namespace slipway {

class Button;
class ElidedLabel;
class ProgressBar;

/// What runs at this moment, in the status bar: one job with its figures, bar and stop; several as a button
/// that opens a list of them. Hidden while nothing runs.
class JobLine final : public QWidget
{
    Q_OBJECT

public:
    /// `jobs` must outlive the widget.
    explicit JobLine(JobRunner &jobs, QWidget *parent = nullptr);

private:
    void update();
    void openList();

    JobRunner &m_jobs;
    ElidedLabel *m_text;
    ProgressBar *m_bar;
    Button *m_stop;
    Button *m_several;
};

/// "Scanning trained-models, 21 of 33, 1.2 MB read, 8 s left", in the locale's figures.
QString jobText(const Job &job);
/// "8 s left", "3 min left"
QString timeLeftText(qint64 ms);

} // namespace slipway
