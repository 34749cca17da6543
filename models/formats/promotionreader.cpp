#include "models/formats/promotionreader.h"

#include "models/formats/jsonreader.h"
#include "models/formats/problems.h"

namespace slipway {

QList<Promotion> readPromotions(const QString &file, const QByteArray &bytes, QList<Problem> &problems)
{
    QList<Promotion> promotions;
    int damaged = 0;
    QString first;
    int number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArray line = bytes.mid(at, end - at).trimmed();
        at = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        const JsonDocument event = readJson(line, file);
        if ((!event.root.isObject() || !event.problems.isEmpty()) && damaged++ == 0)
            first = QStringLiteral("line %1").arg(number);
        const QString type = event.root.textOf(QLatin1String("event_type"));
        if (type == QLatin1String("ml.model.promoted.v1"))
            promotions.append({event.root.textOf(QLatin1String("version")), event.root.textOf(QLatin1String("run_id")),
                               event.root.toJson()});
    }
    if (damaged > 0) {
        problems.append(contentProblem("corrupt", file, first,
                                       QT_TRANSLATE_NOOP("Core", "%2 has damaged lines, the first is %1 (in all: %3). "
                                                                 "What could be read of the others is used."),
                                       {QString::number(damaged)}));
    }
    return promotions;
}

} // namespace slipway
