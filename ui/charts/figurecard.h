#pragma once

#include "models/domain/readingtable.h"

#include <QDialog>

namespace slipway {

/// How one figure came about, beside the place where it stands: formula, inputs, reference, data, and the inputs to
/// copy for `slipwayctl stat`. Escape, or a click elsewhere, closes and deletes it.
class FigureCard final : public QDialog
{
    Q_OBJECT

public:
    /// Opens below `at` (of the screen), over `over`.
    static FigureCard *open(const FigureSource &source, QWidget *over, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureCard(const FigureSource &source, QWidget *over);
};

} // namespace slipway
