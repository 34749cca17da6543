#pragma once

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace slipway {

class Button;
class DialogBody;
class TextLabel;

/// Darkens the window behind a dialog, keeps clicks and shortcuts from reaching it, and holds the dialog in
/// its middle.
class Scrim final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window` until `dialog` ends; then deletes itself, and the dialog with it.
    Scrim(QWidget *window, QDialog *dialog);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QDialog *m_dialog;
    QPointer<QWidget> m_focusBefore;
};

/// A dialog that shows what will happen before it happens: title names object and place, a line below says
/// what it replaces; body; foot with a note, Cancel and the one action, which is disabled until everything
/// fits. In a window that is too low for it the body scrolls, and head and foot stay in sight.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Width { Narrow = 680, Wide = 920 };

    enum class Action { Primary, Danger }; ///< Danger: it stops something

    PlanDialog(const QString &title, const QString &actionText, Width width, Action kind = Action::Primary);

    /// Opens inside the window of `over`, window-modal; finished() tells the end, then the dialog is deleted. The focus
    /// begins in the first empty field; where there is nothing to fill in, on Cancel. Enter in a field is the action.
    void openOver(QWidget *over);

    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    void setFootNote(const QString &text);
    QVBoxLayout *body() const { return m_body; }
    Button *action() const { return m_action; }
    Button *cancelButton() const { return m_cancel; }
    QHBoxLayout *foot() const { return m_foot; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    DialogBody *m_scroll;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_note;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    Button *m_cancel;
    Button *m_action;
};

} // namespace slipway
