#pragma once

#include "ui/charts/tallyview.h"

namespace slipway {

/// A TallyModel as columns side by side, in the order of its rows, their names below where there is room. The
/// arrow keys go from one to the next.
class ColumnStrip final : public TallyView
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit ColumnStrip(const QString &name, QWidget *parent = nullptr);

    /// The left and right edge of a column, in pixels of the viewport.
    std::pair<int, int> edges(int row) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintNames();
};

} // namespace slipway
