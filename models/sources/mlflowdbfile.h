#pragma once

#include "models/base/progress.h"
#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"
#include "models/sources/factdigest.h"
#include "models/sources/registryfolder.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <limits>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace slipway {

struct MlflowDbTable;

/// MLflow's SQLite file, opened as security.md's rules for foreign databases say (Database::openForeign), with what its
/// schema has: MLflow's schema grew over its releases, so a column that is not there reads as NULL, and a table that is
/// not there, or is a view or virtual, has no rows. For one thread.
class MlflowDbFile
{
public:
    /// The database that is the registry, relative to the folder: the file that was opened, or the only one of MLflow
    /// in the folder. NotFound when there is none; the error of opening when it can be told to be MLflow's all the
    /// same.
    static Result<QString> in(const RegistryFolder &folder);
    /// All that there are; the same error when there is none.
    static Result<QStringList> allIn(const RegistryFolder &folder);

    /// Conflict at once when another program has it locked.
    static Result<std::unique_ptr<MlflowDbFile>> open(const RegistryFolder &folder, const QString &file);
    /// What `ask` gives; while that is Conflict it is asked again, for up to three seconds or until it is cancelled.
    template <class Ask>
    static auto whenFree(const Progress &progress, const Ask &ask)
    {
        auto answer = ask();
        for (int attempt = 1; !answer && answer.error().code == ErrorCode::Conflict; ++attempt) {
            if (progress.cancelled())
                return decltype(answer)(cancelledError());
            if (attempt == 60)
                return decltype(answer)(told(answer.error()));
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            answer = ask();
        }
        return answer;
    }
    /// The error with which a reading ends that met a lock, whatever SQLite said; any other as it is.
    static Error told(const Error &error);

    Database &database() { return *m_database; }
    /// Ends a transaction. Not by COMMIT: that fails once a damaged page was met.
    Status endReading() { return m_database->execute("ROLLBACK"); }
    /// Relative to the registry.
    const QString &file() const { return m_file; }
    bool has(const char *table) const { return m_columns.contains(QLatin1String(table)); }
    bool hasRows(const char *table);
    /// The column's name for a SELECT, or NULL.
    QByteArray column(const char *table, const char *column) const;
    /// `SELECT columns FROM table` with what is there; `rest` follows.
    Result<Statement> select(const char *table, const std::vector<const char *> &columns, const char *rest);
    /// The table cannot be asked: it counts as missing from now on, and why is a problem.
    void leaveOut(const char *table, const Error &error);
    void add(const QList<Problem> &problems) { m_problems += problems; }
    /// What is cut off, missing, or bears a table's name and is none.
    QList<Problem> problems() const { return m_problems; }

private:
    MlflowDbFile(std::unique_ptr<Database> database, QString file)
        : m_database(std::move(database)), m_file(std::move(file))
    {
    }
    Status readSchema();
    Status readTable(const MlflowDbTable &table);
    Result<QSet<QString>> columnsOf(const char *table);
    void tellMissing(const QStringList &unknown);
    void tellLacking(const MlflowDbTable &table);
    /// A schema of a release that came after this program.
    void tellRevision();
    bool isMlflows() const;
    void tellIfCutOff(const RegistryFolder &folder);
    Error damageOf(const RegistryFolder &folder) const;

    std::unique_ptr<Database> m_database;
    QString m_file;
    QHash<QLatin1String, QSet<QString>> m_columns; ///< by table
    QList<Problem> m_problems;
    QSet<QString> m_strange;       ///< views, virtual tables and tables without their keys that bear a name
    std::optional<Error> m_damage; ///< of the list of tables
};

/// What could not be read of one item becomes its problem: what lies on damaged pages one for all its tables, anything
/// else one for `where`, a table and perhaps the key of a row.
void addUnread(const Error &error, const QString &file, const char *table, const QString &key,
               QList<Problem> &problems);

/// The present row of a statement, whatever types its values have. Texts above 1 MB are cut, numbers that are none left
/// out; both become problems.
class MlflowDbRow
{
public:
    MlflowDbRow(const Statement &row, const char *table, const QString &file, QList<Problem> &problems)
        : m_row(row), m_table(table), m_file(file), m_problems(problems)
    {
    }
    QString text(int column) const;
    std::optional<qint64> integer(int column) const;
    /// A metric's value as MLflow stores it: NaN by a flag, infinities as the largest doubles, NULL is NaN.
    double value(int valueColumn, int isNanColumn) const;
    double value(int valueColumn) const;
    /// Adds all values of the row; before they are read.
    void digest(FactDigest &digest, int columns) const;

private:
    void report(const char *message) const;

    const Statement &m_row;
    const char *m_table;
    const QString &m_file;
    QList<Problem> &m_problems;
};

/// Steps through a bound statement, hands each row to `take`, at most `mostRows` of them, and resets it.
template <class Take>
Status eachRow(Statement &statement, const Take &take, qint64 mostRows = std::numeric_limits<qint64>::max())
{
    Status read;
    for (qint64 count = 0; count < mostRows; ++count) {
        const auto row = statement.step();
        if (!row)
            read = row.error();
        if (!row || !*row)
            break;
        take(statement);
    }
    statement.reset();
    return read;
}

} // namespace slipway
