#pragma once

#include "models/base/sqlite.h"
#include "models/domain/modelversion.h"
#include "models/sources/factdigest.h"
#include "models/sources/registryfolder.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <string>
#include <string_view>

namespace slipway {

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

    static Result<std::unique_ptr<MlflowDbFile>> open(const RegistryFolder &folder, const QString &file);

    Database &database() { return *m_database; }
    /// Relative to the registry.
    const QString &file() const { return m_file; }
    bool has(const char *table) const { return m_columns.contains(QLatin1String(table)); }
    bool hasRows(const char *table);
    /// The column's name for a SELECT, or NULL.
    QByteArray column(const char *table, const char *column) const;
    /// `SELECT columns FROM table` with what is there; `rest` follows.
    Result<Statement> select(const char *table, std::initializer_list<const char *> columns, const char *rest);
    /// Views and virtual tables that bear a table's name.
    QList<Problem> problems() const { return m_problems; }

private:
    MlflowDbFile(std::unique_ptr<Database> database, QString file)
        : m_database(std::move(database)), m_file(std::move(file))
    {
    }
    Status readSchema();

    std::unique_ptr<Database> m_database;
    QString m_file;
    QHash<QLatin1String, QSet<QString>> m_columns; ///< by table
    QList<Problem> m_problems;
};

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
