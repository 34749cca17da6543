#include "models/sources/checksummedsource.h"

#include "models/sources/listedfiles.h"
#include "models/sources/versionfiles.h"

namespace slipway {

namespace {

const QString listFile = QStringLiteral("registry.json");
const QString templatesFolder = QStringLiteral("config/deployment_templates");

class ChecksummedReading final : public ListedFilesReading
{
public:
    explicit ChecksummedReading(RegistryFolder folder)
        : ListedFilesReading(std::move(folder), listFile, readChecksummedList)
    {
    }

    Status find(Progress &progress)
    {
        findTemplates();
        return ListedFilesReading::find(progress);
    }

private:
    /// Where the templates lie, by environment. Only their names are known: they are opened by whoever deploys.
    void findTemplates()
    {
        JsonObjectBuilder paths;
        for (const QString &name : m_folder.names(templatesFolder).valueOr({})) {
            const QString path = inside(templatesFolder, name);
            const bool isYaml = name.endsWith(QLatin1String(".yaml")) || name.endsWith(QLatin1String(".yml"));
            if (!isYaml || m_folder.entry(path).kind != RegistryFolder::Kind::File)
                continue;
            paths.add(name.left(name.lastIndexOf(QLatin1Char('.'))), JsonValue(path));
            m_sharedFiles.append({path, 0, 0, 0, 0});
        }
        const JsonValue templates = paths.take();
        if (!templates.members().empty())
            addFactOfAll({QStringLiteral("deployment_templates"), templates.toJson()});
    }
};

} // namespace

QString ChecksummedSource::layout() const
{
    return QStringLiteral("checksummed");
}

QString ChecksummedSource::lookedFor() const
{
    return listFile;
}

int ChecksummedSource::detect(const RegistryFolder &folder) const
{
    return folder.entry(listFile).kind == RegistryFolder::Kind::Missing ? 0 : 92;
}

Result<std::unique_ptr<RegistryReading>> ChecksummedSource::open(RegistryFolder folder, Progress &progress) const
{
    return openReading<ChecksummedReading>(std::move(folder), progress);
}

} // namespace slipway
