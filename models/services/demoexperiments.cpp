#include "models/services/demoexperiments.h"

#include "models/base/atomicfile.h"
#include "models/base/clock.h"
#include "models/services/partprogress.h"
#include "models/training/dataprocess.h"

#include <QDateTime>

#include <cmath>
#include <random>

namespace slipway {

namespace {

/// What is true of the two arms.
struct Truth {
    const char *name;
    int requests;
    double rateOfControl;
    double rateOfTreatment;
    double msOfControl;
    double msOfTreatment;
    double planned;             ///< share of the treatment
    double lostOnMobile;        ///< share of the treatment's requests from mobile that never reach the log
    const char *mode = nullptr; ///< of a plan that is made before; null: nobody made one
    qint64 plannedPerArm = 0;
    int looks = 1; ///< the log grows between them
};
constexpr Truth truths[] = {
    {"Recommender loses", 8000, 0.92, 0.88, 42, 42, 0.5, 0},
    {"Ranker waits", 3000, 0.92, 0.93, 42, 42, 0.1, 0},
    {"Search with a broken split", 9000, 0.92, 0.94, 42, 42, 0.2, 0.6},
    {"Summary wins but is slower", 9000, 0.88, 0.93, 42, 47, 0.5, 0},
    {"Feed with planned looks", 6000, 0.92, 0.93, 42, 42, 0.5, 0, "group_sequential", 5000, 3},
    {"Checkout read live", 7000, 0.92, 0.935, 42, 42, 0.5, 0, "sequential", 6000},
};
constexpr const char *platforms[] = {"web", "ios", "android"};
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 daysMs = 7 * dayMs;
constexpr qint64 hourMs = 3'600'000;

/// Eight days before today, at 9:00 UTC: the tests took a week and ended yesterday.
qint64 beginOfTests()
{
    return SystemClock().nowMs() / dayMs * dayMs - daysMs - dayMs + 9 * hourMs;
}

/// JSON lines, oldest first. Latencies are a sum of exponentials, as those of real servers have a tail.
QByteArray logOf(const Truth &truth, const QString &control, const QString &treatment, qint64 beginMs, quint32 seed)
{
    std::mt19937 random(seed);
    const auto uniform = [&random] { return (random() + 0.5) / 4294967296.0; };
    QByteArray log;
    for (int i = 0; i < truth.requests; ++i) {
        const bool treated = uniform() < truth.planned;
        const size_t platform = random() % std::size(platforms);
        const bool succeeded = uniform() < (treated ? truth.rateOfTreatment : truth.rateOfControl);
        const double mean = treated ? truth.msOfTreatment : truth.msOfControl;
        const double ms = 8 + (mean - 8) * -(std::log(uniform()) + std::log(uniform())) / 2;
        const bool isLost = uniform() < truth.lostOnMobile;
        if (treated && platform == 0 && isLost)
            continue;
        const qint64 at = beginMs + daysMs * i / truth.requests;
        log += "{\"timestamp\": \"" + QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1()
               + "\", \"user_id\": \"u" + QByteArray::number(i) + "\", \"model_version\": \""
               + (treated ? treatment : control).toUtf8() + "\", \"platform\": \"" + platforms[platform]
               + "\", \"success\": " + (succeeded ? "true" : "false")
               + ", \"response_time_ms\": " + QByteArray::number(ms, 'f', 2) + "}\n";
    }
    return log;
}

ImportRequest requestFor(const Truth &truth, const QString &file, const QString &control, qint64 beginMs)
{
    ImportRequest request;
    request.name = QLatin1String(truth.name);
    request.files = {file};
    request.control = control;
    request.split = {1 - truth.planned, truth.planned};
    request.metrics = {{.name = QStringLiteral("success"), .kind = MetricKind::Proportion, .role = MetricRole::Primary},
                       {.name = QStringLiteral("response_time_ms"),
                        .direction = Direction::LowerIsBetter,
                        .role = MetricRole::Guardrail,
                        .margin = 2.0}};
    if (truth.mode) {
        request.plan = ExperimentPlan{.control = control, .split = request.split, .metrics = request.metrics};
        request.plan->mode = QLatin1String(truth.mode);
        request.plan->plannedPerArm = truth.plannedPerArm;
        request.plan->madeAtMs = beginMs - hourMs;
    }
    return request;
}

/// The log as it was at a look: whole lines.
QByteArray upTo(const QByteArray &log, int look, int looks)
{
    return look == looks ? log : log.first(log.lastIndexOf('\n', log.size() * look / looks) + 1);
}

Result<ExperimentAnalysis> lookAgain(ExperimentService &experiments, const QString &name, Progress &progress)
{
    const auto added = experiments.update(name, progress);
    return added ? experiments.analyse(name, progress) : added.error();
}

} // namespace

Status importDemoExperiments(ExperimentService &experiments, const QString &folder, const QString &control,
                             const QString &treatment, Progress &progress)
{
    const qint64 beginMs = beginOfTests();
    quint32 seed = 0;
    for (const Truth &truth : truths) {
        PartProgress part(progress, seed, seed + 1, std::size(truths));
        ++seed;
        QString fileName = QLatin1String(truth.name);
        const QString file = folder + QLatin1Char('/') + fileName.toLower().replace(QLatin1Char(' '), QLatin1Char('-'))
                             + QStringLiteral(".jsonl");
        const QByteArray log = logOf(truth, control, treatment, beginMs, seed);
        for (int look = 1; look <= truth.looks; ++look) {
            if (const Status written = writeFileAtomically(file, upTo(log, look, truth.looks)); !written)
                return written;
            const ImportRequest request = requestFor(truth, file, control, beginMs);
            const auto read =
                look == 1 ? experiments.import(request, part) : lookAgain(experiments, request.name, part);
            if (!read)
                return read.error();
        }
    }
    return {};
}

Status writeAnswersTable(const QString &folder)
{
    constexpr int rows = 1200;
    const qint64 beginMs = beginOfTests();
    std::mt19937 random(11);
    QByteArray table = "zeitpunkt;nutzer;variant;erfolg;ergebnis;dauer_ms\n";
    for (int i = 0; i < rows; ++i) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(beginMs + daysMs * i / rows, Qt::UTC);
        const bool treated = random() % 2 == 1;
        table += at.toString(Qt::ISODate).toLatin1() + ";n" + QByteArray::number(i) + (treated ? ";v2;" : ";v1;")
                 + (random() % 100 < (treated ? 93U : 90U) ? "ja;" : "nein;")
                 + (random() % 100 < 97 ? "ok;" : "fehler;") + QByteArray::number(30 + random() % 20) + ','
                 + QByteArray::number(random() % 10) + '\n';
    }
    return writeFileAtomically(folder + QStringLiteral("/checkout-table.csv"), table);
}

Status writeDriftSamples(const QString &folder)
{
    constexpr int subjects = 2000;
    constexpr quint64 driftSeed = 11;
    constexpr float fallen = 0.9F;
    const DataProcess &process = dataProcesses().first();
    const qsizetype coverage = process.featureNames.indexOf(QStringLiteral("test_coverage"));
    for (const auto &[name, purpose] :
         {std::pair("drift-then.csv", DataPurpose::Training), std::pair("drift-now.csv", DataPurpose::Traffic)}) {
        const LabelledRows data = drawRows(process, purpose, subjects, 1, driftSeed);
        const auto columns = qsizetype(data.rows.columns);
        QByteArray csv = process.featureNames.join(QLatin1Char(',')).toUtf8() + '\n';
        for (size_t i = 0; i < data.rows.values.size(); ++i) {
            const qsizetype column = qsizetype(i) % columns;
            const float shift = purpose == DataPurpose::Traffic && column == coverage ? fallen : 1;
            csv += QByteArray::number(data.rows.values[i] * shift) + (column + 1 == columns ? '\n' : ',');
        }
        if (const Status written = writeFileAtomically(folder + QLatin1Char('/') + QLatin1String(name), csv); !written)
            return written;
    }
    return {};
}

} // namespace slipway
