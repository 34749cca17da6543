#include "ui/experiments/sizeplot.h"

#include "models/domain/numbertext.h"
#include "ui/charts/chartheading.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plotview.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr std::array shares{0.05, 0.1, 0.25, 0.5};
constexpr int points = 40;
constexpr double widest = 4; ///< effects from a quarter to four times the planned one

} // namespace

SizePlot::SizePlot(QWidget *parent)
    : QWidget(parent),
      m_legend(new ChartLegend),
      m_plot(new PlotView),
      m_empty(new TextLabel(tr("Give the primary metric's value now and the smallest gain: how many units it takes is "
                               "drawn here, for canaries of 5 to 50 %. A rate lies between 0 and 1; a mean needs its "
                               "spread as well."),
                            TextRole::Body, Tone::Secondary))
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    QLabel *title = chartTitle();
    title->setText(tr("What if: units against the effect"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_legend);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_empty, 1);
    for (size_t i = 0; i < shares.size(); ++i)
        m_legend->add(tr("Canary %1").arg(percentText(shares[i], 0)), static_cast<int>(i),
                      seriesDash(static_cast<int>(i)), QString::number(shares[i]));
    m_plot->setXTitle(tr("smallest effect that is found"));
    m_plot->setAxisScale(AxisScale::Log);
    m_plot->setXAxisScale(AxisScale::Log);
    m_plot->setValueText([](double units) { return countText(std::llround(units)); });
    m_plot->setAccessibleName(title->text());
    connect(m_legend, &ChartLegend::shownChanged, this, &SizePlot::showCurves);
    showCurves();
}

void SizePlot::setQuestion(const std::optional<SizeQuestion> &question)
{
    m_question = question;
    showCurves();
}

void SizePlot::showCurves()
{
    QList<PlotCurve> curves;
    QStringList sentences;
    for (size_t i = 0; m_question && i < shares.size(); ++i) {
        PlotCurve curve;
        curve.series = static_cast<int>(i);
        curve.dash = seriesDash(curve.series);
        curve.name = tr("Canary %1").arg(percentText(shares[i], 0));
        curve.isVisible = m_legend->isShown(curve.series);
        SizeQuestion asked = *m_question;
        asked.treatmentShare = shares[i];
        if (const auto size = sizeOf(asked))
            sentences << tr("%1: %2 units.").arg(curve.name, countText(std::llround(size->total())));
        std::vector<double> effects, units;
        for (int point = 0; point <= points; ++point) {
            asked.effect = m_question->effect * std::pow(widest, 2.0 * point / points - 1);
            if (const auto size = sizeOf(asked)) {
                effects.push_back(asked.effect);
                units.push_back(size->total());
            }
        }
        curve.steps = std::move(effects);
        curve.values = std::move(units);
        curves << curve;
    }
    m_plot->setCurves(curves);
    const bool isDrawn = m_question.has_value();
    m_legend->setVisible(isDrawn);
    m_plot->setVisible(isDrawn);
    m_empty->setVisible(!isDrawn);
    m_plot->setAccessibleDescription(sentences.isEmpty() ? tr("No values.") : sentences.join(QLatin1Char(' ')));
}

} // namespace slipway
