#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// A folder that is made whole under a temporary name beside its own, and then moved there. What was not
/// finished is removed with this object.
class StagingFolder
{
public:
    explicit StagingFolder(const QString &finalPath);
    ~StagingFolder();
    StagingFolder(const StagingFolder &) = delete;
    StagingFolder &operator=(const StagingFolder &) = delete;

    /// Makes the temporary folder and those above it.
    Status create() const;
    Status write(const QString &fileName, const QByteArray &bytes) const;
    Status finish() const;

private:
    QString m_finalPath;
    QString m_path;
};

} // namespace slipway
