#include "ui/charts/reportcurves.h"

#include "models/domain/comparison.h"
#include "models/domain/metricname.h"
#include "models/domain/numbertext.h"
#include "models/domain/seriespyramid.h"
#include "ui/charts/historycurves.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotcurve.h"
#include "ui/charts/svgelements.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr int width = 720;
constexpr QRectF plotArea(64, 10, 640, 220);
constexpr double keysTop = 282; ///< below the plot and its labels
constexpr qsizetype mostCurves = 40;
constexpr qsizetype mostColumns = 5120; ///< of all curves of a figure
constexpr double keyHeight = 20;
constexpr qsizetype mostFigures = 12;
constexpr int wantedTicks = 5;

struct Curve {
    QString name;
    int look = 0;
    const MetricSeries *series = nullptr;
    SeriesPyramid pyramid;
};

QString dashOf(int look)
{
    QStringList dash;
    for (const qreal length : seriesDash(look))
        dash.append(QString::number(length));
    return dash.isEmpty() ? QString() : QStringLiteral(" stroke-dasharray=\"%1\"").arg(dash.join(QLatin1Char(',')));
}

QColor colourOf(int look)
{
    return Tokens::light().series[static_cast<size_t>(look % 8)];
}

/// Draws the curves of one metric as SVG.
class CurvePicture
{
public:
    CurvePicture(QList<Curve> curves, HistoryX stepKind) : m_curves(std::move(curves)), m_stepKind(stepKind)
    {
        measure();
    }

    bool isEmpty() const { return !(m_low <= m_high); }

    QByteArray svg() const
    {
        QString curves;
        QPointF left(plotArea.left(), keysTop);
        for (const Curve &curve : m_curves)
            curves += path(curve);
        for (const Curve &curve : m_curves)
            curves += key(curve, left);
        return svgDocument(width, left.y() + keyHeight, axes() + curves);
    }

private:
    void measure()
    {
        for (const Curve &curve : m_curves) {
            const SeriesPyramid::Node whole = curve.pyramid.whole();
            if (whole.least == SeriesPyramid::none || curve.series->steps.empty())
                continue;
            m_low = std::min(m_low, curve.pyramid.values()[whole.least]);
            m_high = std::max(m_high, curve.pyramid.values()[whole.greatest]);
            m_from = std::min(m_from, curve.series->steps.front());
            m_to = std::max(m_to, curve.series->steps.back());
        }
        if (m_low == m_high) { // room for an axis around a constant
            const double half = m_low == 0 ? 0.5 : std::abs(m_low) / 2;
            m_low = std::max(m_low - half, -std::numeric_limits<double>::max());
            m_high = std::min(m_high + half, std::numeric_limits<double>::max());
        }
    }

    // Halves first: the distance of two finite numbers may be none.
    static double share(double value, double low, double high)
    {
        const double span = high / 2 - low / 2;
        return span > 0 ? (value / 2 - low / 2) / span : 0.5;
    }
    QPointF place(double x, double y) const
    {
        return {plotArea.left() + share(x, m_from, m_to) * plotArea.width(),
                plotArea.bottom() - share(y, m_low, m_high) * plotArea.height()};
    }

    QString axes() const
    {
        const Tokens &t = Tokens::light();
        QString text;
        const Ticks ticks = linearTicks(m_low, m_high, wantedTicks);
        for (const double value : ticks.values) {
            const double y = place(m_from, value).y();
            text += svgLine({plotArea.left(), y}, {plotArea.right(), y}, t.grid);
            text += svgText({plotArea.left() - 8, y + 4}, tickText(value, ticks), "end", t.text3);
        }
        for (const double value : wholeTicks(m_from, m_to, wantedTicks).values) {
            const double x = place(value, m_low).x();
            text += svgLine({x, plotArea.bottom()}, {x, plotArea.bottom() + 4}, t.axis);
            text += svgText({x, plotArea.bottom() + 17}, QString::number(value), "middle", t.text3);
        }
        text +=
            svgText({plotArea.center().x(), plotArea.bottom() + 34}, historyStepTitle(m_stepKind), "middle", t.text3);
        return text + svgLine(plotArea.bottomLeft(), plotArea.bottomRight(), t.axis);
    }

