#pragma once

#include <QWidget>

namespace slipway {

/// Lets a folder be dropped anywhere on a widget, and lies over it while one is held there.
class FolderDrop final : public QWidget
{
    Q_OBJECT

public:
    /// Over all of `target`, which owns it.
    explicit FolderDrop(QWidget *target);

Q_SIGNALS:
    void dropped(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slipway
