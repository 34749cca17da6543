#include "models/sources/mlflowdbfile.h"

#include "models/formats/problems.h"
#include "models/sources/mlflowdbtables.h"

#include <QtEndian>

#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr auto magic = "SQLite format 3";
constexpr qsizetype longestText = 1024 * 1024;

bool hasDatabaseName(const QString &name)
{
    static const QStringList endings{QStringLiteral(".db"), QStringLiteral(".sqlite"), QStringLiteral(".sqlite3")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Whether the file's name or first pages name MLflow or its tables: what can be said of one that cannot be opened.
bool looksLikeMlflow(const RegistryFolder &folder, const QString &file)
{
    constexpr qint64 firstPages = 256 * 1024;
    const auto ends = folder.readEnds(file, firstPages);
    const bool hasName = file.contains(QLatin1String("mlflow"), Qt::CaseInsensitive);
    return ends && ends->head.startsWith(magic)
           && (hasName || (ends->head.contains("alembic_version") && ends->head.contains("model_versions")));
}

/// The file itself, links inside the registry resolved; empty when it is none or lies outside.
QString realFile(const RegistryFolder &folder, const QString &file)
{
    const RegistryFolder::Entry entry = folder.entry(file);
    return entry.kind == RegistryFolder::Kind::File ? entry.realPath : QString();
}

bool startsAsDatabase(const RegistryFolder &folder, const QString &file)
{
    const auto ends = folder.readEnds(file, 16);
    return ends && ends->head.startsWith(magic);
}

/// Of a file that is MLflow's by its name alone.
Error noDatabase(const RegistryFolder &folder, const QString &file)
{
    const QString path = folder.path() + QLatin1Char('/') + file;
    if (const auto ends = folder.readEnds(file, 16); !ends)
        return ends.error();
    if (folder.entry(file).stamp.sizeBytes == 0) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "%1 is empty: MLflow has written nothing to it, or it was lost. "
                                                   "Start MLflow with it once, or restore it from a backup."),
                         {path});
    }
    return makeError(ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Core", "%1 does not begin as an SQLite database does: its first page is "
                                               "damaged, or it is another kind of file. Restore it from a backup."),
                     {path});
}

struct CutOff {
    qint64 bytes = 0;
    qint64 wholeBytes = 0;
};

/// By what the file's header says (https://www.sqlite.org/fileformat2.html, 1.3): without a log it has all pages.
std::optional<CutOff> cutOff(const RegistryFolder &folder, const QString &file)
{
    constexpr qint64 headerBytes = 100;
    const auto ends = folder.readEnds(file, headerBytes);
    const qint64 bytes = folder.entry(file).stamp.sizeBytes;
    if (!ends || ends->head.size() < headerBytes)
        return ends && bytes < headerBytes ? std::optional(CutOff{bytes, headerBytes}) : std::nullopt;
    if (folder.entry(file + QStringLiteral("-wal")).kind == RegistryFolder::Kind::File)
        return std::nullopt;
    const auto number = [&](int place) { return qFromBigEndian<quint32>(ends->head.constData() + place); };
    const qint64 pageBytes = qFromBigEndian<quint16>(ends->head.constData() + 16);
    const qint64 wholeBytes = (pageBytes == 1 ? 65536 : pageBytes) * number(28);
    return number(24) == number(92) && bytes < wholeBytes ? std::optional(CutOff{bytes, wholeBytes}) : std::nullopt;
}

} // namespace

Result<QString> MlflowDbFile::in(const RegistryFolder &folder)
{
    const auto found = allIn(folder);
    if (!found)
        return found.error();
    if (found->size() > 1) {
        return makeError(ErrorCode::NotFound,
                         QT_TRANSLATE_NOOP("Core", "%1 holds several databases of MLflow. Add one of them: %2."),
                         {folder.place(), found->join(QStringLiteral(", "))});
    }
    return found->first();
}

Result<QStringList> MlflowDbFile::allIn(const RegistryFolder &folder)
{
    const QStringList names = folder.file().isEmpty() ? folder.names({}).valueOr({}) : QStringList{folder.file()};
    QStringList found;
    Error error =
        makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 holds no database of MLflow."), {folder.place()});
    for (const QString &name : names) {
        const QString file = hasDatabaseName(name) || !folder.file().isEmpty() ? realFile(folder, name) : QString();
        if (file.isEmpty() || found.contains(file))
            continue;
        if (!startsAsDatabase(folder, file)) {
            const bool isNamed = name.contains(QLatin1String("mlflow"), Qt::CaseInsensitive) && hasDatabaseName(name);
            if (isNamed && error.code == ErrorCode::NotFound)
                error = noDatabase(folder, file);
            continue;
        }
        const auto opened = open(folder, file);
        if (opened)
            found.append(file);
        else if (opened.error().code != ErrorCode::NotFound && looksLikeMlflow(folder, file))
            error = opened.error();
    }
    if (found.isEmpty())
        return error;
    return found;
}

