#include "models/base/person.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace slipway {

QString currentPerson()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    const bool known = getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    const QString user = known ? QString::fromLocal8Bit(entry.pw_name) : QString::number(geteuid());
    std::array<char, 256> host{};
    if (gethostname(host.data(), host.size() - 1) != 0 || host[0] == '\0')
        return user + QStringLiteral("@localhost");
    return user + QLatin1Char('@') + QString::fromLocal8Bit(host.data());
}

} // namespace slipway
