#pragma once

#include <QListView>

namespace slipway {

/// A TallyModel as rows with bars, as high as all of them. A click and Enter on a row emit chosen().
class BarList final : public QListView
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit BarList(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace slipway
