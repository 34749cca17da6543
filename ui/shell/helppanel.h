#pragma once

#include <QWidget>

class QScrollArea;

namespace slipway {

class TextLabel;

/// What F1 shows beside a page: what the page is for, its keys, and the keys of the window.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setHelp(const QString &pageTitle, const QString &help);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QScrollArea *m_scroll; ///< a help may be longer than the window is high
};

} // namespace slipway
