#include "models/sources/mlflowdbruns.h"

#include "models/formats/mlflowhistory.h"
#include "models/formats/problems.h"

#include <map>

namespace slipway {

namespace {

/// Of one run or model: a number that no honest one reaches.
constexpr qint64 mostRows = 1'000'000;

/// An error of one item is its problem; one of the connection ends the reading.
Status asProblem(const Status &read, const QString &file, const char *table, QList<Problem> &problems)
{
    if (read || read.error().code == ErrorCode::Conflict || read.error().code == ErrorCode::Cancelled)
        return read;
    problems.append({QStringLiteral("corrupt"), file, QString::fromLatin1(table), read.error()});
    return {};
}

} // namespace

Result<std::unique_ptr<MlflowDbRuns>> MlflowDbRuns::open(MlflowDbFile &file)
{
    std::unique_ptr<MlflowDbRuns> runs(new MlflowDbRuns(file));
    Status opened = runs->prepare();
    if (opened)
        opened = runs->readExperiments();
    if (!opened)
        return opened.error();
    return runs;
}

Status MlflowDbRuns::prepare()
{
    const auto make = [&](std::optional<Statement> &statement, const char *table,
                          std::initializer_list<const char *> columns, const char *rest) -> Status {
        if (!m_file.hasRows(table))
            return {};
        auto made = m_file.select(table, columns, rest);
        if (!made)
            return made.error();
        statement.emplace(std::move(made).value());
        return {};
    };
    Status made = make(
        m_run, "runs",
        {"name", "user_id", "status", "start_time", "end_time", "lifecycle_stage", "artifact_uri", "experiment_id"},
        "WHERE run_uuid = ?");
    if (made)
        made = make(m_metrics, "latest_metrics", {"key", "value", "is_nan", "step", "timestamp"},
                    "WHERE run_uuid = ? ORDER BY key");
    if (made)
        made = make(m_points, "metrics", {"key", "value", "is_nan", "step", "timestamp"}, "WHERE run_uuid = ?");
    if (made)
        made = make(m_parameters, "params", {"key", "value"}, "WHERE run_uuid = ? ORDER BY key");
    if (made)
        made = make(m_tags, "tags", {"key", "value"}, "WHERE run_uuid = ? ORDER BY key");
    if (made)
        made =
            make(m_model, "logged_models", {"name", "model_type", "status", "artifact_location"}, "WHERE model_id = ?");
    if (made)
        made = make(m_modelMetrics, "logged_model_metrics",
                    {"metric_name", "metric_value", "metric_step", "dataset_name", "dataset_digest"},
                    "WHERE model_id = ? ORDER BY metric_name, metric_step");
    if (made)
        made = make(m_modelParameters, "logged_model_params", {"param_key", "param_value"},
                    "WHERE model_id = ? ORDER BY param_key");
    if (made)
        made = make(m_modelTags, "logged_model_tags", {"tag_key", "tag_value"}, "WHERE model_id = ? ORDER BY tag_key");
    if (!made)
        return made;
    Database &database = m_file.database();
    // Without the index, which MLflow before 1.26 had not, counting would read the table once for each run.
    auto index = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = "
                                  "'index_metrics_run_uuid' AND tbl_name = 'metrics'");
    if (m_points && index && index->step().valueOr(false)) {
        auto count = database.prepare("SELECT count(*) FROM metrics WHERE run_uuid = ?");
        if (!count)
            return count.error();
        m_pointCount.emplace(std::move(count).value());
    }
    if (m_file.hasRows("inputs") && m_file.hasRows("datasets") && m_file.has("input_tags")) {
        auto datasets =
            database.prepare("SELECT d.name, d.digest, t.value, d.dataset_source_type, d.dataset_profile FROM inputs i"
                             " JOIN datasets d ON d.dataset_uuid = i.source_id"
                             " LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'"
                             " WHERE i.destination_type = 'RUN' AND i.destination_id = ? AND i.source_type = 'DATASET'"
                             " ORDER BY d.name, d.digest");
        if (!datasets)
            return datasets.error();
        m_datasets.emplace(std::move(datasets).value());
    }
    return {};
}

Status MlflowDbRuns::readExperiments()
{
    if (!m_file.has("experiments"))
        return {};
    auto select = m_file.select("experiments", {"experiment_id", "name", "lifecycle_stage"}, "");
    if (!select)
        return select.error();
    QList<Problem> problems;
    const Status read = eachRow(*select, [&](const Statement &row) {
        const MlflowDbRow values(row, "experiments", m_file.file(), problems);
        m_experiments.insert(values.integer(0).value_or(-1), {values.text(1), row.utf8(2) == "deleted"});
    });
    return asProblem(read, m_file.file(), "experiments", problems);
}

Result<MlflowDbRuns::Found> MlflowDbRuns::addRun(std::string_view id, ModelVersion &version, FactDigest &digest)
{
    Found found;
    if (id.empty() || !m_run)
        return found;
    MlflowRun run;
    run.id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    const Status read = readRun(id, run, found, digest, version.problems);
    if (!read)
        return read.error();
    if (!found.isThere)
        return found;
    if (version.summary.kind == VersionKind::Run)
        addMlflowLoneRun(std::move(run), version);
    else
        addMlflowRun(std::move(run), version);
    return found;
}

