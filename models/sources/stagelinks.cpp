#include "models/sources/stagelinks.h"

#include "models/formats/jsonreader.h"
#include "models/formats/trainedmodelsreader.h"
#include "models/sources/versionfiles.h"

#include <algorithm>

namespace slipway {

namespace {

/// Whether two model files hold the same: asked only where no run id says it, and not for files that would hold up the
/// scan.
bool haveSameContent(const RegistryFolder &registry, const FileStamp &a, const FileStamp &b)
{
    constexpr qint64 mostBytes = 64 * 1024 * 1024;
    if (a.path.isEmpty() || b.path.isEmpty() || a.sizeBytes != b.sizeBytes || a.sizeBytes > mostBytes)
        return false;
    if (a.inode == b.inode && a.changedNs == b.changedNs)
        return true;
    constexpr qint64 endBytes = 4096;
    const auto endsA = registry.readEnds(a.path, endBytes);
    const auto endsB = registry.readEnds(b.path, endBytes);
    if (!endsA || !endsB || endsA->head != endsB->head || endsA->tail != endsB->tail)
        return false;
    if (a.sizeBytes <= 2 * endBytes)
        return a.sizeBytes > 0;
    const auto wholeA = registry.read(a.path, mostBytes);
    const auto wholeB = registry.read(b.path, mostBytes);
    return wholeA && wholeB && *wholeA == *wholeB;
}

} // namespace

void StageLinks::load(const RegistryFolder &registry, QList<Problem> &problems)
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    for (Folder &folder : m_folders) {
        if (folder.stage.isEmpty())
            continue;
        const QString file = inside(folder.path, QStringLiteral("version.json"));
        const auto bytes = registry.read(file, maxJsonBytes);
        const JsonValue facts = bytes ? readJson(*bytes, file).root : JsonValue();
        folder.semver = facts.textOf(QLatin1String("version")).trimmed();
        folder.runId = facts.textOf(QLatin1String("run_id")).trimmed();
    }
    if (!m_eventsFile.isEmpty()) {
        if (const auto bytes = registry.read(m_eventsFile, maxJsonBytes))
            m_promotions = readPromotions(m_eventsFile, *bytes, problems);
        else
            problems.append({QStringLiteral("unreadable"), m_eventsFile, {}, bytes.error()});
    }
    link(registry);
}

void StageLinks::link(const RegistryFolder &registry)
{
    for (Folder &stage : m_folders) {
        if (stage.stage.isEmpty())
            continue;
        const auto isStated = [&](const Folder &run) { return run.stage.isEmpty() && run.runId == stage.runId; };
        const bool stated = std::any_of(m_folders.cbegin(), m_folders.cend(), isStated);
        for (Folder &run : m_folders) {
            if (!run.stage.isEmpty() || !(stated ? isStated(run) : haveSameContent(registry, run.model, stage.model)))
                continue;
            stage.linked.append(versionId(run));
            run.linked.append(versionId(stage));
        }
    }
}

const StageLinks::Folder *StageLinks::find(const QString &path) const
{
    const auto found =
        std::find_if(m_folders.cbegin(), m_folders.cend(), [&](const Folder &folder) { return folder.path == path; });
    return found == m_folders.cend() ? nullptr : &*found;
}

QString StageLinks::versionId(const Folder &folder)
{
    if (folder.stage.isEmpty())
        return fileName(folder.path);
    return folder.semver.isEmpty() ? folder.stage : folder.semver + QLatin1Char('@') + folder.stage;
}

QString StageLinks::promotionsOf(const Folder &folder) const
{
    QStringList events;
    for (const Promotion &promotion : m_promotions) {
        const bool isOfVersion = !promotion.version.isEmpty() && promotion.version == folder.semver;
        const bool isOfRun = !promotion.runId.isEmpty() && promotion.runId == folder.runId;
        if (isOfVersion || isOfRun)
            events.append(promotion.json);
    }
    return events.isEmpty() ? QString() : QLatin1Char('[') + events.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace slipway
