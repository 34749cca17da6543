#include "models/sources/mlflowdbversions.h"

#include "models/formats/problems.h"

#include <algorithm>
#include <map>

namespace slipway {

namespace {

/// Whether the connection itself fails, so that trying again in smaller parts would not help.
bool isOfConnection(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::Cancelled
           || error.code == ErrorCode::WriteFailed || error.code == ErrorCode::Unreadable;
}

std::string textOf(std::string_view bytes)
{
    return std::string(bytes);
}

} // namespace

/// A part of one batch's versions, and what is read for it. `next` walks with the rows of a query in the same order.
struct MlflowDbVersions::Range {
    const MlflowDbContents &contents;
    size_t from;
    size_t to;
    MlflowDbItem *items;
    std::vector<MlflowVersion> rows;
    size_t next;

    size_t size() const { return to - from; }
    const MlflowDbContents::Key &key(size_t at) const { return contents.versions[at]; }
    std::string_view name(size_t at) const { return contents.models[key(at).model]; }
    /// The place of a row's version in the range, size() when it is none of ours (new since the contents were read).
    size_t placeOf(std::string_view model, qint64 number)
    {
        while (next < to) {
            const int order = name(next).compare(model);
            if (order > 0 || (order == 0 && key(next).number >= number))
                return order == 0 && key(next).number == number ? next - from : size();
            ++next;
        }
        return size();
    }
    /// Hands each row (model, version, …) of a statement in the order of the versions to `take`, with its place.
    template <class Take>
    Status eachVersion(Statement &statement, const Take &take)
    {
        next = from;
        return eachRow(statement, [&](const Statement &row) {
            if (const size_t place = placeOf(row.utf8(0), row.integer(1)); place < size())
                take(row, place);
        });
    }
    /// Hands each row (model, …) of a statement in the order of the models to `take`, with each version of the model.
    template <class Take>
    Status eachVersionOfModels(Statement &statement, const Take &take) const
    {
        size_t at = from;
        return eachRow(statement, [&](const Statement &row) {
            const std::string_view model = row.utf8(0);
            while (at < to && name(at) < model)
                ++at;
            for (; at < to && name(at) == model; ++at)
                take(row, items[at - from]);
        });
    }
    void bindVersions(Statement &statement, int place) const
    {
        statement.bindUtf8(place, name(from)).bind(place + 1, key(from).number);
        statement.bindUtf8(place + 2, name(to - 1)).bind(place + 3, key(to - 1).number);
    }
    void bindModels(Statement &statement, int place) const
    {
        statement.bindUtf8(place, name(from)).bindUtf8(place + 1, name(to - 1));
    }
};

Result<std::unique_ptr<MlflowDbVersions>> MlflowDbVersions::open(const RegistryFolder &folder, const QString &file)
{
    auto opened = MlflowDbFile::whenFree(NoProgress(), [&] { return MlflowDbFile::open(folder, file); });
    if (!opened)
        return opened.error();
    std::unique_ptr<MlflowDbVersions> versions(new MlflowDbVersions(folder, std::move(opened).value()));
    auto runs = MlflowDbRuns::open(*versions->m_file);
    if (!runs)
        return runs.error();
    versions->m_runs = std::move(runs).value();
    return versions;
}

Result<MlflowDbContents> MlflowDbVersions::contents()
{
    MlflowDbContents contents;
    contents.problems = m_file->problems();
    Status read = m_file->database().execute("BEGIN");
    const auto take = [&](const char *table, const Status &listed) {
        if (!listed && !isOfConnection(listed.error()))
            addUnread(listed.error(), m_file->file(), table, {}, contents.problems);
        else if (!listed)
            read = listed;
    };
    if (read && m_file->has("model_versions"))
        take("model_versions", listAllVersions(contents));
    if (read) {
        const Status runs = listRuns(Experiments::Asked, contents);
        take("runs", runs);
        // Where they are damaged, which are deleted is not known.
        if (!runs && read)
            take("runs", listRuns(Experiments::Unknown, contents));
        take("model_version_tags", listKeys("model_version_tags", contents.tagKeys));
        take("registered_model_tags", listKeys("registered_model_tags", contents.modelTagKeys));
    }
    const Status ended = m_file->endReading();
    if (!read || !ended)
        return read ? ended.error() : read.error();
    return contents;
}

Status MlflowDbVersions::listAllVersions(MlflowDbContents &contents)
{
    Status read = listVersions("current_stage", contents);
    if (read || isOfConnection(read.error()))
        return read;
    // Where the table is damaged, the index of its primary key may still name every version; where that is, the table.
    addUnread(read.error(), m_file->file(), "model_versions", {}, contents.problems);
    const auto listAgain = [&](const char *stage, bool avoidsIndex) {
        contents.models.clear();
        contents.versions.clear();
        contents.avoidsIndex = avoidsIndex;
        return listVersions(stage, contents);
    };
    read = listAgain("NULL", false);
    if (!read && !isOfConnection(read.error()))
        read = listAgain("current_stage", true);
    if (!read && !isOfConnection(read.error()))
        read = listAgain("NULL", false);
    // Both are damaged: what the index names before it is.
    return !read && !isOfConnection(read.error()) && !contents.versions.empty() ? Status() : read;
}

Status MlflowDbVersions::listVersions(const char *stage, MlflowDbContents &contents)
{
    QSet<QByteArray> prompts;
    if (m_file->has("registered_model_tags")) {
        auto select = m_file->select("registered_model_tags", {"name"}, "WHERE key = ? AND value = 'true'");
        if (!select)
            return select.error();
        select->bind(1, QLatin1String(mlflowPromptTag));
        // Where they are damaged, a prompt is listed as a model.
        static_cast<void>(eachRow(*select, [&](const Statement &row) {
            const std::string_view name = row.utf8(0);
            prompts.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
        }));
    }
    auto select = m_file->select("model_versions", {"name", "version", stage},
                                 contents.avoidsIndex ? "ORDER BY +name, +version" : "ORDER BY name, version");
    if (!select)
        return select.error();
    qint64 leftOut = 0;
    bool isPrompt = false;
    const Status read = eachRow(*select, [&](const Statement &row) {
        const std::string_view name = row.utf8(0);
        const QByteArray bytes = QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size()));
        const bool isSound = row.type(0) == Statement::Type::Text && row.type(1) == Statement::Type::Integer;
        if (!isSound || name.empty() || !bytes.isValidUtf8()) {
            ++leftOut;
            return;
        }
        if (contents.models.empty() || contents.models.back() != name) {
            contents.models.push_back(textOf(name));
            isPrompt = prompts.contains(bytes);
        }
        if (!isPrompt && row.utf8(2) != mlflowDeletedStage)
            contents.versions.push_back({static_cast<quint32>(contents.models.size() - 1), row.integer(1)});
    });
    if (read && leftOut > 0) {
        contents.problems.append(contentProblem(
            "corrupt", m_file->file(), QStringLiteral("model_versions"),
            QT_TRANSLATE_NOOP("Core", "The table %1 of %2 holds rows whose name or version is none; they are left out: "
                                      "%3."),
            {QString::number(leftOut)}));
    }
    return read;
}

