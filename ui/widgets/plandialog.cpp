#include "ui/widgets/plandialog.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace slipway {

Scrim::Scrim(QWidget *window, QDialog *dialog)
    : QWidget(window), m_dialog(dialog), m_focusBefore(QApplication::focusWidget())
{
    m_dialog->setParent(this, Qt::Widget);
    window->installEventFilter(this);
    connect(dialog, &QDialog::finished, this, [this] {
        hide();
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        deleteLater();
    });
    place();
    show();
    raise();
    m_dialog->show();
    place();
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::current().scrim);
}

bool Scrim::event(QEvent *event)
{
    // The window's own shortcuts wait until the dialog has ended.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Scrim::place()
{
    resize(parentWidget()->size());
    const QSize most = size() - QSize(32, 32);
    const int wide = std::min(m_dialog->sizeHint().width(), most.width());
    m_dialog->resize(wide, std::min(m_dialog->heightForWidth(wide), most.height()));
    m_dialog->move((width() - m_dialog->width()) / 2, (height() - m_dialog->height()) / 2);
}

PlanDialog::PlanDialog(const QString &title, const QString &actionText, Width width, Action kind)
    : m_scroll(new DialogBody(int(width) - 2)),
      m_title(new TextLabel(title, TextRole::Title)),
      m_subtitle(new TextLabel({}, TextRole::Body, Tone::Secondary)),
      m_note(new TextLabel({}, TextRole::Small, Tone::Secondary)),
      m_body(new QVBoxLayout),
      m_foot(new QHBoxLayout),
      m_cancel(new Button(tr("Cancel"))),
      m_action(new Button(actionText, kind == Action::Danger ? Button::Kind::Danger : Button::Kind::Primary))
{
    setAccessibleName(title);
    setMaximumWidth(int(width));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(2);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    m_subtitle->hide();
    m_body->setContentsMargins(20, 4, 20, 16);
    m_foot->setContentsMargins(20, 12, 20, 12);
    m_foot->setSpacing(8);
    m_note->setWordWrap(true);
    m_foot->addWidget(m_note, 1);
    m_foot->addWidget(m_cancel);
    m_foot->addWidget(m_action);
    m_scroll->widget()->setLayout(m_body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(m_foot);
    m_action->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
}

void PlanDialog::openOver(QWidget *over)
{
    new Scrim(over->window(), this);
    // The foot was made first and is reached last.
    QWidget *last = nullptr;
    QLineEdit *firstEmpty = nullptr;
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child == m_cancel || child == m_action || !(child->focusPolicy() & Qt::TabFocus))
            continue;
        last = child;
        auto *field = qobject_cast<QLineEdit *>(child);
        if (!firstEmpty && field && field->isVisibleTo(this) && field->isEnabled() && field->text().isEmpty())
            firstEmpty = field;
    }
    if (last)
        setTabOrder(last, m_cancel);
    setTabOrder(m_cancel, m_action);
    if (firstEmpty)
        firstEmpty->setFocus(Qt::TabFocusReason);
    else if (!last)
        m_cancel->setFocus(Qt::TabFocusReason);
    else if (!isAncestorOf(QApplication::focusWidget()))
        focusNextPrevChild(true);
}

void PlanDialog::setTitle(const QString &title)
{
    setAccessibleName(title);
    m_title->setText(title);
}

void PlanDialog::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PlanDialog::setFootNote(const QString &text)
{
    m_note->setText(text);
}

void PlanDialog::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line2);
    painter.setBrush(t.base);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 10, 10);
    const int footTop = m_foot->geometry().top();
    painter.setClipRect(QRect(0, footTop, width(), height() - footTop));
    painter.setBrush(t.window);
    painter.drawRoundedRect(frame, 10, 10);
    painter.fillRect(1, footTop, width() - 2, 1, t.line);
}

void PlanDialog::keyPressEvent(QKeyEvent *event)
{
    // What cannot have the focus is read by keyboard as well.
    if (event->key() == Qt::Key_PageDown)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

bool PlanDialog::focusNextPrevChild(bool next)
{
    // The keyboard stays inside while the dialog is open.
    QWidget *from = focusWidget() ? focusWidget() : this;
    for (QWidget *w = from;;) {
        w = next ? w->nextInFocusChain() : w->previousInFocusChain();
        if (w == from || !w)
            return true;
        if (w != this && isAncestorOf(w) && w->isVisibleTo(this) && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)
            && !w->focusProxy()) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

} // namespace slipway
