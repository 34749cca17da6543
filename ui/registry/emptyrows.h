#pragma once

#include "models/base/jobs.h"

#include <QPointer>
#include <QWidget>

namespace slipway {

class ElidedLabel;
class ProgressBar;
class TextLabel;

/// What stands in place of a table that has no versions yet: that a registry is being read, and how far that is, or
/// that there is nothing in it.
class EmptyRows final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyRows(QWidget *parent = nullptr);

    /// The work that will bring versions; null = none. It may end before this widget.
    void setReading(Job *job);

private:
    void showState();

    TextLabel *m_text;
    ProgressBar *m_bar;
    ElidedLabel *m_what;
    QPointer<Job> m_job;
};

} // namespace slipway
