#include "models/sources/checksummedsource.h"

#include "models/formats/problems.h"
#include "models/formats/yamlreader.h"
#include "models/sources/listedfiles.h"
#include "models/sources/versionfiles.h"

namespace slipway {

namespace {

const QString listFile = QStringLiteral("registry.json");
const QString templatesFolder = QStringLiteral("config/deployment_templates");

/// The last line of a map, where that is a key without a colon: YAML takes it for one with nothing behind it.
QString lastKeyAlone(const QByteArray &yaml, const JsonValue &root)
{
    const QString line = QString::fromUtf8(yaml.mid(yaml.lastIndexOf('\n') + 1)).trimmed();
    const JsonValue *last = &root;
    QString key;
    while (!last->members().empty()) {
        key = last->members().back().key;
        last = &last->members().back().value;
    }
    return last->isNull() && key == line ? key : QString();
}

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

    QList<Problem> problems() override
    {
        QList<Problem> all = ListedFilesReading::problems();
        for (const QString &path : std::as_const(m_templates)) {
            const auto bytes = m_folder.read(path, maxYamlBytes);
            if (!bytes) {
                all.append({QStringLiteral("unreadable"), path, {}, bytes.error()});
                continue;
            }
            const JsonDocument settings = readYaml(*bytes, path);
            all += settings.problems;
            if (settings.readable && !settings.root.isObject())
                all.append(contentProblem("corrupt", path, {},
                                          QT_TRANSLATE_NOOP("Core", "%2 holds no settings of a deployment.")));
            else if (const QString key = lastKeyAlone(*bytes, settings.root); !key.isEmpty())
                all.append(contentProblem("corrupt", path, key,
                                          QT_TRANSLATE_NOOP("Core", "%2 ends in the middle of a line, at %1: it was "
                                                                    "not written to its end.")));
        }
        return all;
    }

private:
    /// Where the templates lie, by environment. Their contents are for whoever deploys; here only damage is told.
    void findTemplates()
    {
        JsonObjectBuilder paths;
        for (const QString &name : m_folder.names(templatesFolder).valueOr({})) {
            const QString path = inside(templatesFolder, name);
            const bool isYaml = name.endsWith(QLatin1String(".yaml")) || name.endsWith(QLatin1String(".yml"));
            const auto entry = isYaml ? m_folder.entry(path) : RegistryFolder::Entry();
            if (entry.kind != RegistryFolder::Kind::File)
                continue;
            paths.add(name.left(name.lastIndexOf(QLatin1Char('.'))), JsonValue(path));
            m_sharedFiles.append(entry.stamp);
            m_templates.append(path);
        }
        const JsonValue templates = paths.take();
        if (!templates.members().empty())
            addFactOfAll({QStringLiteral("deployment_templates"), templates.toJson()});
    }

    QStringList m_templates; ///< paths
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
