#pragma once

#include "ui/widgets/messagebar.h"

namespace slipway {

/// Says over the foot of the pages that a job has failed, until it is closed or the next one fails. It is as wide as
/// what it says and stands in the middle, where neither the actions of a page nor those of a pane are.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *window);

    void showError(const Error &error);
    QString text() const { return m_bar->text(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    MessageBar *m_bar;
};

} // namespace slipway
