#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace slipway {

/// A state as glyph and word: filled as a pill (headers, inspector, board), or bare (facts, status bar,
/// tables).
class StatusPill final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Pill, Bare };

    explicit StatusPill(Shape shape = Shape::Pill, QWidget *parent = nullptr);
    StatusPill(Glyph glyph, const QString &word, Shape shape = Shape::Pill, QWidget *parent = nullptr);

    void setStatus(Glyph glyph, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    Glyph m_glyph = Glyph::Unknown;
    QString m_word;
};

} // namespace slipway
