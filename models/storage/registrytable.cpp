#include "models/storage/registrytable.h"

#include "models/storage/rows.h"

namespace slipway {

namespace {

Error noSuchRegistry(const QString &name)
{
    return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "There is no registry named %1."), {name});
}

} // namespace

Status RegistryTable::add(const RegisteredFolder &registry)
{
    const auto present = list();
    if (!present)
        return present.error();
    for (const RegisteredFolder &other : *present) {
        if (other.path == registry.path && other.layout == registry.layout) {
            return makeError(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Core", "%1 is registered already, as %2."),
                             {registry.path, other.name});
        }
        if (other.name == registry.name) {
            return makeError(
                ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Core", "There is a registry named %1 already, at %2. Choose another name."),
                {other.name, other.path});
        }
    }
    auto insert = m_database.prepare("INSERT INTO registry (name, path, layout, added_at) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(1, registry.name)
        .bind(2, registry.path)
        .bind(3, registry.layout)
        .bind(4, registry.addedAtMs)
        .run();
}

Status RegistryTable::remove(const QString &name)
{
    auto statement = m_database.prepare("DELETE FROM registry WHERE name = ?");
    if (!statement)
        return statement.error();
    if (const Status removed = statement->bind(1, name).run(); !removed)
        return removed;
    if (m_database.changes() == 0)
        return noSuchRegistry(name);
    return {};
}

Result<RegisteredFolder> RegistryTable::find(const QString &name)
{
    const auto all = list();
    if (!all)
        return all.error();
    for (const RegisteredFolder &registry : *all) {
        if (registry.name == name)
            return registry;
    }
    return noSuchRegistry(name);
}

Result<QList<RegisteredFolder>> RegistryTable::list()
{
    auto select = m_database.prepare("SELECT name, path, layout, added_at FROM registry ORDER BY added_at, name");
    if (!select)
        return select.error();
    return collectRows(select, [](const Statement &row) {
        return RegisteredFolder{row.text(0), row.text(1), row.text(2), row.integer(3)};
    });
}

} // namespace slipway
