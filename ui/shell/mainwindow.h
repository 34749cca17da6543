#pragma once

#include "models/base/jobs.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace slipway {

class HelpPanel;
class Notice;
class Rail;

/// The window: rail, the open page, status line, help, notices. It knows pages only as Page and no service;
/// who builds it connects the pages' wishes. Keys: Ctrl+1… pages, Ctrl+F filter, F5 read again, F1 help, Esc
/// one level back.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the pages, in the order of the rail. `jobs` must outlive the window.
    MainWindow(JobRunner &jobs, const QList<Page *> &pages);

    void showPage(Page *page);
    Page *currentPage() const;
    void setSummary(const QString &summary);
    void setThemeChoice(ThemeChoice choice);

Q_SIGNALS:
    void themeChosen(slipway::ThemeChoice choice);
    /// Once, after the first frame was painted.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildKeys();
    bool isHelpShown() const;
    void showHelp(bool shown);
    void sayHowItEnded(const Job &job, const Error *error);
    void askBeforeClosing(const QList<Job *> &running);

    JobRunner &m_jobs;
    QList<Page *> m_pages;
    Rail *m_rail;
    QStackedWidget *m_stack;
    HelpPanel *m_help = nullptr; ///< built when it is first asked for
    QHBoxLayout *m_middle = nullptr;
    StatusLine *m_status;
    Notice *m_notice;
    bool m_painted = false;
    bool m_closeWithoutAsking = false;
};

} // namespace slipway
