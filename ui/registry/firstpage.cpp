#include "ui/registry/firstpage.h"

#include "models/domain/numbertext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressbar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace slipway {

namespace {

constexpr int columnWidth = 640;
constexpr int topMargin = 76;

enum Content { Ways, Work };

} // namespace

FirstPage::FirstPage(QWidget *parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_ways(new EmptyState(tr("Open your first registry"),
                            tr("Slipway reads model versions where they are. Nothing is copied, changed or run when "
                               "you look at a model."))),
      m_title(new TextLabel({}, TextRole::Display)),
      m_why(new TextLabel({}, TextRole::Body, Tone::Secondary)),
      m_bar(new ProgressBar),
      m_what(new ElidedLabel({}, TextRole::Small, Tone::Hint))
{
    m_ways->addWay(QStringLiteral("folder"), tr("A folder"),
                   tr("Trained models, version or stage folders, or MLflow's mlruns"), tr("Choose folder…"),
                   [this] { Q_EMIT folderRequested(); });
    m_ways->setHint(tr("Or drop a folder anywhere on this page. Ctrl+O opens one, F1 explains more."));
    m_pages->addWidget(m_ways);
    m_pages->addWidget(buildWork());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_ways);
}

QWidget *FirstPage::buildWork()
{
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *text = new QVBoxLayout(column);
    text->setContentsMargins(0, topMargin, 0, 24);
    text->setSpacing(0);
    m_why->setWordWrap(true);
    m_what->setElideMode(Qt::ElideMiddle);
    text->addWidget(m_title);
    text->addSpacing(6);
    text->addWidget(m_why);
    text->addSpacing(20);
    text->addWidget(m_bar);
    text->addSpacing(8);
    text->addWidget(m_what);
    text->addStretch(1);
    auto *work = new QWidget;
    auto *layout = new QHBoxLayout(work);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
    work->setBackgroundRole(QPalette::Base);
    work->setAutoFillBackground(true);
    return work;
}

void FirstPage::offerSample()
{
    m_ways->addWay(QStringLiteral("play"), tr("A sample to try"),
                   tr("15 versions of five models, trained on this machine"), tr("Open sample"),
                   [this] { Q_EMIT sampleRequested(); });
}

void FirstPage::await(Job *job, const QString &title, const QString &why)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_title->setText(title);
    m_why->setText(why);
    connect(job, &Job::progressed, this, &FirstPage::showProgress);
    connect(job, &Job::ended, this, [this](const Error *error) {
        // After good work its versions come; until then nobody has to do anything.
        if (error)
            showWays();
    });
    showProgress();
    m_pages->setCurrentIndex(Work);
}

void FirstPage::showWays()
{
    if (m_job)
        m_job->disconnect(this);
    m_job = nullptr;
    m_pages->setCurrentIndex(Ways);
}

void FirstPage::showProgress()
{
    m_bar->setProgress(m_job->done(), m_job->total(), m_job->title());
    const QString share =
        m_job->total() > 0 ? percentText(double(m_job->done()) / double(m_job->total()), 0) : QString();
    const QString what = m_job->what();
    m_what->setText(what.isEmpty() || share.isEmpty() ? share + what : share + QStringLiteral("  ·  ") + what);
}

} // namespace slipway
