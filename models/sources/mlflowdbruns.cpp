#include "models/sources/mlflowdbruns.h"

#include "models/formats/mlflowhistory.h"
#include "models/formats/problems.h"

#include <map>

namespace slipway {

namespace {

/// Of one run or model: a number that no honest one reaches.
constexpr qint64 mostRows = 1'000'000;

/// An error of one item is its problem; one of the connection ends the reading.
Status asProblem(const Status &read, const QString &file, const char *table, QList<Problem> &problems,
                 const QString &key = {})
{
    if (read || read.error().code == ErrorCode::Conflict || read.error().code == ErrorCode::Cancelled)
        return read;
    addUnread(read.error(), file, table, key, problems);
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

/// A table that cannot be asked counts as missing; only a lock ends the reading.
Status MlflowDbRuns::keep(const char *table, Result<Statement> made, std::optional<Statement> &statement)
{
    if (made)
        statement.emplace(std::move(made).value());
    else if (made.error().code == ErrorCode::Conflict)
        return made.error();
    else
        m_file.leaveOut(table, made.error());
    return {};
}

Status MlflowDbRuns::prepare(Lookup &lookup)
{
    if (!m_file.hasRows(lookup.table))
        return {};
    const QByteArray rest = QByteArray("WHERE ") + lookup.idColumn + " = ? ORDER BY " + lookup.order;
    return keep(lookup.table, m_file.select(lookup.table, lookup.columns, rest.constData()), lookup.statement);
}

Status MlflowDbRuns::prepare()
{
    for (Lookup *lookup :
         {&m_run, &m_metrics, &m_parameters, &m_tags, &m_model, &m_modelMetrics, &m_modelParameters, &m_modelTags}) {
        if (const Status made = prepare(*lookup); !made)
            return made;
    }
    Status made;
    if (m_file.hasRows("metrics"))
        made = keep("metrics",
                    m_file.select("metrics", {"key", "value", "is_nan", "step", "timestamp"}, "WHERE run_uuid = ?"),
                    m_points);
    Database &database = m_file.database();
    // Without the index, which MLflow before 1.26 had not, counting would read the table once for each run.
    auto index = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = "
                                  "'index_metrics_run_uuid' AND tbl_name = 'metrics'");
    if (made && m_points && index && index->step().valueOr(false))
        made = keep("metrics", database.prepare("SELECT count(*) FROM metrics WHERE run_uuid = ?"), m_pointCount);
    if (made && m_file.hasRows("inputs") && m_file.hasRows("datasets") && m_file.has("input_tags")) {
        made = keep(
            "datasets",
            database.prepare("SELECT d.name, d.digest, t.value, d.dataset_source_type, d.dataset_profile FROM inputs i"
                             " JOIN datasets d ON d.dataset_uuid = i.source_id"
                             " LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'"
                             " WHERE i.destination_type = 'RUN' AND i.destination_id = ? AND i.source_type = 'DATASET'"
                             " ORDER BY d.name, d.digest"),
            m_datasets);
    }
    return made;
}

Status MlflowDbRuns::readExperiments()
{
    if (!m_file.has("experiments"))
        return {};
    std::optional<Statement> select;
    const Status made =
        keep("experiments", m_file.select("experiments", {"experiment_id", "name", "lifecycle_stage"}, ""), select);
    if (!select)
        return made;
    QList<Problem> problems;
    const Status read = eachRow(*select, [&](const Statement &row) {
        const MlflowDbRow values(row, "experiments", m_file.file(), problems);
        m_experiments.insert(values.integer(0).value_or(-1), {values.text(1), row.utf8(2) == "deleted"});
    });
    const Status told = asProblem(read, m_file.file(), "experiments", problems);
    m_file.add(problems);
    return told;
}

/// Hands each row of the id to `take`. Where one of them cannot be read, `restart` is called and each row is read
/// alone, so that it hides none beside it.
template <class Restart, class Take>
Status MlflowDbRuns::each(Lookup &lookup, std::string_view id, QList<Problem> &problems, const Restart &restart,
                          const Take &take)
{
    if (!lookup.statement)
        return {};
    const auto taken = [&](const Statement &row) {
        take(MlflowDbRow(row, lookup.table, m_file.file(), problems), row);
    };
    lookup.statement->bindUtf8(1, id);
    const Status read = eachRow(*lookup.statement, taken, mostRows);
    if (read || (read.error().code != ErrorCode::Corrupt && read.error().code != ErrorCode::Unsupported))
        return asProblem(read, m_file.file(), lookup.table, problems);
    restart();
    return asProblem(eachAlone(lookup, id, problems, taken), m_file.file(), lookup.table, problems);
}

template <class Take>
Status MlflowDbRuns::eachAlone(Lookup &lookup, std::string_view id, QList<Problem> &problems, const Take &take)
{
    const QByteArray table = lookup.table;
    auto list = m_file.database().prepare("SELECT rowid FROM " + table + " WHERE " + lookup.idColumn + " = ?");
    auto key = m_file.select(lookup.table, {lookup.columns.front()}, "WHERE rowid = ?");
    auto whole = m_file.select(lookup.table, lookup.columns, "WHERE rowid = ?");
    if (!list || !key || !whole)
        return !list ? list.error() : !key ? key.error() : whole.error();
    std::vector<qint64> rows;
    list->bindUtf8(1, id);
    const Status listed = eachRow(
        *list, [&](const Statement &row) { rows.push_back(row.integer(0)); }, mostRows);
    for (const qint64 number : rows) {
        whole->bind(1, number);
        const Status read = eachRow(*whole, take);
        if (read)
            continue;
        QString name;
        key->bind(1, number);
        static_cast<void>(eachRow(*key, [&](const Statement &row) { name = row.text(0); }));
        if (const Status told = asProblem(read, m_file.file(), lookup.table, problems, name); !told)
            return told;
    }
    return listed;
}

Result<MlflowDbRuns::Found> MlflowDbRuns::addRun(std::string_view id, ModelVersion &version, FactDigest &digest)
{
    Found found;
    if (id.empty() || !m_run.statement)
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
    const auto nothing = [] {};
    Status read = each(m_run, id, problems, nothing, [&](const MlflowDbRow &values, const Statement &row) {
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
    const auto eachOf = [&](Lookup &lookup, auto &list, const auto &make) {
        return each(
            lookup, id, problems, [&] { list.clear(); },
            [&](const MlflowDbRow &values, const Statement &) {
                values.digest(digest, static_cast<int>(lookup.columns.size()));
                list.append(make(values));
            });
    };
    read = eachOf(m_metrics, run.metrics, [](const MlflowDbRow &values) {
        return Metric{values.text(0), Split::Summary, values.value(1, 2)};
    });
    const auto textPair = [](const MlflowDbRow &values) { return Tag{values.text(0), values.text(1)}; };
    if (read)
        read = eachOf(m_parameters, run.parameters, textPair);
    if (read)
        read = eachOf(m_tags, run.tags, textPair);
    return read ? readInputs(id, run, found, digest, problems) : read;
}

Status MlflowDbRuns::readInputs(std::string_view id, MlflowRun &run, Found &found, FactDigest &digest,
                                QList<Problem> &problems)
{
    const auto eachOf = [&](std::optional<Statement> &statement, const char *table, const auto &take) -> Status {
        if (!statement)
            return {};
        statement->bindUtf8(1, id);
        const auto taken = [&](const Statement &row) { take(MlflowDbRow(row, table, m_file.file(), problems), row); };
        return asProblem(eachRow(*statement, taken, mostRows), m_file.file(), table, problems);
    };
    Status read = eachOf(m_datasets, "datasets", [&](const MlflowDbRow &values, const Statement &) {
        values.digest(digest, 5);
        run.datasets.append({values.text(0), values.text(1), values.text(2), values.text(3), values.text(4)});
    });
    if (read)
        read = eachOf(m_pointCount, "metrics", [&](const MlflowDbRow &values, const Statement &row) {
            values.digest(digest, 1);
            found.hasHistory = row.integer(0) > 0;
        });
    if (!m_pointCount)
        found.hasHistory = m_points.has_value();
    return read;
}

Result<QString> MlflowDbRuns::addLoggedModel(const QString &id, ModelVersion &version, FactDigest &digest)
{
    if (id.isEmpty() || !m_model.statement)
        return QString();
    QString location;
    bool isThere = false;
    MlflowLoggedModel model;
    model.id = id;
    const std::string idBytes = id.toStdString();
    const auto eachOf = [&](Lookup &lookup, const auto &restart, const auto &take) {
        return each(lookup, idBytes, version.problems, restart, [&](const MlflowDbRow &values, const Statement &) {
            values.digest(digest, static_cast<int>(lookup.columns.size()));
            take(values);
        });
    };
    Status read = eachOf(
        m_model, [] {},
        [&](const MlflowDbRow &values) {
            isThere = true;
            model.name = values.text(0);
            model.type = values.text(1);
            model.status = mlflowLoggedModelStatus(values.integer(2).value_or(0));
            location = values.text(3);
        });
    const auto listOf = [&](Lookup &lookup, auto &list, const auto &make) {
        if (read && isThere)
            read = eachOf(
                lookup, [&] { list.clear(); }, [&](const MlflowDbRow &values) { list.append(make(values)); });
    };
    const auto textPair = [](const MlflowDbRow &values) { return Tag{values.text(0), values.text(1)}; };
    listOf(m_modelMetrics, model.metrics, [](const MlflowDbRow &values) {
        return MlflowLoggedModel::Value{values.text(0), values.value(1), values.integer(2).value_or(0), values.text(3),
                                        values.text(4)};
    });
    listOf(m_modelParameters, model.parameters, textPair);
    listOf(m_modelTags, model.tags, textPair);
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
        version.histories.append(history.take(QString::fromStdString(name)));
        if (!m_metrics.statement)
            version.metrics.append({QString::fromStdString(name), Split::Summary, last});
    }
    return asProblem(read, m_file.file(), "metrics", version.problems);
}

} // namespace slipway