Status MlflowDbVersions::listRuns(Experiments experiments, MlflowDbContents &contents)
{
    contents.runs.clear();
    if (!m_file->hasRows("runs"))
        return {};
    QByteArray sql = "SELECT run_uuid FROM runs WHERE typeof(run_uuid) = 'text'";
    if (m_file->column("runs", "lifecycle_stage") != "NULL")
        sql += " AND (lifecycle_stage IS NULL OR lifecycle_stage <> 'deleted')";
    if (experiments == Experiments::Asked && m_file->column("experiments", "lifecycle_stage") != "NULL")
        sql += " AND (experiment_id IS NULL OR experiment_id NOT IN"
               " (SELECT experiment_id FROM experiments WHERE lifecycle_stage = 'deleted'))";
    if (m_file->column("model_versions", "run_id") != "NULL") {
        sql += " AND run_uuid NOT IN (SELECT run_id FROM model_versions WHERE run_id IS NOT NULL";
        if (m_file->column("model_versions", "current_stage") != "NULL")
            sql += " AND (current_stage IS NULL OR current_stage <> 'Deleted_Internal')";
        sql += ')';
    }
    sql += " ORDER BY run_uuid";
    auto select = m_file->database().prepare(sql.constData());
    if (!select)
        return select.error();
    return eachRow(*select, [&](const Statement &row) {
        const std::string_view id = row.utf8(0);
        if (QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())).isValidUtf8() && !id.empty())
            contents.runs.push_back(textOf(id));
    });
}

Status MlflowDbVersions::listKeys(const char *table, std::vector<std::string> &keys)
{
    constexpr size_t most = 1'000'000;
    if (!m_file->hasRows(table))
        return {};
    // One seek a key: reading all rows to find the different ones would take as long as the whole scan.
    auto next = m_file->database().prepare("SELECT min(key) FROM " + QByteArray(table) + " WHERE key > ?");
    if (!next)
        return next.error();
    std::string last;
    while (keys.size() < most) {
        const auto row = next->bindUtf8(1, last).step();
        if (!row)
            return row.error();
        if (next->type(0) != Statement::Type::Text)
            break;
        keys.push_back(textOf(next->utf8(0)));
        next->reset();
        last = keys.back();
    }
    return {};
}

