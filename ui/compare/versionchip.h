#pragma once

#include <QAbstractButton>

namespace slipway {

class Button;

/// One version of a comparison in the page's header: its line, its name, whether it is the baseline, and a cross that
/// takes it out. A click makes it the baseline.
class VersionChip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Part { Baseline, Other };

    VersionChip(const QString &name, int look, Part part, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString note() const;

    int m_look;
    Part m_part;
    Button *m_remove;
};

} // namespace slipway
