#include "models/services/targetquestion.h"

#include "models/base/clock.h"
#include "models/targets/drivers.h"
#include "models/targets/targettoken.h"

#include <QElapsedTimer>

namespace slipway {

namespace {

/// What serves is known without them: an error here is none.
void addLoad(TargetDriver &driver, LiveModel &live, RecentLoad &load, qint64 nowMs, Progress &progress)
{
    const auto figures = driver.figures(live.slug, progress);
    if (!figures)
        return;
    const QString place = live.target + QLatin1Char('/') + live.slug;
    live.load = load.read(place, *figures, live.version, nowMs);
    if (!live.canaryVersion.isEmpty())
        live.canaryLoad = load.read(place, *figures, live.canaryVersion, nowMs);
    load.keep(place, *figures, nowMs);
}

} // namespace

TargetState askWhatServes(const Target &target, RecentLoad &load, Progress &progress)
{
    TargetState state;
    state.target = target;
    state.tokenFrom = tokenSource(target);
    state.askedAtMs = SystemClock().nowMs();
    QElapsedTimer taken;
    taken.start();
    const auto driver = openDriver(target);
    auto live = driver ? (*driver)->ask(progress) : Result<QList<LiveModel>>(driver.error());
    state.answeredInMs = static_cast<int>(taken.elapsed());
    if (!live) {
        state.error = live.error();
        return state;
    }
    state.live = std::move(*live);
    if (!state.target.freeze) // somebody else may have done it, from another machine
        state.target.freeze = (*driver)->farFreeze(progress).valueOr({});
    if ((*driver)->capabilities().testFlag(Capability::Metrics)) {
        for (LiveModel &model : state.live)
            addLoad(**driver, model, load, state.askedAtMs, progress);
    }
    return state;
}

} // namespace slipway
