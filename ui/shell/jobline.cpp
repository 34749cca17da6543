#include "ui/shell/jobline.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

namespace slipway
{

namespace
{

constexpr QSize barSize(96, 4);

/// How far a job is; filled by a third while its end is not known.
class JobBar final : public QWidget
{
public:
    explicit JobBar(QWidget *parent = nullptr) : QWidget(parent) { setFixedSize(barSize); }

    void follow(const Job &job)
    {
        m_share = job.total() > 0 ? double(job.done()) / double(job.total()) : 0.33;
        setAccessibleName(job.total() > 0 ? QLocale().toString(100 * m_share, 'f', 0) + QStringLiteral(" %")
                                          : job.title());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Tokens::current().line2);
        painter.drawRoundedRect(rect(), 2, 2);
        painter.setBrush(Tokens::current().accent);
        painter.drawRoundedRect(QRectF(0, 0, width() * std::clamp(m_share, 0.0, 1.0), height()), 2, 2);
    }

private:
    double m_share = 0;
};

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
    auto *bar = new JobBar;
    bar->follow(*job);
    Button *stop = stopButton(JobLine::tr("Stop %1").arg(job->title()));
    layout->addWidget(text, 1);
    layout->addWidget(bar);
    layout->addWidget(stop);
    QObject::connect(stop, &QPushButton::clicked, job, &Job::cancel);
    QObject::connect(job, &Job::progressed, row, [job, text, bar] {
        text->setText(jobText(*job));
        bar->follow(*job);
    });
    QObject::connect(job, &Job::ended, row, [row] { row->setEnabled(false); });
    return row;
}

} // namespace

QString jobText(const Job &job)
{
    if (job.total() <= 0)
        return job.title();
    const QLocale locale;
    return JobLine::tr("%1, %2 of %3")
        .arg(job.title(), locale.toString(job.done()), locale.toString(job.total()));
}

JobLine::JobLine(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_text(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_bar(new JobBar),
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
    static_cast<JobBar *>(m_bar)->follow(*running.first());
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
