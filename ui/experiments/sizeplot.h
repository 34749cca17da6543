#pragma once

#include "models/services/experimentsize.h"

#include <QWidget>

namespace slipway {

class ChartLegend;
class PlotView;
class TextLabel;

/// What if: the units that an experiment needs against the effect that it is to find, a line for each share of the
/// canary. Both axes are logarithmic.
class SizePlot final : public QWidget
{
    Q_OBJECT

public:
    explicit SizePlot(QWidget *parent = nullptr);

    /// Without a question it says what it needs, instead of axes without a line.
    void setQuestion(const std::optional<SizeQuestion> &question);

private:
    void showCurves();

    std::optional<SizeQuestion> m_question;
    ChartLegend *m_legend;
    PlotView *m_plot;
    TextLabel *m_empty;
};

} // namespace slipway
