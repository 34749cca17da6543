#pragma once

#include <QListView>

class QStandardItemModel;

namespace slipway {

/// The pages of the window as a column of icons with their names; the arrow keys and Ctrl+1… move through it.
class Rail final : public QListView
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &title, const QString &iconName);
    void setCurrent(int page);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(int page);
    /// A click on the page that is open already.
    void openPageClicked();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QStandardItemModel *m_pages;
};

} // namespace slipway
