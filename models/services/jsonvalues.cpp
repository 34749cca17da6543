#include "models/services/jsonvalues.h"

#include "models/base/clock.h"

#include <cmath>

namespace slipway {

Json json(const QString &text)
{
    return text.toStdString();
}

Json json(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.push_back(json(text));
    return array;
}

Json json(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number > 0 ? "Infinity" : "-Infinity";
    return number;
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : json(text);
}

Json jsonTime(const std::optional<qint64> &ms)
{
    return ms ? json(isoUtc(*ms)) : Json();
}

} // namespace slipway