Result<std::unique_ptr<MlflowDbFile>> MlflowDbFile::open(const RegistryFolder &folder, const QString &file)
{
    auto database = Database::openForeign(folder.path() + QLatin1Char('/') + file);
    std::unique_ptr<MlflowDbFile> opened(new MlflowDbFile(nullptr, file));
    if (!database && database.error().code == ErrorCode::Corrupt)
        return opened->damageOf(folder);
    if (!database)
        return database.error();
    opened->m_database = std::move(database).value();
    opened->tellIfCutOff(folder);
    if (const Status read = opened->readSchema(); !read)
        return read.error();
    if (!opened->isMlflows() && opened->m_damage)
        return opened->damageOf(folder);
    if (!opened->isMlflows()) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 holds no database of MLflow."),
                         {folder.path() + QLatin1Char('/') + file});
    }
    opened->tellRevision();
    return opened;
}

Error MlflowDbFile::told(const Error &error)
{
    if (error.code != ErrorCode::Conflict)
        return error;
    return makeError(ErrorCode::Conflict,
                     QT_TRANSLATE_NOOP("Core",
                                       "%1 is locked by another program that writes to it. What was read before "
                                       "stays; it is read again by the next scan, once that program has let go "
                                       "of it."),
                     {error.arguments.value(0)}, error.detail);
}

bool MlflowDbFile::isMlflows() const
{
    const auto bears = [this](const char *table) { return has(table) || m_strange.contains(QLatin1String(table)); };
    return (bears("alembic_version") && bears("model_versions"))
           || std::count_if(mlflowDbMarks.begin(), mlflowDbMarks.end(), bears) >= enoughMlflowDbMarks;
}

void MlflowDbFile::tellIfCutOff(const RegistryFolder &folder)
{
    if (const auto cut = cutOff(folder, m_file)) {
        m_problems.append(contentProblem("corrupt", m_file, {},
                                         QT_TRANSLATE_NOOP("Core", "%2 is cut off: it has %3 of its %4 bytes. What the "
                                                                   "rest held is not shown; restore the file from a "
                                                                   "backup."),
                                         {QString::number(cut->bytes), QString::number(cut->wholeBytes)}));
    }
}

/// Why not even MLflow's tables are found.
Error MlflowDbFile::damageOf(const RegistryFolder &folder) const
{
    const QString path = folder.path() + QLatin1Char('/') + m_file;
    if (const auto cut = cutOff(folder, m_file)) {
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 is cut off: it has %2 of its %3 bytes, and what is left does not "
                                           "say where MLflow's tables are. Restore it from a backup."),
                         {path, QString::number(cut->bytes), QString::number(cut->wholeBytes)});
    }
    return makeError(ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP("Core", "%1 is damaged where it says which tables it has, so that MLflow's are "
                                               "not found. Restore it from a backup."),
                     {path});
}

Status MlflowDbFile::readSchema()
{
    QStringList unknown;
    for (const MlflowDbTable &table : mlflowDbTables) {
        const Status read = readTable(table);
        if (!read && read.error().code != ErrorCode::Corrupt)
            return read;
        if (read)
            continue;
        m_damage = read.error();
        unknown.append(QLatin1String(table.name));
    }
    if (m_damage) {
        m_problems.append(contentProblem("corrupt", m_file, QStringLiteral("sqlite_schema"),
                                         QT_TRANSLATE_NOOP("Core", "The list of tables (%1) of %2 is damaged. These "
                                                                   "are not found and not read: %3. Restore the file "
                                                                   "from a backup."),
                                         {unknown.join(QStringLiteral(", "))}));
    }
    tellMissing(unknown);
    return {};
}

void MlflowDbFile::tellMissing(const QStringList &unknown)
{
    int release = 1;
    for (const MlflowDbTable &table : mlflowDbTables)
        release = has(table.name) ? std::max(release, table.release) : release;
    QStringList missing;
    for (const MlflowDbTable &table : mlflowDbTables) {
        const QString name = QLatin1String(table.name);
        const bool isTold = unknown.contains(name) || m_strange.contains(name);
        if (!has(table.name) && !isTold && table.release <= release)
            missing.append(name);
    }
    if (!missing.isEmpty()) {
        m_problems.append(contentProblem("missing", m_file, missing.join(QStringLiteral(", ")),
                                         QT_TRANSLATE_NOOP("Core", "MLflow's tables %1 are missing in %2. What they "
                                                                   "would hold is not shown; restore the file from a "
                                                                   "backup.")));
    }
}

