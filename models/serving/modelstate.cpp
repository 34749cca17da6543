#include "models/serving/modelstate.h"

#include <nlohmann/json.hpp>

namespace slipway {

namespace {

constexpr qsizetype keptSwitches = 200;
constexpr qsizetype keptReturns = 50;

QString text(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

template <class T>
T number(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<T>() : T(0);
}

} // namespace

ModelState ModelState::switched(const QString &action, const QString &version, qint64 nowMs) const
{
    ModelState next = *this;
    next.abtest.reset();
    next.history.append({action, version, current, nowMs});
    if (next.history.size() > keptSwitches)
        next.history.removeFirst();
    if (version == current)
        return next;
    const qsizetype place = returnTo.lastIndexOf(version);
    if (place >= 0 && action != QLatin1String("deploy")) {
        next.returnTo.resize(place);
    } else if (!current.isEmpty()) {
        next.returnTo.append(current);
        if (next.returnTo.size() > keptReturns)
            next.returnTo.removeFirst();
    }
    next.current = version;
    next.sinceMs = nowMs;
    return next;
}

QByteArray ModelState::toJson() const
{
    nlohmann::ordered_json json;
    json["current"] = current.toStdString();
    json["previous"] = previous().toStdString();
    json["since"] = sinceMs;
    json["return_to"] = nlohmann::json::array();
    for (const QString &version : returnTo)
        json["return_to"].push_back(version.toStdString());
    if (abtest) {
        json["abtest"] = {{"version", abtest->version.toStdString()},
                          {"fraction", abtest->fraction},
                          {"mode", abtest->mode == TestMode::Shadow ? "shadow" : "split"},
                          {"started", abtest->startedAtMs}};
    }
    if (disabled)
        json["disabled"] = true;
    json["history"] = nlohmann::json::array();
    for (const VersionSwitch &entry : history) {
        json["history"].push_back({{"action", entry.action.toStdString()},
                                   {"version", entry.version.toStdString()},
                                   {"from", entry.from.toStdString()},
                                   {"at", entry.atMs}});
    }
    return QByteArray::fromStdString(json.dump(1));
}

Result<ModelState> ModelState::fromJson(const QByteArray &bytes)
{
    const auto json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object())
        return makeError(ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Core", "The recorded state of the model is not readable."));
    ModelState state;
    state.current = text(json, "current");
    state.sinceMs = number<qint64>(json, "since");
    const auto returns = json.find("return_to");
    if (returns != json.end() && returns->is_array()) {
        for (const auto &version : *returns) {
            if (version.is_string())
                state.returnTo.append(QString::fromStdString(version.get<std::string>()));
        }
    }
    const auto abtest = json.find("abtest");
    if (abtest != json.end() && abtest->is_object()) {
        const bool shadow = text(*abtest, "mode") == QLatin1String("shadow");
        state.abtest = AbTest{text(*abtest, "version"), number<double>(*abtest, "fraction"),
                              shadow ? TestMode::Shadow : TestMode::Split, number<qint64>(*abtest, "started")};
    }
    state.disabled = json.value("disabled", nlohmann::json()) == true;
    const auto history = json.find("history");
    if (history != json.end() && history->is_array()) {
        for (const auto &entry : *history) {
            if (entry.is_object())
                state.history.append(
                    {text(entry, "action"), text(entry, "version"), text(entry, "from"), number<qint64>(entry, "at")});
        }
    }
    return state;
}

} // namespace slipway
