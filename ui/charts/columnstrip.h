#pragma once

#include <QListView>

namespace slipway {

/// A TallyModel as columns side by side, in the order of its rows, their names below where there is room. A click and
/// Enter on a column emit chosen(); the arrow keys go from one to the next.
class ColumnStrip final : public QListView
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit ColumnStrip(const QString &name, QWidget *parent = nullptr);

    /// The left and right edge of a column, in pixels of the viewport.
    std::pair<int, int> edges(int row) const;

Q_SIGNALS:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintNames();
};

} // namespace slipway
