#include "tests/support/test.h"

namespace slipway {

void prepareTestProcess()
{
    // Kept until the process ends: everything a library writes on the side goes in here.
    static QTemporaryDir home;
    const QByteArray path = home.path().toLocal8Bit();
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, path);
    qunsetenv("SLIPWAY_DATA_DIR");
    qunsetenv("http_proxy");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace slipway
