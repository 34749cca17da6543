#include "models/sources/flatsource.h"

#include "models/sources/listedfiles.h"
#include "models/sources/versionfiles.h"

namespace slipway {

namespace {

const QString listFile = QStringLiteral("versions.json");

class FlatReading final : public ListedFilesReading
{
public:
    explicit FlatReading(RegistryFolder folder) : ListedFilesReading(std::move(folder), listFile, readFlatList) {}
};

} // namespace

QString FlatSource::layout() const
{
    return QStringLiteral("flat");
}

QString FlatSource::lookedFor() const
{
    return QStringLiteral("versions.json, NAME.pt, NAME_vN.onnx");
}

int FlatSource::detect(const RegistryFolder &folder) const
{
    if (folder.entry(listFile).kind != RegistryFolder::Kind::Missing)
        return 70;
    const QStringList names = folder.names({}).valueOr({});
    const bool hasModels = std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return isModelFile(name) && folder.entry(name).kind == RegistryFolder::Kind::File;
    });
    return hasModels ? 30 : 0;
}

Result<std::unique_ptr<RegistryReading>> FlatSource::open(RegistryFolder folder, Progress &progress) const
{
    return openReading<FlatReading>(std::move(folder), progress);
}

} // namespace slipway