Status MlflowDbRuns::readRun(std::string_view id, MlflowRun &run, Found &found, FactDigest &digest,
                             QList<Problem> &problems)
{
    const auto each = [&](std::optional<Statement> &statement, const char *table, auto take) -> Status {
        if (!statement)
            return {};
        statement->bindUtf8(1, id);
        const auto taken = [&](const Statement &row) { take(MlflowDbRow(row, table, m_file.file(), problems), row); };
        return asProblem(eachRow(*statement, taken, mostRows), m_file.file(), table, problems);
    };
    Status read = each(m_run, "runs", [&](const MlflowDbRow &values, const Statement &row) {
        values.digest(digest, 8);
        found.isThere = true;
        run.name = values.text(0);
        run.user = values.text(1);
        run.status = values.text(2);
        run.startedAtMs = values.integer(3);
        run.endedAtMs = values.integer(4);
        found.artifactUri = values.text(6);
        const qint64 number = values.integer(7).value_or(-1);
        const Experiment experiment = m_experiments.value(number, {QString::number(number), false});
        run.experiment = experiment.name;
        run.isDeleted = row.utf8(5) == "deleted" || experiment.isDeleted;
        digest.add(experiment.name.toStdString());
    });
    if (!read || !found.isThere)
        return read;
    read = each(m_metrics, "latest_metrics", [&](const MlflowDbRow &values, const Statement &) {
        values.digest(digest, 5);
        run.metrics.append({values.text(0), Split::Summary, values.value(1, 2)});
    });
    if (read)
        read = each(m_parameters, "params", [&](const MlflowDbRow &values, const Statement &) {
            values.digest(digest, 2);
            run.parameters.append({values.text(0), values.text(1)});
        });
    if (read)
        read = each(m_tags, "tags", [&](const MlflowDbRow &values, const Statement &) {
            values.digest(digest, 2);
            run.tags.append({values.text(0), values.text(1)});
        });
    if (read)
        read = each(m_datasets, "datasets", [&](const MlflowDbRow &values, const Statement &) {
            values.digest(digest, 5);
            run.datasets.append({values.text(0), values.text(1), values.text(2), values.text(3), values.text(4)});
        });
    if (read)
        read = each(m_pointCount, "metrics", [&](const MlflowDbRow &values, const Statement &row) {
            values.digest(digest, 1);
            found.hasHistory = row.integer(0) > 0;
        });
    if (!m_pointCount)
        found.hasHistory = m_points.has_value();
    return read;
}

Result<QString> MlflowDbRuns::addLoggedModel(const QString &id, ModelVersion &version, FactDigest &digest)
{
    if (id.isEmpty() || !m_model)
        return QString();
    QString location;
    bool isThere = false;
    MlflowLoggedModel model;
    model.id = id;
    const auto each = [&](std::optional<Statement> &statement, const char *table, int columns, auto take) -> Status {
        if (!statement)
            return {};
        statement->bind(1, id);
        const auto taken = [&](const Statement &row) {
            const MlflowDbRow values(row, table, m_file.file(), version.problems);
            values.digest(digest, columns);
            take(values);
        };
        return asProblem(eachRow(*statement, taken, mostRows), m_file.file(), table, version.problems);
    };
    Status read = each(m_model, "logged_models", 4, [&](const MlflowDbRow &values) {
        isThere = true;
        model.name = values.text(0);
        model.type = values.text(1);
        model.status = mlflowLoggedModelStatus(values.integer(2).value_or(0));
        location = values.text(3);
    });
    if (read && isThere)
        read = each(m_modelMetrics, "logged_model_metrics", 5, [&](const MlflowDbRow &values) {
            model.metrics.append(
                {values.text(0), values.value(1), values.integer(2).value_or(0), values.text(3), values.text(4)});
        });
    if (read && isThere)
        read = each(m_modelParameters, "logged_model_params", 2, [&](const MlflowDbRow &values) {
            model.parameters.append({values.text(0), values.text(1)});
        });
    if (read && isThere)
        read = each(m_modelTags, "logged_model_tags", 2, [&](const MlflowDbRow &values) {
            model.tags.append({values.text(0), values.text(1)});
        });
    if (!read)
        return read.error();
    if (isThere)
        addMlflowLoggedModel(model, m_file.file(), version);
    return location;
}

Status MlflowDbRuns::addHistories(const QString &runId, ModelVersion &version)
{
    if (!m_points)
        return {};
    std::map<std::string, MlflowHistory, std::less<>> histories; // by name
    m_points->bind(1, runId);
    const Status read = eachRow(*m_points, [&](const Statement &row) {
        const MlflowDbRow values(row, "metrics", m_file.file(), version.problems);
        auto history = histories.find(row.utf8(0));
        if (history == histories.end())
            history = histories.emplace(std::string(row.utf8(0)), MlflowHistory()).first;
        history->second.add(row.integer(3), row.integer(4), values.value(1, 2));
    });
    for (auto &[name, history] : histories) {
        if (history.isCut()) {
            version.problems.append(contentProblem(
                "suspicious", m_file.file(), QString::fromStdString(name),
                QT_TRANSLATE_NOOP("Core",
                                  "The metric %1 in %2 has more than 10 million points; the rest is left out.")));
        }
        const double last = history.last();
        const MetricSeries series = history.take(QString::fromStdString(name));
        version.histories.append(series);
        if (!m_metrics)
            version.metrics.append({series.name, Split::Summary, last});
    }
    return asProblem(read, m_file.file(), "metrics", version.problems);
}

} // namespace slipway
