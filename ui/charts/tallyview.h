#pragma once

#include <QListView>

namespace slipway {

/// The rows of a TallyModel to choose one of: a click, Enter and space on a row emit chosen(). Subclasses say how a row
/// looks and where it lies.
class TallyView : public QListView
{
    Q_OBJECT

Q_SIGNALS:
    void chosen(int row);

protected:
    /// `name` is the accessible name.
    explicit TallyView(const QString &name, QWidget *parent);

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace slipway
