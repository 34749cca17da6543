#include "models/sources/registrysource.h"

#include "models/sources/checksummedsource.h"
#include "models/sources/flatsource.h"
#include "models/sources/mlflowdbsource.h"
#include "models/sources/mlflowfilessource.h"
#include "models/sources/stagefolderssource.h"
#include "models/sources/trainedmodelssource.h"
#include "models/sources/versionfiles.h"
#include "models/sources/versionfolderssource.h"

#include <cerrno>

namespace slipway {

QStringList RegistryReading::namesIn(const QString &folder)
{
    const auto names = m_folder.names(folder);
    if (!names)
        m_problems.append({QStringLiteral("unreadable"), folder, {}, names.error()});
    return names.valueOr({});
}

bool RegistryReading::isLeftOut(const QString &path, const RegistryFolder::Entry &entry)
{
    if (entry.kind != RegistryFolder::Kind::Unreadable || entry.errorNumber != EILSEQ)
        return false;
    m_problems.append({QStringLiteral("unreadable"), path, {}, entryError(entry, path)});
    // Its coming and going is seen by a scan although it is no candidate.
    m_sharedFiles.append({path, 0, 0, 0, 0});
    return true;
}

void RegistryReading::addLooseFile(const QString &path, const RegistryFolder::Entry &entry, const QString &model)
{
    const bool isOtherName = entry.isLink && entry.kind == RegistryFolder::Kind::File;
    if (isOtherName || entry.kind == RegistryFolder::Kind::Folder)
        return;
    FileStamp stamp = entry.stamp;
    stamp.path = path; // also of one that cannot be asked for
    m_candidates.append({path, {stamp}});
    m_looseFiles.insert(path, model);
}

void RegistryReading::findLooseFiles(const QString &model)
{
    for (const QString &name : m_folder.names({}).valueOr({})) {
        const auto entry = m_folder.entry(name);
        if (!isLeftOut(name, entry) && isModelFile(name))
            addLooseFile(name, entry, model.isEmpty() ? modelInFileName(name) : model);
    }
}

SourceVersion RegistryReading::readLooseFile(const Candidate &candidate) const
{
    SourceVersion read;
    VersionSummary &summary = read.version.summary;
    summary.kind = VersionKind::Unregistered;
    summary.model = m_looseFiles.value(candidate.key);
    summary.version = fileName(candidate.key);
    readModelFile(m_folder, candidate.files.first(), read.version);
    return read;
}

SourceVersion RegistryReading::readWhole(const Candidate &candidate)
{
    SourceVersion version = isRemainder(candidate.key) ? SourceVersion() : read(candidate);
    join(candidate, version);
    return version;
}

const std::vector<std::unique_ptr<RegistrySource>> &registrySources()
{
    static const auto sources = [] {
        std::vector<std::unique_ptr<RegistrySource>> all;
        all.push_back(std::make_unique<TrainedModelsSource>());
        all.push_back(std::make_unique<VersionFoldersSource>());
        all.push_back(std::make_unique<ChecksummedSource>());
        all.push_back(std::make_unique<StageFoldersSource>());
        all.push_back(std::make_unique<FlatSource>());
        all.push_back(std::make_unique<MlflowFilesSource>());
        all.push_back(std::make_unique<MlflowDbSource>());
        return all;
    }();
    return sources;
}

Result<const RegistrySource *> sourceFor(const RegistryFolder &folder, const QString &layout)
{
    const RegistrySource *best = nullptr;
    int sureness = layout.isEmpty() ? namesAlone : 0;
    QStringList lookedFor;
    QStringList layouts;
    for (const auto &source : registrySources()) {
        layouts.append(source->layout());
        if (!layout.isEmpty() && source->layout() != layout)
            continue;
        lookedFor.append(QStringLiteral("%1 (%2)").arg(source->lookedFor(), source->layout()));
        const bool mayBe = (folder.file().isEmpty() || source->readsFile()) && source->surest() > sureness;
        const int sure = mayBe ? source->detect(folder) : 0;
        if (sure > sureness) {
            best = source.get();
            sureness = sure;
        }
    }
    if (best)
        return best;
    if (lookedFor.isEmpty()) {
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "There is no layout %1. There are: %2."),
                         {layout, layouts.join(QStringLiteral(", "))});
    }
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "%1 is no model registry. Looked for: %2."),
                     {folder.place(), lookedFor.join(QStringLiteral("; "))});
}

} // namespace slipway
