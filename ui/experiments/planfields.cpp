#include "ui/experiments/planfields.h"

#include "models/domain/modelversion.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace slipway {

namespace {

constexpr QChar between = QLatin1Char(';');

QString plainNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> percentIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(QLatin1Char('%')) ? numberIn(trimmed.chopped(1)) : std::nullopt;
}

std::optional<qint64> timeIn(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace

std::optional<double> numberIn(const QString &text)
{
    bool ok = false;
    const double number = QLocale().toDouble(text.trimmed(), &ok);
    if (ok)
        return number;
    const double plain = text.trimmed().toDouble(&ok);
    return ok ? std::optional(plain) : std::nullopt;
}

WrittenAmount amountIn(const QString &text, std::optional<double> mean)
{
    const auto percent = percentIn(text);
    if (!percent)
        return {numberIn(text), std::nullopt};
    const double share = *percent / 100;
    return {mean ? std::optional(share * std::abs(*mean)) : std::nullopt, share};
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

std::vector<double> sharesIn(const QString &text)
{
    std::vector<double> shares;
    for (const QString &share : namesIn(text))
        shares.push_back(share.toDouble());
    return shares;
}

QString sharesText(const std::vector<double> &shares)
{
    QStringList parts;
    for (const double share : shares)
        parts.append(QString::number(share, 'g', QLocale::FloatingPointShortest));
    return parts.join(QStringLiteral(", "));
}

QList<MetricPlan> guardrailsIn(const QString &text)
{
    QList<MetricPlan> guardrails;
    for (const QString &one : text.split(between, Qt::SkipEmptyParts)) {
        MetricPlan guardrail;
        guardrail.name = one.section(QLatin1Char(':'), 0, -2).trimmed();
        if (guardrail.name.isEmpty())
            guardrail.name = one.trimmed();
        guardrail.role = MetricRole::Guardrail;
        guardrail.direction = lowerIsBetter(guardrail.name) ? Direction::LowerIsBetter : Direction::HigherIsBetter;
        const QString margin = one.section(QLatin1Char(':'), -1);
        const qsizetype of = margin.indexOf(QStringLiteral(" of "));
        const WrittenAmount written = amountIn(margin.left(of), of < 0 ? std::nullopt : numberIn(margin.mid(of + 4)));
        guardrail.margin = written.amount;
        guardrail.relativeMargin = written.share;
        guardrails.append(guardrail);
    }
    return guardrails;
}

QString guardrailsText(const QList<MetricPlan> &metrics)
{
    QStringList parts;
    for (const MetricPlan &metric : metrics) {
        if (metric.role != MetricRole::Guardrail)
            continue;
        const double margin = metric.margin.value_or(0);
        const QString text = metric.relativeMargin ? QStringLiteral("%1% of %2")
                                                         .arg(plainNumber(*metric.relativeMargin * 100),
                                                              plainNumber(margin / *metric.relativeMargin))
                                                   : plainNumber(margin);
        parts.append(metric.name + QStringLiteral(": ") + text);
    }
    return parts.join(QStringLiteral("; "));
}

QList<PlannedPhase> phasesIn(const QString &text)
{
    QList<PlannedPhase> phases;
    for (const QString &one : text.split(between, Qt::SkipEmptyParts)) {
        const auto fromMs = timeIn(one.section(QLatin1Char('='), 0, 0));
        phases.append(fromMs ? PlannedPhase{*fromMs, sharesIn(one.section(QLatin1Char('='), 1))} : PlannedPhase());
    }
    return phases;
}

QString phasesText(const QList<PlannedPhase> &phases)
{
    QStringList parts;
    for (const PlannedPhase &phase : phases) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(phase.fromMs, Qt::UTC);
        const bool isDay = from.time() == QTime(0, 0);
        parts.append(QStringLiteral("%1 = %2").arg(
            isDay ? from.date().toString(Qt::ISODate) : from.toString(Qt::ISODate), sharesText(phase.split)));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace slipway
