#include "models/serving/router.h"

namespace slipway {

double userShare(const QString &experiment, const QString &userId)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    const QByteArray bytes = experiment.toUtf8() + '\0' + userId.toUtf8();
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ULL;
    hash ^= hash >> 33;
    return static_cast<double>(hash >> 11) / 9007199254740992.0;
}

QString experimentName(const QString &slug, const QString &control, const QString &treatment)
{
    return slug + QLatin1Char('/') + control + QLatin1Char('/') + treatment;
}

bool getsSecondVersion(const QString &experiment, const QString &userId, double fraction)
{
    return !userId.isEmpty() && userShare(experiment, userId) < fraction;
}

} // namespace slipway
