#include "models/sources/mlflowdbfile.h"

#include "models/formats/problems.h"

#include <array>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr std::array knownTables{"registered_models",
                                 "registered_model_tags",
                                 "registered_model_aliases",
                                 "model_versions",
                                 "model_version_tags",
                                 "experiments",
                                 "runs",
                                 "latest_metrics",
                                 "metrics",
                                 "params",
                                 "tags",
                                 "logged_models",
                                 "logged_model_metrics",
                                 "logged_model_params",
                                 "logged_model_tags",
                                 "datasets",
                                 "inputs",
                                 "input_tags",
                                 "alembic_version"};
constexpr auto magic = "SQLite format 3";
constexpr qsizetype longestText = 1024 * 1024;

bool hasDatabaseName(const QString &name)
{
    static const QStringList endings{QStringLiteral(".db"), QStringLiteral(".sqlite"), QStringLiteral(".sqlite3")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

/// Whether the file's first pages name MLflow's tables: what can be said of one that cannot be opened.
bool looksLikeMlflow(const RegistryFolder &folder, const QString &file)
{
    constexpr qint64 firstPages = 256 * 1024;
    const auto ends = folder.readEnds(file, firstPages);
    return ends && ends->head.startsWith(magic) && ends->head.contains("alembic_version")
           && ends->head.contains("model_versions");
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

} // namespace

Result<QString> MlflowDbFile::in(const RegistryFolder &folder)
{
    const QStringList names = folder.file().isEmpty() ? folder.names({}).valueOr({}) : QStringList{folder.file()};
    QStringList found;
    Error error =
        makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 holds no database of MLflow."), {folder.place()});
    for (const QString &name : names) {
        const QString file = hasDatabaseName(name) || !folder.file().isEmpty() ? realFile(folder, name) : QString();
        if (file.isEmpty() || found.contains(file) || !startsAsDatabase(folder, file))
            continue;
        const auto opened = open(folder, file);
        if (opened)
            found.append(file);
        else if (opened.error().code != ErrorCode::NotFound && looksLikeMlflow(folder, file))
            error = opened.error();
    }
    if (found.size() > 1) {
        return makeError(ErrorCode::NotFound,
                         QT_TRANSLATE_NOOP("Core", "%1 holds several databases of MLflow. Add one of them: %2."),
                         {folder.place(), found.join(QStringLiteral(", "))});
    }
    if (found.isEmpty())
        return error;
    return found.first();
}

Result<std::unique_ptr<MlflowDbFile>> MlflowDbFile::open(const RegistryFolder &folder, const QString &file)
{
    auto database = Database::openForeign(folder.path() + QLatin1Char('/') + file);
    if (!database)
        return database.error();
    std::unique_ptr<MlflowDbFile> opened(new MlflowDbFile(std::move(database).value(), file));
    if (const Status read = opened->readSchema(); !read)
        return read.error();
    if (!opened->has("alembic_version") || !opened->has("model_versions")) {
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 holds no database of MLflow."),
                         {folder.path() + QLatin1Char('/') + file});
    }
    return opened;
}

Status MlflowDbFile::readSchema()
{
    for (const char *table : knownTables) {
        const QString name = QLatin1String(table);
        auto entry = m_database->prepare("SELECT type, sql FROM sqlite_schema WHERE name = ?");
        if (!entry)
            return entry.error();
        const auto found = entry->bind(1, name).step();
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const bool isTable =
            entry->text(0) == QLatin1String("table")
            && !entry->text(1).trimmed().startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive);
        if (!isTable) {
            m_problems.append(
                contentProblem("suspicious", m_file, name,
                               QT_TRANSLATE_NOOP("Core", "%1 in %2 is no ordinary table. It is not read.")));
            continue;
        }
        auto columns = m_database->prepare("PRAGMA table_info(" + QByteArray(table) + ')');
        if (!columns)
            return columns.error();
        QSet<QString> names;
        for (;;) {
            const auto row = columns->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            names.insert(columns->text(1).toLower());
        }
        m_columns.insert(QLatin1String(table), names);
    }
    return {};
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

Result<Statement> MlflowDbFile::select(const char *table, std::initializer_list<const char *> columns, const char *rest)
{
    QByteArray sql;
    for (const char *name : columns)
        sql += (sql.isEmpty() ? "SELECT " : ", ") + column(table, name);
    return m_database->prepare(sql + " FROM " + table + ' ' + rest);
}

QString MlflowDbRow::text(int column) const
{
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
