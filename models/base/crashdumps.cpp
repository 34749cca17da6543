#include "models/base/crashdumps.h"

#include <sys/resource.h>

namespace slipway {

void refuseCrashDumps()
{
    // systemd-coredump and apport, which the kernel calls whatever the limit says, go by it too.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace slipway