Result<std::vector<MlflowDbItem>> MlflowDbVersions::read(const MlflowDbContents &contents, size_t from, size_t to)
{
    std::vector<MlflowDbItem> items(to - from);
    Status read = m_file->database().execute("BEGIN");
    const size_t versions = std::clamp(contents.versions.size(), from, to);
    if (read && versions > from)
        read = readHalves(contents, from, versions, items.data());
    if (read && to > versions)
        read = readRuns(contents, versions, to, items);
    const Status ended = m_file->endReading();
    if (!read || !ended)
        return read ? ended.error() : read.error();
    return items;
}

Status MlflowDbVersions::readHalves(const MlflowDbContents &contents, size_t from, size_t to, MlflowDbItem *items)
{
    Status read = readRange(contents, from, to, items);
    if (read || to - from == 1 || isOfConnection(read.error()))
        return read;
    std::fill(items, items + (to - from), MlflowDbItem());
    const size_t middle = from + (to - from) / 2;
    read = readHalves(contents, from, middle, items);
    return read ? readHalves(contents, middle, to, items + (middle - from)) : read;
}

Status MlflowDbVersions::readRange(const MlflowDbContents &contents, size_t from, size_t to, MlflowDbItem *items)
{
    Range range{contents, from, to, items, {}, from};
    range.rows.resize(range.size());
    for (size_t i = 0; i < range.size(); ++i) {
        const std::string_view name = range.name(from + i);
        range.rows[i].model = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        range.rows[i].version = QString::number(range.key(from + i).number);
    }
    using Step = Status (MlflowDbVersions::*)(Range &);
    Status read;
    // Of a single version everything is read that can be; the failure of one part is its problem.
    const auto take = [&](const char *table, Step step) {
        if (!read)
            return;
        const Status taken = (this->*step)(range);
        if (!taken && (range.size() > 1 || isOfConnection(taken.error())))
            read = taken;
        else if (!taken)
            addUnread(taken.error(), m_file->file(), table, {}, items->version.problems);
    };
    take("model_versions", &MlflowDbVersions::addRows);
    take("model_version_tags", &MlflowDbVersions::addTags);
    take("registered_model_aliases", &MlflowDbVersions::addAliases);
    for (size_t i = 0; read && i < range.size(); ++i)
        addMlflowVersion(range.rows[i], items[i].version);
    take("registered_models", &MlflowDbVersions::addModels);
    take("registered_model_tags", &MlflowDbVersions::addModelTags);
    take("runs", &MlflowDbVersions::addOrigins);
    return read;
}

Status MlflowDbVersions::addRows(Range &range)
{
    constexpr auto table = "model_versions";
    auto select = m_file->select(
        table,
        {"name", "version", "creation_time", "last_updated_time", "description", "user_id", "current_stage", "source",
         "run_id", "status", "status_message", "run_link", "storage_location"},
        range.contents.avoidsIndex
            ? "WHERE (+name, +version) >= (?, ?) AND (+name, +version) <= (?, ?) ORDER BY +name, +version"
            : "WHERE (name, version) >= (?, ?) AND (name, version) <= (?, ?) ORDER BY name, version");
    if (!select)
        return select.error();
    range.bindVersions(*select, 1);
    return range.eachVersion(*select, [&](const Statement &row, size_t place) {
        MlflowDbItem &item = range.items[place];
        const MlflowDbRow values(row, table, m_file->file(), item.version.problems);
        values.digest(item.digest, 13);
        MlflowVersion &version = range.rows[place];
        version.createdAtMs = values.integer(2);
        version.updatedAtMs = values.integer(3);
        version.description = values.text(4);
        version.user = values.text(5);
        version.stage = values.text(6);
        version.source = values.text(7);
        version.runId = values.text(8);
        version.status = values.text(9);
        version.statusMessage = values.text(10);
        version.runLink = values.text(11);
        version.storageLocation = values.text(12);
    });
}

/// Of a single version, a tag that cannot be read is a problem and hides none beside it.
Status MlflowDbVersions::tellOfKey(Range &range, const char *table, const QString &key, const Status &read)
{
    if (read || range.size() > 1 || isOfConnection(read.error()))
        return read;
    addUnread(read.error(), m_file->file(), table, key, range.items->version.problems);
    return {};
}

Status MlflowDbVersions::addTags(Range &range)
{
    constexpr auto table = "model_version_tags";
    if (range.contents.tagKeys.empty())
        return {};
    auto select = m_file->select(table, {"name", "version", "value"},
                                 "WHERE key = ? AND (name, version) >= (?, ?) AND (name, version) <= (?, ?)"
                                 " ORDER BY name, version");
    if (!select)
        return select.error();
    for (const std::string &key : range.contents.tagKeys) {
        const QString name = QString::fromStdString(key);
        select->bindUtf8(1, key);
        range.bindVersions(*select, 2);
        const Status read = range.eachVersion(*select, [&](const Statement &row, size_t place) {
            MlflowDbItem &item = range.items[place];
            item.digest.add(key);
            item.digest.add(row.utf8(2));
            range.rows[place].tags.append(
                {name, MlflowDbRow(row, table, m_file->file(), item.version.problems).text(2)});
        });
        if (const Status told = tellOfKey(range, table, name, read); !told)
            return told;
    }
    return {};
}

