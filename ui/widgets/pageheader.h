#pragma once

#include <QWidget>

class QHBoxLayout;

namespace slipway {

class ElidedLabel;
class LoadingLine;
class TextLabel;

/// The 52 px on top of a page: title, what is shown, controls in the middle, actions at the right (secondary
/// first, the primary one last).
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What is shown, as the version beside a model's name; data.
    void setDetail(const QString &detail);
    /// `stretch` 1: takes all room that is left.
    void addControl(QWidget *widget, int stretch = 0);
    void addAction(QWidget *widget);
    /// Runs along the lower edge; becomes a child.
    void setLoadingLine(LoadingLine *line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TextLabel *m_title;
    ElidedLabel *m_detail;
    QHBoxLayout *m_controls;
    QHBoxLayout *m_actions;
    LoadingLine *m_loading = nullptr;
};

} // namespace slipway