Status MlflowDbFile::readTable(const MlflowDbTable &table)
{
    const QString name = QLatin1String(table.name);
    auto entry = m_database->prepare("SELECT type, sql FROM sqlite_schema WHERE name = ?");
    if (!entry)
        return entry.error();
    const auto found = entry->bind(1, name).step();
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const bool isTable = entry->text(0) == QLatin1String("table")
                         && !entry->text(1).trimmed().startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive);
    const auto columns = isTable ? columnsOf(table.name) : QSet<QString>();
    if (!columns)
        return columns.error();
    if (isTable && columns->isEmpty()) // named before the damage, and not known to SQLite because of it
        return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "%1 is damaged."), {m_database->path()});
    QStringList lacking;
    for (const char *key : table.keys) {
        if (!columns->contains(QLatin1String(key)))
            lacking.append(QLatin1String(key));
    }
    if (isTable && lacking.isEmpty()) {
        m_columns.insert(QLatin1String(table.name), *columns);
        tellLacking(table);
        return {};
    }
    m_strange.insert(name);
    m_problems.append(
        isTable ? contentProblem("suspicious", m_file, name,
                                 QT_TRANSLATE_NOOP("Core", "The table %1 of %2 has no columns %3, which MLflow's has. "
                                                           "It is not read."),
                                 {lacking.join(QStringLiteral(", "))})
                : contentProblem("suspicious", m_file, name,
                                 QT_TRANSLATE_NOOP("Core", "%1 in %2 is no ordinary table. It is not read; restore "
                                                           "MLflow's table.")));
    return {};
}

void MlflowDbFile::tellLacking(const MlflowDbTable &table)
{
    const QSet<QString> columns = m_columns.value(QLatin1String(table.name));
    QStringList lacking;
    for (const char *name : table.columns) {
        if (!columns.contains(QLatin1String(name)))
            lacking.append(QLatin1String(name));
    }
    if (!lacking.isEmpty()) {
        m_problems.append(contentProblem("missing", m_file, QLatin1String(table.name),
                                         QT_TRANSLATE_NOOP("Core", "The table %1 of %2 has no columns %3, which "
                                                                   "MLflow's has. What they would hold is not shown."),
                                         {lacking.join(QStringLiteral(", "))}));
    }
}

void MlflowDbFile::tellRevision()
{
    const QString table = QStringLiteral("alembic_version");
    if (!has("alembic_version"))
        return;
    auto select = m_database->prepare("SELECT version_num FROM alembic_version LIMIT 1");
    const auto row = select ? select->step() : select.error();
    if (!row)
        return; // damage, which is told where it hides something
    const QString revision = *row ? select->text(0).left(80) : QString();
    const bool isKnown = std::any_of(mlflowDbRevisions.begin(), mlflowDbRevisions.end(),
                                     [&](const char *known) { return revision == QLatin1String(known); });
    if (revision.isEmpty()) {
        m_problems.append(contentProblem("missing", m_file, table,
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 does not say which release of MLflow "
                                                                   "wrote it. What is known is read.")));
    } else if (!isKnown) {
        m_problems.append(contentProblem("suspicious", m_file, table,
                                         QT_TRANSLATE_NOOP("Core", "%1 in %2 is %3, which this program does not "
                                                                   "know: the file may be of a newer MLflow. What is "
                                                                   "known is read."),
                                         {revision}));
    }
}

Result<QSet<QString>> MlflowDbFile::columnsOf(const char *table)
{
    auto columns = m_database->prepare("PRAGMA table_info(" + QByteArray(table) + ')');
    if (!columns)
        return columns.error();
    QSet<QString> names;
    const Status read = eachRow(*columns, [&](const Statement &column) { names.insert(column.text(1).toLower()); });
    if (!read)
        return read.error();
    return names;
}

void MlflowDbFile::leaveOut(const char *table, const Error &error)
{
    m_columns.remove(QLatin1String(table));
    m_strange.insert(QLatin1String(table));
    addUnread(error, m_file, table, {}, m_problems);
}

bool MlflowDbFile::hasRows(const char *table)
{
    if (!has(table))
        return false;
    auto any = m_database->prepare("SELECT 1 FROM " + QByteArray(table) + " LIMIT 1");
    return any && any->step().valueOr(true); // what cannot be read says so when it is
}

