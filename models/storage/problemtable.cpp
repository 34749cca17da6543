#include "models/storage/problemtable.h"

#include "models/storage/columns.h"
#include "models/storage/rows.h"

namespace slipway {

namespace {

Problem readProblem(const Statement &row)
{
    Problem problem{row.text(0), row.text(1), row.text(2), {}};
    problem.message.code = static_cast<ErrorCode>(row.integer(3));
    problem.message.message = row.text(4);
    problem.message.arguments = unpackedTexts(row.text(5));
    problem.message.detail = row.text(6);
    return problem;
}

} // namespace

Status ProblemTable::add(const QString &registry, std::optional<qint64> version, const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return {};
    const auto insert = m_database.kept(
        "INSERT INTO problem (registry, version, code, file, place, error_code, message, arguments, detail)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const Problem &problem : problems) {
        (*insert)
            ->bind(1, registry)
            .bind(2, version)
            .bind(3, problem.code)
            .bind(4, problem.file)
            .bind(5, problem.where);
        (*insert)->bind(6, static_cast<int>(problem.message.code)).bind(7, problem.message.message);
        (*insert)->bind(8, packedTexts(problem.message.arguments)).bind(9, problem.message.detail);
        if (const Status added = (*insert)->run(); !added)
            return added;
    }
    return {};
}

Result<QList<Problem>> ProblemTable::of(qint64 version)
{
    auto select = m_database.prepare("SELECT code, file, place, error_code, message, arguments, detail FROM problem"
                                     " WHERE version = ? ORDER BY row");
    if (!select)
        return select.error();
    select->bind(1, version);
    return collectRows(select, readProblem);
}

Result<QList<Problem>> ProblemTable::ofRegistry(const QString &registry)
{
    auto select = m_database.prepare("SELECT code, file, place, error_code, message, arguments, detail FROM problem"
                                     " WHERE version IS NULL AND registry = ? ORDER BY row");
    if (!select)
        return select.error();
    select->bind(1, registry);
    return collectRows(select, readProblem);
}

Status ProblemTable::removeOfRegistry(const QString &registry)
{
    auto statement = m_database.prepare("DELETE FROM problem WHERE version IS NULL AND registry = ?");
    if (!statement)
        return statement.error();
    return statement->bind(1, registry).run();
}

Result<qint64> ProblemTable::count(const QString &registry)
{
    auto select = m_database.prepare("SELECT COUNT(*) FROM problem WHERE registry = ?");
    if (!select)
        return select.error();
    if (const auto row = select->bind(1, registry).step(); !row)
        return row.error();
    return select->integer(0);
}

} // namespace slipway
