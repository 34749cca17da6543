#include "models/storage/targettable.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

namespace {

constexpr auto columns = "SELECT name, environment, driver, url, token_env, settings, reason, who, since FROM target"
                         " LEFT JOIN target_freeze ON target_freeze.target = target.name";

QString settingsToJson(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Target readTarget(const Statement &row)
{
    Target target{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), {}, {}};
    const QJsonObject settings = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        target.settings.insert(it.key(), it.value().toString());
    if (const auto since = row.optionalInteger(8))
        target.freeze = TargetFreeze{row.text(6), row.text(7), *since};
    return target;
}

Error noSuchTarget(const QString &name)
{
    return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no target named %1."), {name});
}

} // namespace

Status TargetTable::add(const Target &target)
{
    auto insert = m_database.prepare(
        "INSERT INTO target (name, environment, driver, url, token_env, settings) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (name) DO NOTHING");
    if (!insert)
        return insert.error();
    insert->bind(1, target.name).bind(2, target.environment).bind(3, target.driver).bind(4, target.url);
    insert->bind(5, target.tokenEnv).bind(6, settingsToJson(target.settings));
    if (const Status inserted = insert->run(); !inserted)
        return inserted;
    if (m_database.changes() == 0) {
        return makeError(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Core", "There is a target named %1 already. Choose another name or remove it first."),
            {target.name});
    }
    return {};
}

Status TargetTable::freeze(const QString &name, const TargetFreeze &freeze)
{
    auto insert = m_database.prepare("INSERT INTO target_freeze (target, reason, who, since) VALUES (?, ?, ?, ?)"
                                     " ON CONFLICT (target) DO UPDATE SET reason = excluded.reason,"
                                     " who = excluded.who, since = excluded.since");
    if (!insert)
        return insert.error();
    insert->bind(1, name).bind(2, freeze.reason).bind(3, freeze.who).bind(4, freeze.sinceMs);
    return insert->run();
}

Status TargetTable::unfreeze(const QString &name)
{
    auto statement = m_database.prepare("DELETE FROM target_freeze WHERE target = ?");
    return statement ? statement->bind(1, name).run() : Status(statement.error());
}

Status TargetTable::remove(const QString &name)
{
    auto statement = m_database.prepare("DELETE FROM target WHERE name = ?");
    if (!statement)
        return statement.error();
    if (const Status removed = statement->bind(1, name).run(); !removed)
        return removed;
    if (m_database.changes() == 0)
        return noSuchTarget(name);
    return unfreeze(name);
}

Result<Target> TargetTable::find(const QString &name)
{
    auto select = m_database.prepare((QByteArray(columns) + " WHERE name = ?").constData());
    if (!select)
        return select.error();
    const auto row = select->bind(1, name).step();
    if (!row)
        return row.error();
    if (!*row)
        return noSuchTarget(name);
    return readTarget(*select);
}

Result<QList<Target>> TargetTable::list()
{
    auto select = m_database.prepare((QByteArray(columns) + " ORDER BY environment, name").constData());
    if (!select)
        return select.error();
    QList<Target> targets;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return targets;
        targets.append(readTarget(*select));
    }
}

} // namespace slipway