    QString path(const Curve &curve) const
    {
        const auto columns = static_cast<int>(std::min(plotArea.width(), qreal(mostColumns / m_curves.size())));
        std::vector<double> edges;
        for (int column = 0; column <= columns; ++column)
            edges.push_back(m_from + (m_to - m_from) * column / columns);
        QString lines;
        QString dots; // points without neighbours
        for (const std::vector<CurvePoint> &run : visibleRuns(curve.series->steps, curve.pyramid, edges)) {
            QString &data = run.size() == 1 ? dots : lines;
            QChar order = QLatin1Char('M');
            for (const CurvePoint &point : run) {
                const QPointF at = place(point.x, point.y);
                data += order + svgNumber(at.x()) + QLatin1Char(' ') + svgNumber(at.y());
                order = QLatin1Char('L');
            }
            if (run.size() == 1)
                data += QStringLiteral("h0.01");
        }
        const auto element = [&curve](const QString &data, const char *width, const QString &dash) {
            return QStringLiteral("<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\" "
                                  "stroke-linejoin=\"round\" stroke-linecap=\"round\"%4/>\n")
                .arg(data, colourOf(curve.look).name(), QLatin1String(width), dash);
        };
        return (lines.isEmpty() ? QString() : element(lines, "1.75", dashOf(curve.look)))
               + (dots.isEmpty() ? QString() : element(dots, "5", {}));
    }

    /// The curve's line and name at `at`, which moves behind them; a new row begins where one is full.
    static QString key(const Curve &curve, QPointF &at)
    {
        constexpr double sample = 20;
        constexpr double letter = 6.4;
        constexpr double gap = 18;
        const double needed = sample + 6 + static_cast<double>(curve.name.size()) * letter;
        if (at.x() + needed > plotArea.right() && at.x() > plotArea.left())
            at = {plotArea.left(), at.y() + keyHeight};
        const QString line = svgLine(at, at + QPointF(sample, 0), colourOf(curve.look),
                                     QStringLiteral(" stroke-width=\"2\"") + dashOf(curve.look));
        const QString name = svgText(at + QPointF(sample + 6, 4), curve.name, "start", Tokens::light().text2);
        at.rx() += needed + gap;
        return line + name;
    }

    QList<Curve> m_curves;
    HistoryX m_stepKind;
    double m_low = HUGE_VAL;
    double m_high = -HUGE_VAL;
    double m_from = HUGE_VAL;
    double m_to = -HUGE_VAL;
};

/// A version's curve of a metric.
struct Candidate {
    qsizetype version = 0;
    const MetricSeries *series = nullptr;
    std::optional<double> best; ///< value; none when nobody knows what is better
};

QList<Candidate> candidatesOf(const QList<ModelVersion> &versions, const QString &metric)
{
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        for (const MetricSeries &series : versions[i].histories) {
            if (series.name != metric)
                continue;
            const auto best = bestOf({metric, {}}, series);
            candidates.append({i, &series, best ? std::optional(best->y) : std::nullopt});
        }
    }
    return candidates;
}

/// Leaves those that are worth drawing, in the order of the versions, and says what that was.
QString choose(QList<Candidate> &candidates, const QString &metric, int baseline)
{
    const auto all = static_cast<int>(candidates.size());
    if (all <= mostCurves)
        return {};
    const bool isRanked =
        std::any_of(candidates.begin(), candidates.end(), [](const Candidate &one) { return one.best.has_value(); });
    const bool lowFirst = lowerIsBetter(metric);
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
        if ((a.version == baseline) != (b.version == baseline))
            return a.version == baseline;
        if (!a.best || !b.best)
            return a.best && !b.best;
        return lowFirst ? *a.best < *b.best : *a.best > *b.best;
    });
    candidates.resize(mostCurves);
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.version < b.version; });
    const char *sentence =
        isRanked ? QT_TRANSLATE_NOOP("Core", "%1 of %2 curves are drawn: the baseline and the best values came first.")
                 : QT_TRANSLATE_NOOP("Core", "%1 of %2 curves are drawn: the baseline and the first versions.");
    return QCoreApplication::translate("Core", sentence).arg(countText(mostCurves), countText(all));
}

} // namespace

QList<ReportFigure> curveFigures(const QList<ModelVersion> &versions, const QStringList &names, const QList<int> &looks,
                                 int baseline)
{
    const HistoryX stepKind = stepKindOf(versions);
    QList<ReportFigure> figures;
    for (const QString &metric : curveNames(versions).mid(0, mostFigures)) {
        QList<Candidate> candidates = candidatesOf(versions, metric);
        const QString note = choose(candidates, metric, baseline);
        QList<Curve> curves;
        for (const Candidate &one : std::as_const(candidates))
            curves.append({names.value(one.version),
                           looks.value(one.version),
                           one.series,
                           {one.series->values, ValueFilter::Finite}});
        if (const CurvePicture picture(curves, stepKind); !picture.isEmpty())
            figures.append({metric, picture.svg(), note});
    }
    return figures;
}

} // namespace slipway
