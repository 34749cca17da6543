#include "tests/bench/millionindex.h"

#include "models/base/ids.h"
#include "models/storage/index.h"
#include "models/storage/ledger.h"
#include "models/storage/registrytable.h"
#include "models/storage/scantable.h"
#include "models/storage/secondaryindexes.h"
#include "models/storage/versionrecords.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

#include <random>

namespace slipway {

namespace {

constexpr int manyNames = 6000; ///< of metrics, and as many of parameters

const QString registryName = QStringLiteral("million");

double share(std::mt19937 &random)
{
    return std::uniform_real_distribution<double>(0.5, 1.0)(random);
}

ModelVersion version(int index)
{
    static const char *const models[] = {"Fraud Risk", "Churn",   "Credit Score", "Ad Click",
                                         "Demand",     "Anomaly", "Search Rank",  "Price"};
    static const char *const stages[] = {"", "Development", "Staging", "Production", "Archived"};
    static const char *const statuses[] = {"trained", "validated", "deployed", "archived"};
    static const char *const types[] = {"XGBoost", "LightGBM", "PyTorch"};
    static const char *const teams[] = {"risk", "growth", "search", "ads", "platform"};
    std::mt19937 random(static_cast<unsigned>(index));
    const auto any = [&random](const auto &words) { return QString::fromLatin1(words[random() % std::size(words)]); };
    ModelVersion made;
    VersionSummary &summary = made.summary;
    summary.registry = registryName;
    summary.model = QStringLiteral("%1 %2").arg(any(models)).arg(random() % 40);
    const QDateTime created = QDateTime(QDate(2023, 1, 1), QTime(0, 0), QTimeZone::utc()).addSecs(qint64(index) * 60);
    summary.version = QStringLiteral("%1_%2").arg(index).arg(created.toString(QStringLiteral("yyyyMMdd_HHmmss")));
    summary.semver = QStringLiteral("%1.%2.0").arg(index / 20000).arg(index % 500);
    summary.id = versionId(summary.registry, summary.model, summary.version);
    summary.stage = any(stages);
    summary.status = any(statuses);
    summary.type = any(types);
    summary.createdAtMs = created.toMSecsSinceEpoch();
    made.author = QStringLiteral("author-%1").arg(random() % 60);
    made.description = QStringLiteral("Nightly run %1").arg(random() % 5000);
    for (const char *name : {"accuracy", "f1_score", "auc_roc", "loss"})
        made.metrics.append({QString::fromLatin1(name), Split::Summary, share(random)});
    for (int i = 0; i < 2; ++i)
        made.metrics.append({QStringLiteral("metric_%1").arg(random() % manyNames), Split::Validation, share(random)});
    for (const char *name : {"max_depth", "eta", "seed"})
        made.parameters.append({QString::fromLatin1(name), QString::number(random() % 50)});
    made.parameters.append({QStringLiteral("parameter_%1").arg(random() % manyNames), QStringLiteral("1.0")});
    made.tags = {{QStringLiteral("team"), any(teams)},
                 {QStringLiteral("data"), QStringLiteral("set-%1").arg(random() % 300)},
                 {QStringLiteral("commit"), QString::number(random() % 100000, 16)}};
    made.artifacts = {{summary.version + QStringLiteral("/model.bin"),
                       40000 + qint64(random() % 9000),
                       {},
                       QStringLiteral("xgboost-ubjson"),
                       {},
                       false,
                       false}};
    MetricSeries loss{QStringLiteral("val_loss"), {}, {}};
    for (int step = 1; step <= 32; ++step) {
        loss.steps.push_back(step);
        loss.values.push_back(1.0 / step + share(random) / 10);
    }
    made.histories = {loss};
    completeSummary(made);
    return made;
}

Status writeVersions(Database &database, int versions)
{
    constexpr int perTransaction = 10000;
    Status written = SecondaryIndexes::drop(database);
    for (int begin = 0; begin < versions && written.ok(); begin += perTransaction) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        VersionRecords records(database);
        for (int i = begin; i < std::min(versions, begin + perTransaction) && written.ok(); ++i)
            written = records.add(version(i), QString::number(i), {}, {});
        if (written)
            written = records.flush();
        if (written)
            written = transaction->commit();
    }
    return written ? SecondaryIndexes::ensure(database) : written;
}

} // namespace

bool writeMillionIndex(const QString &dataFolder, int versions)
{
    const auto index = Index::open(dataFolder);
    const auto ledger = Ledger::open(dataFolder);
    if (!index || !ledger)
        return false;
    const auto contents = (*index)->here();
    const auto kept = (*ledger)->here();
    if (!contents || !kept)
        return false;
    if (const auto items = Tally(**contents).uses(Tally::Kind::Items); items && !items->isEmpty())
        return items->first().uses == versions && SecondaryIndexes::ensure(**contents).ok();
    const QString folder = QDir(dataFolder).absoluteFilePath(registryName);
    if (!QDir().mkpath(folder) || !(*contents)->execute("PRAGMA cache_size = -64000"))
        return false;
    return RegistryTable(**kept).add({registryName, folder, QStringLiteral("trained-models"), 0}).ok()
           && writeVersions(**contents, versions).ok() && ScanTable(**contents).set(registryName, 0, 0).ok();
}

} // namespace slipway
