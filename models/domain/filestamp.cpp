#include "models/domain/filestamp.h"

namespace slipway {

namespace {

/// The mixing step of splitmix64 (Steele, Lea, Flood 2014).
quint64 mixed(quint64 digest, quint64 value)
{
    quint64 z = digest * 0x9e3779b97f4a7c15ULL + value + 0x632be59bd9b4e019ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

qint64 stampsDigest(const QList<FileStamp> &stamps)
{
    quint64 digest = static_cast<quint64>(stamps.size());
    for (const FileStamp &stamp : stamps) {
        for (const QChar &letter : stamp.path)
            digest = digest * 0x100000001b3ULL ^ letter.unicode();
        for (const qint64 value : {stamp.sizeBytes, stamp.modifiedNs, stamp.changedNs, stamp.inode})
            digest = mixed(digest, static_cast<quint64>(value));
    }
    return static_cast<qint64>(digest);
}

} // namespace slipway
