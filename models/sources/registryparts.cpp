#include "models/sources/registryparts.h"

namespace slipway {

namespace {

constexpr int deepestLevel = 3;
/// A layout that is less sure of a folder in a registry than this does not make it a registry of its own: model files
/// lie in every registry's folders.
constexpr int surePart = 60;

class Search
{
public:
    explicit Search(Progress &progress) : m_progress(progress) {}

    /// Looks at the folders in `folder`, `level` below where the search began.
    Status lookIn(const RegistryFolder &folder, int level, const RegistrySource *around)
    {
        for (const QString &name : folder.names({}).valueOr({})) {
            if (m_progress.cancelled())
                return cancelledError();
            if (name.startsWith(QLatin1Char('.')) || (around && around->isVersionName(name)))
                continue;
            const auto entry = folder.entry(name);
            if (entry.kind != RegistryFolder::Kind::Folder || entry.isLink)
                continue;
            if (const Status looked = lookAt(folder.path() + QLatin1Char('/') + name, level, around); !looked)
                return looked;
        }
        return {};
    }

    QList<RegistryPart> parts;

private:
    Status lookAt(const QString &path, int level, const RegistrySource *around)
    {
        const auto folder = RegistryFolder::open(path);
        if (!folder)
            return {}; // what cannot be read is no registry that could be added
        const auto source = sourceFor(*folder, {});
        const bool isPart = source && (!around || ((*source)->detect(*folder) >= surePart && *source != around));
        if (isPart)
            parts.append({folder->path(), (*source)->layout()});
        else if (!around && level < deepestLevel)
            return lookIn(*folder, level + 1, nullptr);
        return {};
    }

    Progress &m_progress;
};

} // namespace

Result<QList<RegistryPart>> registriesIn(const QString &path, Progress &progress)
{
    const auto folder = RegistryFolder::open(path);
    if (!folder)
        return folder.error();
    const auto source = sourceFor(*folder, {});
    Search search(progress);
    if (source)
        search.parts.append({folder->place(), (*source)->layout()});
    if (!folder->file().isEmpty()) {
        if (!source)
            return source.error();
        return search.parts;
    }
    if (const Status looked = search.lookIn(*folder, 1, source ? *source : nullptr); !looked)
        return looked.error();
    if (search.parts.isEmpty())
        return source.error();
    return search.parts;
}

} // namespace slipway
