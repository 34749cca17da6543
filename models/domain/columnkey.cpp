#include "models/domain/columnkey.h"

namespace slipway {

namespace {

const QString metricPrefix = QStringLiteral("metrics.");
const QString parameterPrefix = QStringLiteral("params.");
const QString tagPrefix = QStringLiteral("tags.");

} // namespace

QString ColumnKey::text() const
{
    switch (kind) {
    case Kind::Parameter:
        return parameterPrefix + name;
    case Kind::Tag:
        return tagPrefix + name;
    case Kind::Metric:
        break;
    }
    const bool isLikeAnother =
        name.startsWith(metricPrefix) || name.startsWith(parameterPrefix) || name.startsWith(tagPrefix);
    return isLikeAnother ? metricPrefix + name : name;
}

ColumnKey ColumnKey::ofText(const QString &text)
{
    if (text.startsWith(parameterPrefix))
        return {Kind::Parameter, text.mid(parameterPrefix.size())};
    if (text.startsWith(tagPrefix))
        return {Kind::Tag, text.mid(tagPrefix.size())};
    return {Kind::Metric, text.startsWith(metricPrefix) ? text.mid(metricPrefix.size()) : text};
}

} // namespace slipway
