#include "models/sources/registryparts.h"

#include <QFileInfo>

#include <algorithm>

namespace slipway {

namespace {

constexpr int deepestLevel = 3;
constexpr int mostFolders = 20'000;

/// The layouts that a folder has.
struct Layouts {
    QList<const RegistrySource *> sources; ///< the surest first
    bool isRegistry = false;               ///< beyond weight files that may belong to anything
};

Layouts layoutsOf(const RegistryFolder &folder)
{
    QList<std::pair<int, const RegistrySource *>> found;
    for (const auto &source : registrySources()) {
        if (!folder.file().isEmpty() && !source->readsFile())
            continue;
        const int sureness = source->severalIn(folder).isEmpty() ? source->detect(folder) : source->surest();
        if (sureness > namesAlone)
            found.append({sureness, source.get()});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Layouts layouts;
    for (const auto &[sureness, source] : std::as_const(found)) {
        if (layouts.sources.isEmpty() || sureness >= sureBesideAnother)
            layouts.sources.append(source);
    }
    layouts.isRegistry = !found.isEmpty() && found.first().first >= sureInRegistry;
    return layouts;
}

class Search
{
public:
    Search(const QString &top, Progress &progress) : m_top(top), m_progress(progress) {}

    void add(const RegistryFolder &folder, const RegistrySource &source)
    {
        const QStringList several = source.severalIn(folder);
        for (const QString &file : several)
            m_found.parts.append({folder.path() + QLatin1Char('/') + file, source.layout()});
        if (several.isEmpty())
            m_found.parts.append({folder.place(), source.layout()});
    }

    /// Looks at the folders in `folder`, `level` below where the search began.
    Status lookIn(const RegistryFolder &folder, int level, const Layouts &around, bool isInRegistry)
    {
        const auto names = folder.names({});
        if (!names)
            m_found.leftOut.append(names.error());
        for (const QString &name : names.valueOr({})) {
            if (m_progress.cancelled())
                return cancelledError();
            if (name.startsWith(QLatin1Char('.')) || isOwn(folder, name, around))
                continue;
            const auto entry = folder.entry(name);
            const QString path = folder.path() + QLatin1Char('/') + name;
            if (entry.kind == RegistryFolder::Kind::Outside)
                tellLink(path);
            if (entry.kind != RegistryFolder::Kind::Folder || entry.isLink)
                continue;
            if (level > deepestLevel || m_lookedAt == mostFolders) {
                countUnseen(path, isInRegistry);
            } else if (const Status looked = lookAt(folder, name, level, around, isInRegistry); !looked) {
                return looked;
            }
        }
        return {};
    }

    RegistryParts found()
    {
        if (m_unseen > 0) {
            m_found.leftOut.append(makeError(
                ErrorCode::InvalidArgument,
                QT_TRANSLATE_NOOP("Core", "%1 folders in %2 were not looked into, because they lie deeper than "
                                          "%3 folders or there are too many. The first: %4. If a registry is "
                                          "in one of them, add that folder."),
                {QString::number(m_unseen), m_top, QString::number(deepestLevel), m_firstUnseen}));
        }
        return m_found;
    }

private:
    static bool isOwn(const RegistryFolder &folder, const QString &name, const Layouts &around)
    {
        return std::any_of(around.sources.begin(), around.sources.end(), [&](const RegistrySource *source) {
            return source->belonging(folder, name) == Belonging::Own;
        });
    }

    Status lookAt(const RegistryFolder &parent, const QString &name, int level, const Layouts &around,
                  bool isInRegistry)
    {
        ++m_lookedAt;
        const auto folder = RegistryFolder::open(parent.path() + QLatin1Char('/') + name);
        if (!folder) {
            m_found.leftOut.append(folder.error());
            return {};
        }
        const Layouts layouts = layoutsOf(*folder);
        for (const RegistrySource *source : layouts.sources) {
            const bool isModel = around.sources.contains(source) && source->belonging(parent, name) == Belonging::Model;
            if (!isModel && (layouts.isRegistry || !isInRegistry))
                add(*folder, *source);
        }
        return lookIn(*folder, level + 1, layouts, isInRegistry || layouts.isRegistry);
    }

    /// A registry has folders of its own, so that one in it counts only when it is seen to be another registry.
    void countUnseen(const QString &path, bool isInRegistry)
    {
        if (isInRegistry && (m_lookedAt == mostFolders || !isRegistry(path)))
            return;
        ++m_unseen;
        m_firstUnseen = m_firstUnseen.isEmpty() ? path : m_firstUnseen;
    }

    bool isRegistry(const QString &path)
    {
        ++m_lookedAt;
        const auto folder = RegistryFolder::open(path);
        return folder && layoutsOf(*folder).isRegistry;
    }

    /// What a link leads to elsewhere is told when it is a registry.
    void tellLink(const QString &path)
    {
        const QFileInfo link(path);
        if (!link.isDir() || !isRegistry(path))
            return;
        m_found.leftOut.append(
            makeError(ErrorCode::InvalidArgument,
                      QT_TRANSLATE_NOOP("Core", "%1 is a link to the registry %2 elsewhere, which was not added. Add "
                                                "that folder if it is meant."),
                      {path, link.canonicalFilePath()}));
    }

    QString m_top;
    Progress &m_progress;
    RegistryParts m_found;
    int m_lookedAt = 0;
    int m_unseen = 0;
    QString m_firstUnseen;
};

} // namespace

Result<RegistryParts> registriesIn(const QString &path, Progress &progress)
{
    const auto folder = RegistryFolder::open(path);
    if (!folder)
        return folder.error();
    const Layouts layouts = layoutsOf(*folder);
    Search search(folder->path(), progress);
    for (const RegistrySource *source : layouts.sources)
        search.add(*folder, *source);
    if (folder->file().isEmpty()) {
        if (const Status looked = search.lookIn(*folder, 1, layouts, layouts.isRegistry); !looked)
            return looked.error();
    }
    RegistryParts found = search.found();
    if (found.parts.isEmpty())
        return sourceFor(*folder, {}).error();
    return found;
}

} // namespace slipway
