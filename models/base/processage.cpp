#include "models/base/processage.h"

#include <QFile>
#include <QList>

#include <ctime>
#include <unistd.h>

namespace slipway {

double processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    // proc(5): field 22 is the start in clock ticks after boot; the name in field 2 may hold spaces.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double startedMs = fields.value(19).toDouble() * 1000 / double(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6 - startedMs;
}

} // namespace slipway
