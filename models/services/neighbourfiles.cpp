#include "models/services/neighbourfiles.h"

#include "models/storage/indexedversiontable.h"

namespace slipway {

NeighbourFiles::NeighbourFiles(Database &index, const RegisteredFolder &registry, const QList<RegisteredFolder> &all)
    : m_index(index), m_own(registry.name)
{
    bool isBefore = true;
    for (const RegisteredFolder &other : all) {
        if (other.name == registry.name)
            isBefore = false;
        else if (other.path == registry.path)
            (isBefore ? m_before : m_after).append(other.name);
    }
}

Status NeighbourFiles::load()
{
    using Keys = IndexedVersionTable::Keys;
    const auto add = [this](const QString &name, Keys which, QSet<QString> &keys) -> Status {
        const auto found = IndexedVersionTable(m_index).sourceKeys(name, which);
        if (!found)
            return found.error();
        keys.unite({found->begin(), found->end()});
        return {};
    };
    Status loaded = m_isLoaded ? Status() : add(m_own, Keys::OfUnregistered, m_ours);
    for (const QString &name : m_isLoaded ? QStringList() : m_before + m_after) {
        if (loaded)
            loaded = add(name, Keys::OfVersionsAndRuns, m_keys);
        if (loaded && m_before.contains(name))
            loaded = add(name, Keys::OfUnregistered, m_keys);
    }
    m_isLoaded = loaded.ok();
    return loaded;
}

Result<bool> NeighbourFiles::have(const QString &path)
{
    if (!exist())
        return false;
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(QLatin1Char('/'), end - 1)) {
        if (m_keys.contains(path.left(end)))
            return true;
    }
    return false;
}

Result<bool> NeighbourFiles::haveOurs(const QString &path)
{
    const auto theirs = have(path);
    return theirs && *theirs ? Result<bool>(m_ours.contains(path)) : theirs;
}

Result<bool> NeighbourFiles::haveAnyOfOurs()
{
    if (!exist())
        return false;
    if (const Status loaded = load(); !loaded)
        return loaded.error();
    for (const QString &path : std::as_const(m_ours)) {
        if (const auto theirs = have(path); !theirs || *theirs)
            return theirs;
    }
    return false;
}

} // namespace slipway
