#pragma once

#include "ui/widgets/messagebar.h"

#include <QTimer>

namespace slipway
{

/// Says at the window's foot, for six seconds, how a job ended.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *window);

    void showNotice(MessageBar::Kind kind, const QString &text);
    QString text() const { return m_bar->text(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    MessageBar *m_bar;
    QTimer m_hide;
};

} // namespace slipway
