#include "ui/registry/emptyrows.h"

#include "models/domain/numbertext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/progressbar.h"

#include <QVBoxLayout>

namespace slipway {

EmptyRows::EmptyRows(QWidget *parent)
    : QWidget(parent),
      m_text(new TextLabel({}, TextRole::Body)),
      m_bar(new ProgressBar),
      m_what(new ElidedLabel({}, TextRole::Small, Tone::Hint))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 24, 16, 16);
    layout->setSpacing(10);
    m_text->setWordWrap(true);
    m_what->setElideMode(Qt::ElideMiddle);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_what);
    layout->addStretch(1);
    showState();
}

void EmptyRows::setReading(Job *job)
{
    if (job == m_job)
        return;
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    if (job) {
        connect(job, &Job::progressed, this, &EmptyRows::showState);
        connect(job, &Job::ended, this, [this] { setReading(nullptr); });
    }
    showState();
}

void EmptyRows::showState()
{
    m_bar->setVisible(m_job != nullptr);
    m_what->setVisible(m_job != nullptr);
    if (!m_job) {
        m_text->setText(tr("There are no versions here."));
        return;
    }
    m_text->setText(tr("%1. The versions appear here as soon as they are read.").arg(m_job->title()));
    m_bar->setProgress(m_job->done(), m_job->total(), m_job->title());
    const QString counts =
        m_job->total() > 0 ? tr("%1 of %2").arg(countText(m_job->done()), countText(m_job->total())) : QString();
    const QString what = m_job->what();
    m_what->setText(what.isEmpty() || counts.isEmpty() ? counts + what : counts + QStringLiteral("  ·  ") + what);
}

} // namespace slipway
