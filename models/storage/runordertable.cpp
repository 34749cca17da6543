#include "models/storage/runordertable.h"

#include <array>

namespace slipway {

namespace {

constexpr std::array actNames{"pause", "resume", "promote"};

/// What is not known here holds the traffic.
RunAct actFromName(const QString &name)
{
    for (size_t i = 0; i < actNames.size(); ++i) {
        if (name == QLatin1String(actNames[i]))
            return static_cast<RunAct>(i);
    }
    return RunAct::Pause;
}

} // namespace

QString runActName(RunAct act)
{
    return QString::fromLatin1(actNames[static_cast<size_t>(act)]);
}

Status RunOrderTable::add(const QString &deployment, const RunOrder &order)
{
    auto insert =
        m_database.prepare("INSERT INTO run_order (deployment, number, what, step, who, reason, at)"
                           " VALUES (?1, (SELECT count(*) FROM run_order WHERE deployment = ?1), ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return insert.error();
    insert->bind(1, deployment).bind(2, runActName(order.act)).bind(3, order.step).bind(4, order.who);
    return insert->bind(5, order.reason).bind(6, order.atMs).run();
}

Result<QList<RunOrder>> RunOrderTable::list(const QString &deployment)
{
    auto select =
        m_database.prepare("SELECT what, step, who, reason, at FROM run_order WHERE deployment = ? ORDER BY number");
    if (!select)
        return select.error();
    select->bind(1, deployment);
    QList<RunOrder> orders;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return orders;
        orders.append({actFromName(select->text(0)), static_cast<int>(select->integer(1)), select->text(2),
                       select->text(3), select->integer(4)});
    }
}

Result<HoldOrders> RunOrderTable::forStep(const QString &deployment, int step)
{
    const auto orders = list(deployment);
    if (!orders)
        return orders.error();
    HoldOrders meant;
    for (const RunOrder &order : *orders) {
        switch (order.act) {
        case RunAct::Pause:
            meant.pause = order;
            break;
        case RunAct::Resume:
            meant.pause.reset();
            break;
        case RunAct::Promote:
            meant.pause.reset();
            if (order.step == step)
                meant.promotion = order;
            break;
        }
    }
    return meant;
}

} // namespace slipway
