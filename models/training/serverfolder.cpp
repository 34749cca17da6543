#include "models/training/serverfolder.h"

#include "models/base/atomicfile.h"
#include "models/base/ids.h"
#include "models/training/stagingfolder.h"

#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace slipway {

namespace {

constexpr qint64 maxFileBytes = qint64(1024) * 1024 * 1024;

} // namespace

Result<QString> putIntoServerFolder(const QString &root, const QString &model, const QString &versionFolder)
{
    const QString slug = slugFor(model);
    const QString version = QFileInfo(versionFolder).fileName();
    const QStringList files = QDir(versionFolder).entryList(QDir::Files);
    if (files.isEmpty())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 does not exist."),
                         {versionFolder});

    const QString home = root + QLatin1Char('/') + slug;
    const StagingFolder staging(home + QStringLiteral("/versions/") + version);
    if (const Status made = staging.create(); !made)
        return made.error();
    for (const QString &file : files) {
        const auto bytes = readWholeFile(versionFolder + QLatin1Char('/') + file, maxFileBytes);
        if (!bytes)
            return bytes.error();
        if (const Status written = staging.write(file, *bytes); !written)
            return written.error();
    }
    if (const Status finished = staging.finish(); !finished)
        return finished.error();
    const nlohmann::json name = {{"model", model.toStdString()}};
    if (const Status written = writeFileAtomically(home + QStringLiteral("/model.json"),
                                                   QByteArray::fromStdString(name.dump()) + '\n');
        !written)
        return written.error();
    if (const Status linked =
            replaceLinkAtomically(home + QStringLiteral("/current"), QStringLiteral("versions/") + version);
        !linked)
        return linked.error();
    return QString(slug + QLatin1Char('/') + version);
}

} // namespace slipway
