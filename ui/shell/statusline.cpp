#include "ui/shell/statusline.h"

#include "ui/shell/jobline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuspill.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace slipway {

namespace {

constexpr int endShownMs = 6000;
constexpr int mostEndWidth = 380;

QString themeIcon(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("theme-light");
    case ThemeChoice::Dark:
        return QStringLiteral("theme-dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("theme-system");
}

QString themeText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return StatusLine::tr("Light");
    case ThemeChoice::Dark:
        return StatusLine::tr("Dark");
    case ThemeChoice::System:
        break;
    }
    return StatusLine::tr("As the desktop");
}

} // namespace

StatusLine::StatusLine(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_summary(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_end(new StatusPill(StatusPill::Shape::Bare)),
      m_theme(Button::iconOnly(QStringLiteral("theme-system"), tr("Theme"), Button::Kind::Bare))
{
    setFixedHeight(26);
    m_end->setFont(textFont(TextRole::Small));
    m_end->hide();
    m_hideEnd.setSingleShot(true);
    m_hideEnd.setInterval(endShownMs);
    connect(&m_hideEnd, &QTimer::timeout, m_end, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 8, 0);
    layout->setSpacing(14);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_end);
    layout->addWidget(new JobLine(jobs));
    layout->addWidget(m_theme);
    connect(m_theme, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *group = new QActionGroup(menu);
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
            QAction *action = menu->addAction(themeText(choice));
            action->setCheckable(true);
            action->setChecked(choice == m_choice);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, choice] {
                setThemeChoice(choice);
                Q_EMIT themeChosen(choice);
            });
        }
        menu->popup(m_theme->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
    });
    setThemeChoice(ThemeChoice::System);
}

void StatusLine::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void StatusLine::showEnd(Glyph glyph, const QString &text)
{
    m_end->setStatus(glyph, m_end->fontMetrics().elidedText(text, Qt::ElideMiddle, mostEndWidth));
    m_end->setAccessibleName(text);
    m_end->setToolTip(text.toHtmlEscaped());
    m_end->show();
    m_hideEnd.start();
}

void StatusLine::setThemeChoice(ThemeChoice choice)
{
    m_choice = choice;
    m_theme->setIconName(themeIcon(choice));
    m_theme->setToolTip(tr("Theme: %1").arg(themeText(choice)));
    m_theme->setAccessibleName(m_theme->toolTip());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Tokens::current().line);
}

} // namespace slipway
