#include "models/base/sqlite.h"
#include "models/services/registryservice.h"
#include "tests/bench/benches.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

namespace slipway {

namespace {

struct Options {
    int versions = 1'000'000;
    int runs = 3;
    QString file; ///< empty = in a temporary folder
};

bool parse(const QStringList &arguments, Options &options)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == QLatin1String("--versions"))
            options.versions = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--runs"))
            options.runs = arguments[i + 1].toInt();
        else if (arguments[i] == QLatin1String("--file"))
            options.file = arguments[i + 1];
        else
            return false;
    }
    return arguments.size() % 2 == 0 && options.versions > 0 && options.runs > 0;
}

/// The tables that matter as MLflow 3 creates them, with a version every minute, 1000 versions a model, 3 tags each.
constexpr auto schema = R"(
PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, PRIMARY KEY (version_num));
INSERT INTO alembic_version VALUES ('bf29a5ff90ea');
CREATE TABLE registered_models (name VARCHAR(256) NOT NULL, creation_time BIGINT, last_updated_time BIGINT,
    description VARCHAR(5000), PRIMARY KEY (name), UNIQUE (name));
CREATE TABLE registered_model_tags (key VARCHAR(250) NOT NULL, value VARCHAR(5000), name VARCHAR(256) NOT NULL,
    PRIMARY KEY (key, name));
CREATE TABLE registered_model_aliases (alias VARCHAR(256) NOT NULL, version INTEGER NOT NULL,
    name VARCHAR(256) NOT NULL, PRIMARY KEY (name, alias));
CREATE TABLE model_versions (name VARCHAR(256) NOT NULL, version INTEGER NOT NULL, creation_time BIGINT,
    last_updated_time BIGINT, description VARCHAR(5000), user_id VARCHAR(256), current_stage VARCHAR(20),
    source VARCHAR(500), run_id VARCHAR(32), status VARCHAR(20), status_message VARCHAR(500), run_link VARCHAR(500),
    storage_location VARCHAR(500), PRIMARY KEY (name, version));
CREATE TABLE model_version_tags (key VARCHAR(250) NOT NULL, value TEXT, name VARCHAR(256) NOT NULL,
    version INTEGER NOT NULL, PRIMARY KEY (key, name, version));
)";

constexpr auto versionRows = R"(
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT %1)
INSERT INTO model_versions SELECT printf('model-%04d', i / 1000), i % 1000 + 1, 1700000000000 + i * 60000,
    1700000000000 + i * 60000, '', 'user-' || (i % 50), CASE i % 100 WHEN 0 THEN 'Production' WHEN 1 THEN 'Staging'
    ELSE 'None' END, printf('models:/m-%016x%016x', i * 7919, i), printf('%016x%016x', i, i * 7919), 'READY', NULL, '',
    printf('/srv/mlflow/artifacts/%d/models/m-%016x%016x/artifacts', i % 20, i * 7919, i) FROM n;
INSERT INTO registered_models SELECT name, min(creation_time), max(last_updated_time), '' FROM model_versions
    GROUP BY name;
)";

constexpr auto tagRows = R"(
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT %1), k(k) AS (VALUES (0), (1), (2))
INSERT INTO model_version_tags SELECT CASE k WHEN 0 THEN 'framework' WHEN 1 THEN 'team' ELSE 'val_accuracy' END,
    CASE k WHEN 0 THEN 'sklearn' WHEN 1 THEN 'team-' || (i % 12) ELSE printf('%.4f', (i * 7919 % 10000) / 10000.0) END,
    printf('model-%04d', i / 1000), i % 1000 + 1 FROM n, k;
)";

bool writeDatabase(const QString &path, int versions)
{
    if (QFile::exists(path))
        return true;
    const auto database = Database::open(path, Durability::Normal);
    if (!database || !(*database)->execute(schema))
        return false;
    for (const char *rows : {versionRows, tagRows}) {
        const QByteArray sql = QByteArray(rows).replace("%1", QByteArray::number(versions));
        if (!(*database)->execute("BEGIN;" + sql + "COMMIT;"))
            return false;
    }
    return true;
}

/// sqlite3 printing the rows of versions and tags to nowhere; negative when it fails.
double floorMilliseconds(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(QStandardPaths::findExecutable(QStringLiteral("sqlite3")),
                  {QStringLiteral("-readonly"), QStringLiteral("-csv"), path,
                   QStringLiteral("SELECT * FROM model_versions; SELECT * FROM model_version_tags;")});
    const bool ended = process.waitForFinished(-1) && process.exitCode() == 0;
    return ended ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

struct Row {
    const char *name;
    std::vector<double> milliseconds;
    double least() const { return *std::min_element(milliseconds.begin(), milliseconds.end()); }
};

/// The first index, a scan with nothing changed, and one after a single tag changed.
bool addScans(const Options &options, Row &index, Row &unchanged, Row &oneTag)
{
    const QTemporaryDir data;
    JobRunner jobs;
    auto service = RegistryService::open(data.path(), jobs);
    if (!service)
        return false;
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const auto added = (*service)->add(options.file, {}, {}, progress);
    index.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (!added || added->second.versions != options.versions)
        return false;
    const auto scan = [&](Row &row, int changed) {
        timer.restart();
        const auto report = (*service)->scan(added->first.name, false, progress);
        row.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return report && report->changed == changed && report->added + report->removed == 0;
    };
    if (!scan(unchanged, 0))
        return false;
    {
        const auto database = Database::open(options.file, Durability::Normal);
        const QByteArray value = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
        if (!database || !(*database)->execute("PRAGMA journal_mode=DELETE")
            || !(*database)->execute("UPDATE model_version_tags SET value = '" + value
                                     + "' WHERE key = 'team' AND name = 'model-0000' AND version = 1"))
            return false;
    }
    return scan(oneTag, 1);
}

} // namespace

int runMlflowDbBench(const QStringList &arguments)
{
    Options options;
    if (!parse(arguments, options)) {
        std::fputs("Usage: slipway-bench mlflow-db [--versions N] [--runs N] [--file FILE.db]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    if (options.file.isEmpty())
        options.file = folder.path() + QStringLiteral("/mlflow.db");
    if (!writeDatabase(options.file, options.versions)) {
        std::fputs("slipway-bench: the database could not be written.\n", stderr);
        return 1;
    }
    Row floor{"sqlite3 -csv of versions and tags", {}};
    Row index{"slipway: full index", {}};
    Row unchanged{"slipway: scan, the file untouched", {}};
    Row oneTag{"slipway: scan, one tag changed", {}};
    for (int run = 0; run < options.runs; ++run) {
        floor.milliseconds.push_back(floorMilliseconds(options.file));
        if (floor.milliseconds.back() < 0 || !addScans(options, index, unchanged, oneTag)) {
            std::fputs("slipway-bench: sqlite3 or a scan failed.\n", stderr);
            return 1;
        }
    }
    std::printf("mlflow.db with %d versions and %d tags, page cache warm, least of %d runs\n\n%-40s %10s %8s\n",
                options.versions, options.versions * 3, options.runs, "", "ms", "ratio");
    for (const Row *row : {&floor, &index, &unchanged, &oneTag})
        std::printf("%-40s %10.0f %8.2f\n", row->name, row->least(), row->least() / floor.least());
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%-40s %10ld MB\n", "most memory", usage.ru_maxrss / 1000);
    return 0;
}

} // namespace slipway
