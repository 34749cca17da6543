#pragma once

#include "tests/services/experimenttest.h"

namespace slipway {

inline constexpr qint64 noon = 1'699'963'200'000; // 2023-11-14T12:00:00Z, before the standing clock
inline constexpr qint64 day = 86'400'000;

/// A row as JSON, with what is wanted of it.
struct Row {
    QByteArray arm;
    QByteArray user;
    bool ok = true;
    double ms = 40;
    qint64 atMs = noon;
    QByteArray os = "web";
    double before = 0;
};

inline QByteArray line(const Row &row)
{
    return "{\"model_version\": \"" + row.arm + "\", \"user_id\": \"" + row.user + "\", \"success\": "
           + (row.ok ? "true" : "false") + ", \"response_time_ms\": " + QByteArray::number(row.ms, 'f', 3)
           + ", \"timestamp\": " + QByteArray::number(row.atMs) + ", \"os\": \"" + row.os
           + "\", \"before\": " + QByteArray::number(row.before, 'f', 3) + "}\n";
}

inline MetricPlan primaryOf(double minEffect = 0)
{
    MetricPlan primary{
        QStringLiteral("success"), MetricKind::Proportion, Direction::HigherIsBetter, MetricRole::Primary, {}, {}};
    if (minEffect > 0)
        primary.minEffect = minEffect;
    return primary;
}

inline ExperimentPlan somePlan()
{
    ExperimentPlan plan;
    plan.control = control;
    plan.metrics = {primaryOf()};
    return plan;
}

/// An ExperimentTest that plans, imports under a plan, and reads again.
class PlannedExperimentTest : public ExperimentTest
{
protected:
    Result<ExperimentPlan> plan(const QString &name, const ExperimentPlan &wanted,
                                const QHash<QString, MetricBaseline> &baselines = {})
    {
        NoProgress progress;
        return m_core->plan({name, wanted, baselines}, progress);
    }
    ExperimentAnalysis analyse(const QString &name)
    {
        NoProgress progress;
        const auto analysis = m_core->analyse(name, progress);
        if (!analysis)
            qFatal("%s", qPrintable(analysis.error().text()));
        return *analysis;
    }
    ExperimentAnalysis importPlanned(const QByteArray &log, const ExperimentPlan &wanted)
    {
        ImportRequest request;
        request.files = {write(log)};
        request.plan = wanted;
        return import(request);
    }
};

} // namespace slipway
