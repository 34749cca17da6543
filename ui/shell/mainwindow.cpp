#include "ui/shell/mainwindow.h"

#include "ui/shell/helppanel.h"
#include "ui/shell/listescape.h"
#include "ui/shell/notice.h"
#include "ui/shell/rail.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plandialog.h"
#include "ui/widgets/textlabel.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace slipway {

namespace {

/// The mark above the rail.
class Logo final : public QWidget
{
public:
    Logo() { setFixedHeight(52); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRectF mark(0, 0, 24, 24);
        mark.moveCenter(QRectF(rect()).center());
        paintIcon(painter, QStringLiteral("logo"), mark, Tokens::current().accent);
    }
};

} // namespace

MainWindow::MainWindow(JobRunner &jobs, const QList<Page *> &pages)
    : m_jobs(jobs),
      m_pages(pages),
      m_rail(new Rail),
      m_stack(new QStackedWidget),
      m_status(new StatusLine(jobs)),
      m_notice(nullptr)
{
    setWindowTitle(tr("Slipway"));
    resize(1280, 800);
    setMinimumSize(600, 360); // a screen of 1280 x 800 at 200 % has 640 x 400
    auto *railColumn = new QVBoxLayout;
    railColumn->setSpacing(2);
    railColumn->addWidget(new Logo);
    railColumn->addWidget(m_rail, 1);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addLayout(railColumn);
    m_middle->addWidget(new Divider(Qt::Vertical));
    m_middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_status);
    m_notice = new Notice(this);
    new ListEscape(this); // which owns it

    for (Page *page : m_pages) {
        m_rail->addPage(page->title(), page->iconName());
        m_stack->addWidget(page);
    }
    connect(m_rail, &Rail::openPageClicked, this, [this] { currentPage()->goHome(); });
    connect(m_rail, &Rail::pageChosen, this, [this](int page) { showPage(m_pages.value(page)); });
    connect(m_status, &StatusLine::themeChosen, this, &MainWindow::themeChosen);
    connect(&m_jobs, &JobRunner::ended, this, [this](Job *job, const Error *error) { sayHowItEnded(*job, error); });
    buildKeys();
    m_rail->setCurrent(0);
}

void MainWindow::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    for (int i = 0; i < m_pages.size() && i < 9; ++i)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { showPage(m_pages[i]); });
    key(QKeySequence::Find, [this] { currentPage()->focusFilter(); });
    key(QKeySequence::Refresh, [this] { currentPage()->refresh(); });
    key(QKeySequence::HelpContents, [this] { showHelp(!isHelpShown()); });
    key(Qt::Key_Escape, [this] {
        if (m_notice->isVisible())
            m_notice->hide();
        else if (isHelpShown())
            showHelp(false);
        else
            currentPage()->goBack();
    });
}

void MainWindow::showPage(Page *page)
{
    const int index = int(m_pages.indexOf(page));
    if (index < 0)
        return;
    m_stack->setCurrentIndex(index);
    m_rail->setCurrent(index);
    page->activate();
    showHelp(isHelpShown());
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void MainWindow::setSummary(const QString &summary)
{
    m_status->setSummary(summary);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_status->setThemeChoice(choice);
}

bool MainWindow::isHelpShown() const
{
    return m_help && m_help->isVisible();
}

void MainWindow::showHelp(bool shown)
{
    if (!m_help && !shown)
        return;
    if (!m_help) {
        m_help = new HelpPanel;
        m_middle->addWidget(m_help);
        connect(m_help, &HelpPanel::closed, this, [this] { showHelp(false); });
    }
    if (shown)
        m_help->setHelp(currentPage()->title(), currentPage()->help());
    m_help->setVisible(shown);
}

void MainWindow::sayHowItEnded(const Job &job, const Error *error)
{
    if (!error) {
        m_status->showEnd(Glyph::Good, tr("%1: done").arg(job.title()));
        m_notice->hide(); // what failed before is no news any more
    } else if (error->code == ErrorCode::Cancelled)
        m_status->showEnd(Glyph::Note, tr("%1: stopped").arg(job.title()));
    else {
        m_status->showEnd(Glyph::Bad, tr("%1: failed. %2", "job, reason").arg(job.title(), error->translated()));
        m_notice->showError(*error);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Job *> running = m_jobs.jobs();
    if (running.isEmpty() || m_closeWithoutAsking) {
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing(running);
}

void MainWindow::askBeforeClosing(const QList<Job *> &running)
{
    if (findChild<PlanDialog *>())
        return;
    auto *dialog = new PlanDialog(tr("%n jobs are still running", nullptr, int(running.size())), tr("Stop and close"),
                                  PlanDialog::Width::Narrow, PlanDialog::Action::Danger);
    const bool canStop =
        std::any_of(running.begin(), running.end(), [](const Job *job) { return job->stopNote().isEmpty(); });
    if (canStop)
        dialog->setSubtitle(tr("Closing stops them. What they have finished is kept; the rest is done at the "
                               "next start of the job."));
    for (const Job *job : running) {
        dialog->body()->addWidget(new TextLabel(job->title(), TextRole::BodyStrong));
        if (job->stopNote().isEmpty())
            continue;
        auto *note = new TextLabel(job->stopNote(), TextRole::Small, Tone::Secondary);
        note->setReading();
        dialog->body()->addWidget(note);
    }
    dialog->cancelButton()->setText(tr("Keep running"));
    connect(dialog, &QDialog::accepted, this, [this] {
        m_closeWithoutAsking = true;
        m_jobs.cancelAll();
        close();
    });
    dialog->openOver(this);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    if (m_painted)
        return;
    m_painted = true;
    // After this frame is on the screen.
    QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
}

} // namespace slipway
