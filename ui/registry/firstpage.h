#pragma once

#include "models/base/jobs.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace slipway {

class ElidedLabel;
class EmptyState;
class ProgressBar;
class TextLabel;

/// What the registry page shows while there is no registry: the ways to the first one, or the work that brings it.
class FirstPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstPage(QWidget *parent = nullptr);

    /// Offers a sample as one more way; sampleRequested() follows.
    void offerSample();
    /// Shows how far `job` is until showWays(), or until it fails. `title` says what happens, `why` what follows.
    void await(Job *job, const QString &title, const QString &why);
    void showWays();

Q_SIGNALS:
    void folderRequested();
    void sampleRequested();

private:
    QWidget *buildWork();
    void showProgress();

    QStackedWidget *m_pages;
    EmptyState *m_ways;
    TextLabel *m_title;
    TextLabel *m_why;
    ProgressBar *m_bar;
    ElidedLabel *m_what;
    QPointer<Job> m_job;
};

} // namespace slipway