QByteArray MlflowDbFile::column(const char *table, const char *column) const
{
    return m_columns.value(QLatin1String(table)).contains(QLatin1String(column)) ? QByteArray(column)
                                                                                 : QByteArray("NULL");
}

Result<Statement> MlflowDbFile::select(const char *table, const std::vector<const char *> &columns, const char *rest)
{
    QByteArray sql;
    for (const char *name : columns)
        sql += (sql.isEmpty() ? "SELECT " : ", ") + column(table, name);
    return m_database->prepare(sql + " FROM " + table + ' ' + rest);
}

void addUnread(const Error &error, const QString &file, const char *table, const QString &key, QList<Problem> &problems)
{
    const QString name = QString::fromLatin1(table);
    if (error.code != ErrorCode::Corrupt) {
        problems.append({QStringLiteral("corrupt"), file, key.isEmpty() ? name : name + QLatin1Char(' ') + key, error});
        return;
    }
    constexpr auto sentence = QT_TRANSLATE_NOOP("Core", "Pages of %2 are damaged. What they hold of %1 is not shown; "
                                                        "restore the file from a backup.");
    const auto known = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.message.message == QLatin1String(sentence);
    });
    if (known == problems.end()) {
        problems.append(contentProblem("corrupt", file, name, sentence));
        return;
    }
    QStringList tables = known->where.split(QStringLiteral(", "));
    if (!tables.contains(name))
        *known = contentProblem("corrupt", file, (tables << name).join(QStringLiteral(", ")), sentence);
}

QString MlflowDbRow::text(int column) const
{
    if (m_row.type(column) == Statement::Type::Blob)
        report(QT_TRANSLATE_NOOP("Core", "The table %1 of %2 holds bytes where a text belongs."));
    const std::string_view bytes = m_row.utf8(column);
    if (bytes.size() <= static_cast<size_t>(longestText))
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    report(QT_TRANSLATE_NOOP("Core", "A text in the table %1 of %2 is longer than 1 MB; only its beginning is shown."));
    return QString::fromUtf8(bytes.data(), longestText);
}

std::optional<qint64> MlflowDbRow::integer(int column) const
{
    switch (m_row.type(column)) {
    case Statement::Type::Null:
        return std::nullopt;
    case Statement::Type::Integer:
        return m_row.integer(column);
    case Statement::Type::Real:
        if (const double real = m_row.real(column); std::trunc(real) == real && std::fabs(real) < 9e18)
            return static_cast<qint64>(real);
        break;
    default:
        break;
    }
    report(QT_TRANSLATE_NOOP("Core", "The table %1 of %2 holds something else where a whole number belongs; it is left "
                                     "out."));
    return std::nullopt;
}

double MlflowDbRow::value(int valueColumn, int isNanColumn) const
{
    return m_row.integer(isNanColumn) != 0 ? std::numeric_limits<double>::quiet_NaN() : value(valueColumn);
}

double MlflowDbRow::value(int valueColumn) const
{
    const auto type = m_row.type(valueColumn);
    if (type != Statement::Type::Real && type != Statement::Type::Integer) {
        if (type != Statement::Type::Null)
            report(
                QT_TRANSLATE_NOOP("Core", "The table %1 of %2 holds a metric that is no number; it is not available."));
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double value = m_row.real(valueColumn);
    if (std::fabs(value) >= std::numeric_limits<double>::max())
        return std::copysign(std::numeric_limits<double>::infinity(), value);
    return value;
}

void MlflowDbRow::digest(FactDigest &digest, int columns) const
{
    for (int column = 0; column < columns; ++column) {
        switch (m_row.type(column)) {
        case Statement::Type::Integer:
            digest.add(m_row.integer(column));
            break;
        case Statement::Type::Real: {
            const double real = m_row.real(column);
            digest.add(std::string_view(reinterpret_cast<const char *>(&real), sizeof real));
            break;
        }
        case Statement::Type::Null:
            digest.add(std::string_view());
            break;
        case Statement::Type::Blob: { // utf8() would make a text of it
            const QByteArray bytes = m_row.blob(column);
            digest.add(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
            break;
        }
        default:
            digest.add(m_row.utf8(column));
        }
    }
}

void MlflowDbRow::report(const char *message) const
{
    const QString table = QString::fromLatin1(m_table);
    const bool isKnown = std::any_of(m_problems.cbegin(), m_problems.cend(), [&](const Problem &problem) {
        return problem.where == table && problem.message.message == QLatin1String(message);
    });
    if (!isKnown)
        m_problems.append(contentProblem("suspicious", m_file, table, message));
}

} // namespace slipway
