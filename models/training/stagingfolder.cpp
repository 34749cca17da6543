#include "models/training/stagingfolder.h"

#include "models/base/atomicfile.h"
#include "models/base/ids.h"

#include <QDir>
#include <QFileInfo>

namespace slipway {

StagingFolder::StagingFolder(const QString &finalPath) : m_finalPath(finalPath)
{
    const QFileInfo info(finalPath);
    m_path = QStringLiteral("%1/.%2.%3.tmp").arg(info.path(), info.fileName(), newId().left(8));
}

StagingFolder::~StagingFolder()
{
    if (QFileInfo::exists(m_path))
        QDir(m_path).removeRecursively();
}

Status StagingFolder::create() const
{
    return makeFolder(m_path);
}

Status StagingFolder::write(const QString &fileName, const QByteArray &bytes) const
{
    return writeFileAtomically(m_path + QLatin1Char('/') + fileName, bytes);
}

Status StagingFolder::finish() const
{
    return moveFolderAtomically(m_path, m_finalPath);
}

} // namespace slipway