Status MlflowDbVersions::addAliases(Range &range)
{
    if (!m_file->hasRows("registered_model_aliases"))
        return {};
    auto select = m_file->select("registered_model_aliases", {"name", "version", "alias"},
                                 "WHERE name >= ? AND name <= ? ORDER BY name, version, alias");
    if (!select)
        return select.error();
    range.bindModels(*select, 1);
    return range.eachVersion(*select, [&](const Statement &row, size_t place) {
        range.items[place].digest.add(row.utf8(2));
        range.rows[place].aliases.append(row.text(2));
    });
}

Status MlflowDbVersions::addModels(Range &range)
{
    if (!m_file->hasRows("registered_models"))
        return {};
    auto select =
        m_file->select("registered_models", {"name", "description"}, "WHERE name >= ? AND name <= ? ORDER BY name");
    if (!select)
        return select.error();
    range.bindModels(*select, 1);
    return range.eachVersionOfModels(*select, [](const Statement &row, MlflowDbItem &item) {
        item.digest.add(row.utf8(1));
        addMlflowRegisteredModel({row.text(1), {}}, item.version);
    });
}

Status MlflowDbVersions::addModelTags(Range &range)
{
    constexpr auto table = "registered_model_tags";
    if (range.contents.modelTagKeys.empty())
        return {};
    auto select = m_file->select(table, {"name", "value"}, "WHERE key = ? AND name >= ? AND name <= ? ORDER BY name");
    if (!select)
        return select.error();
    for (const std::string &key : range.contents.modelTagKeys) {
        select->bindUtf8(1, key);
        range.bindModels(*select, 2);
        const Status read = range.eachVersionOfModels(*select, [&](const Statement &row, MlflowDbItem &item) {
            item.digest.add(key);
            item.digest.add(row.utf8(1));
            addMlflowRegisteredModel({{}, {{QString::fromStdString(key), row.text(1)}}}, item.version);
        });
        if (const Status told = tellOfKey(range, table, QString::fromStdString(key), read); !told)
            return told;
    }
    return {};
}

Status MlflowDbVersions::addOrigins(Range &range)
{
    for (size_t i = 0; i < range.size(); ++i) {
        MlflowDbItem &item = range.items[i];
        const MlflowVersion &row = range.rows[i];
        const MlflowSource source = mlflowSource(row.source);
        const std::string runId = row.runId.toStdString();
        const auto run = m_runs->addRun(runId, item.version, item.digest);
        if (!run)
            return run.error();
        if (run->hasHistory)
            item.historyRun = row.runId;
        const auto location = m_runs->addLoggedModel(source.modelId, item.version, item.digest);
        if (!location)
            return location.error();
        QStringList addresses{row.storageLocation, *location, row.source};
        if (source.runId == row.runId && !run->artifactUri.isEmpty())
            addresses.append(run->artifactUri + QLatin1Char('/') + source.path);
        for (const QString &address : std::as_const(addresses)) {
            if (const auto found = item.artifactFolder.isEmpty() ? m_artifacts.find(address) : std::nullopt)
                item.artifactFolder = *found;
        }
        if (!item.artifactFolder.isEmpty()) {
            const FileStamp stamp = m_artifacts.stamp(item.artifactFolder);
            item.digest.add(stamp.inode);
        }
    }
    return {};
}

Status MlflowDbVersions::readRuns(const MlflowDbContents &contents, size_t from, size_t to,
                                  std::vector<MlflowDbItem> &items)
{
    for (size_t at = from; at < to; ++at) {
        const std::string &id = contents.runs[at - contents.versions.size()];
        MlflowDbItem &item = items[items.size() - (to - at)];
        VersionSummary &summary = item.version.summary;
        summary.kind = VersionKind::Run;
        const auto run = m_runs->addRun(id, item.version, item.digest);
        if (!run)
            return run.error();
        if (!run->isThere) { // gone meanwhile, or its row is damaged
            summary.model = QStringLiteral("?");
            summary.version = QString::fromStdString(id);
        }
        if (run->hasHistory)
            item.historyRun = QString::fromStdString(id);
        if (const auto found = m_artifacts.find(run->artifactUri)) {
            item.artifactFolder = *found;
            item.digest.add(m_artifacts.stamp(*found).inode);
        }
    }
    return {};
}

} // namespace slipway
