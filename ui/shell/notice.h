#pragma once

#include "ui/widgets/messagebar.h"

#include <QTimer>

namespace slipway {

/// Says at the window's foot how a job ended: for six seconds, a failure until it is closed or the next job ends.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *window);

    void showNotice(MessageBar::Kind kind, const QString &text);
    void showError(const Error &error);
    QString text() const { return m_bar->text(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear();
    void place();

    MessageBar *m_bar;
    QTimer m_hide;
};

} // namespace slipway
