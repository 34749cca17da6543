#pragma once

#include <QWidget>

namespace slipway {

/// A bar of 4 px: how far a piece of work is; filled by a third while its end is not known.
class ProgressBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBar(QWidget *parent = nullptr);

    /// `total` 0 = not known yet. `name` is what a screen reader says then; else it says the percentage.
    void setProgress(qint64 done, qint64 total, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace slipway
