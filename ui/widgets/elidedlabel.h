#pragma once

#include "ui/widgets/textlabel.h"

namespace slipway {

/// One line of plain text that is cut with "…" where there is no room; the tip then holds all of it.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                         QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(Tone tone);
    void setElideMode(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// The token of a tone in the theme in use.
QColor toneColour(Tone tone);

} // namespace slipway
