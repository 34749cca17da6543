#include "ui/shell/jobline.h"

#include "models/domain/numbertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/progressbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

namespace slipway {

namespace {

constexpr int barWidth = 96;

ProgressBar *jobBar()
{
    auto *bar = new ProgressBar;
    bar->setFixedWidth(barWidth);
    return bar;
}

void follow(ProgressBar &bar, const Job &job)
{
    bar.setProgress(job.done(), job.total(), job.title());
}

Button *stopButton(const QString &name)
{
    return Button::iconOnly(QStringLiteral("close"), name, Button::Kind::Bare);
}

/// One line of the list: what, how far, stop.
QWidget *jobRow(Job *job)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    auto *text = new ElidedLabel(jobText(*job));
    text->setMinimumWidth(220);
    ProgressBar *bar = jobBar();
    follow(*bar, *job);
    Button *stop = stopButton(JobLine::tr("Stop %1").arg(job->title()));
    layout->addWidget(text, 1);
    layout->addWidget(bar);
    layout->addWidget(stop);
    QObject::connect(stop, &QPushButton::clicked, job, &Job::cancel);
    QObject::connect(job, &Job::progressed, row, [job, text, bar] {
        text->setText(jobText(*job));
        follow(*bar, *job);
    });
    QObject::connect(job, &Job::ended, row, [row] { row->setEnabled(false); });
    return row;
}

} // namespace

QString jobText(const Job &job)
{
    if (job.total() <= 0)
        return job.what().isEmpty() ? job.title() : JobLine::tr("%1: %2", "job, its step").arg(job.title(), job.what());
    const QLocale locale;
    QString text =
        JobLine::tr("%1, %2 of %3").arg(job.title(), locale.toString(job.done()), locale.toString(job.total()));
    if (job.bytes() > 0)
        text = JobLine::tr("%1, %2 read").arg(text, sizeText(job.bytes()));
    if (const auto left = job.msLeft())
        text = JobLine::tr("%1, %2").arg(text, timeLeftText(*left));
    return text;
}

QString timeLeftText(qint64 ms)
{
    constexpr qint64 mostSeconds = 120;
    const qint64 seconds = (ms + 999) / 1000;
    if (seconds < mostSeconds)
        return JobLine::tr("%n s left", nullptr, static_cast<int>(seconds));
    return JobLine::tr("%n min left", nullptr, static_cast<int>((seconds + 59) / 60));
}

JobLine::JobLine(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_text(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_bar(jobBar()),
      m_stop(stopButton(tr("Stop"))),
      m_several(new Button({}, Button::Kind::Link))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_several);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const auto running = m_jobs.jobs(); !running.isEmpty())
            running.first()->cancel();
    });
    connect(m_several, &QPushButton::clicked, this, &JobLine::openList);
    connect(&m_jobs, &JobRunner::started, this, [this](Job *job) {
        connect(job, &Job::progressed, this, &JobLine::update);
        update();
    });
    connect(&m_jobs, &JobRunner::ended, this, &JobLine::update, Qt::QueuedConnection);
    update();
}

void JobLine::update()
{
    const QList<Job *> running = m_jobs.jobs();
    setVisible(!running.isEmpty());
    if (running.isEmpty())
        return;
    const bool one = running.size() == 1;
    m_text->setVisible(one);
    m_stop->setVisible(one);
    m_several->setVisible(!one);
    m_text->setText(jobText(*running.first()));
    m_stop->setAccessibleName(tr("Stop %1").arg(running.first()->title()));
    m_several->setText(tr("%n jobs", nullptr, int(running.size())));
    follow(*m_bar, *running.first());
}

void JobLine::openList()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Running jobs"));
    for (Job *job : m_jobs.jobs()) {
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(jobRow(job));
        menu->addAction(action);
    }
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

} // namespace slipway
