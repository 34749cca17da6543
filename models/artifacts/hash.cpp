#include "models/artifacts/hash.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace slipway {

Result<QString> sha256OfFile(const QString &path, Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "%1 does not exist."), {path});
    if (!info.isFile())
        return makeError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Core", "%1 is not a regular file."), {path});
    QFile file(path);
    const auto unreadable = [&] {
        return makeError(ErrorCode::Unreadable,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be opened (%2). Check its permissions."),
                         {path, file.errorString()});
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        const qint64 n = file.read(block.data(), block.size());
        if (n < 0)
            return unreadable();
        if (n == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(block.constData(), n));
        done += n;
        progress.report(done, info.size());
    }
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace slipway
